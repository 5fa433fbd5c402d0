import type { MarkLayout } from '../layout/types.js';

type Host = HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

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
    const root = this._host.renderRoot;
    // What had the focus may have left the view: what Tab would reach takes it.
    const next =
      root.querySelector<HTMLElement>(`button[data-index="${String(this.active)}"]`) ??
      root.querySelector<HTMLElement>('.lanes [tabindex="0"], .lanes[tabindex="0"]');
    next?.focus({ preventScroll: true });
    // The page follows a key, not a view that moves by itself.
    if (isDue) next?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** What has the focus is an event, a "+n", or the chart while it shows no event. */
  private _isIn(places: string): boolean {
    return this._host.shadowRoot?.activeElement?.matches(places) ?? false;
  }
}
