// What is folded as one: a letter with the marks on it, a Korean syllable in parts, a half-width
// kana with its voicing, and any other character that is not ASCII.
const UNIT =
  /[\u1100-\u115f\ua960-\ua97c][\u1160-\u11a7\ud7b0-\ud7c6][\u11a8-\u11ff\ud7cb-\ud7fb]?|\P{M}[\p{M}\uff9e\uff9f]+|[^\0-\x7f]/gu;

// Accents and vowel points that writers may leave out. In the scripts of India and in kana, marks
// are part of the spelling.
const MARKS = anyOf(
  '\\u0300-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f', // Latin, Greek
  '\\u0483-\\u0487', // Cyrillic
  '\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7', // Hebrew
  '\\u0610-\\u061a\\u064b-\\u065f\\u0670', // Arabic
  '\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed',
  '\\ufe00-\\ufe0f', // which of its forms a character takes
);

/** Letters of their own that decompose all the same. */
const KEPT: ReadonlySet<string> = new Set(['й', 'ў', 'ї']);

/** Letters that are written in more than one way, and signs that only steer how text is set. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ...pairs('ßæœøłđðħıς', ['ss', 'ae', 'oe', 'o', 'l', 'd', 'd', 'h', 'i', 'σ']),
  ...pairs('þ', ['th']),
  ...pairs('يىكةە', ['ی', 'ی', 'ک', 'ه', 'ه']),
  ...pairs('٠١٢٣٤٥٦٧٨٩', '0123456789'),
  ...pairs('۰۱۲۳۴۵۶۷۸۹', '0123456789'),
  ...pairs(
    '\u00ad\u0640\u061c\u200b\u200c\u200d\u200e\u200f\u2060\ufeff',
    Array<string>(10).fill(''),
  ),
]);

const MOST_KEPT = 20_000;
const folded = new Map<string, string>();

/**
 * Text as it is compared: lower case, without the accents that writers may leave out, one form for
 * letters that have several.
 */
export function foldText(text: string): string {
  return (isAscii(text) ? text : text.replace(UNIT, foldUnit)).toLowerCase();
}

/** Whether a text has nothing to fold but capitals. */
export function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/u.test(text);
}

/** A piece of text that is folded by itself: from where to where it stands, and what it becomes. */
export type FoldedUnit = readonly [start: number, end: number, folded: string];

/** The pieces of a text; what they become is, one after another, `foldText` of it. */
export function* foldUnits(text: string): Generator<FoldedUnit> {
  let at = 0;
  for (const { 0: unit, index } of text.matchAll(UNIT)) {
    for (; at < index; at++) yield [at, at + 1, text.charAt(at).toLowerCase()];
    at += unit.length;
    yield [index, at, foldUnit(unit)];
  }
  for (; at < text.length; at++) yield [at, at + 1, text.charAt(at).toLowerCase()];
}

function foldUnit(unit: string): string {
  let result = folded.get(unit);
  if (result !== undefined) return result;
  const lower = unit.normalize('NFC').toLowerCase();
  result = KEPT.has(lower) ? lower : foldLetters(unit);
  if (folded.size >= MOST_KEPT) folded.clear();
  folded.set(unit, result);
  return result;
}

function foldLetters(unit: string): string {
  const bare = unit.normalize('NFKD').toLowerCase().replace(MARKS, '');
  return Array.from(bare, (letter) => LETTERS.get(letter) ?? letter)
    .join('')
    .normalize('NFC');
}

function anyOf(...ranges: readonly string[]): RegExp {
  return new RegExp(`[${ranges.join('')}]`, 'gu');
}

function pairs(letters: string, forms: Iterable<string>): readonly (readonly [string, string])[] {
  const written = Array.from(forms);
  return Array.from(letters, (letter, i) => [letter, written[i] ?? ''] as const);
}
