import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Box, FoldLayout, TimelineLayout } from '../layout/types.js';
import { isPlaced } from '../model/is-placed.js';
import type { TimelineDocument, TimelineEvent } from '../model/types.js';
import { cardTemplate, foldCardTemplate } from '../render/card-template.js';
import type { FoldList } from '../render/card-template.js';
import { foldPlace, isMixed } from '../render/lane-words.js';
import type { Wording } from '../render/label-text.js';
import type { MediaLeave } from '../render/media-template.js';
import { placeCard } from './place-card.js';

const MAX_LISTED = 60;
const LONG_MARK = 120;

type Host = ReactiveControllerHost & {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly permalink: string | undefined;
};

/** The card: what it shows, where it stands, and where focus goes. */
export class CardController implements ReactiveController {
  event: TimelineEvent | undefined;
  fold: FoldLayout | undefined;
  private readonly _host: Host;
  private _list: FoldList = { heading: '', events: [], count: 0, isMixed: false };
  private _takeFocus = false;
  private _anchor = '';

  constructor(host: Host) {
    this._host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this._takeFocus = false;
  }

  get isOpen(): boolean {
    return this.event !== undefined || this.fold !== undefined;
  }

  /** Place in time of the event that is open; `undefined` for none, and for one without a place. */
  get placedIndex(): number | undefined {
    return this.event && isPlaced(this.event) ? this.event.index : undefined;
  }

  /** Shows an event beside its mark, or in the list of those not placed. */
  show(event: TimelineEvent | undefined): void {
    this.event = event;
    this.fold = undefined;
    this._anchor = event
      ? event.date
        ? `button[data-index="${event.index}"]`
        : `[data-not-placed="${CSS.escape(event.id)}"]`
      : '';
  }

  /** Lists the events behind a "+n". */
  showFold(
    position: number,
    layout: TimelineLayout,
    { events, groups }: TimelineDocument,
    { messages }: Wording,
  ): void {
    const fold = layout.folds[position];
    if (!fold) return;
    this.event = undefined;
    this.fold = fold;
    this._list = {
      heading: messages.foldLong(fold.count, foldPlace(fold, layout, groups, messages)),
      events: fold.indices.slice(0, MAX_LISTED).flatMap((index) => events[index] ?? []),
      count: fold.count,
      isMixed: isMixed(fold, layout),
    };
    this._anchor = `.fold[data-fold="${String(position)}"]`;
    this._takeFocus = true;
    this._host.requestUpdate();
  }

  close(): void {
    this.event = undefined;
    this.fold = undefined;
    this._takeFocus = false;
    this._host.requestUpdate();
  }

  /** The card that comes next takes the focus: the reader asked for it. */
  focusNext(): void {
    this._takeFocus = true;
  }

  /** What the card was opened from, where that is not a mark. */
  get anchorButton(): HTMLElement | undefined {
    if (this._anchor === '') return undefined;
    const anchor = this._host.renderRoot.querySelector(this._anchor);
    const button = anchor?.matches('button') ? anchor : anchor?.querySelector('button');
    return (button as HTMLElement | null | undefined) ?? undefined;
  }

  template(wording: Wording, leave: MediaLeave, told?: string): TemplateResult | typeof nothing {
    if (!this.isOpen) return nothing;
    const hasLinks = typeof this._host.permalink === 'string';
    return html`<div
      class="card"
      part="card"
      role="dialog"
      aria-labelledby="card-title"
      tabindex="-1"
    >
      ${this.event ? keyed(this.event, cardTemplate(this.event, wording, { leave, told, hasLinks })) : foldCardTemplate(this._list, wording)}
    </div>`;
  }

  /** Puts the card beside its anchor, once both are drawn; in a mirrored picture on the other side. */
  settle(isMirrored: boolean): void {
    const root = this._host.renderRoot;
    const card = root.querySelector<HTMLElement>('.card');
    const frame = root.querySelector<HTMLElement>('.frame');
    if (!card || !frame) return;
    const base = frame.getBoundingClientRect();
    const [box = card.style.transform === '' ? base : undefined, mark] = this._anchorBoxes();
    const view = root.querySelector('.chart, .list, .table-view')?.getBoundingClientRect();
    // Its event has left the view: the card stays where it is until it is closed.
    if (!box) return;
    const turn = (x: number, width: number): number => (isMirrored ? base.width - x - width : x);
    const inFrame = ({ left, top, width, height }: DOMRect): Box => ({
      x: turn(left - base.left, width),
      y: top - base.top,
      width,
      height,
    });
    const { x, y } = placeCard(
      inFrame(box),
      { width: card.offsetWidth, height: card.offsetHeight },
      { width: base.width, height: base.height },
      view ? Math.max(0, view.top - base.top) : 0,
      mark && inFrame(mark),
    );
    card.style.transform = `translate(${Math.round(turn(x, card.offsetWidth))}px,${Math.round(y)}px)`;
    if (this._takeFocus) card.focus({ preventScroll: false });
    this._takeFocus = false;
  }

  /** The label and its mark, or whatever else the card was opened from; and a mark too long for that. */
  private _anchorBoxes(): readonly [anchor?: DOMRect | undefined, mark?: DOMRect] {
    const root = this._host.renderRoot;
    const anchor = root.querySelector(this._anchor);
    // In the list a card covers no text of its event.
    const box = (anchor?.closest('.entry-text') ?? anchor)?.getBoundingClientRect();
    const mark = root.querySelector(`.event[data-index="${String(this.event?.index)}"] > .mark`);
    if (!box || !mark || !this.event?.date) return [box];
    const other = mark.getBoundingClientRect();
    const left = Math.min(box.left, other.left);
    const top = Math.min(box.top, other.top);
    const width = Math.max(box.right, other.right) - left;
    // A long bar is no anchor: the card would stand far from the words.
    if (width > box.width + LONG_MARK) return [box, other];
    return [new DOMRect(left, top, width, Math.max(box.bottom, other.bottom) - top)];
  }
}
