import { join } from 'node:path';
import { readArticle, verifyDocument } from '../../articles/index.js';
import type { Article, Finding } from '../../articles/index.js';
import { readJson } from '../../model/index.js';
import type { Source, TimelineDocument } from '../../model/index.js';
import { EXIT, UsageError } from '../command.js';
import type { Command } from '../command.js';
import type { Io } from '../io.js';
import { readInput } from '../read-input.js';
import { count, placeRemarks, printRemarks, summarize } from '../report.js';
import type { Remark } from '../report.js';

/** `cited-timeline verify`. */
export const verify: Command = {
  name: 'verify',
  summary: 'Verify a timeline against the texts of its articles, word for word',
  operands: 'FILE --articles DIR [OPTION]…',
  options: {
    articles: {
      type: 'string',
      short: 'a',
      value: 'DIR',
      help: 'where the texts are: the "file" of each source, or its id with .txt or .md',
    },
    strict: { type: 'boolean', help: 'count warnings as errors' },
  },
  examples: [
    ['cited-timeline verify timeline.json --articles articles/', 'find every quote and date'],
    ['cited-timeline verify timeline.json -a articles/ --strict --json', 'for a build'],
  ],
  async run(io, operands, values) {
    const { articles: folder, strict, json } = values;
    if (typeof folder !== 'string') throw new UsageError('no --articles DIR is given');
    if (!(await io.isFolder(folder))) throw new UsageError(`"${folder}" is no folder`);
    const input = await readInput(io, operands);
    const { doc, problems } = readJson(input.text);
    const { findings, counts } = verifyDocument(doc, await readArticles(io, doc, folder));
    // What cannot be read cannot be compared: an author hears of it here too.
    const unread = problems.filter(({ code }) => code !== 'uncited' && code !== 'unknown-field');
    const remarks = placeRemarks(input.text, [
      ...unread.map((problem): Remark => ({ ...problem, level: 'error' })),
      ...findings.map((finding) => remarkOf(finding, strict === true)),
    ]);
    if (json === true) {
      io.out(JSON.stringify({ file: input.name, counts, findings: remarks }, undefined, 2));
    } else {
      printRemarks(io, input, remarks);
      io.err(
        `${input.name}: ${count(counts.quotes, 'quote')}, ${count(counts.dateWords, 'date')} in words (${counts.datesRead} read) and ${count(counts.ownTexts, 'text')} of its own, compared with ${count(counts.articles, 'article')}: ${summarize(remarks)}`,
      );
    }
    return remarks.some(({ level }) => level === 'error') ? EXIT.found : EXIT.ok;
  },
};

function remarkOf({ path, code, message, level }: Finding, isStrict: boolean): Remark {
  return { path, code, message, level: isStrict && level === 'warning' ? 'error' : level };
}

/** The articles that are there, by the ids of their sources. */
async function readArticles(
  io: Io,
  { sources }: TimelineDocument,
  folder: string,
): Promise<Map<string, Article>> {
  const articles = new Map<string, Article>();
  for (const source of sources)
    for (const name of namesOf(source)) {
      const text = await io.readFile(join(folder, name)).catch(() => undefined);
      if (text === undefined) continue;
      articles.set(source.id, readArticle(text));
      break;
    }
  return articles;
}

/** What the file of a source may be called; none leads out of the folder. */
function namesOf({ id, data }: Source): string[] {
  const { file } = data;
  const names = typeof file === 'string' ? [file] : [`${id}.txt`, `${id}.md`];
  return names.filter((name) => !/^[\\/]|^[a-z]:|(?:^|[\\/])\.\.(?:[\\/]|$)/iu.test(name));
}
