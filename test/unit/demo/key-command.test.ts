import { describe, expect, it } from 'vitest';
import { keyCommand } from '../../../demo/edit/key-command.js';
import type { KeyPlace, PressedKey } from '../../../demo/edit/key-command.js';

const BARE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const NOWHERE = { isText: false, isMark: false, isEditor: false, hasSelection: false };

const press = (key: string, place: Partial<KeyPlace>, held: Partial<PressedKey> = {}) =>
  keyCommand({ key, ...BARE, ...held }, { ...NOWHERE, ...place });

describe('keys', () => {
  it('undo outside of text fields alone, where the browser does it', () => {
    expect(press('z', {}, { ctrlKey: true })).toEqual({ type: 'undo' });
    expect(press('z', {}, { metaKey: true })).toEqual({ type: 'undo' });
    expect(press('Z', {}, { ctrlKey: true, shiftKey: true })).toEqual({ type: 'redo' });
    expect(press('y', {}, { ctrlKey: true })).toEqual({ type: 'redo' });
    expect(press('z', { isText: true }, { ctrlKey: true })).toBeUndefined();
  });

  it('do nothing as letters but on a mark, or with words selected', () => {
    for (const key of ['a', 'x', 'q', 'e', 'ArrowRight', 'Enter']) {
      expect(press(key, {})).toBeUndefined();
      expect(press(key, { isText: true, isEditor: true, hasSelection: true })).toBeUndefined();
    }
    expect(press('a', { isMark: true })).toMatchObject({ verdict: 'accepted', stays: true });
    expect(press('x', { isMark: true })).toMatchObject({ verdict: 'left-out' });
    expect(press('q', { hasSelection: true })).toEqual({ type: 'quote', isNew: false });
    expect(press('a', { isMark: true }, { altKey: true })).toBeUndefined();
  });

  it('accept from within the fields, and lead back to the text', () => {
    const place = { isEditor: true, isText: true };
    expect(press('Enter', place, { ctrlKey: true })).toMatchObject({ verdict: 'accepted' });
    expect(press('Escape', place)).toEqual({ type: 'to-text' });
  });
});
