import { basename, extname } from 'node:path';
import { extractStatements, proposeDocument, readArticle } from '../../articles/index.js';
import type { ParagraphKind, ProposedArticle } from '../../articles/index.js';
import { parseDate } from '../../dates/index.js';
import { EXIT, textOf, UsageError } from '../command.js';
import type { Command, Values } from '../command.js';
import { readInputs } from '../read-input.js';
import type { Input } from '../read-input.js';
import { count } from '../report.js';
import { writeOutput } from '../write-output.js';

/** `cited-timeline extract`. */
export const extract: Command = {
  name: 'extract',
  summary: 'Extract what articles date, as a timeline to go on from',
  operands: 'ARTICLE… [OPTION]…',
  options: {
    published: {
      type: 'string',
      value: 'EDTF',
      help: 'when the articles were published; default: their datelines',
    },
    skip: {
      type: 'string',
      multiple: true,
      value: 'N,N-N',
      help: 'paragraphs to leave out; plain comments and menus are left out anyway',
    },
    output: {
      type: 'string',
      short: 'o',
      value: 'OUT',
      help: 'write there, not to standard output',
    },
  },
  examples: [
    ['cited-timeline extract article.txt -o timeline.json', 'a timeline with a source and quotes'],
    ['cited-timeline extract "articles/*.txt" --published 2024-06', 'of several articles'],
    ['cited-timeline extract --json article.txt', 'every date with its place and how it is known'],
  ],
  async run(io, operands, values) {
    const published = dateOf(values['published']);
    const kinds = kindsOf(values['skip']);
    const inputs = await readInputs(io, operands);
    const articles: ProposedArticle[] = [];
    for (const [i, input] of inputs.entries()) {
      if (io.isTerminal) io.err(`\r${i + 1} of ${inputs.length} articles`);
      articles.push({
        ...namesOf(input, inputs),
        article: readArticle(input.text, { kinds }),
        ...published,
      });
    }
    const statements = articles.map(({ article }) => extractStatements(article, published));
    const result =
      values['json'] === true
        ? inputs.map(({ name }, i) => ({ file: name, statements: statements[i] }))
        : proposeDocument(articles);
    await writeOutput(io, textOf(values['output']), `${JSON.stringify(result, undefined, 2)}\n`);
    const all = statements.flat();
    const dated = all.filter(({ date }) => date !== null).length;
    io.err(
      `${count(inputs.length, 'article')}: ${count(all.length, 'dated statement')} (${dated} with a date, ${all.length - dated} that hang on something else or cannot be told)`,
    );
    return EXIT.ok;
  },
};

function dateOf(value: Values[string]): { published?: string } {
  const published = textOf(value);
  if (published === undefined) return {};
  try {
    parseDate(published);
  } catch (error) {
    throw new UsageError(`--published: ${error instanceof Error ? error.message : String(error)}`);
  }
  return { published };
}

function kindsOf(given: Values[string]): Record<number, ParagraphKind> {
  const kinds: Record<number, ParagraphKind> = {};
  for (const part of Array.isArray(given) ? given.flatMap((each) => String(each).split(',')) : []) {
    const [, first, last = first] = /^\s*(\d{1,6})(?:-(\d{1,6}))?\s*$/u.exec(part) ?? [];
    if (first === undefined)
      throw new UsageError(`found --skip "${part}", expected paragraphs such as 1,30-35`);
    for (let number = Number(first); number <= Number(last); number++) kinds[number] = 'navigation';
  }
  return kinds;
}

/** An id for the source of an article, from the name of its file; another one where two are alike. */
function namesOf({ name }: Input, inputs: readonly Input[]): { id: string; file: string } {
  const file = name === '-' ? 'standard-input.txt' : basename(name);
  const id = basename(file, extname(file));
  const alike = inputs.filter((input) => basename(input.name, extname(input.name)) === id);
  const at = alike.findIndex((input) => input.name === name);
  return { id: at > 0 ? `${id}-${at + 1}` : id, file };
}
