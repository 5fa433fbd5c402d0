import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readDocument, readJson } from '../model/index.js';
import type { ReadResult, TimelineEvent } from '../model/types.js';
import type { Messages } from '../render/messages.js';
import { TimelineLoadEvent, TimelineProblemEvent } from './events.js';
import { inlineJson } from './inline-data.js';
import { LoadController } from './load-controller.js';

/** Finds the data, reads it once, and tells what was read and what was wrong with it. */
export class DataController implements ReactiveController {
  read: ReadResult | undefined;
  private readonly _host: ReactiveControllerHost & HTMLElement;
  private readonly _loader: LoadController;
  private _given: unknown = undefined;
  private _observer: MutationObserver | undefined;
  private _byId: Map<string, TimelineEvent> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this._host = host;
    this._loader = new LoadController(host);
    host.addController(this);
  }

  hostConnected(): void {
    this._observer = new MutationObserver(() => this._host.requestUpdate());
    this._observer.observe(this._host, { childList: true, characterData: true, subtree: true });
  }

  hostDisconnected(): void {
    this._observer?.disconnect();
  }

  /** Reads the data if it is new; the property comes before the address, that before the text. */
  refresh(data: unknown, src: string | undefined): boolean {
    this._loader.setSource(data === undefined ? src : undefined);
    const { load } = this._loader;
    const given =
      data ??
      (src === undefined
        ? inlineJson(this._host)
        : load.state === 'loaded'
          ? load.text
          : undefined);
    if (given === this._given) return false;
    this._given = given;
    this._byId = undefined;
    if (given === undefined) {
      this.read = undefined;
      return true;
    }
    const isText = typeof given === 'string' && data === undefined;
    const read = isText ? readJson(given) : readDocument(given);
    this.read = read;
    this._tell(read, isText);
    return true;
  }

  get isLoading(): boolean {
    return this._loader.load.state === 'loading';
  }

  get canRetry(): boolean {
    return this._loader.load.state === 'failed';
  }

  /** Why there is no data, in words; `undefined` when nothing went wrong. */
  failure(messages: Messages): string | undefined {
    const { load } = this._loader;
    if (load.state === 'failed')
      switch (load.why) {
        case 'http':
          return messages.httpError(load.address, load.status);
        case 'network':
          return messages.networkError(load.address);
        case 'too-large':
          return messages.tooLarge(load.address);
      }
    const [first] = this.read?.problems ?? [];
    return first?.path === '' ? first.message : undefined;
  }

  retry(): void {
    this._loader.retry();
  }

  /** An event by its id, placed or not. */
  eventById(id: string): TimelineEvent | undefined {
    const { doc } = this.read ?? {};
    this._byId ??= new Map(
      [...(doc?.notPlaced ?? []), ...(doc?.events ?? [])].map((event) => [event.id, event]),
    );
    return this._byId.get(id);
  }

  private _tell({ doc, problems }: ReadResult, isLoaded: boolean): void {
    // After the update, so that whoever listens finds the element as the event says it is.
    void this._host.updateComplete.then(() => {
      if (isLoaded) this._host.dispatchEvent(new TimelineLoadEvent(doc));
      if (problems.length > 0) this._host.dispatchEvent(new TimelineProblemEvent(problems));
    });
  }
}
