import { nodeResolve } from '@rollup/plugin-node-resolve';
import { scaleLinear } from 'd3';
import { rollup } from 'rollup';
import type { Plugin } from 'rollup';
import { expect, it } from 'vitest';

const CONFIG: string = new URL('../../../rollup.config.mjs', import.meta.url).href;

/** d3's own scale, bundled as the one file has it. */
async function leanScale(): Promise<{ code: string; scale: typeof scaleLinear }> {
  const { leanScales } = (await import(CONFIG)) as { leanScales: () => Plugin };
  const entry: Plugin = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? id : null),
    load: (id) => (id === 'entry' ? `export { scaleLinear } from 'd3';` : null),
  };
  const bundle = await rollup({ input: 'entry', plugins: [entry, leanScales(), nodeResolve()] });
  const { output } = await bundle.generate({ format: 'es' });
  const code = output[0].code;
  const url = `data:text/javascript,${encodeURIComponent(code)}`;
  const made = (await import(url)) as { scaleLinear: typeof scaleLinear };
  return { code, scale: made.scaleLinear };
}

it('maps times to pixels and back as d3 does, in the one file too', async () => {
  const { scale } = await leanScale();
  const times = [-1e14, 0, 86_400_000, 1.7e12, 9e15];
  const px = [0, 120, 121.5, 700, 1088];
  const [lean, whole] = [scale(times, px), scaleLinear(times, px)];
  for (let x = -50; x <= 1150; x += 7.3) {
    expect(lean.invert(x)).toBe(whole.invert(x));
    expect(lean(whole.invert(x))).toBe(whole(whole.invert(x)));
  }
});

it('leaves colours and number formats out of the one file', async () => {
  const { code } = await leanScale();
  expect(code).not.toMatch(/rebeccapurple|currency/);
});
