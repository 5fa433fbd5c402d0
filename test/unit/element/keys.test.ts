import { describe, expect, it } from 'vitest';
import { readKey } from '../../../src/element/keys.js';

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});
const ACROSS = { isVertical: false, isMirrored: false };

describe('readKey', () => {
  it.each([
    ['ArrowRight', { kind: 'along', step: 1 }],
    ['ArrowLeft', { kind: 'along', step: -1 }],
    ['ArrowDown', { kind: 'across', step: 1 }],
    ['ArrowUp', { kind: 'across', step: -1 }],
    ['Home', { kind: 'lane-end', end: 'first' }],
    ['PageDown', { kind: 'screen', step: 1 }],
    ['+', { kind: 'zoom', factor: 2 }],
    ['0', { kind: 'fit' }],
    ['f', { kind: 'centre' }],
    ['?', { kind: 'help' }],
    ['Escape', { kind: 'close' }],
  ])('reads %s', (key, action) => {
    expect(readKey(press(key), ACROSS)).toEqual(action);
  });

  it('turns the arrows with the direction of time', () => {
    expect(readKey(press('ArrowRight'), { isVertical: false, isMirrored: true })).toEqual({
      kind: 'along',
      step: -1,
    });
    expect(readKey(press('ArrowDown'), { isVertical: true, isMirrored: false })).toEqual({
      kind: 'along',
      step: 1,
    });
  });

  it.each([
    ['a letter', press('a')],
    ['Tab', press('Tab')],
    ['Alt and an arrow', press('ArrowLeft', { altKey: true })],
    ['Ctrl and F', press('f', { ctrlKey: true })],
    ['Ctrl and plus', press('+', { ctrlKey: true })],
    ['⌘ and minus', press('-', { metaKey: true })],
  ])('leaves %s to the browser', (_, given) => {
    expect(readKey(given, ACROSS)).toBe(undefined);
  });
});
