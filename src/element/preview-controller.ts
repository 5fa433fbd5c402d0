import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Source, TimelineEvent } from '../model/types.js';
import type { Wording } from '../render/label-text.js';
import { previewTemplate } from '../render/preview-template.js';
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
    this._set(undefined);
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
    else this._leave();
  };

  readonly onPointerLeave = (): void => this._leave();

  readonly onFocusIn = (event: FocusEvent): void => {
    const number = ownTarget(event).closest<HTMLElement>('.number[data-source]');
    if (number?.matches(':focus-visible')) this._show(number, 0);
  };

  readonly onFocusOut = (): void => {
    if (!this._isHovered) this._hide(0);
  };

  /** Takes the preview away, and one that is about to come. */
  close(): void {
    this._hide(0);
  }

  template(wording: Wording): TemplateResult | typeof nothing {
    const source = this._number && this._lookup.sourceOf(this._number);
    if (!this._number || !source) return nothing;
    return html`<div
      class="preview"
      part="preview"
      id="preview"
      role="tooltip"
      aria-labelledby="preview-title"
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
    // In a card it leaves the title in sight.
    const title = this._number.closest('.card')?.querySelector('.card-title');
    const sight = box.top - Math.max(0, title?.getBoundingClientRect().bottom ?? 0);
    const { x, y } = placePreview(
      { x: box.left - base.left, y: box.top - base.top, width: box.width, height: box.height },
      { width: preview.offsetWidth, height: preview.offsetHeight },
      base.width,
      sight,
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
    if (delay === 0) this._set(number);
    else this._timer = setTimeout(() => this._set(number), delay);
  }

  private _set(number: HTMLElement | undefined): void {
    this._number?.removeAttribute('aria-describedby');
    this._number = number;
    number?.setAttribute('aria-describedby', 'preview');
    // Escape takes it away wherever the focus is: the pointer alone may have brought it.
    if (number) window.addEventListener('keydown', this._onKey, true);
    else window.removeEventListener('keydown', this._onKey, true);
    this._host.requestUpdate();
  }

  private readonly _onKey = (press: KeyboardEvent): void => {
    if (press.key !== 'Escape') return;
    press.preventDefault();
    press.stopPropagation();
    this.close();
  };

  /** The pointer has gone: a number that has the focus keeps its preview. */
  private _leave(): void {
    if (!this._number?.matches(':focus-visible')) this._hide(CLOSE_DELAY);
    else clearTimeout(this._timer);
  }

  private get _isHovered(): boolean {
    const preview = this._host.renderRoot.querySelector('.preview');
    return [this._number, preview].some((element) => element?.matches(':hover') === true);
  }
}
