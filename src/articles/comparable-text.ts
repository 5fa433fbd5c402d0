/** Kinds of signs that are written in more than one way without the words being others. */
export type Spelling = 'white space' | 'quotation marks' | 'dashes' | 'ellipses' | 'accents';

const FORMS: readonly (readonly [Spelling, RegExp, string])[] = [
  ['white space', /^[\s\u00a0\u200b\u2060\ufeff\u00ad]+$/u, ' '],
  ['quotation marks', /^[‘’‚‛′`´ʼ]$/u, "'"],
  ['quotation marks', /^[“”„‟″«»]$/u, '"'],
  ['dashes', /^[‐‑‒–—―−]$/u, '-'],
  ['ellipses', /^…$/u, '...'],
];
const UNIT = /[\s\u00a0\u200b\u2060\ufeff\u00ad]+|\P{M}\p{M}+|[‘’‚‛′`´ʼ“”„‟″«»‐‑‒–—―−…]/gu;
const INVISIBLE = /^[\u200b\u2060\ufeff\u00ad]+$/u;

/** A text in one spelling, and where each of its characters stands in the text as it was. */
export interface ComparableText {
  readonly text: string;
  /** Where what the character at `i` stands for began. */
  readonly starts: readonly number[];
  /** Where it ended. */
  readonly ends: readonly number[];
}

/**
 * Puts a text in one spelling: one space for white space of any kind, straight quotation marks,
 * hyphens for dashes, three dots for an ellipsis, letters with their accents as one character
 * (Unicode NFC), nothing for what is not shown. Capitals and everything else stay: another letter is
 * another text.
 */
export function comparableText(given: string): ComparableText {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const add = (form: string, start: number, end: number) => {
    text += form;
    starts.push(...Array<number>(form.length).fill(start));
    ends.push(...Array<number>(form.length).fill(end));
  };
  let at = 0;
  for (const { 0: unit, index } of given.matchAll(UNIT)) {
    for (; at < index; at++) add(given.charAt(at), at, at + 1);
    at += unit.length;
    add(formOf(unit), index, at);
  }
  for (; at < given.length; at++) add(given.charAt(at), at, at + 1);
  return { text, starts, ends };
}

/** In what two texts differ that are one in one spelling. */
export function spellingsOf(one: string, other: string): Spelling[] {
  const kinds: Spelling[] = ['white space', 'quotation marks', 'dashes', 'ellipses', 'accents'];
  return kinds.filter((kind) => inOneSpelling(one, kind) !== inOneSpelling(other, kind));
}

/** A text with only the signs of one kind left, as they are written. */
function inOneSpelling(text: string, kind: Spelling): string {
  const units = Array.from(text.matchAll(UNIT), ([unit]) => unit);
  return units.filter((unit) => kindOfUnit(unit) === kind).join('\n');
}

function kindOfUnit(unit: string): Spelling {
  return FORMS.find(([, pattern]) => pattern.test(unit))?.[0] ?? 'accents';
}

function formOf(unit: string): string {
  if (INVISIBLE.test(unit)) return '';
  return FORMS.find(([, pattern]) => pattern.test(unit))?.[2] ?? unit.normalize('NFC');
}
