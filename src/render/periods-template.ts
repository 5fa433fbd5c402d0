import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { compareDates, formatDate } from '../dates/index.js';
import { periodRowCount } from '../layout/layout-periods.js';
import type { PeriodLayout, TimelineLayout } from '../layout/types.js';
import type { Period } from '../model/types.js';
import { dataText } from './data-text.js';
import type { Wording } from './label-text.js';
import { place } from './place.js';

/** Thickness of one row of periods, in px. */
export const PERIOD_ROW = 22;

// Lanes take their colours in turn; periods begin with those that lanes come to last.
const HUES = [5, 4, 6, 7] as const;

/** Which of the lanes' colours a period has. */
export const periodHue = ({ index }: Pick<PeriodLayout, 'index'>): number =>
  HUES[index % HUES.length] ?? 0;

/**
 * The row beside the axis that holds the periods' names; downwards, a column. On the screen they are
 * written apart from it, by `periodNamesTemplate`, since they follow each frame.
 */
export function periodsTemplate(
  layout: TimelineLayout,
  periods: readonly Period[],
  wording: Wording,
  isPrinted: boolean,
): TemplateResult | typeof nothing {
  const size = periodRowCount(periods) * PERIOD_ROW;
  if (size === 0) return nothing;
  const { orientation, scale } = layout;
  const box =
    orientation === 'horizontal'
      ? { x: 0, y: 0, width: scale.length, height: size }
      : { x: 0, y: 0, width: size, height: scale.length };
  return html`<ul
    class="periods"
    part="periods"
    role="list"
    aria-label=${wording.messages.periods}
    ${place(box)}
  >
    ${isPrinted ? periodNamesTemplate(layout, periods, wording) : nothing}
  </ul>`;
}

/** The name of each period in view, as long as the period. */
export function periodNamesTemplate(
  layout: TimelineLayout,
  periods: readonly Period[],
  wording: Wording,
): readonly (TemplateResult | typeof nothing)[] {
  return layout.periods.map((span) => periodTemplate(span, layout, periods[span.index], wording));
}

/** Each period with its whole name and its dates, by time: what a reader on paper has. */
export function periodListTemplate(
  periods: readonly Period[],
  wording: Wording,
): TemplateResult | typeof nothing {
  if (periods.length === 0) return nothing;
  const byTime = [...periods.entries()].sort(([, a], [, b]) => compareDates(a.date, b.date));
  return html`<section class="period-list">
    <h3>${wording.messages.periods}</h3>
    <ul role="list">
      ${byTime.map(
        ([index, { label, date }]) =>
          html`<li class="lane-${periodHue({ index })}">
            ${dataText(label, wording)}
            <span class="detail">${formatDate(date, wording.format)}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** The tint of each period across the lanes. */
export function periodGroundsTemplate(layout: TimelineLayout): SVGTemplateResult {
  const { orientation, across, periods } = layout;
  return svg`<g class="period-grounds">${periods.map((span) => {
    const { x0, x1 } = span;
    return orientation === 'horizontal'
      ? svg`<rect class=${`lane-${periodHue(span)}`} x=${x0} y="0" width=${x1 - x0} height=${across}/>`
      : svg`<rect class=${`lane-${periodHue(span)}`} x="0" y=${x0} width=${across} height=${x1 - x0}/>`;
  })}</g>`;
}

function periodTemplate(
  span: PeriodLayout,
  { orientation, isMirrored }: TimelineLayout,
  period: Period | undefined,
  wording: Wording,
): TemplateResult | typeof nothing {
  if (!period) return nothing;
  const { x0, x1, row, softStart, softEnd } = span;
  const [at, size] = [row * PERIOD_ROW, PERIOD_ROW - 2];
  const box =
    orientation === 'horizontal'
      ? { x: x0, y: at, width: x1 - x0, height: size }
      : { x: isMirrored ? -at : at, y: x0, width: size, height: x1 - x0 };
  const { label, date } = period;
  const { dataLang, format, messages } = wording;
  // What follows each frame is the place alone.
  const once = (write: (rest: string) => unknown) =>
    guard([label, date, format, messages, dataLang], () =>
      write(messages.comma + formatDate(date, format)),
    );
  return html`<li
    class="period lane-${periodHue(span)} ${softStart ? 'soft-start' : ''} ${softEnd ? 'soft-end' : ''}"
    part="period"
    title=${once((rest) => label + rest)}
    ${place(box)}
  >
    ${once((rest) => html`${dataText(label, wording)}<span class="visually-hidden">${rest}</span>`)}
  </li>`;
}
