import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/model/types.js';
import type { Flag, LabelText } from '../../../src/render/label-text.js';
import { measureLabel } from '../../../src/render/measure-label.js';
import type { LabelType } from '../../../src/render/measure-label.js';

/** Every letter is 10 px wide, bold ones 12, a number 24. */
const TYPE: LabelType = {
  title: (text) => 10 * text.length,
  detail: (text) => 10 * text.length,
  strong: (text) => 12 * text.length,
  titleLine: 18,
  detailLine: 16,
  number: () => 24,
  compact: false,
};

const aLabel = (more: Partial<LabelText> = {}): LabelText => ({
  title: 'Treaty signed',
  sources: [],
  more: 0,
  when: '1969',
  flags: [],
  ...more,
});

const sources = (count: number): readonly Source[] =>
  Array.from({ length: count }, (_, i) => ({ number: String(i + 1) }) as Source);

const lines = (text: LabelText, room: number): readonly string[] =>
  measureLabel(text, TYPE, room).title;

describe('measureLabel', () => {
  it('is as wide as its words and as tall as its lines', () => {
    expect(measureLabel(aLabel(), TYPE, 300)).toMatchObject({ width: 133, height: 34 });
  });

  it('breaks at spaces', () => {
    expect(lines(aLabel(), 103)).toEqual(['Treaty', 'signed']);
  });

  it('keeps few numbers with the last word', () => {
    expect(lines(aLabel({ sources: sources(1) }), 140)).toEqual(['Treaty', 'signed']);
  });

  it('gives many numbers a line of their own', () => {
    expect(lines(aLabel({ sources: sources(5) }), 140)).toEqual(['Treaty signed', '']);
  });

  it('breaks a word that is longer than a line', () => {
    expect(lines(aLabel({ title: 'Donaudampfschiff' }), 83)).toEqual(['Donaudam', 'pfschiff']);
  });

  it('never takes more than three lines for a title', () => {
    expect(lines(aLabel({ title: 'word '.repeat(400) }), 103)).toHaveLength(3);
    expect(lines(aLabel({ title: 'T'.repeat(2000) }), 103)).toHaveLength(3);
  });

  it('cuts a long title short so that its numbers keep their place', () => {
    const text = aLabel({ title: 'The council votes to repair it all', sources: sources(1) });
    const block = measureLabel(text, TYPE, 123);
    expect(block.title).toEqual(['The council', 'votes to', 'repair i…']);
    expect(block.shown).toBe('The council votes to repair i…');
    expect(measureLabel(aLabel({ title: '𝒯'.repeat(200) }), TYPE, 103).shown).toMatch(/𝒯…$/u);
  });

  it.each([
    ['a flag', '🇩🇪'],
    ['an emoji of several', '👩‍👩‍👧'],
    ['an accent', 'x̧́'],
    ['a syllable', 'क्षि'],
  ])('splits no letter where it cuts or breaks a title: %s', (_what, letter) => {
    const whole = new RegExp(`^(${letter})*…?$`, 'u');
    const text = aLabel({ title: letter.repeat(60) });
    for (const room of [73, 83, 93, 103]) {
      for (const line of lines(text, room)) expect(line).toMatch(whole);
      expect(measureLabel(text, { ...TYPE, compact: true }, room).shown).toMatch(whole);
    }
    const word = aLabel({ title: letter.repeat(3) });
    for (const line of lines(word, 13 + 10 * letter.length)) expect(line).toMatch(whole);
  });

  it('fills three lines, however wide they are', () => {
    const title = 'word '.repeat(400).trimEnd();
    expect(measureLabel(aLabel({ title }), TYPE, 2003).shown).toHaveLength(600);
  });

  it('shows a title whole that fits', () => {
    expect(measureLabel(aLabel(), TYPE, 300).shown).toBe('Treaty signed');
  });

  it('ends a line of a script without spaces between its words', () => {
    expect(lines(aLabel({ title: 'สภาเมืองท่าเก่าลงมติ' }), 103)).toEqual(['สภาเมือง', 'ท่าเก่าลง', 'มติ']);
  });

  it('leaves more room for remarks of doubt, which are bold', () => {
    const flags: readonly Flag[] = [{ kind: 'denied', text: 'denied' }];
    expect(measureLabel(aLabel({ flags }), TYPE, 300).width).toBe(159);
  });

  it('cuts a line short in a crowded lane', () => {
    const type = { ...TYPE, compact: true };
    const block = measureLabel(aLabel({ sources: sources(2) }), type, 83);
    expect(block.title).toEqual(['Treaty…']);
    expect(block).toMatchObject({ width: 83, height: 18, detail: [] });
  });

  it('is as wide as a target even where its one line is shorter', () => {
    const type = { ...TYPE, compact: true };
    expect(measureLabel(aLabel({ title: 'A' }), type, 83).width).toBe(24);
  });
});
