import type { Ink } from '../render/paint-chart.js';
import { DETAIL_EM, DETAIL_LINE, NUMBER_EM, TITLE_EM, titleLineOf } from './label-type.js';

const LANE_COLOURS = 8;

/** Colours and fonts of an element as the browser resolved them, light or dark. */
export function readInk(host: HTMLElement & { readonly renderRoot: ParentNode }): Ink {
  const root = host.renderRoot;
  const style = getComputedStyle(host);
  const probe = document.createElement('span');
  (root.querySelector('.chart') ?? host).append(probe);
  const colour = (value: string): string => {
    probe.style.color = value;
    return getComputedStyle(probe).color;
  };
  const isVertical = root.querySelector('.vertical') !== null;
  const isCompact = root.querySelector('.compact') !== null;
  const base = parseFloat(style.fontSize) || 16;
  const font = (weight: number, em: number): string =>
    `${String(weight)} ${String(base * em)}px ${style.fontFamily}`;
  const ink: Ink = {
    ink: colour('var(--_ink)'),
    muted: colour('var(--_muted)'),
    accent: colour('var(--_accent)'),
    denied: colour('var(--_denied)'),
    line: colour('var(--_line)'),
    surface: colour('var(--_surface)'),
    lanes: Array.from({ length: LANE_COLOURS }, (_, i) => colour(`var(--_lane-${String(i)})`)),
    grounds: isVertical
      ? [colour('var(--_surface)')]
      : [colour('var(--_faint)'), colour('var(--_surface)')],
    titleFont: isCompact ? font(400, NUMBER_EM) : font(600, TITLE_EM),
    detailFont: font(400, DETAIL_EM),
    numberFont: font(600, NUMBER_EM),
    titleLine: titleLineOf(base, isCompact),
    detailLine: base * DETAIL_EM * DETAIL_LINE,
  };
  probe.remove();
  return ink;
}
