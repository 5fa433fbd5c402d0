import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { AxisBreak, RateBorder, TickLayout, TimelineLayout } from '../layout/types.js';
import type { Wording } from './label-text.js';
import { place } from './place.js';
import { lengthWords, tickWords } from './tick-words.js';

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

/** Writes the axis: dates at the ticks, what was left out above the breaks. */
export function axisTemplate(layout: TimelineLayout, wording: Wording): TemplateResult {
  const { scale, ticks, orientation } = layout;
  const isHorizontal = orientation === 'horizontal';
  const at = (x: number): { x: number; y: number } => (isHorizontal ? { x, y: 0 } : { x: 0, y: x });
  const note = (text: string, long: string, x: number, className: string): TemplateResult =>
    html`<span class=${`axis-note ${className}`} title=${long} ${place(at(x))}
      ><span>${text}</span></span
    >`;
  return html`<div class="axis" part="axis" aria-hidden="true">
    ${repeat(
      ticks,
      ({ time }: TickLayout) => time,
      (tick: TickLayout) =>
        html`<span class=${tick.major ? 'tick-label major' : 'tick-label'} ${place(at(tick.x))}
          ><span>${tick.labelled ? tickWords(tick, wording) : nothing}</span></span
        >`,
    )}
    ${scale.breaks.map((gap: AxisBreak) =>
      note(
        lengthWords(gap.t1 - gap.t0, wording, false),
        wording.messages.axisBreak(lengthWords(gap.t1 - gap.t0, wording, true)),
        (gap.x0 + gap.x1) / 2,
        'break-note',
      ),
    )}
    ${scale.borders.map((border: RateBorder) =>
      note(
        wording.messages.rate(roundRatio(border.ratio)),
        wording.messages.rateLong(roundRatio(border.ratio)),
        border.x,
        'rate-note',
      ),
    )}
  </div>`;
}

/** A ratio as it is said: two figures, and never as if it were 1. */
function roundRatio(ratio: number): number {
  const round = (value: number): number => Number(value.toPrecision(2));
  return ratio >= 1 ? round(ratio) : 1 / round(1 / ratio);
}
