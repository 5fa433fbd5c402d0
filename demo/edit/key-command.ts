import type { Verdict } from './work.js';

/** What a key does. */
export type KeyCommand =
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'edit' }
  | { readonly type: 'to-text' }
  | { readonly type: 'mark'; readonly to: 'next' | 'previous' | 'first' | 'last' }
  | {
      readonly type: 'decide';
      readonly verdict: Exclude<Verdict, 'proposed'>;
      /** The focus stays in the text. */
      readonly stays: boolean;
    }
  | { readonly type: 'quote'; readonly isNew: boolean };

/** Where the focus is when a key is pressed. */
export interface KeyPlace {
  readonly isText: boolean;
  readonly isMark: boolean;
  readonly isEditor: boolean;
  readonly hasSelection: boolean;
}

export type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const ON_MARK: Readonly<Record<string, KeyCommand>> = {
  ArrowRight: { type: 'mark', to: 'next' },
  ArrowDown: { type: 'mark', to: 'next' },
  ArrowLeft: { type: 'mark', to: 'previous' },
  ArrowUp: { type: 'mark', to: 'previous' },
  Home: { type: 'mark', to: 'first' },
  End: { type: 'mark', to: 'last' },
  Enter: { type: 'edit' },
  ' ': { type: 'edit' },
  a: { type: 'decide', verdict: 'accepted', stays: true },
  x: { type: 'decide', verdict: 'left-out', stays: true },
};

/** What a key does there; `undefined` when it is not ours. Letters do nothing but in the text. */
export function keyCommand(
  { key, ctrlKey, metaKey, altKey, shiftKey }: PressedKey,
  { isText, isMark, isEditor, hasSelection }: KeyPlace,
): KeyCommand | undefined {
  if (altKey) return undefined;
  const name = key.length === 1 ? key.toLowerCase() : key;
  if (ctrlKey || metaKey) {
    if (isEditor && name === 'Enter') return { type: 'decide', verdict: 'accepted', stays: false };
    if (isText) return undefined;
    if (name === 'z') return { type: shiftKey ? 'redo' : 'undo' };
    return name === 'y' ? { type: 'redo' } : undefined;
  }
  if (isEditor && name === 'Escape') return { type: 'to-text' };
  if (isText || shiftKey) return undefined;
  if (hasSelection && (name === 'q' || name === 'e')) return { type: 'quote', isNew: name === 'e' };
  return isMark ? ON_MARK[name] : undefined;
}
