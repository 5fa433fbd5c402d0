import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Source, TimelineEvent } from '../model/types.js';
import type { Wording } from '../render/label-text.js';
import { previewTemplate } from '../render/preview-template.js';
import { sourceTitle } from '../render/source-words.js';
import { placePreview } from './place-card.js';
import { ownTarget } from './own-target.js';

// Long enough that a pointer on its way elsewhere opens nothing, and that one on its way into the
// preview does not lose it; in ms.
const OPEN_DELAY = 250;
const CLOSE_DELAY = 300;

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** How it is found out what a number stands for, and whose it is. */
export interface NumberLookup {
  sourceOf(number: HTMLElement): Source | undefined;
  eventOf(number: HTMLElement): TimelineEvent | undefined;
}

/**
 * Shows what a citation number stands for while the pointer or the focus is on it (WCAG 1.4.13):
 * it stays while the pointer is in it, and Escape takes it away without moving the focus.
 */
export class PreviewController implements ReactiveController {
  private readonly _host: Host;
  private readonly _lookup: NumberLookup;
  private _number: HTMLElement | undefined;
  private _timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, lookup: NumberLookup) {
    this._host = host;
    this._lookup = lookup;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this._timer);
    this._number = undefined;
  }

  get isOpen(): boolean {
    return this._number !== undefined;
  }

  readonly onPointerOver = (event: PointerEvent): void => {
    // A finger that lands on a number presses it; nothing hovers.
    if (event.pointerType === 'touch') return;
    const target = ownTarget(event);
    const number = target.closest<HTMLElement>('.number[data-source]');
    if (number) this._show(number, this.isOpen ? 0 : OPEN_DELAY);
    else if (target.closest('.preview')) clearTimeout(this._timer);
    else this._hide(CLOSE_DELAY);
  };

  readonly onPointerLeave = (): void => this._hide(CLOSE_DELAY);

  readonly onFocusIn = (event: FocusEvent): void => {
    const number = ownTarget(event).closest<HTMLElement>('.number[data-source]');
    if (number?.matches(':focus-visible')) this._show(number, 0);
  };

  readonly onFocusOut = (): void => this._hide(0);

  /** Takes the preview away; true when there was one. */
  close(): boolean {
    const was = this.isOpen;
    this._hide(0);
    return was;
  }

  template(wording: Wording): TemplateResult | typeof nothing {
    const source = this._number && this._lookup.sourceOf(this._number);
    if (!this._number || !source) return nothing;
    return html`<div
      class="preview"
      part="preview"
      id="preview"
      role="tooltip"
      aria-label=${sourceTitle(source, wording.messages)}
    >
      ${previewTemplate(source, this._lookup.eventOf(this._number), wording)}
    </div>`;
  }

  /** Puts the preview beside its number, once it is drawn. */
  settle(): void {
    const root = this._host.renderRoot;
    const preview = root.querySelector<HTMLElement>('.preview');
    const frame = root.querySelector<HTMLElement>('.frame');
    if (!preview || !frame || !this._number) return;
    if (!this._number.isConnected) return this._hide(0);
    const base = frame.getBoundingClientRect();
    const box = this._number.getBoundingClientRect();
    const { x, y } = placePreview(
      { x: box.left - base.left, y: box.top - base.top, width: box.width, height: box.height },
      { width: preview.offsetWidth, height: preview.offsetHeight },
      base.width,
      box.top,
    );
    preview.style.transform = `translate(${Math.round(x)}px,${Math.round(y)}px)`;
  }

  private _show(number: HTMLElement, delay: number): void {
    clearTimeout(this._timer);
    if (number === this._number) return;
    this._later(delay, number);
  }

  private _hide(delay: number): void {
    clearTimeout(this._timer);
    if (this.isOpen) this._later(delay, undefined);
  }

  private _later(delay: number, number: HTMLElement | undefined): void {
    const set = (): void => {
      this._number?.removeAttribute('aria-describedby');
      this._number = number;
      number?.setAttribute('aria-describedby', 'preview');
      this._host.requestUpdate();
    };
    if (delay === 0) set();
    else this._timer = setTimeout(set, delay);
  }
}
