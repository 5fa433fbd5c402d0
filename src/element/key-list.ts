/** The list of keys: opened and closed by key, with the focus back where it was. */
export class KeyList {
  private readonly _host: HTMLElement;
  private _from: HTMLElement | undefined;

  constructor(host: HTMLElement) {
    this._host = host;
  }

  private get _legend(): HTMLDetailsElement | null | undefined {
    return this._host.shadowRoot?.querySelector<HTMLDetailsElement>('.legend');
  }

  /** There is such a list here. */
  get isThere(): boolean {
    return this._legend != null;
  }

  /** The focus is in it. */
  get isReading(): boolean {
    return this._legend?.open === true && this._legend.matches(':focus-within');
  }

  /** Opens the list, and goes there. */
  open(): void {
    const { _legend: legend } = this;
    if (!legend) return;
    if (!this.isReading) this._from = this._host.shadowRoot?.activeElement as HTMLElement;
    legend.addEventListener('toggle', this._toggled);
    legend.open = true;
    legend.querySelector<HTMLElement>('.keys')?.focus();
  }

  /** Closes the list, and goes back. */
  close(): void {
    const { _legend: legend, _from: from } = this;
    if (!legend) return;
    legend.open = false;
    (from?.isConnected ? from : legend.querySelector('summary'))?.focus();
  }

  /** However it was closed: where the focus was then is not where it is to go back to later. */
  private readonly _toggled = (): void => {
    if (!this._legend?.open) this._from = undefined;
  };
}
