import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readLimited } from './read-limited.js';

const MAX_BYTES = 20 * 1024 * 1024;

/** Why there is nothing to read. */
export interface FailedLoad {
  readonly state: 'failed';
  readonly address: string;
  readonly why: 'http' | 'network' | 'too-large';
  readonly status: number;
}

/** What became of a request for data. */
export type LoadState =
  | { readonly state: 'none' }
  | { readonly state: 'loading' }
  | { readonly state: 'loaded'; readonly text: string; readonly base: string }
  | FailedLoad;

/**
 * Fetches the data that `src` names, once, and drops what comes too late: a new address or a
 * removed element ends the request.
 */
export class LoadController implements ReactiveController {
  load: LoadState = { state: 'none' };
  private readonly _host: ReactiveControllerHost & HTMLElement;
  private _src: string | undefined;
  private _abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this._host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this._src !== undefined && this.load.state === 'loading') void this._fetch(this._src);
  }

  hostDisconnected(): void {
    this._abort?.abort();
  }

  /** Sets the address; `undefined` for none. Nothing is asked for twice. */
  setSource(src: string | undefined): void {
    if (src === this._src) return;
    this._abort?.abort();
    this._src = src;
    if (src === undefined) this.load = { state: 'none' };
    else void this._fetch(src);
  }

  /** Asks again. */
  retry(): void {
    if (this._src !== undefined) void this._fetch(this._src);
  }

  private async _fetch(src: string): Promise<void> {
    const abort = new AbortController();
    this._abort = abort;
    this._set({ state: 'loading' });
    const failed = (why: FailedLoad['why'], status = 0): LoadState => ({
      state: 'failed',
      address: src,
      why,
      status,
    });
    let next: LoadState;
    try {
      const response = await fetch(src, { signal: abort.signal });
      const text = response.ok ? await readLimited(response, MAX_BYTES) : undefined;
      if (!response.ok) next = failed('http', response.status);
      else if (text === undefined) next = failed('too-large');
      // Where it was found in the end, after redirects.
      else
        next = {
          state: 'loaded',
          text,
          base: new URL(response.url || src, this._host.baseURI).href,
        };
    } catch {
      next = failed('network');
    }
    // A request that was given up must not overwrite the one that took its place.
    if (!abort.signal.aborted) this._set(next);
  }

  private _set(load: LoadState): void {
    this.load = load;
    this._host.requestUpdate();
  }
}
