/** What a key asks for. `along` is by time, `across` by lane. */
export type KeyAction =
  | { readonly kind: 'along'; readonly step: 1 | -1 }
  | { readonly kind: 'across'; readonly step: 1 | -1 }
  | { readonly kind: 'time'; readonly step: 1 | -1 }
  | { readonly kind: 'screen'; readonly step: 1 | -1 }
  | { readonly kind: 'lane-end'; readonly end: 'first' | 'last' }
  | { readonly kind: 'end'; readonly end: 'first' | 'last' }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'fit' }
  | { readonly kind: 'centre' }
  | { readonly kind: 'help' }
  | { readonly kind: 'close' };

/** What decides which way the arrows point. */
export interface KeyContext {
  readonly isVertical: boolean;
  /** Left and right have changed places. */
  readonly isMirrored: boolean;
}

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Reads a key press; `undefined` for one that is the page's or the browser's own. */
export function readKey(
  press: Press,
  { isVertical, isMirrored }: KeyContext,
): KeyAction | undefined {
  const { key, ctrlKey, metaKey, altKey } = press;
  if (altKey || metaKey) return undefined;
  if (ctrlKey && key !== 'Home' && key !== 'End') return undefined;
  const right = isMirrored ? -1 : 1;
  const left = isMirrored ? 1 : -1;
  switch (key) {
    case 'ArrowRight':
      return isVertical ? { kind: 'across', step: right } : { kind: 'along', step: right };
    case 'ArrowLeft':
      return isVertical ? { kind: 'across', step: left } : { kind: 'along', step: left };
    case 'ArrowDown':
      return isVertical ? { kind: 'along', step: 1 } : { kind: 'across', step: 1 };
    case 'ArrowUp':
      return isVertical ? { kind: 'along', step: -1 } : { kind: 'across', step: -1 };
    case '.':
      return { kind: 'time', step: 1 };
    case ',':
      return { kind: 'time', step: -1 };
    case 'PageDown':
      return { kind: 'screen', step: 1 };
    case 'PageUp':
      return { kind: 'screen', step: -1 };
    case 'Home':
      return ctrlKey ? { kind: 'end', end: 'first' } : { kind: 'lane-end', end: 'first' };
    case 'End':
      return ctrlKey ? { kind: 'end', end: 'last' } : { kind: 'lane-end', end: 'last' };
    case '+':
    case '=':
      return { kind: 'zoom', factor: 2 };
    case '-':
      return { kind: 'zoom', factor: 0.5 };
    case '0':
      return { kind: 'fit' };
    case 'f':
    case 'F':
      return { kind: 'centre' };
    case '?':
      return { kind: 'help' };
    case 'Escape':
      return { kind: 'close' };
    default:
      return undefined;
  }
}
