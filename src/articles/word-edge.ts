const LETTER = /[\p{L}\p{M}\p{N}]/u;
// Written without spaces between words: where one ends cannot be told from its neighbours.
const UNSPACED =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
const WITHIN_NUMBER = /\p{N}[.,:]\p{N}$/u;
// “isn” of “isn’t” and “ll” of “they’ll” are no words; “pier” of “pier’s” and “homme” of “l’homme” are.
const BEFORE_ENDING = /^['’](?!s(?![\p{L}\p{N}]))[\p{L}\p{N}]/u;
const AFTER_APOSTROPHE = /[\p{L}\p{N}]['’]$/u;
const ENDING = /^\p{L}{1,2}(?!\p{L})/u;

/**
 * Whether a place in a text lies within a word or a number: “not” in “cannot” and “34” in “134” or
 * “1,034” are other words. Hyphens part words.
 */
export function isWithinWord(text: string, at: number): boolean {
  const before = lastOf(text, at);
  const after = firstOf(text, at);
  if (UNSPACED.test(before) || UNSPACED.test(after)) return false;
  if (LETTER.test(before) && LETTER.test(after)) return true;
  const [back, ahead] = [text.slice(Math.max(0, at - 2), at), text.slice(at, at + 4)];
  if (LETTER.test(before) && BEFORE_ENDING.test(ahead)) return true;
  if (AFTER_APOSTROPHE.test(back) && ENDING.test(ahead)) return true;
  return WITHIN_NUMBER.test(back + after) || WITHIN_NUMBER.test(before + ahead.slice(0, 2));
}

/** The character that ends at a place. */
function lastOf(text: string, at: number): string {
  return Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? '';
}

/** The character that begins at a place. */
function firstOf(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}
