import { formatDate, parseDate } from '../../src/dates/index.js';
import { suggestDate } from '../../src/dates/suggest-date.js';
import type { EventData } from '../../src/model/index.js';
import { MESSAGES_EN } from '../../src/render/messages-en.js';
import { offsetWords } from '../../src/render/offset-words.js';
import { articleOf, entryOf } from './work.js';
import type { Entry, Verdict, Work, WorkArticle } from './work.js';

const FORMAT = { locale: 'en' } as const;

export const VERDICTS: Readonly<Record<Verdict, string>> = {
  proposed: 'proposed',
  accepted: 'accepted',
  'left-out': 'left out',
};

/** What a date that is being written means. */
export interface DateSaid {
  readonly words: string;
  readonly isWrong: boolean;
  /** The date that was probably meant. */
  readonly suggestion?: string | undefined;
}

/** Says a date in words, or what is wrong with it; `undefined` for none. */
export function sayDate(edtf: string | undefined): DateSaid | undefined {
  if (edtf === undefined || edtf.trim() === '') return undefined;
  try {
    return { words: formatDate(parseDate(edtf), FORMAT), isWrong: false };
  } catch (error) {
    return {
      words: error instanceof Error ? error.message : String(error),
      isWrong: true,
      suggestion: suggestDate(edtf),
    };
  }
}

/** When an event was, in few words: its date, or those of the article in quotes. */
export function sayWhen({ date, dateText }: EventData): string {
  const said = sayDate(date);
  if (said) return said.isWrong ? `“${date ?? ''}”` : said.words;
  return dateText === undefined ? 'no date' : `“${dateText}”, no date`;
}

/** What a date was worked out from; `undefined` when it was not. */
export function sayDerivation({ derivation }: EventData, work: Work): string | undefined {
  if (derivation === undefined) return undefined;
  const { anchor, relation, offset, note } = derivation;
  const words = { messages: MESSAGES_EN, format: FORMAT };
  const source = articleOf(work, anchor.published === undefined ? '' : String(anchor.published));
  const event = entryOf(work, anchor.event === undefined ? '' : String(anchor.event));
  const name =
    event !== undefined
      ? `“${sayTitle(event)}”`
      : source !== undefined
        ? `the publication of “${sayArticle(source)}”`
        : (sayDate(anchor.edtf)?.words ?? 'what is not in this document');
  const parts = [offset && offsetWords(offset, words), MESSAGES_EN.relation[relation], name];
  return `${parts.filter(Boolean).join(' ')}. ${note ?? ''}`.trim();
}

/** What an entry is called. */
export const sayTitle = ({ event }: Entry): string => event.title.trim() || 'Event without a title';

/** What an article is called. */
export function sayArticle({ id, source }: WorkArticle): string {
  const title = source.title?.trim() ?? '';
  return title === '' ? id.replace(/^article-(\d+)$/u, 'Article $1') : title;
}
