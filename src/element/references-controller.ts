import type { ReactiveControllerHost } from 'lit';
import type { Source, TimelineDocument } from '../model/types.js';
import { goToReference } from './go-to-reference.js';

// As many as are written at first; a list of all of 100,000 would hold the page for seconds.
const MANY = 200;

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** Which sources are written in the list: the first ones, those that a number led to, or all. */
export class ReferencesController {
  /** `undefined` for all. */
  shown: ReadonlySet<Source> | undefined;
  private readonly _host: Host;
  private _sources: readonly Source[] = [];

  constructor(host: Host) {
    this._host = host;
  }

  /** Takes a new document, whose list then begins as any other. */
  setDocument(doc: TimelineDocument | undefined): void {
    this._sources = doc?.sources ?? [];
    this.shown = this._sources.length > MANY ? new Set(this._sources.slice(0, MANY)) : undefined;
  }

  /** Writes the whole list, and goes to the first source that it did not have. */
  async showAll(): Promise<void> {
    const { shown } = this;
    const first = this._sources.find((source) => shown?.has(source) === false);
    this.shown = undefined;
    this._host.requestUpdate();
    await this._host.updateComplete;
    if (first) goToReference(this._host.renderRoot, first.id, undefined);
  }

  /** Goes from a number to its source, which is written for that when it is not yet. */
  async goTo(id: string, fromEvent: string | undefined): Promise<void> {
    const source = this._sources.find((one) => one.id === id);
    if (source && this.shown?.has(source) === false) {
      this.shown = new Set([...this.shown, source.root, source]);
      this._host.requestUpdate();
      await this._host.updateComplete;
    }
    goToReference(this._host.renderRoot, id, fromEvent);
  }
}
