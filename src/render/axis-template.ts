import { html, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import type { AxisBreak, TickLayout, TimelineLayout } from '../layout/types.js';
import { MORE } from './axis-notes.js';
import { place } from './place.js';
import type { AxisWords } from './write-axis.js';

/** Draws the lines of the axis across the lanes: ticks, breaks, and where the rate changes. */
export function gridTemplate(layout: TimelineLayout): SVGTemplateResult {
  const { scale, ticks, across, orientation } = layout;
  const line = (x: number, part: string): SVGTemplateResult =>
    orientation === 'horizontal'
      ? svg`<line class=${part} x1=${x} x2=${x} y1="0" y2=${across}/>`
      : svg`<line class=${part} y1=${x} y2=${x} x1="0" x2=${across}/>`;
  return svg`<g class="grid">
    ${repeat(
      ticks,
      ({ time }: TickLayout) => time,
      ({ x, major }: TickLayout) => line(x, major ? 'tick major' : 'tick'),
    )}
    ${scale.borders.map(({ x }) => line(x, 'border'))}
    ${scale.breaks.map((gap) => breakTemplate(gap, across, orientation === 'horizontal'))}
  </g>`;
}

/** A torn strip where time was left out. */
function breakTemplate(
  { x0, x1 }: AxisBreak,
  across: number,
  isHorizontal: boolean,
): SVGTemplateResult {
  const tear = (at: number): string => {
    const points: string[] = [];
    for (let i = 0, y = 0; y <= across + 6; i++, y += 6) {
      const x = at + (i % 2 === 0 ? -2.5 : 2.5);
      points.push(isHorizontal ? `${x},${y}` : `${y},${x}`);
    }
    return points.join(' ');
  };
  const middle = (x0 + x1) / 2;
  const half = Math.min(7, (x1 - x0) / 2 - 2);
  const [from, to] = [middle - half, middle + half];
  return svg`<g class="break">
    ${
      isHorizontal
        ? svg`<rect class="gap" x=${from} y="0" width=${to - from} height=${across}/>`
        : svg`<rect class="gap" y=${from} x="0" height=${to - from} width=${across}/>`
    }
    <polyline class="tear" points=${tear(from)}/><polyline class="tear" points=${tear(to)}/>
  </g>`;
}

/** Writes the axis: dates at the ticks, and beside them what was left out or drawn wider. */
export function axisTemplate({ ticks, notes }: AxisWords, isHorizontal: boolean): TemplateResult {
  const at = (x: number): { x: number; y: number } => (isHorizontal ? { x, y: 0 } : { x: 0, y: x });
  return html`<div class="axis" part="axis" aria-hidden="true">
    ${repeat(
      ticks,
      ({ time }) => time,
      ({ x, from, words, major, side }) =>
        html`<span
          class=${`tick-label ${major ? 'major' : ''} ${side} ${words === '' ? 'bare' : ''}`}
          ${place(at(isHorizontal ? x : from))}
          ><span>${words}</span></span
        >`,
    )}
    ${notes.map(
      ({ x, text, long, kind }) =>
        html`<span class="axis-note ${kind}" title=${long} ${place(at(x))}
          ><span>${text}</span></span
        >`,
    )}
  </div>`;
}

/** Tells what notes without room stand for, where no pointer can rest on them: see the styles. */
export function untoldTemplate(
  { notes }: AxisWords,
  id: string | undefined,
): TemplateResult | null {
  const untold = notes.filter(({ isShort }) => isShort).map(({ long }) => long);
  return untold.length > 0
    ? html`<p class="untold" id=${ifDefined(id)}>${MORE} ${untold.join('; ')}</p>`
    : null;
}
