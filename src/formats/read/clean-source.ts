import type { SourceData } from '../../model/document-data.js';
import { readCslDate } from '../../model/csl-date.js';
import { UNHEARD, quoteText } from '../../model/problem-list.js';
import { DateReader } from '../../model/read-date.js';
import { isFields, own } from '../../model/read-value.js';
import type { Fields } from '../../model/read-value.js';
import type { ConversionBuilder } from './conversion-builder.js';
import { textIn, textOf } from './fields-of.js';
import { parseDateWords } from './parse-date-words.js';
import { readHtmlLine } from './read-html.js';

const DATES = ['issued', 'accessed'];
const LINES = ['title', 'container-title', 'publisher'];
const MARKUP = /<\/?[a-z][^<>]*>|&#?\w{1,20};/iu;

/** A CSL item as a source: plain text, an id of its own, and dates that say no more than they did. */
export function cleanSource(builder: ConversionBuilder, item: Fields, path: string): SourceData {
  const given = textIn(item, 'id');
  const id = builder.sourceId(given || undefined);
  if (given !== '' && id !== given) {
    builder.lose(path, `another source has the id ${quoteText(given)}: this one has "${id}"`);
  }
  const source: SourceData = { ...item, id };
  for (const key of LINES) {
    const text = own(item, key);
    if (typeof text === 'string' && MARKUP.test(text)) source[key] = readHtmlLine(text);
  }
  for (const key of DATES) {
    const date = own(item, key);
    if (date !== undefined) source[key] = cleanDate(builder, item, key, `${path}/${key}`);
  }
  const url = textIn(item, 'URL');
  if (url !== '' || own(item, 'URL') !== undefined) {
    const address = url === '' ? undefined : builder.address(url, `${path}/URL`);
    if (address === undefined) {
      source['x-given-URL'] = own(item, 'URL');
      delete source.URL;
    } else source.URL = address.url;
  }
  return source;
}

/** A date that can be read, as it is; words that say a date as EDTF, and others as words. */
function cleanDate(builder: ConversionBuilder, item: Fields, key: string, path: string): unknown {
  const value = own(item, key);
  const { date, text } = readCslDate(UNHEARD, new DateReader(), item, key, { path });
  if (date !== undefined) return value;
  const words = text ?? textOf(value);
  const found = parseDateWords(words);
  if (found !== undefined) return found.edtf;
  const isWords = isFields(value) && own(value, 'date-parts') === undefined;
  if (isWords && text !== undefined) return value;
  builder.lose(path, `found ${quoteText(words)}, expected a date: kept as words`);
  return { literal: words, ...(isFields(value) && { 'x-given-date': value }) };
}
