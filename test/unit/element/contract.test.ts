import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import pkg from '../../../package.json' with { type: 'json' };
import { baseStyles } from '../../../src/element/styles/base.styles.js';
import { VERSION } from '../../../src/version.js';

const source = readFileSync(
  new URL('../../../src/element/cited-timeline.ts', import.meta.url),
  'utf8',
);

/** Custom property → default, as the class comment has them. */
const documented = [...source.matchAll(/@cssprop \[(--cited-timeline-[\w-]+)=(.+?)\] - /gu)].map(
  ([, name, value]) => [name, value],
);

describe('the class comment', () => {
  it('has every custom property with its default', () => {
    const used = [...baseStyles.cssText.matchAll(/var\((--cited-timeline-[\w-]+), (.+)\);/gu)].map(
      ([, name, value]) => [name, value],
    );
    expect(used.length).toBeGreaterThan(10);
    expect(documented).toEqual(used);
    expect(source.match(/@cssprop/gu)).toHaveLength(used.length);
  });
});

describe('the version', () => {
  it('is that of the package', () => {
    expect(VERSION).toBe(pkg.version);
  });
});
