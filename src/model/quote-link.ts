import type { Citation } from './types.js';

/** Characters of a quote that is looked for whole; a longer one by its first and last words. */
const WHOLE = 300;
/** Words of each end of a long quote, and at most of what stands before and after a quote. */
const WORDS = 4;

/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * The address of a quote in its source: a text fragment (WICG scroll-to-text-fragment), at which a
 * browser that knows it scrolls to the words and marks them. `undefined` without a quote or a safe
 * address, and for PDF, which has no such thing.
 */
export function quoteLink({ quote, source: { link } }: Citation): string | undefined {
  // Half of a character cannot be encoded, and is nowhere to be found.
  if (!link || !quote || /\p{Surrogate}/u.test(Object.values(quote).join(' '))) return undefined;
  const [page = '', fragment = ''] = link.href.split(/#(.*)/s);
  if (/\.pdf$/i.test(new URL(page).pathname)) return undefined;
  const { exact, prefix = '', suffix = '' } = quote;
  const before = splitWords(prefix);
  const after = splitWords(suffix);
  const quoted = quoteTerms(exact);
  if (quoted.length === 0) return undefined;
  const terms = [
    // A term is found at whole words only, and tools cut these by characters: the outermost word
    // may be half of one.
    encodeTerm(before.slice(before.length > 1 ? 1 : 0).slice(-WORDS), '', '-'),
    ...quoted.map((words) => encodeTerm(words)),
    encodeTerm(after.slice(0, after.length > 1 ? -1 : 1).slice(0, WORDS), '-'),
  ].filter((term) => term !== '');
  return `${page}#${fragment.replace(/:~:.*/s, '')}:~:text=${terms.join(',')}`;
}

/** The words to look for: the whole quote, or its start and its end where it is long or has lines. */
function quoteTerms(quoted: string): readonly (readonly string[])[] {
  const [first = [], ...rest] = quoted
    .split(/[\r\n]+/)
    .map(splitWords)
    .filter((words) => words.length > 0);
  if (first.length === 0) return [];
  const last = rest.at(-1) ?? first;
  const isWhole = rest.length === 0 && (quoted.length <= WHOLE || first.length < 2 * WORDS);
  return isWhole ? [first] : [first.slice(0, WORDS), last.slice(-WORDS)];
}

/** The words of a text, each with the spaces and signs that follow it. */
function splitWords(text: string): readonly string[] {
  const hasSegmenter = 'Segmenter' in Intl;
  if (!UNSPACED.test(text) || !hasSegmenter) return text.match(/\S+\s*/g) ?? [];
  const words: string[] = [];
  const segmenter = new Intl.Segmenter([], { granularity: 'word' });
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (isWordLike || words.length === 0) words.push(segment);
    else words.push((words.pop() ?? '') + segment);
  }
  return words.filter((word) => word.trim() !== '');
}

/** A term as the fragment has it; a hyphen, which has a meaning there, is encoded by hand. */
function encodeTerm(words: readonly string[], sign = '', signAfter = ''): string {
  const text = words.join('').replace(/\s+/g, ' ').trim();
  return text === '' ? '' : sign + encodeURIComponent(text).replaceAll('-', '%2D') + signAfter;
}
