import type { TimelineData } from '../../model/document-data.js';
import type { Fields } from '../../model/read-value.js';
import type { Conversion } from '../conversion-types.js';
import { ConversionBuilder } from './conversion-builder.js';
import type { ReadOptions } from './conversion-builder.js';
import { withoutEmpty } from './fields-of.js';
import { parseTable } from './parse-table.js';
import type { TableRow } from './parse-table.js';
import { addEra, addSlide, readTitleSlide } from './timeline-js-slide.js';

const COLUMNS = [
  ...['year', 'month', 'day', 'time', 'end year', 'end month', 'end day', 'end time'],
  ...['display date', 'headline', 'text', 'media', 'media credit', 'media caption'],
  ...['media thumbnail', 'alt text', 'type', 'group', 'background'],
];
const CLOCK = /^(\d{1,2})(?::(\d{2}))?(?::(\d{2}))?\s*([ap])?\.?m?\.?$/iu;

/**
 * Reads the spreadsheet of TimelineJS, saved as CSV. A row of type "title" is the head, one of type
 * "era" a period, every other row an event.
 *
 * @throws {RangeError} for a table that cannot be read, or without the columns Year and Headline
 */
export function readTimelineJsCsv(text: string, options: ReadOptions = {}): Conversion {
  const { columns, rows } = parseTable(text);
  const names = new Map(columns.map((name) => [name.toLowerCase(), name]));
  for (const needed of ['year', 'headline']) {
    if (!names.has(needed)) throw new RangeError(`line 1: found no column "${needed}"`);
  }
  const builder = new ConversionBuilder(options);
  let head: TimelineData | undefined;
  for (const row of rows) {
    const slide = readRow(row, (name) => row.cells.get(names.get(name) ?? '') ?? '');
    const type = (row.cells.get(names.get('type') ?? '') ?? '').toLowerCase();
    if (row.extra.length > 0) {
      builder.lose(row.path, `found cells that no column names: ${row.extra.join(', ')}`);
    }
    if (type === 'title' && head === undefined) head = readTitleSlide(builder, slide, row.path);
    else if (type === 'era') addEra(builder, slide, row.path);
    else addSlide(builder, type === '' ? slide : { ...slide, type }, row.path);
  }
  return builder.finish(head);
}

/** A row as a slide of the JSON format. */
function readRow({ cells }: TableRow, cell: (name: string) => string): Fields {
  const background = cell('background');
  const others = [...cells].filter(([name]) => !COLUMNS.includes(name.toLowerCase()));
  return {
    ...Object.fromEntries(others),
    start_date: readDate(cell, ''),
    end_date: readDate(cell, 'end '),
    display_date: cell('display date'),
    text: { headline: cell('headline'), text: cell('text') },
    media: withoutEmpty({
      url: cell('media'),
      credit: cell('media credit'),
      caption: cell('media caption'),
      thumbnail: cell('media thumbnail'),
      alt: cell('alt text'),
    }),
    group: cell('group'),
    ...(background !== '' && {
      background: /^[\w-]+:|^\/|\.\w+$/u.test(background)
        ? { url: background }
        : { color: background },
    }),
  };
}

function readDate(cell: (name: string) => string, side: string): Fields {
  const time = cell(`${side}time`);
  const [, hour, minute = '', second = '', half] = CLOCK.exec(time) ?? [];
  const clock =
    hour === undefined
      ? { hour: time } // no time: the date says so
      : {
          hour: half ? String((Number(hour) % 12) + (/p/iu.test(half) ? 12 : 0)) : hour,
          minute,
          second,
        };
  const [year, month, day] = ['year', 'month', 'day'].map((part) => cell(side + part));
  return { year, month, day, ...clock };
}
