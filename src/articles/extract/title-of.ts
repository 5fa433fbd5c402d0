import { isWithinWord } from '../word-edge.js';
import { wordsOf } from '../words.js';
import type { Word } from '../words.js';
import type { ArticleLanguage, Span } from './expression.js';

/** Fewer words than an article's own words would begin with. */
const MOST_WORDS = 7;
const FEWEST_WORDS = 3;
// A full stop within a sentence is that of an abbreviation.
const CLAUSE = /(?:[^,;:!?…()[\]“”"«»—–]|,(?=\d))+/gu;

/** How much further away a clause may be than a phrase, such as "of the treaty", to be taken. */
const PHRASE_COST = 60;

/** As much of a sentence as is looked at to either side of a date. */
const REACH = 400;

interface Clause extends Span {
  readonly text: string;
}

/**
 * Takes a first title from a sentence: a few words of the clause around a date, without the dates and
 * without what joins the clause to others.
 */
export function titleOf(
  sentence: string,
  at: Span,
  dates: readonly Span[],
  language: ArticleLanguage,
): string {
  const { prepositions } = language;
  const clauses: Clause[] = [];
  const from = Math.max(0, at.start - REACH);
  for (const clause of sentence.slice(from, at.end + REACH).matchAll(CLAUSE)) {
    const start = from + clause.index;
    const end = start + clause[0].length;
    for (const piece of withoutDates({ start, end }, dates)) {
      const text = trim(sentence.slice(piece.start, piece.end), language);
      if (text !== '') clauses.push({ ...piece, text });
    }
  }
  const distance = ({ start, end, text }: Clause) =>
    Math.max(at.start - end, start - at.end, 0) +
    (prepositions.has(wordsOf(text)[0]?.text ?? '') ? PHRASE_COST : 0);
  clauses.sort((a, b) => distance(a) - distance(b) || a.start - b.start);
  const long = clauses.find(({ text }) => wordsOf(text).length >= FEWEST_WORDS);
  const text = (long ?? clauses[0])?.text ?? sentence.slice(at.start, at.end);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** As many words of a phrase as a title may have. */
export function shortTitle(phrase: string): string {
  const last = wordsOf(phrase).slice(0, MOST_WORDS).at(-1);
  const text = phrase.slice(0, last?.end);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function withoutDates({ start, end }: Span, dates: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const date of dates) {
    if (date.end <= from || date.start >= end) continue;
    if (date.start > from) pieces.push({ start: from, end: date.start });
    from = Math.max(from, date.end);
  }
  if (from < end) pieces.push({ start: from, end });
  return pieces;
}

function trim(text: string, { connective, prepositions, looseEnds }: ArticleLanguage): string {
  let rest = text.trim();
  for (let shorter = rest.replace(connective, ''); shorter !== rest;) {
    rest = shorter;
    shorter = rest.replace(connective, '');
  }
  const isLoose = (word: string) => prepositions.has(word) || looseEnds.has(word);
  const words = wordsOf(rest).slice(0, MOST_WORDS);
  const isCut = ({ text, end }: Word) => isLoose(text) || isWithinWord(rest, end);
  for (let word = words.at(-1); word && isCut(word); word = words.at(-1)) words.pop();
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? rest.slice(first.start, last.end) : '';
}
