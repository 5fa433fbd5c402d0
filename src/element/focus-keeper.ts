import type { MarkLayout } from '../layout/types.js';

type Host = HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

// What takes the focus where its event has no button any more.
const INSTEAD = [
  '.lanes [tabindex="0"]',
  '.lanes[tabindex="0"]',
  '.pick-title',
  '.found button',
] as const;

/** Keeps the focus in the chart while the view moves: on its event, or on what Tab would reach. */
export class FocusKeeper {
  /** The event that Tab reaches; the keys move it. */
  active: number | undefined;
  /** The event is to have the focus once it is drawn. */
  isDue = false;
  private readonly _host: Host;
  private _hadFocus = false;

  constructor(host: Host) {
    this._host = host;
  }

  /**
   * The event that must have its label in the next picture: the one that the focus goes to, or is
   * on. Asked before each drawing, so that a focus that is about to lose its place is remembered.
   */
  takeAwaited(): number | undefined {
    this._hadFocus = this._isIn('.pick, .fold, .lanes');
    return this.isDue || this._isIn('.pick, .lanes') ? this.active : undefined;
  }

  /** The focus goes to an event. */
  moveTo(index: number): void {
    this.active = index;
    this.isDue = true;
  }

  /** New data: nothing of the old is in focus. */
  reset(): void {
    this.active = undefined;
    this.isDue = false;
  }

  /** The event that Tab reaches: the last one in focus, else the first one in view. */
  tabStop(marks: readonly MarkLayout[]): number | undefined {
    if (marks.some((mark) => mark.index === this.active)) return this.active;
    let first: number | undefined;
    for (const { index } of marks) if (first === undefined || index < first) first = index;
    return first;
  }

  /** Moves the focus, once its new place is drawn. */
  settle(): void {
    const isLost = this._hadFocus && !this._isIn('.pick, .fold, .lanes');
    const { isDue } = this;
    if (!isDue && !isLost) return;
    this.isDue = false;
    this._hadFocus = false;
    const next = this._place;
    next?.focus({ preventScroll: true });
    // The page follows a key, not a view that moves by itself.
    if (isDue) next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** The active event; or, where it has left the view or is filtered out, what stands for it. */
  private get _place(): HTMLElement | undefined {
    for (const place of [`button[data-index="${String(this.active)}"]`, ...INSTEAD]) {
      const found = this._host.renderRoot.querySelector<HTMLElement>(place);
      if (found) return found;
    }
    return undefined;
  }

  /** What has the focus is an event, a "+n", or the chart while it shows no event. */
  private _isIn(places: string): boolean {
    return this._host.shadowRoot?.activeElement?.matches(places) ?? false;
  }
}
