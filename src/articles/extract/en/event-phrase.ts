import type { Span } from '../expression.js';

/** Nouns for what happens, so that something else can be dated by it. */
const EVENTS = new Set(
  (
    'accession accident agreement annexation announcement anniversary armistice arrest arrival assassination attack auction ' +
    'ballot ban battle birth blackout blast blockade bombing boycott breakup ' +
    'campaign ceasefire celebration celebrations ceremony championship championships closure coalition collapse completion conference conflict congress conquest ' +
    'constitution construction conviction coronation coup crackdown crash crisis ' +
    'deal death debate defeat demolition demonstration departure depression dialogue disaster discovery dissolution drought ' +
    'earthquake election elections embargo epidemic eruption escalation establishment evacuation execution exhibition expedition explosion expulsion ' +
    'fall famine festival fighting fire flood floods flooding foundation founding funeral ' +
    'game games genocide hearing hostilities hurricane ' +
    'inauguration incident independence inquiry installation integration interview invasion investigation ' +
    'kidnapping landing launch liberation lockdown ' +
    'massacre match meeting merger mission murder mutiny ' +
    'negotiations occupation offensive olympics opening outbreak ' +
    'pandemic partition poll premiere presidency privatisation privatization protest protests purchase ' +
    'raid ratification recession rebellion reception referendum reform reforms reign resignation restoration retreat reunification revolt revolution riot riots ' +
    'sale session shooting shutdown siege signing sinking speech storm strike strikes summit surrender ' +
    'takeover talks tour tournament transfer treaty trial trip truce tsunami typhoon ' +
    'unification unrest unveiling uprising verdict victory visit vote voyage ' +
    'war wars warming wedding withdrawal'
  ).split(' '),
);

/** Words that join a phrase to what it is about: "the dissolution of the Soviet Union". */
const LINKS = new Set([
  'of',
  'to',
  'in',
  'with',
  'between',
  'on',
  'at',
  'against',
  'for',
  'over',
  'by',
]);
const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'our', 'this', 'that']);
/** No event lies beyond these words: another clause begins. */
const STOPS = new Set(
  (
    'who which that what where when while if whether because although but or is are was were be been being has have had ' +
    'will would could can may might must did does do said says say he she it they we i you all'
  ).split(' '),
);
/** Something yet to come, or nothing in particular. */
const INDEFINITE = new Set([
  'next',
  'any',
  'every',
  'each',
  'future',
  'possible',
  'potential',
  'no',
  'another',
]);

const MOST_BEFORE_NOUN = 7;
const MOST_AFTER_NOUN = 6;
/** As much as twelve words may take. */
const MOST_READ = 200;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}+'’.-]*/gu;

/**
 * Finds the phrase for an event that begins at a place: up to a noun of the list, and what it is
 * about, such as "Kim’s last visit to Russia".
 */
export function eventPhraseAt(sentence: string, from: number): Span | undefined {
  const words = wordsFrom(sentence, from);
  let noun = -1;
  for (const [i, word] of words.slice(0, MOST_BEFORE_NOUN).entries()) {
    const lower = word.text.toLowerCase();
    if ((i > 0 && STOPS.has(lower) && !ARTICLES.has(lower)) || INDEFINITE.has(lower))
      return undefined;
    if (i === 0 && STOPS.has(lower) && !ARTICLES.has(lower)) return undefined;
    if (!EVENTS.has(lower)) continue;
    noun = i;
    // “The peace treaty signing”: the last noun in a row is what the phrase is about.
    if (!EVENTS.has(words[i + 1]?.text.toLowerCase() ?? '')) break;
  }
  // “World War II” is not “World War I”.
  if (noun >= 0 && /^(?:[IVX]+|\d{1,4})$/u.test(words[noun + 1]?.text ?? '')) noun++;
  const [first, head] = [words[0], words[noun]];
  if (first === undefined || head === undefined) return undefined;
  return { start: first.start, end: endOfLinks(words, noun) ?? head.end };
}

/** Any phrase up to the end of the clause: what a distance is counted from. */
export function phraseAt(sentence: string, from: number): Span | undefined {
  const event = eventPhraseAt(sentence, from);
  if (event !== undefined) return event;
  const words = wordsFrom(sentence, from).slice(0, MOST_BEFORE_NOUN);
  const [first, last] = [words[0], words.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

/** The words from a place on, up to the end of the clause. */
function wordsFrom(sentence: string, from: number): (Span & { readonly text: string })[] {
  const text = sentence.slice(from, from + MOST_READ);
  const words = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!/^[\s“"‘']*$/u.test(text.slice(end, index))) break;
    const trimmed = word.replace(/[.'’-]+$/u, '');
    end = index + word.length;
    words.push({ text: trimmed, start: from + index, end: from + index + trimmed.length });
    if (trimmed.length < word.length && !/\p{Lu}\.$/u.test(word)) break;
  }
  return words;
}

/** Where "to Russia" or "of the Soviet Union" ends, that follows a noun. */
function endOfLinks(
  words: readonly (Span & { readonly text: string })[],
  noun: number,
): number | undefined {
  let end: number | undefined;
  let at = noun + 1;
  while (at < noun + MOST_AFTER_NOUN && LINKS.has(words[at]?.text.toLowerCase() ?? '')) {
    const first = at + 1 + (ARTICLES.has(words[at + 1]?.text.toLowerCase() ?? '') ? 1 : 0);
    let next = first;
    while (next < noun + 1 + MOST_AFTER_NOUN && /^\p{Lu}/u.test(words[next]?.text ?? '')) next++;
    if (next === first) break;
    end = words[next - 1]?.end;
    at = next;
  }
  return end;
}
