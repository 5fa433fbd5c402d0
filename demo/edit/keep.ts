import { reasonOf } from './reason-of.js';
import type { EditState } from './work.js';

/** The name that the work is kept under in the browser. */
export const KEPT_UNDER = 'cited-timeline-edit';

/** The shape of what is kept; other shapes are not read. */
const VERSION = 1;

/** Writes work as text to keep. */
export function writeKept(state: EditState): string {
  return JSON.stringify({ version: VERSION, ...state });
}

/** Reads what `writeKept` wrote; `undefined` when it is something else. */
export function readKept(text: string | null): EditState | undefined {
  if (text === null) return undefined;
  try {
    const { version, ...state } = JSON.parse(text) as EditState & { version: number };
    const { articles, entries } = state.work;
    const isWhole =
      version === VERSION &&
      articles.length > 0 &&
      articles.every(({ id, text, source }) => id === String(source.id) && text.length >= 0) &&
      entries.every(({ id, event }) => id !== '' && typeof event.title === 'string') &&
      articles.some(({ id }) => id === state.article);
    return isWhole ? state : undefined;
  } catch {
    return undefined;
  }
}

/** The work as this browser keeps it. */
export class Keeper {
  /** Why nothing is kept; `undefined` as long as it is. */
  refusal: string | undefined;

  /** What was kept before: nothing, something that cannot be read, or work. */
  load(): EditState | 'unreadable' | undefined {
    const text = this._try(() => localStorage.getItem(KEPT_UNDER)) ?? null;
    return text === null ? undefined : (readKept(text) ?? 'unreadable');
  }

  save(state: EditState): void {
    this._try(() => {
      localStorage.setItem(KEPT_UNDER, writeKept(state));
    });
  }

  forget(): void {
    this._try(() => {
      localStorage.removeItem(KEPT_UNDER);
    });
  }

  /** Browsers refuse where storage is full or forbidden. */
  private _try<T>(act: () => T): T | undefined {
    try {
      const done = act();
      this.refusal = undefined;
      return done;
    } catch (error) {
      this.refusal = reasonOf(error);
      return undefined;
    }
  }
}
