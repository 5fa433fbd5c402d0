import { extname } from 'node:path';
import type { Written } from '../../formats/conversion-types.js';
import {
  writeBibtex,
  writeCslJson,
  writeCsv,
  writeICalendar,
  writeJsonLd,
  writeMarkdown,
  writeRis,
  writeTimelineJs,
} from '../../formats/convert.js';
import type { CsvColumns } from '../../formats/convert.js';
import type { TimelineDocument } from '../../model/index.js';
import { EXIT, textOf, UsageError } from '../command.js';
import type { Command, Values } from '../command.js';
import { openTimeline } from '../open-timeline.js';
import { readInput } from '../read-input.js';
import { writeOutput } from '../write-output.js';

const WRITERS: Readonly<Record<string, (doc: TimelineDocument) => Written>> = {
  'cited-timeline': writeOwn,
  csv: writeCsv,
  'json-ld': writeJsonLd,
  icalendar: writeICalendar,
  markdown: writeMarkdown,
  timelinejs: writeTimelineJs,
  'csl-json': writeCslJson,
  bibtex: writeBibtex,
  ris: writeRis,
};

const BY_ENDING: Readonly<Record<string, string>> = {
  '.json': 'cited-timeline',
  '.csv': 'csv',
  '.jsonld': 'json-ld',
  '.ics': 'icalendar',
  '.md': 'markdown',
  '.bib': 'bibtex',
  '.ris': 'ris',
};

/** `cited-timeline convert`. */
export const convert: Command = {
  name: 'convert',
  summary: 'Convert timelines of other tools, and bibliographies, in and out',
  operands: 'FILE [--to FORMAT | -o OUT] [OPTION]…',
  options: {
    from: { type: 'string', value: 'FORMAT', help: 'what FILE is; default: as it looks' },
    to: { type: 'string', value: 'FORMAT', help: 'what to write; default: as OUT ends, else ours' },
    output: {
      type: 'string',
      short: 'o',
      value: 'OUT',
      help: 'write there, not to standard output',
    },
    column: {
      type: 'string',
      multiple: true,
      value: 'FIELD=NAME',
      help: 'which column of a CSV holds a field; may be repeated',
    },
    base: { type: 'string', value: 'URL', help: 'where relative addresses in FILE start from' },
    strict: { type: 'boolean', help: 'return 1 when anything could not be carried' },
  },
  examples: [
    ['cited-timeline convert timeline3.json -o timeline.json', 'from TimelineJS'],
    ['cited-timeline convert sheet.csv --column title=Event --column date=When', 'from a table'],
    ['cited-timeline convert library.bib -o sources.json', 'a bibliography as sources'],
    ['cited-timeline convert timeline.json --to json-ld', 'for search engines'],
  ],
  async run(io, operands, values) {
    const output = textOf(values['output']);
    const base = textOf(values['base']);
    const to = outputFormat(values);
    const input = await readInput(io, operands);
    const opened = openTimeline(input, {
      format: textOf(values['from']),
      ...(base === undefined ? {} : { base }),
      ...columnsOf(values['column']),
    });
    const written = WRITERS[to]?.(opened.doc) ?? writeOwn(opened.doc);
    const losses = [
      ...opened.losses.map((loss) => ({ ...loss, when: 'read' as const })),
      ...written.losses.map((loss) => ({ ...loss, when: 'written' as const })),
    ];
    const { counts } = opened;
    if (values['json'] === true) {
      const result = { from: opened.format, to, read: counts, written: written.counts, losses };
      if (output !== undefined) await writeOutput(io, output, written.text);
      const text = output === undefined ? { text: written.text } : {};
      io.out(JSON.stringify({ ...result, ...text }, undefined, 2));
    } else {
      await writeOutput(io, output, written.text);
      for (const { path, message, when } of losses)
        io.err(`${io.paint('yellow', 'loss', 'err')} when ${when}: ${message} ${path}`);
      io.err(
        `${input.name}: ${opened.format} to ${to}; ${counts.given} given = ${counts.placed} placed + ${counts.notPlaced} not placed; ${losses.length} not carried, or changed`,
      );
    }
    return values['strict'] === true && losses.length > 0 ? EXIT.found : EXIT.ok;
  },
};

function writeOwn({ data, given, events, notPlaced }: TimelineDocument): Written {
  const counts = { given, placed: events.length, notPlaced: notPlaced.length };
  return { text: `${JSON.stringify(data, undefined, 2)}\n`, losses: [], counts };
}

function outputFormat(values: Values): string {
  const ending = extname(textOf(values['output']) ?? '').toLowerCase();
  const format = textOf(values['to']) ?? BY_ENDING[ending] ?? 'cited-timeline';
  if (Object.hasOwn(WRITERS, format)) return format;
  throw new UsageError(`no format "${format}": expected one of ${Object.keys(WRITERS).join(', ')}`);
}

function columnsOf(given: Values[string]): { columns?: CsvColumns } {
  if (!Array.isArray(given)) return {};
  const columns: Record<string, string[]> = {};
  for (const pair of given) {
    const [, field, name] = /^([a-zA-Z]+)=(.+)$/u.exec(String(pair)) ?? [];
    if (field === undefined || name === undefined)
      throw new UsageError(`found --column "${String(pair)}", expected FIELD=NAME`);
    (columns[field] ??= []).push(name);
  }
  return { columns };
}
