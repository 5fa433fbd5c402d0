import { formatDate } from '../../dates/index.js';
import type { Citation, Source, Stance } from '../../model/index.js';
import type { CitationOptions } from '../types.js';

/** Words beside those of the data, in the language of whoever reads what is written. */
export interface WrittenWords {
  readonly sources: string;
  /** Over the events that have no date. */
  readonly notPlaced: string;
  readonly periods: string;
  /** What a source does that does not simply assert an event. */
  readonly stances: Readonly<Record<Exclude<Stance, 'asserts'>, string>>;
  attributedTo(party: string): string;
  /** A source gives another date than the event has. */
  otherDate(date: string): string;
}

/** How dates and references are put into words; default English. */
export interface WriteOptions extends CitationOptions {
  readonly written?: WrittenWords;
}

export const WRITTEN_EN: WrittenWords = {
  sources: 'Sources',
  notPlaced: 'Without a date',
  periods: 'Periods',
  stances: { denies: 'denies it', disputes: 'disputes it', mentions: 'only mentions it' },
  attributedTo: (party) => `according to ${party}`,
  otherDate: (date) => `dates it ${date}`,
};

/** What a source says of an event other than that it was so then. */
export function remarksOn(cited: Citation | Source, options: WriteOptions): readonly string[] {
  if (!('source' in cited)) return [];
  const { stance, attributedTo, conflicts, date } = cited;
  const { written = WRITTEN_EN, dates } = options;
  return [
    stance === 'asserts' ? '' : written.stances[stance],
    attributedTo === undefined ? '' : written.attributedTo(attributedTo),
    conflicts && date ? written.otherDate(formatDate(date, dates)) : '',
  ].filter((remark) => remark !== '');
}
