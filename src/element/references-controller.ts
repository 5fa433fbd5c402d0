import type { ReactiveControllerHost } from 'lit';
import type { Source, TimelineDocument } from '../model/types.js';
import type { ReferenceList } from '../render/references-template.js';
import { goToReference } from './go-to-reference.js';

// As many as are written at first; a list of all of 100,000 would hold the page for seconds.
const MANY = 200;

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/**
 * Which sources are written in the list: the first ones, those that a number led to, or all; and
 * which of the letters behind each of them Tab reaches.
 */
export class ReferencesController {
  /** Another object after each change. */
  list: ReferenceList = { shown: undefined, stops: new Map() };
  private readonly _host: Host;
  private _sources: readonly Source[] = [];

  constructor(host: Host) {
    this._host = host;
  }

  /** Takes a new document, whose list then begins as any other. */
  setDocument(doc: TimelineDocument | undefined): void {
    this._sources = doc?.sources ?? [];
    const shown = this._sources.length > MANY ? new Set(this._sources.slice(0, MANY)) : undefined;
    this.list = { shown, stops: new Map() };
  }

  /** Makes a letter that has the focus the one that Tab reaches. */
  stopAt(letter: HTMLElement): void {
    const source = letter.closest<HTMLElement>('.reference')?.dataset['reference'];
    const { event } = letter.dataset;
    if (source === undefined || event === undefined) return;
    if (this.list.stops.get(source) === event) return;
    this.list = { ...this.list, stops: new Map([...this.list.stops, [source, event]]) };
    this._host.requestUpdate();
  }

  /** Writes the whole list, and goes to the first source that it did not have. */
  async showAll(): Promise<void> {
    const { shown } = this.list;
    const first = this._sources.find((source) => shown?.has(source) === false);
    await this._write(undefined);
    if (first) goToReference(this._host.renderRoot, first.id, undefined);
  }

  /** Goes from a number to its source, which is written for that when it is not yet. */
  async goTo(id: string, fromEvent: string | undefined): Promise<void> {
    const { shown } = this.list;
    const source = this._sources.find((one) => one.id === id);
    if (source && shown?.has(source) === false)
      await this._write(new Set([...shown, source.root, source]));
    goToReference(this._host.renderRoot, id, fromEvent);
  }

  private async _write(shown: ReferenceList['shown']): Promise<void> {
    this.list = { ...this.list, shown };
    this._host.requestUpdate();
    await this._host.updateComplete;
  }
}
