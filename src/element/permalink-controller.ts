import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Extent } from '../dates/types.js';
import type { TimelineFilter } from '../find/index.js';
import { isSameFilter } from '../find/read-filter.js';
import type { ViewName } from '../render/toolbar-template.js';
import { decodeLink, encodeLink, readPart, writePart } from './encode-permalink.js';
import type { LinkState } from './encode-permalink.js';

/** The address follows typing and panning so many ms later; Safari stops at 100 changes in 30 s. */
const DELAY = 400;
/** Steps that the back button takes back. */
const STEPS = ['cited-timeline-select', 'cited-timeline-viewchange'] as const;
/** Changes that belong to the step before. */
const CHANGES = ['cited-timeline-domainchange', 'cited-timeline-filter'] as const;

/** What a link keeps. */
export type PermalinkHost = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly permalink: string | undefined;
    selected: string | undefined;
    view: ViewName;
    filter: TimelineFilter;
    domain: Extent | undefined;
  };

/** The state that the page's author has given. */
interface Authored {
  readonly selected: string | undefined;
  readonly view: ViewName;
  readonly filter: TimelineFilter;
}

/**
 * Keeps what the reader sees in one part of the page's hash, under a prefix. Without the attribute
 * it reads and writes nothing; what else is in the hash stays as it is.
 */
export class PermalinkController implements ReactiveController {
  private readonly _host: PermalinkHost;
  private readonly _isZoomed: () => boolean;
  private _authored: Authored | undefined;
  /** What the hash said when it was last read or written. */
  private _text = '';
  private _due: 'step' | 'change' | undefined;
  /** What is to be written when the reader has paused. */
  private _waiting: string | undefined;
  private _timer = 0;
  /** What a link led to is to be brought into sight. */
  private _goal: LinkState | undefined;

  /** `isZoomed` tells whether less than everything is in view. */
  constructor(host: PermalinkHost, isZoomed: () => boolean) {
    this._host = host;
    this._isZoomed = isZoomed;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this._onMove);
    window.addEventListener('hashchange', this._onMove);
    for (const type of STEPS) this._host.addEventListener(type, this._onStep);
    for (const type of CHANGES) this._host.addEventListener(type, this._onChange);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this._onMove);
    window.removeEventListener('hashchange', this._onMove);
    for (const type of STEPS) this._host.removeEventListener(type, this._onStep);
    for (const type of CHANGES) this._host.removeEventListener(type, this._onChange);
    this._forget();
  }

  /** Under which name the hash is kept; `undefined` for not at all. */
  get prefix(): string | undefined {
    const { permalink, id } = this._host;
    return permalink === '' ? id || 'timeline' : (permalink ?? undefined);
  }

  /** Reads the hash the first time that it is to be followed. */
  refresh(): void {
    if (this.prefix === undefined || this._authored) return;
    const { selected, view, filter } = this._host;
    this._authored = { selected, view, filter };
    this._read();
  }

  /** Writes what the reader has changed, once it is drawn, and shows what a link led to. */
  settle(): void {
    this._show();
    if (this._due === undefined || this.prefix === undefined) return;
    const text = encodeLink(this._state);
    if (this._due === 'step') {
      this._flush();
      this._write(text, 'pushState');
    } else {
      this._waiting = text;
      clearTimeout(this._timer);
      this._timer = window.setTimeout(() => this._flush(), DELAY);
    }
    this._due = undefined;
  }

  /** The address that opens an event here, at one of its citations (1 for the first). */
  linkTo(event: string, citation?: number): string {
    const state = { event, ...(citation !== undefined && { citation }) };
    return withHash(writePart(location.hash, this.prefix ?? '', encodeLink(state)));
  }

  private readonly _onStep = (event: Event): void => {
    if (event.target === this._host) this._note('step');
  };

  private readonly _onChange = (event: Event): void => {
    if (event.target === this._host && this._due !== 'step') this._note('change');
  };

  private _note(due: 'step' | 'change'): void {
    if (this.prefix === undefined) return;
    this._due = due;
    this._host.requestUpdate();
  }

  private readonly _onMove = (): void => {
    if (this._authored && this.prefix !== undefined) this._read();
  };

  /** What differs from the state that the page's author has given. */
  private get _state(): LinkState {
    const { selected, view, filter, domain } = this._host;
    const authored = this._authored;
    return {
      ...(selected !== authored?.selected && { event: selected ?? '' }),
      ...(view !== authored?.view && { view }),
      ...(this._isZoomed() && domain && { domain }),
      ...(!isSameFilter(filter, authored?.filter ?? {}) && { filter }),
    };
  }

  private _read(): void {
    const { _host: host, _authored: authored } = this;
    const text = this._written;
    if (text === this._text || !authored) return;
    this._forget();
    this._text = text;
    const state = decodeLink(text);
    const { event = authored.selected, view = authored.view, filter = authored.filter } = state;
    host.selected = event === '' ? undefined : event;
    host.view = view;
    if (!isSameFilter(host.filter, filter)) host.filter = filter;
    if (state.domain || this._isZoomed()) host.domain = state.domain;
    this._goal = state.event ? state : undefined;
  }

  private get _written(): string {
    return readPart(location.hash, this.prefix ?? '') ?? '';
  }

  private _forget(): void {
    clearTimeout(this._timer);
    this._waiting = undefined;
    this._due = undefined;
  }

  private _flush(): void {
    clearTimeout(this._timer);
    const text = this._waiting;
    this._waiting = undefined;
    if (text !== undefined) this._write(text, 'replaceState');
  }

  private _write(text: string, how: 'pushState' | 'replaceState'): void {
    if (text === this._written) return;
    try {
      // A router may keep its own state there.
      history[how](history.state, '', withHash(writePart(location.hash, this.prefix ?? '', text)));
    } catch {
      return; // a sandboxed frame without a history of its own, or too many changes
    }
    this._text = this._written;
  }

  /** Brings what a link led to into sight, once it is drawn. */
  private _show(): void {
    const card = this._host.renderRoot.querySelector('.card');
    if (!this._goal || !card) return;
    const { citation } = this._goal;
    this._goal = undefined;
    const cited =
      citation === undefined ? null : card.querySelector(`[data-cite="${String(citation)}"]`);
    for (const other of card.querySelectorAll('.citation.meant')) other.classList.remove('meant');
    cited?.classList.add('meant');
    (cited ?? card).scrollIntoView({ block: 'nearest' });
  }
}

// Whole: a `<base>` on the page, or a frame without an address, would take a hash alone elsewhere.
const withHash = (hash: string): string => location.href.replace(/#.*$/su, '') + hash;
