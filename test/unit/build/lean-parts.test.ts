import { nodeResolve } from '@rollup/plugin-node-resolve';
import { scaleLinear } from 'd3';
import { rollup } from 'rollup';
import type { Plugin } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { describe, expect, it } from 'vitest';
import * as dates from '../../../src/dates/index.js';

const CONFIG: string = new URL('../../../rollup.config.mjs', import.meta.url).href;
const DATES: string = new URL('../../../src/dates/index.ts', import.meta.url).pathname;

interface Bundled<T> {
  readonly code: string;
  readonly made: T;
}

/** What a module exports, bundled as the one file has it. */
async function bundled<T>(source: string): Promise<Bundled<T>> {
  const { leanParts } = (await import(CONFIG)) as { leanParts: () => Plugin };
  const entry: Plugin = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? id : null),
    load: (id) => (id === 'entry' ? source : null),
  };
  const resolve = nodeResolve({ extensions: ['.ts', '.js'] });
  const bundle = await rollup({
    input: 'entry',
    plugins: [entry, leanParts(), resolve, esbuild({ target: 'es2022' })],
    onwarn: () => undefined, // modules of Luxon import each other
  });
  const { output } = await bundle.generate({ format: 'es' });
  const { code } = output[0];
  const url = `data:text/javascript,${encodeURIComponent(code)}`;
  return { code, made: (await import(url)) as T };
}

describe('the scales of the one file', () => {
  const lean = bundled<{ scaleLinear: typeof scaleLinear }>(`export { scaleLinear } from 'd3';`);

  it('map times to pixels and back as d3 does', async () => {
    const { made } = await lean;
    const times = [-1e14, 0, 86_400_000, 1.7e12, 9e15];
    const px = [0, 120, 121.5, 700, 1088];
    const [scale, whole] = [made.scaleLinear(times, px), scaleLinear(times, px)];
    for (let x = -50; x <= 1150; x += 7.3) {
      expect(scale.invert(x)).toBe(whole.invert(x));
      expect(scale(whole.invert(x))).toBe(whole(whole.invert(x)));
    }
  });

  it('come without colours and number formats', async () => {
    expect((await lean).code).not.toMatch(/rebeccapurple|currency/);
  });
});

describe('the dates of the one file', () => {
  const lean = bundled<typeof dates>(`export * from '${DATES}';`);
  const texts = [
    [
      '2024-06-19',
      '2024-06',
      '2024',
      '2024-21',
      '2024-06-19T03:00:00Z',
      '2024-06-19T03:00:00+09:00',
    ],
    ['-0043', '0000', 'Y-13800000000', '1961~', '1961?', '201X', '20XX', '1984-06?/2004-08~'],
    ['2017/2018', '[2017..2018]', '{1960,1961-12}', '../2024-06', '2023-09/..', '[..2024-06-05]'],
  ].flat();

  it.each([
    { locale: 'en' },
    { locale: 'en-GB', style: 'spoken' },
    { locale: 'de', style: 'short' },
    { locale: 'ja', calendar: 'japanese' },
    { locale: 'fa', calendar: 'persian', numberingSystem: 'arabext' },
    { locale: 'th', calendar: 'buddhist', timeZone: 'Asia/Bangkok' },
    { locale: 'ko', timeZone: 'America/New_York' },
    { locale: 'ar-u-nu-arab', timeZone: 'Asia/Baghdad' },
  ] as const)('are written as they are with all of Luxon: %o', async (options) => {
    const { made } = await lean;
    for (const text of texts)
      expect(made.formatDate(made.parseDate(text), options), text).toBe(
        dates.formatDate(dates.parseDate(text), options),
      );
  });

  it('come without durations, intervals and parsing', async () => {
    expect((await lean).code).not.toMatch(/class Duration|class Interval|class TokenParser/);
  });
});
