import type { Wording } from './label-text.js';

const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  H: 'hour',
};

/** An ISO 8601 duration in words: "270 days"; "weeks" for `PXW`, whose number nobody gave. */
export function offsetWords(offset: string, { format }: Wording): string {
  const [, sign, count, unit, hours] = /^P(-?)(?:(\d+|X)([YMWD])|T(\d+)H)$/u.exec(offset) ?? [];
  const name = UNITS[unit ?? (hours === undefined ? '' : 'H')];
  const value = count ?? hours;
  if (name === undefined || value === undefined || sign === '-') return offset;
  const { numberingSystem } = format;
  const style = { style: 'unit', unit: name, unitDisplay: 'long', numberingSystem } as const;
  if (value !== 'X') return new Intl.NumberFormat(format.locale, style).format(Number(value));
  // The plural word alone: what is left of "3 weeks" without its number. Some languages have a form
  // for two, which says the number.
  return new Intl.NumberFormat(format.locale, style)
    .formatToParts(3)
    .filter((part) => part.type === 'unit')
    .map((part) => part.value)
    .join('');
}
