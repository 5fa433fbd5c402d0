import { parseDate } from '../../dates/index.js';
import type { TimelineDate } from '../../dates/index.js';
import type { Article, Paragraph } from '../types.js';
import { english } from './en/index.js';
import type { ArticleLanguage, Expression } from './expression.js';
import type { FoundDerivation, FoundStatement } from './found-statement.js';
import { resolveDates } from './resolve-dates.js';
import { resolveDistances } from './resolve-distances.js';
import { sentencesOf } from './sentences-of.js';
import { shortTitle, titleOf } from './title-of.js';
import type { DatedStatement, ExtractOptions, StatementDerivation } from './types.js';
import { writeDate } from './write-edtf.js';

/** One file each; what is known of a language is there. */
const LANGUAGES: Readonly<Record<string, ArticleLanguage>> = { en: english };

/**
 * Finds what an article dates, in the order of the text: in words of its own, never more precisely
 * than it tells. Readers' comments, navigation and conditions ("if …, in July") are left out.
 *
 * @throws {RangeError} for a language that no rules are known of, and {@link DateSyntaxError} for a
 * day of publication that is no EDTF
 */
export function extractStatements(
  article: Article,
  { published, language = 'en' }: ExtractOptions = {},
): DatedStatement[] {
  const rules = languageOf(language);
  const day = typeof published === 'string' ? parseDate(published) : published;
  const written = day ?? datelineOf(article, language);
  const statements = findStatements(article, rules, language).filter(
    ({ expression }) => written !== undefined || !isToday(expression),
  );
  resolveDates(statements, written);
  resolveDistances(statements);
  const indexes = new Map(statements.map((statement, i) => [statement, i]));
  return statements.map((statement) => finish(statement, statements, indexes, rules));
}

/** The day in an article's dateline; `undefined` when it has none. */
export function datelineOf({ paragraphs }: Article, language = 'en'): TimelineDate | undefined {
  for (const { kind, text } of paragraphs) {
    if (kind !== 'dateline') continue;
    for (const { meaning } of languageOf(language).findExpressions(text)) {
      const edtf = meaning.type === 'date' ? writeDate(meaning.date) : undefined;
      if (edtf !== undefined) return parseDate(edtf);
    }
  }
  return undefined;
}

/** "Today" in an article without a date may as well be "nowadays". */
function isToday({ meaning }: Expression): boolean {
  if (meaning.type !== 'deictic' || meaning.target?.unit !== 'day') return false;
  return meaning.target.steps === 0;
}

function languageOf(tag: string): ArticleLanguage {
  const name = tag.toLowerCase().split('-', 1)[0] ?? '';
  const known = Object.hasOwn(LANGUAGES, name) ? LANGUAGES[name] : undefined;
  if (known !== undefined) return known;
  throw new RangeError(
    `no rules for articles in "${tag}": expected ${Object.keys(LANGUAGES).join(', ')}`,
  );
}

function findStatements(
  { paragraphs }: Article,
  { findExpressions, endsInAbbreviation }: ArticleLanguage,
  locale: string,
): FoundStatement[] {
  const found: FoundStatement[] = [];
  for (const paragraph of paragraphs) {
    if (!tells(paragraph)) continue;
    for (const sentence of sentencesOf(paragraph.text, locale, endsInAbbreviation)) {
      const sentenceText = paragraph.text.slice(sentence.start, sentence.end);
      for (const expression of findExpressions(sentenceText))
        found.push({
          expression,
          paragraph,
          sentence,
          sentenceText,
          isApposition: false,
          date: undefined,
          basis: 'vague',
          derivation: undefined,
        });
    }
  }
  return found;
}

function tells({ kind }: Paragraph): boolean {
  return kind === 'text' || kind === 'caption';
}

function finish(
  statement: FoundStatement,
  statements: readonly FoundStatement[],
  indexes: ReadonlyMap<FoundStatement, number>,
  language: ArticleLanguage,
): DatedStatement {
  const { expression, paragraph, sentence, sentenceText, date, basis, derivation } = statement;
  const { start, end, kind, meaning } = expression;
  const from = paragraph.start + sentence.start;
  const named =
    statement.isApposition && meaning.type === 'distance' && meaning.anchor !== undefined
      ? meaning.anchor
      : undefined;
  const title =
    named !== undefined && 'start' in named
      ? shortTitle(sentenceText.slice(named.start, named.end))
      : titleOf(sentenceText, expression, spansIn(statement, statements, indexes), language);
  return {
    dateText: sentenceText.slice(start, end),
    datePosition: { start: from + start, end: from + end },
    paragraph: paragraph.number,
    sentence: sentenceText,
    sentencePosition: { start: from, end: from + sentenceText.length },
    date: date ?? null,
    basis,
    derivation: derivation === undefined ? null : finishDerivation(derivation, indexes),
    title,
    kind,
  };
}

/** The other date words near a statement in its sentence. */
function spansIn(
  statement: FoundStatement,
  statements: readonly FoundStatement[],
  indexes: ReadonlyMap<FoundStatement, number>,
) {
  const at = indexes.get(statement) ?? 0;
  return statements
    .slice(Math.max(0, at - NEAR), at + NEAR)
    .filter(({ sentence }) => sentence === statement.sentence)
    .map(({ expression }) => expression);
}

/** As many statements as a title looks at to either side. */
const NEAR = 20;

function finishDerivation(
  { anchor, relation, offset, note }: FoundDerivation,
  indexes: ReadonlyMap<FoundStatement, number>,
): StatementDerivation {
  if ('statement' in anchor)
    return { anchor: { event: indexes.get(anchor.statement) ?? 0 }, relation, offset, note };
  const whole = 'words' in anchor ? { event: anchor.words } : anchor;
  return { anchor: whole, relation, offset, note };
}
