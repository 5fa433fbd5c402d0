import { HUES } from '../render/hue.js';
import type { Ink } from '../render/paint-chart.js';
import { DETAIL_EM, NUMBER_EM, TITLE_EM, detailLineOf, titleLineOf } from './label-type.js';

const LANES = Array.from({ length: HUES }, (_, i) => `lane-${String(i)}`);
/** Letters reach so far below the middle of their line, in em. */
const HALF_LETTER = 0.38;

/** Colours and fonts of an element as the browser resolved them, light or dark. */
export function readInk(host: HTMLElement & { readonly renderRoot: ParentNode }): Ink {
  const root = host.renderRoot;
  const style = getComputedStyle(host);
  const colour = readColours(root.querySelector('.chart') ?? host);
  const isVertical = root.querySelector('.vertical') !== null;
  const isCompact = root.querySelector('.compact') !== null;
  const base = parseFloat(style.fontSize) || 16;
  const titleLine = titleLineOf(base, isCompact);
  const titleEm = isCompact ? NUMBER_EM : TITLE_EM;
  const font = (weight: number, em: number): string =>
    `${String(weight)} ${String(base * em)}px ${style.fontFamily}`;
  return {
    ink: colour('ink'),
    muted: colour('muted'),
    accent: colour('accent'),
    denied: colour('denied'),
    line: colour('line'),
    surface: colour('surface'),
    lanes: LANES.map(colour),
    grounds: isVertical ? [colour('surface')] : [colour('faint'), colour('surface')],
    titleFont: font(isCompact ? 400 : 600, titleEm),
    detailFont: font(400, DETAIL_EM),
    numberFont: font(600, NUMBER_EM),
    titleLine,
    titleBase: titleLine / 2 + HALF_LETTER * base * titleEm,
    detailLine: detailLineOf(base),
    isCompact,
  };
}

/** The colours of the style sheets, by the names that they have there. */
function readColours(parent: Element): (name: string) => string {
  const names = ['ink', 'muted', 'accent', 'denied', 'line', 'surface', 'faint', ...LANES];
  const probes = names.map((name) => {
    const probe = document.createElement('span');
    probe.style.color = `var(--_${name})`;
    return probe;
  });
  // All are there before one is read: reading after a change makes the browser style anew.
  parent.append(...probes);
  const found = new Map(probes.map((probe, i) => [names[i], getComputedStyle(probe).color]));
  for (const probe of probes) probe.remove();
  return (name) => found.get(name) ?? '';
}
