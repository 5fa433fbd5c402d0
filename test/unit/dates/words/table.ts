import { expect, it } from 'vitest';
import { formatDate, parseDate, registerDateWords } from '../../../../src/dates/index.js';
import type { DateWords } from '../../../../src/dates/index.js';

/** A date, and how it is written; short and spoken like long where they are left out. */
export type Row = readonly [edtf: string, long: string, short?: string, spoken?: string];

/** Intl has spaces of several widths, and marks for the direction that nobody sees. */
export function visible(text: string): string {
  return text.replaceAll(/\s/g, ' ').replaceAll(/[\u200e\u200f\u061c]/g, '');
}

/** Tests a language against a table that was read line by line. */
export function itWrites(locale: string, words: DateWords, rows: readonly Row[]): void {
  registerDateWords(locale, words);
  const whole = rows.map(
    ([edtf, long, short = long, spoken = long]) => [edtf, long, short, spoken] as const,
  );
  it.each(whole)(`writes %s in ${locale} as "%s"`, (edtf, long, short, spoken) => {
    const date = parseDate(edtf);
    const write = (style: 'long' | 'short' | 'spoken') =>
      visible(formatDate(date, { locale, style }));
    expect([write('long'), write('short'), write('spoken')]).toEqual([long, short, spoken]);
  });
}
