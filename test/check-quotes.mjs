// Finds every quote of a timeline in the article that it was taken from.
//
//   node test/check-quotes.mjs FILE [--articles DIR]
//
// Paragraph n is the n-th non-empty line of an article. A quote, and a source's own words for a date,
// must stand in the paragraph of their locator, to the character. Titles, summaries and notes are the
// project's own words: they may not run along with an article, save for a few “words” in quotation
// marks, which have to be in one. Without the articles there is nothing to compare with: the check
// says so and passes.

import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** A quote is a short phrase: more words than this are a passage of somebody else's text. */
const MAX_QUOTE_WORDS = 25;

/** As many words in a row as an article has are the article's words. */
const ECHO_WORDS = 8;

const list = (value) => (Array.isArray(value) ? value : []);

const wordsOf = (text) =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? [];

/** Every run of `ECHO_WORDS` words in a text. */
function runsOf(text) {
  const words = wordsOf(text);
  const runs = [];
  for (let i = 0; i + ECHO_WORDS <= words.length; i++) {
    runs.push(words.slice(i, i + ECHO_WORDS).join(' '));
  }
  return runs;
}

/** Reads the article of each source; a source without one is a miss. */
function readArticles(sources, dir, misses) {
  const articles = new Map();
  for (const [i, source] of sources.entries()) {
    const path = `/sources/${i}/file`;
    if (typeof source.file !== 'string' || source.file === '') {
      misses.push({ path, message: `source "${source.id}" names no file` });
    } else if (!existsSync(join(dir, source.file))) {
      misses.push({ path, message: `no file "${source.file}" among the articles` });
    } else {
      const text = readFileSync(join(dir, source.file), 'utf8');
      const paragraphs = text.split(/\r?\n/).filter((line) => line.trim() !== '');
      articles.set(source.id, { file: source.file, paragraphs });
    }
  }
  return articles;
}

/** Why `exact` is not in the paragraph that `locator` names; `undefined` when it is. */
function missOf(exact, locator, { file, paragraphs }) {
  if (!/^[1-9]\d*$/.test(locator ?? '')) {
    return `"${exact}" has no paragraph number: found locator ${JSON.stringify(locator)}`;
  }
  if (paragraphs[locator - 1]?.includes(exact)) return undefined;
  const elsewhere = paragraphs.flatMap((text, i) => (text.includes(exact) ? [i + 1] : []));
  const found = elsewhere.length > 0 ? `found in ${elsewhere.join(', ')}` : 'found nowhere in it';
  return `"${exact}" is not in paragraph ${locator} of ${file}: ${found}`;
}

function checkCitation(citation, path, articles, misses, counts) {
  const article = articles.get(citation.source);
  if (article === undefined) {
    misses.push({ path, message: `no article of source "${citation.source}"` });
    return;
  }
  const quote = citation.quote?.exact;
  if (quote !== undefined) {
    counts.quotes++;
    const length = wordsOf(quote).length;
    if (length > MAX_QUOTE_WORDS) {
      misses.push({
        path: `${path}/quote`,
        message: `quote of ${length} words: expected at most ${MAX_QUOTE_WORDS}`,
      });
    }
    const miss = missOf(quote, citation.locator, article);
    if (miss !== undefined) misses.push({ path: `${path}/quote`, message: miss });
  }
  if (citation.dateText !== undefined) {
    counts.dateWords++;
    const miss = missOf(citation.dateText, citation.locator, article);
    if (miss !== undefined) misses.push({ path: `${path}/dateText`, message: miss });
  }
}

/** The texts that are the project's own words, each with its place. */
function* ownWords(data) {
  const fields = function* (object, path, names) {
    for (const name of names) {
      if (typeof object?.[name] === 'string') yield [`${path}/${name}`, object[name]];
    }
  };
  yield* fields(data, '', ['title', 'description']);
  for (const [i, source] of list(data.sources).entries()) {
    yield* fields(source, `/sources/${i}`, ['note']);
  }
  for (const [i, event] of list(data.events).entries()) {
    yield* fields(event, `/events/${i}`, ['title', 'summary', 'note']);
    yield* fields(event.derivation, `/events/${i}/derivation`, ['note']);
    for (const [j, citation] of list(event.citations).entries()) {
      yield* fields(citation, `/events/${i}/citations/${j}`, ['note']);
    }
  }
}

/** Compares a timeline with its articles. */
function checkQuotes(data, dir) {
  const misses = [];
  const counts = { quotes: 0, dateWords: 0 };
  const articles = readArticles(list(data.sources), dir, misses);

  for (const [i, event] of list(data.events).entries()) {
    for (const [j, citation] of list(event.citations).entries()) {
      checkCitation(citation, `/events/${i}/citations/${j}`, articles, misses, counts);
    }
    // Shown as a quotation, so it has to be one of those checked.
    const { dateText, citations } = event;
    if (dateText !== undefined && !list(citations).some((each) => each.dateText === dateText)) {
      misses.push({
        path: `/events/${i}/dateText`,
        message: `"${dateText}" are the date words of none of its citations`,
      });
    }
  }

  const texts = [...articles.values()].flatMap(({ paragraphs }) => paragraphs);
  const placeOfRun = new Map();
  for (const { file, paragraphs } of articles.values()) {
    for (const [i, text] of paragraphs.entries()) {
      for (const run of runsOf(text)) placeOfRun.set(run, `paragraph ${i + 1} of ${file}`);
    }
  }
  for (const [path, text] of ownWords(data)) {
    const run = runsOf(text).find((words) => placeOfRun.has(words));
    if (run !== undefined) {
      misses.push({ path, message: `"${run}" are the words of ${placeOfRun.get(run)}` });
    }
    for (const [, words] of text.matchAll(/“([^”]+)”/gu)) {
      if (texts.some((each) => each.includes(words))) continue;
      misses.push({ path, message: `"${words}" is quoted but in none of the articles` });
    }
  }
  return { misses, counts, articles: articles.size };
}

const { values, positionals } = parseArgs({
  options: { articles: { type: 'string' } },
  allowPositionals: true,
});
const [file] = positionals;
const dir = values.articles ?? fileURLToPath(new URL('../../shared/articles', import.meta.url));

if (file === undefined || positionals.length > 1) {
  console.error('usage: node test/check-quotes.mjs FILE [--articles DIR]');
  process.exitCode = 2;
} else if (!existsSync(dir)) {
  console.log(`${file}: skipped, no articles at ${relative('', dir)}; no quote was checked`);
} else {
  const { misses, counts, articles } = checkQuotes(JSON.parse(readFileSync(file, 'utf8')), dir);
  for (const { path, message } of misses) console.error(`${file}#${path}: ${message}`);
  console.log(
    `${counts.quotes} quotes, ${counts.dateWords} date words checked in ${articles} articles: ` +
      `${misses.length} misses`,
  );
  if (misses.length > 0) process.exitCode = 1;
}
