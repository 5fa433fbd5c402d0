import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parseJson, readDocument, readDocumentInSteps } from '../model/index.js';
import type { Problem, ReadResult, TimelineEvent } from '../model/types.js';
import type { Messages } from '../render/messages.js';
import { TimelineLoadEvent, TimelineProblemEvent } from './events.js';
import { inlineJson } from './inline-data.js';
import { LoadController } from './load-controller.js';
import type { FailedLoad, LoadState } from './load-controller.js';

// More events than this are read in steps, each about so many ms long.
const MANY = 4000;
const SLICE = 12;

/** Finds the data, reads it once, and tells what was read and what was wrong with it. */
export class DataController implements ReactiveController {
  read: ReadResult | undefined;
  private readonly _host: ReactiveControllerHost & HTMLElement;
  private readonly _loader: LoadController;
  private _given: unknown = undefined;
  private _asked: readonly [data: unknown, src: string | undefined] = [undefined, undefined];
  private _told: LoadState | undefined;
  private _observer: MutationObserver | undefined;
  private _reading: Promise<void> | undefined;
  private _finished: ReadResult | undefined;
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
    this._asked = [data, src];
    this._loader.setSource(data === undefined ? src : undefined);
    const { load } = this._loader;
    this._tellFailure(load);
    const given =
      data ??
      (src === undefined
        ? inlineJson(this._host)
        : load.state === 'loaded'
          ? load.text
          : undefined);
    if (given === this._given) return this._takeFinished();
    this._given = given;
    this._finished = undefined;
    this._reading = undefined;
    if (given === undefined) {
      this._take(undefined);
      return true;
    }
    const isText = typeof given === 'string' && data === undefined;
    const base = load.state === 'loaded' ? load.base : this._host.baseURI;
    const parsed = isText ? parseJson(given) : { data: given };
    if (parsed.problem) this._take({ ...readDocument({}), problems: [parsed.problem] });
    else if (isHuge(parsed.data)) {
      this._reading = this._readInSteps(parsed.data, given, base);
      return false;
    } else this._take(readDocument(parsed.data, { base }));
    this._tell(isText);
    return true;
  }

  /** Whether these are the data that were asked for last: no others were set since. */
  isCurrent(data: unknown, src: string | undefined): boolean {
    if (data !== this._asked[0] || src !== this._asked[1]) return false;
    return data !== undefined || src !== undefined || inlineJson(this._host) === this._given;
  }

  get isReading(): boolean {
    return this._reading !== undefined;
  }

  /** Settles when nothing is being read. */
  get reading(): Promise<void> {
    return this._reading ?? Promise.resolve();
  }

  get isLoading(): boolean {
    return this._loader.load.state === 'loading' || this._reading !== undefined;
  }

  get canRetry(): boolean {
    return this._loader.load.state === 'failed';
  }

  /** What is wrong in the data, or why there are none. */
  get problems(): readonly Problem[] {
    const { load } = this._loader;
    return this.read?.problems ?? (load.state === 'failed' ? [notLoaded(load)] : []);
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

  private _take(read: ReadResult | undefined): void {
    this.read = read;
    this._byId = undefined;
  }

  private _takeFinished(): boolean {
    if (!this._finished) return false;
    this._take(this._finished);
    this._finished = undefined;
    this._tell(typeof this._given === 'string');
    return true;
  }

  /** Reads a huge document a little at a time, so that the page stays alive meanwhile. */
  private async _readInSteps(data: unknown, given: unknown, base: string): Promise<void> {
    const steps = readDocumentInSteps(data, { base });
    // Not in the update that asked for it, which could not be told of the end.
    await breathe();
    while (this._given === given) {
      const until = performance.now() + SLICE;
      let step = steps.next();
      while (step.done !== true && performance.now() < until) step = steps.next();
      if (step.done === true) {
        this._finished = step.value;
        this._reading = undefined;
        this._host.requestUpdate();
        return;
      }
      await breathe();
    }
  }

  /** Tells once that data could not be had. */
  private _tellFailure(load: LoadState): void {
    if (load === this._told) return;
    this._told = load;
    if (load.state !== 'failed') return;
    const problem = notLoaded(load);
    void this._host.updateComplete.then(() => {
      this._host.dispatchEvent(new TimelineProblemEvent([problem]));
    });
  }

  private _tell(isLoaded: boolean): void {
    const { doc, problems = [] } = this.read ?? {};
    // After the update, so that whoever listens finds the element as the event says it is.
    void this._host.updateComplete.then(() => {
      if (isLoaded && doc && problems[0]?.path !== '')
        this._host.dispatchEvent(new TimelineLoadEvent(doc));
      if (problems.length > 0) this._host.dispatchEvent(new TimelineProblemEvent(problems));
    });
  }
}

function notLoaded({ address, why, status }: FailedLoad): Problem {
  const how = why === 'http' ? `status ${String(status)}` : why;
  const message = `found no data at "${address}" (${how}), expected a JSON document`;
  return { path: '', code: 'not-loaded', message };
}

/** Lets the page do what waits: a message comes sooner than a timer, which is held back. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}

function isHuge(data: unknown): boolean {
  // Asked for without running anything: data may be an object with a getter that throws.
  if (typeof data !== 'object' || data === null) return false;
  const events: unknown = Object.getOwnPropertyDescriptor(data, 'events')?.value;
  return Array.isArray(events) && events.length > MANY;
}
