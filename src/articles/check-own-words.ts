import type { TimelineDocument, TimelineEvent } from '../model/types.js';
import { findEcho } from './find-echo.js';
import { findQuote } from './find-quote.js';
import { percent } from './percent.js';
import type { Article } from './types.js';
import type { Finding } from './verify-types.js';

type OwnText = readonly [path: string, text: string];

/**
 * Compares what the author of a timeline wrote with the articles: titles, summaries and notes may
 * not repeat a sentence of an article, and what they put in quotation marks has to be in one.
 */
export function checkOwnWords(
  doc: TimelineDocument,
  articles: ReadonlyMap<string, Article>,
): { readonly texts: number; readonly findings: Finding[] } {
  const findings: Finding[] = [];
  const texts = [...ownTexts(doc)];
  for (const [path, text] of texts) {
    for (const [id, article] of articles) {
      const echo = findEcho(article, text);
      if (echo === undefined) continue;
      const message = `“${echo.text}” repeats paragraph ${echo.paragraph} of "${id}" (${percent(echo.share)} of the sentence): expected words of its own, or quotation marks`;
      findings.push({ path, code: 'echo', level: 'error', message });
      break;
    }
    for (const [, exact = ''] of text.matchAll(/“([^”]+)”/gu)) {
      if ([...articles.values()].some((article) => findQuote(article, { exact }).length > 0))
        continue;
      const message = `“${exact}” is in quotation marks and in none of the articles`;
      findings.push({ path, code: 'quoted-nowhere', level: 'warning', message });
    }
  }
  return { texts: texts.length, findings };
}

function* ownTexts(doc: TimelineDocument): Generator<OwnText> {
  yield* textsOf(doc.data, '', ['title', 'description']);
  for (const source of doc.sources) yield* textsOf(source.data, source.path, ['note']);
  for (const event of [...doc.events, ...doc.notPlaced]) yield* eventTexts(event);
  for (const [i, step] of (doc.data.story ?? []).entries())
    yield* textsOf(step, `/story/${i}`, ['text']);
}

function* eventTexts({ data, path, citations }: TimelineEvent): Generator<OwnText> {
  yield* textsOf(data, path, ['title', 'summary', 'note']);
  yield* textsOf(data.derivation, `${path}/derivation`, ['note']);
  for (const citation of citations) yield* textsOf(citation.data, citation.path, ['note']);
}

/** Fields as they are in the data, which may be anything. */
function* textsOf(of: unknown, path: string, names: readonly string[]): Generator<OwnText> {
  if (typeof of !== 'object' || of === null) return;
  for (const name of names) {
    const text: unknown = (of as Readonly<Record<string, unknown>>)[name];
    if (typeof text === 'string') yield [`${path}/${name}`, text];
  }
}
