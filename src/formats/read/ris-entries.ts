import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import type { NameData } from '../../model/document-data.js';
import { isFields, isList } from '../../model/read-value.js';
import type { Fields } from '../../model/read-value.js';
import type { ReadEntry } from './bibtex-entries.js';
import { withoutEmpty } from './fields-of.js';
import { parseDateWords } from './parse-date-words.js';

/** Tags that have a place in CSL. */
const KNOWN = new Set(
  (
    'TY ID ER TI T1 T2 T3 CT BT AU A1 A2 A3 A4 ED PY Y1 DA Y2 UR L2 DO JO JF JA J1 J2 VL IS SP EP PB CY ' +
    'PP SN AB N2 N1 KW LA ET CN M1 M3 C1 C2 C3 C4 C5 C6 C7 C8 DB DP ST SE SV TA TT VO AD AN AV OP RI RN NV LB CP'
  ).split(' '),
);
const RECORD = /^(?=TY {2}-)/mu;
const TAG = /^([A-Z][A-Z0-9]) {2}- ?(.*)$/u;
const SLASHES = /^(-?\d{1,9})\/(\d{0,2})(?:\/(\d{0,2})(?:\/(.*))?)?$/u;
const SEASONS = [/^spring/iu, /^summer/iu, /^(?:autumn|fall)/iu, /^winter/iu];

/** Reads RIS, record by record. */
export function readRisEntries(text: string): ReadEntry[] {
  const entries: ReadEntry[] = [];
  let line = 1;
  for (const chunk of text.replace(/\r\n?/gu, '\n').split(RECORD)) {
    const path = `line ${line}`;
    line += chunk.split('\n').length - 1;
    if (chunk.startsWith('TY  -')) entries.push(readRecord(chunk, path));
    else if (chunk.trim() !== '') {
      entries.push({
        path,
        error: `text before the first record, ${JSON.stringify(chunk.slice(0, 60))}`,
      });
    }
  }
  return entries;
}

function readRecord(chunk: string, path: string): ReadEntry {
  try {
    const options = { forceType: '@ris/file', generateGraph: false } as const;
    const items = plugins.input.chain(chunk, options);
    const item: unknown = isList(items) ? items[0] : undefined;
    if (isFields(item)) {
      // A newspaper's authors come as text under a name that CSL does not have.
      const others = Object.entries(item).filter(([name]) => name !== 'reporter');
      return { path, item: { ...authors(chunk), ...Object.fromEntries(others), ...keep(chunk) } };
    }
  } catch {
    // What cannot be made an item is told below.
  }
  return { path, error: 'a record' };
}

/** What CSL has no place for, and the date as it is written. */
function keep(chunk: string): Fields {
  const kept: Record<string, unknown> = {};
  const tags = chunk.split('\n').map((line) => TAG.exec(line));
  for (const [, tag = '', value = ''] of tags.filter((match) => match !== null)) {
    const key = `x-given-${tag}`;
    const before = kept[key];
    if (KNOWN.has(tag) || value === '') continue;
    kept[key] = typeof before === 'string' ? `${before}\n${value}` : value;
  }
  const value = (tag: string): string =>
    tags.find((match) => match?.[1] === tag)?.[2]?.trim() ?? '';
  const issued = value('DA') || value('PY') || value('Y1');
  const accessed = value('Y2');
  if (issued !== '') kept['issued'] = readDate(issued);
  if (accessed !== '') kept['accessed'] = readDate(accessed);
  return kept;
}

function authors(chunk: string): { author?: NameData[] } {
  const lines = chunk.split('\n').map((line) => TAG.exec(line));
  const names = lines.flatMap((match): NameData[] => {
    if (match === null || !/^A[U1]$/u.test(match[1] ?? '')) return [];
    const [family = '', given = '', suffix = ''] = (match[2] ?? '').split(',').map((s) => s.trim());
    return given === '' ? [{ literal: family }] : [withoutEmpty({ family, given, suffix })];
  });
  return names.length > 0 ? { author: names } : {};
}

/** "2023/09//Fall", "2023" or words. */
function readDate(text: string): string | { literal: string } {
  const [, year, month, day, info = ''] = SLASHES.exec(text) ?? [];
  if (year === undefined) return parseDateWords(text)?.edtf ?? { literal: text };
  const season = SEASONS.findIndex((name) => name.test(info.trim()));
  const parts = [month, day].filter((part) => part !== undefined && part !== '');
  if (parts.length === 0 && season >= 0) parts.push(String(21 + season));
  const edtf = [year, ...parts.map((part) => part?.padStart(2, '0'))].join('-');
  return parseDateWords(edtf)?.edtf ?? { literal: text };
}
