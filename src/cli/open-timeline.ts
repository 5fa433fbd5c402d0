import type { Conversion, ConversionCounts, Loss } from '../formats/conversion-types.js';
import {
  detectFormat,
  readBibliography,
  readCsv,
  readICalendar,
  readJsonLd,
  readSimile,
  readTimelineJs,
  readTimelineJsCsv,
  readVis,
} from '../formats/convert.js';
import type { CsvColumns, InputFormat, ReadOptions } from '../formats/convert.js';
import { parseJson, readDocument } from '../model/index.js';
import type { Problem, TimelineDocument } from '../model/index.js';
import { FileError, UsageError } from './command.js';
import type { Input } from './read-input.js';

/** A timeline that was in some format. */
export interface OpenedTimeline {
  readonly format: InputFormat;
  readonly doc: TimelineDocument;
  readonly problems: readonly Problem[];
  readonly losses: readonly Loss[];
  readonly counts: ConversionCounts;
}

export interface OpenOptions extends ReadOptions {
  readonly format?: string | undefined;
  readonly columns?: CsvColumns;
}

type Reader = (text: string, options: OpenOptions) => Conversion;

const READERS: Readonly<Record<Exclude<InputFormat, 'cited-timeline'>, Reader>> = {
  timelinejs: readTimelineJs,
  'timelinejs-csv': readTimelineJsCsv,
  vis: readVis,
  simile: readSimile,
  csv: readCsv,
  icalendar: readICalendar,
  'json-ld': readJsonLd,
  'csl-json': readBibliography,
  bibtex: readBibliography,
  ris: readBibliography,
};

/** What can be read, by the names for `--from`. */
export const INPUT_FORMATS: readonly string[] = ['cited-timeline', ...Object.keys(READERS)];

/**
 * Reads a timeline in a format that is given or detected.
 *
 * @throws {UsageError} For a format that there is not, or that cannot be told.
 * @throws {FileError} For a text that cannot be read at all.
 */
export function openTimeline({ name, text }: Input, options: OpenOptions = {}): OpenedTimeline {
  const format = formatOf(options.format, text, name);
  if (format === 'cited-timeline') {
    const { data, problem } = parseJson(text);
    if (problem !== undefined) throw new FileError(`cannot read "${name}": ${problem.message}`);
    const { doc, problems } = readDocument(data);
    const { given, events, notPlaced } = doc;
    const counts = { given, placed: events.length, notPlaced: notPlaced.length };
    return { format, doc, problems, losses: [], counts };
  }
  try {
    const { data, losses, counts } = READERS[format](text, options);
    return { format, ...readDocument(data), losses, counts };
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    throw new FileError(`cannot read "${name}" as ${format}: ${error.message}`);
  }
}

function formatOf(given: string | undefined, text: string, name: string): InputFormat {
  const format = given ?? detectFormat(text, name);
  if (format === undefined)
    throw new UsageError(
      `cannot tell the format of "${name}": expected --from ${INPUT_FORMATS.join(', ')}`,
    );
  if (!INPUT_FORMATS.includes(format))
    throw new UsageError(`no format "${format}": expected one of ${INPUT_FORMATS.join(', ')}`);
  return format as InputFormat;
}
