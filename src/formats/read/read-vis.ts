import { isFields, isList, own } from '../../model/read-value.js';
import type { Fields } from '../../model/read-value.js';
import type { Conversion } from '../conversion-types.js';
import { ConversionBuilder } from './conversion-builder.js';
import type { ReadOptions } from './conversion-builder.js';
import { listIn, otherFields, textIn, textOf, withoutEmpty } from './fields-of.js';
import { joinDates } from './join-dates.js';
import { parseDateWords } from './parse-date-words.js';
import type { FoundDate } from './parse-date-words.js';
import { parseJsonInput } from './parse-json-input.js';
import { readHtmlLine } from './read-html.js';

const KNOWN = ['id', 'content', 'title', 'start', 'end', 'group'];
const GROUP_KNOWN = ['id', 'content', 'nestedGroups', 'showNested', 'treeLevel'];
const OLD_DATE = /^\/Date\((-?\d+)\)\/$/u;

/**
 * Reads the items of a vis-timeline: a list, or an object with `items` and `groups`. The content is
 * the title, the tooltip the text; links in both are citations. Times at midnight are days, since
 * vis-timeline has no other way to write one. A background with a name is a period.
 *
 * @throws {RangeError} for text that is no JSON
 * @throws {TypeError} for JSON without a list of items
 */
export function readVis(text: string, options: ReadOptions = {}): Conversion {
  const input = parseJsonInput(text);
  const items = isFields(input) ? own(input, 'items') : input;
  if (!isList(items)) throw new TypeError('expected a list of items, or an object with "items"');
  const builder = new ConversionBuilder(options);
  const at = isFields(input) ? '/items' : '';
  if (isFields(input)) addGroups(builder, listIn(input, 'groups'));
  for (const [i, item] of items.entries()) addItem(builder, item, `${at}/${i}`);
  return builder.finish(isFields(input) ? otherFields(input, ['items', 'groups']) : {});
}

function addGroups(builder: ConversionBuilder, groups: readonly unknown[]): void {
  const parents = new Map<string, string>();
  for (const group of groups) {
    if (!isFields(group)) continue;
    for (const child of listIn(group, 'nestedGroups')) {
      parents.set(textOf(child), textIn(group, 'id'));
    }
  }
  for (const [i, group] of groups.entries()) {
    const id = isFields(group) ? textIn(group, 'id') : '';
    if (!isFields(group) || id === '') {
      builder.lose(`/groups/${i}`, 'found no group with an id: left out');
      continue;
    }
    const parent = parents.get(id);
    builder.group(id, readHtmlLine(textIn(group, 'content')) || id, {
      ...(parent !== undefined && parent !== '' && parent !== id && { parent }),
      ...(own(group, 'showNested') === false && { collapsed: true }),
      ...otherFields(group, GROUP_KNOWN),
    });
  }
}

function addItem(builder: ConversionBuilder, item: unknown, path: string): void {
  if (!isFields(item)) builder.lose(path, 'found no object, expected an item');
  const fields = isFields(item) ? item : {};
  const [start, end] = [wordsOf(fields, 'start'), wordsOf(fields, 'end')];
  const words = [start, end].filter((side) => side !== '').join(' – ');
  const date = builder.dateFields(words, readDates(start, end), `${path}/start`);
  const content = builder.readText(textIn(fields, 'content'), `${path}/content`);
  const title = [content.summary, content.note].join(' ').replace(/\s+/gu, ' ').trim();
  const { citations, ...texts } = builder.readText(textIn(fields, 'title'), `${path}/title`);
  const cited = [...content.citations, ...citations];
  const others = otherFields(fields, KNOWN);
  const isPeriod = textIn(fields, 'type') === 'background' && cited.length === 0;
  if (isPeriod && date.date !== undefined && title !== '') {
    const id = textIn(fields, 'id');
    const group = textIn(fields, 'group');
    const given = { 'x-given-id': id, 'x-given-group': group, 'x-given-text': texts.summary ?? '' };
    const period = { label: title, ...date, date: date.date };
    builder.addPeriod({ ...period, ...withoutEmpty(given), ...others });
    return;
  }
  const group = textIn(fields, 'group');
  builder.addEvent(
    {
      ...withoutEmpty({ id: textIn(fields, 'id') }),
      title,
      ...texts,
      ...date,
      ...(group !== '' && { group: builder.group(group) }),
      citations: [...new Map(cited.map((one) => [one.source, one])).values()],
      ...others,
    },
    path,
  );
}

function readDates(start: string, end: string): FoundDate | undefined {
  const first = parseDateWords(start);
  if (first === undefined || end === '') return first;
  const last = parseDateWords(end);
  return last && joinDates(first, last);
}

/** A time as text: vis-timeline takes milliseconds too. */
function wordsOf(item: Fields, key: string): string {
  const text = textIn(item, key);
  const ms = OLD_DATE.exec(text)?.[1] ?? (typeof own(item, key) === 'number' ? text : undefined);
  if (ms === undefined) return text;
  const date = new Date(Number(ms));
  return Number.isNaN(date.getTime()) ? text : date.toISOString();
}
