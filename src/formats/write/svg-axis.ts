import type { AxisBreak, TimelineLayout } from '../../layout/index.js';
import { MORE } from '../../render/axis-notes.js';
import type { AxisWords } from '../../render/write-axis.js';
import { FAINT, INK, LINE, MUTED, SURFACE } from './svg-colours.js';
import { element, escapeXml } from './svg-nodes.js';
import { DETAIL_SIZE } from './svg-type.js';

/** Remarks above dates, in px. */
export const AXIS_HEIGHT = 44;

/** Writes dates at their ticks, and above them what was left out or is drawn wider. */
export function writeAxisWords({ ticks, notes }: AxisWords): string {
  const dates = ticks.map(({ x, words, major, side }) => {
    const text = {
      x: side === 'on' ? x : side === 'after' ? x + 5 : x - 5,
      y: AXIS_HEIGHT - 7,
      'text-anchor': side === 'on' ? 'middle' : side === 'after' ? undefined : 'end',
      fill: major ? INK : MUTED,
      'font-weight': major ? 600 : undefined,
    };
    const tick = { x1: x, x2: x, y1: AXIS_HEIGHT - 8, y2: AXIS_HEIGHT, stroke: MUTED };
    return [
      side === 'on' ? '' : element('line', tick),
      words === '' ? '' : element('text', text, escapeXml(words)),
    ].join('');
  });
  const remarks = notes.map(({ x, from, to, text, long, kind }) => {
    const isRate = kind.includes('rate-note');
    const box = { x: from, y: 2, width: to - from, height: 19, rx: 9.5, fill: FAINT, stroke: LINE };
    const look = {
      ...{ x, y: 16, 'text-anchor': 'middle', fill: isRate ? INK : MUTED },
      'font-weight': isRate ? 600 : undefined,
    };
    const content = element('rect', box) + element('text', look, escapeXml(text));
    return element('g', {}, element('title', {}, escapeXml(long)) + content);
  });
  return element('g', { 'font-size': DETAIL_SIZE }, [...dates, ...remarks].join(''));
}

/** What remarks without room stand for; '' where all of them have it. */
export function untoldWords({ notes }: AxisWords): string {
  const untold = notes.filter(({ isShort }) => isShort).map(({ long }) => long);
  return untold.length === 0 ? '' : `${MORE} ${untold.join('; ')}`;
}

/** Draws the lines of the axis across the lanes: ticks, breaks, and where the rate changes. */
export function writeGrid({ scale, ticks, across }: TimelineLayout): string {
  const line = (x: number, stroke: string, dash?: string): string =>
    element('line', { x1: x, x2: x, y1: 0, y2: across, stroke, 'stroke-dasharray': dash });
  return [
    ...ticks.map(({ x }) => line(x, LINE)),
    ...scale.borders.map(({ x }) => line(x, MUTED, '1 3')),
    ...scale.breaks.map((gap) => writeBreak(gap, across)),
  ].join('');
}

/** A torn strip where time was left out. */
function writeBreak({ x0, x1 }: AxisBreak, across: number): string {
  const middle = (x0 + x1) / 2;
  const half = Math.min(7, (x1 - x0) / 2 - 2);
  const tear = (at: number): string => {
    const count = Math.floor(across / 6) + 1;
    const points = Array.from(
      { length: count },
      (_, i) => `${at + (i % 2 === 0 ? -2.5 : 2.5)},${i * 6}`,
    );
    return element('polyline', { points: points.join(' '), fill: 'none', stroke: MUTED });
  };
  const gap = { x: middle - half, y: 0, width: 2 * half, height: across, fill: SURFACE };
  return element('rect', gap) + tear(middle - half) + tear(middle + half);
}
