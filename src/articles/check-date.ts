import { excludes, parseDate } from '../dates/index.js';
import type { TimelineDate } from '../dates/index.js';
import type { Citation } from '../model/types.js';
import { extractStatements } from './extract/extract-statements.js';
import type { DatedStatement } from './extract/types.js';
import type { QuoteMatch } from './find-quote.js';
import type { Article } from './types.js';
import type { Finding } from './verify-types.js';

/** What came of comparing a citation's date with its words. */
export interface DateCheck {
  /** Whether the words gave a date to compare with. */
  readonly isRead: boolean;
  readonly findings: readonly Finding[];
}

type Extracted = readonly DatedStatement[];
const known = new WeakMap<Article, Map<string, Extracted>>();

/**
 * Reads the words that date an event in the context of their article, and compares what they give
 * with the citation's date: a date that the words rule out, or one finer than words that give it
 * whole, is wrong. Words that need more than the article to be understood are left to the author.
 *
 * @param words - Where the date words stand; one place that agrees is enough.
 */
export function checkDate(
  article: Article,
  { date, source, path }: Citation,
  words: readonly QuoteMatch[],
): DateCheck {
  if (date === undefined || words.length === 0) return { isRead: false, findings: [] };
  const statements = statementsOf(article, source.issued).filter(({ datePosition }) =>
    words.some(({ start, end }) => datePosition.start < end && start < datePosition.end),
  );
  const read = statements.filter((statement) => statement.date !== null);
  const [first] = read;
  const at = `${path}/date`;
  if (first === undefined) {
    const message = `"${date.edtf}" was not compared: what the words mean is not in the article alone`;
    return {
      isRead: false,
      findings: [{ path: at, code: 'date-not-read', level: 'note', message }],
    };
  }
  if (read.some((statement) => doAgree(statement, date))) return { isRead: true, findings: [] };
  const message = `found "${date.edtf}", expected "${first.date ?? ''}": “${first.dateText}” in paragraph ${first.paragraph}, read in its context`;
  return {
    isRead: true,
    findings: [{ path: at, code: 'date-disagrees', level: 'error', message }],
  };
}

/** Whether a citation's date says no more than the words do, and nothing else. */
function doAgree(statement: DatedStatement, date: TimelineDate): boolean {
  const read = parseDate(statement.date ?? '');
  if (excludes(read, date)) return false;
  if (statement.basis !== 'stated') return true; // the author may know more of the context
  return date.extent[0] <= read.extent[0] && read.extent[1] <= date.extent[1];
}

function statementsOf(article: Article, published: TimelineDate | undefined): Extracted {
  const byDate = known.get(article) ?? new Map<string, Extracted>();
  known.set(article, byDate);
  const key = published?.edtf ?? '';
  let statements = byDate.get(key);
  if (statements === undefined) {
    statements = extractStatements(article, published === undefined ? {} : { published });
    byDate.set(key, statements);
  }
  return statements;
}
