import { describe, expect, it } from 'vitest';
import { baseStyles } from '../../../src/element/styles/base.styles.js';

const css = baseStyles.cssText;

/** The colours of a custom property: in light, in dark. */
function pair(name: string): readonly [light: string, dark: string] {
  const found = new RegExp(`${name}:[^;]*light-dark\\((#\\w+), (#\\w+)\\)`, 'u').exec(css);
  if (!found) throw new Error(`no colours for ${name}`);
  return [found[1]!, found[2]!];
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const channel = parseInt(colour.slice(i, i + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

const GROUNDS = ['--_surface', '--_faint'];
const LANES = Array.from({ length: 8 }, (_, i) => `--_lane-${i}`);
const TEXTS = ['--_ink', '--_muted', '--_accent', '--_denied', '--_doubt', ...LANES];

describe('the colours', () => {
  for (const [i, scheme] of (['light', 'dark'] as const).entries()) {
    it.each(TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)))(
      `keep 4.5:1 for text: %s on %s in ${scheme}`,
      (text, ground) => {
        expect(contrast(pair(text)[i]!, pair(ground)[i]!)).toBeGreaterThanOrEqual(4.5);
      },
    );
  }

  it('come eight to the lanes, no two alike', () => {
    for (const i of [0, 1]) expect(new Set(LANES.map((lane) => pair(lane)[i])).size).toBe(8);
  });
});
