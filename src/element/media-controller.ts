import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TimelineEvent } from '../model/types.js';
import type { MediaLeave } from '../render/media-template.js';

type Host = ReactiveControllerHost & {
  readonly loadMedia: string;
  readonly renderRoot: HTMLElement | DocumentFragment;
};

/**
 * Decides what may be loaded: addresses of the page's own origin, those that the author allows, and
 * of these an embed only once the reader has pressed it, for as long as its event is open.
 */
export class MediaController implements ReactiveController, MediaLeave {
  readonly started: Set<number>;
  /** What may be loaded for print: not more than for the screen. */
  readonly onPaper: MediaLeave;
  private readonly _host: Host;
  private readonly _card: { readonly event: TimelineEvent | undefined };
  private _event: TimelineEvent | undefined;
  private _due: string | undefined;

  constructor(host: Host, card: { readonly event: TimelineEvent | undefined }) {
    this._host = host;
    this.started = new Set();
    this._card = card;
    this.onPaper = {
      isAllowed: (href) => this.isAllowed(href),
      isOwn: (href) => this.isOwn(href),
      started: new Set(),
      isOnPaper: true,
    };
    host.addController(this);
  }

  hostUpdate(): void {
    if (this._card.event === this._event) return;
    this._event = this._card.event;
    this.started.clear();
  }

  hostUpdated(): void {
    if (this._due === undefined) return;
    // What was pressed is gone: the player in its place has the focus.
    this._host.renderRoot.querySelector<HTMLElement>(`.card [data-player="${this._due}"]`)?.focus();
    this._due = undefined;
  }

  isOwn(href: string): boolean {
    return new URL(href).origin === globalThis.origin;
  }

  isAllowed(href: string): boolean {
    if (this.isOwn(href)) return true;
    const { host } = new URL(href);
    return wordsOf(this._host.loadMedia).some((word) =>
      word.startsWith('*.') ? host.endsWith(word.slice(1)) : word === 'all' || word === host,
    );
  }

  /** Starts an embed; false for a press on anything else. */
  press({ dataset }: HTMLElement): boolean {
    const { embed } = dataset;
    if (embed === undefined) return false;
    this.started.add(Number(embed));
    this._due = embed;
    this._host.requestUpdate();
    return true;
  }
}

const wordsOf = (list: string): readonly string[] => list.toLowerCase().split(/[\s,]+/u);
