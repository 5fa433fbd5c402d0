import type { Paragraph } from '../../src/articles/index.js';
import type { PositionData } from '../../src/model/index.js';
import type { Entry, WorkArticle } from './work.js';

/** A stretch of a paragraph: the date words of an entry, or text between. */
export interface Run {
  readonly entry?: Entry;
  readonly pieces: readonly Piece[];
}

/** Words that are quoted by the entry that is edited, or are not. */
export interface Piece {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** The entries whose date words stand in an article where they say, in order; none overlaps another. */
export function markedEntries(
  { id, text }: Pick<WorkArticle, 'id' | 'text'>,
  entries: readonly Entry[],
): Entry[] {
  const marked: Entry[] = [];
  const sorted = entries
    .filter(
      ({ place, event }) =>
        place?.article === id && text.slice(place.start, place.end) === event.dateText,
    )
    .sort((a, b) => startOf(a) - startOf(b));
  for (const entry of sorted)
    if (startOf(entry) >= (marked.at(-1)?.place?.end ?? 0)) marked.push(entry);
  return marked;
}

const startOf = ({ place }: Entry): number => place?.start ?? 0;

/** Divides a paragraph at the date words in it, and each of these where a quote begins or ends. */
export function markedRuns(
  { start, end, text }: Pick<Paragraph, 'start' | 'end' | 'text'>,
  marked: readonly Entry[],
  quotes: readonly PositionData[],
): Run[] {
  const runs: Run[] = [];
  const add = (from: number, to: number, entry?: Entry) => {
    if (from >= to) return;
    const pieces = piecesOf(text.slice(from - start, to - start), from, quotes);
    runs.push({ pieces, ...(entry && { entry }) });
  };
  let at = start;
  for (const entry of marked) {
    const { place } = entry;
    if (!place || place.start < at || place.end > end) continue;
    add(at, place.start);
    add(place.start, place.end, entry);
    at = place.end;
  }
  add(at, end);
  return runs;
}

function piecesOf(text: string, from: number, quotes: readonly PositionData[]): Piece[] {
  const edges = quotes.flatMap(({ start, end }) => [start - from, end - from]);
  const cuts = [...new Set([0, ...edges, text.length])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(1).map((to, i) => {
    const start = cuts[i] ?? 0;
    const isQuoted = quotes.some((quote) => quote.start <= from + start && quote.end >= from + to);
    return { text: text.slice(start, to), isQuoted };
  });
}
