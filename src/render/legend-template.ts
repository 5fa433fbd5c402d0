import { html, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { MarkShape } from '../layout/types.js';
import { markTemplate, otherMarkTemplate } from './mark-template.js';
import type { MarkTraits } from './mark-traits.js';
import type { Messages } from './messages.js';

const TRAITS: MarkTraits = {
  basis: 'stated',
  denied: false,
  disputed: false,
  uncited: false,
  oneOf: false,
};

const shape = (x: number, width: number, more: Partial<MarkShape> = {}): MarkShape => ({
  x,
  y: 4,
  width,
  height: 12,
  point: false,
  inner: undefined,
  openStart: false,
  openEnd: false,
  approximate: false,
  uncertain: false,
  ...more,
});

const DOT = shape(24, 10, { point: true });
const BAND = shape(6, 46);

/** The words of the legend are plain text. */
type LegendKey = Extract<keyof Messages, `legend${string}`>;

type Entry = readonly [text: LegendKey, drawing: SVGTemplateResult];

const mark = (box: MarkShape, traits: Partial<MarkTraits> = {}): SVGTemplateResult =>
  markTemplate(box, { ...TRAITS, ...traits }, 'horizontal');

/** What looks different on a dot and on a band. */
const dotAndBand = (traits: Partial<MarkTraits>): SVGTemplateResult =>
  svg`${mark(shape(4, 10, { point: true }), traits)}${mark(shape(22, 32), traits)}`;

const ENTRIES: readonly Entry[] = [
  ['legendDay', mark(DOT)],
  ['legendBand', mark(BAND)],
  ['legendBar', mark(shape(6, 46, { inner: [16, 42] }))],
  ['legendApproximate', mark(shape(4, 50, { approximate: true }))],
  ['legendUncertain', mark(shape(6, 46, { uncertain: true }))],
  ['legendOpen', mark(shape(6, 46, { inner: [16, 38], openEnd: true }))],
  ['legendOneOf', mark(BAND, { oneOf: true })],
  ['legendUncited', mark(DOT, { uncited: true })],
  ['legendDenied', dotAndBand({ denied: true })],
  ['legendDisputed', dotAndBand({ disputed: true })],
  [
    'legendOther',
    svg`${mark(shape(6, 10, { point: true }))}${otherMarkTemplate(
      shape(40, 10, { point: true }),
      shape(6, 10, { point: true }),
      'horizontal',
    )}`,
  ],
  ['legendCompleted', dotAndBand({ basis: 'completed' })],
  ['legendDerived', mark(BAND, { basis: 'derived' })],
  [
    'legendBreak',
    svg`<g class="break"><polyline class="tear" points="24,0 29,4 24,8 29,12 24,16 29,20"/><polyline class="tear" points="32,0 37,4 32,8 37,12 32,16 37,20"/></g>`,
  ],
];

/** How to read the marks: each drawn by the code that draws it in the chart. */
export function legendTemplate(messages: Messages): TemplateResult {
  return html`<ul class="legend-list" role="list">
    ${ENTRIES.map(
      ([text, drawing]) =>
        html`<li>
          <svg class="lane-0" width="58" height="20" aria-hidden="true">${drawing}</svg>
          <span>${messages[text]}</span>
        </li>`,
    )}
    <li>
      <span class="sample rate-sample" aria-hidden="true">×4</span
      ><span>${messages.legendRate}</span>
    </li>
    <li>
      <span class="sample fold-sample" aria-hidden="true">+3</span
      ><span>${messages.legendFold}</span>
    </li>
    <li>
      <span class="sample number-sample" aria-hidden="true">[1]</span
      ><span>${messages.legendNumber}</span>
    </li>
  </ul>`;
}

/** What keys do, for those who see and those who hear. */
export function keysTemplate({ keysTitle, keys, signs }: Messages): TemplateResult {
  // A sign alone is passed over by screen readers that leave punctuation out.
  const keyTemplate = (name: string): TemplateResult => {
    const spoken = signs[name];
    return spoken === undefined
      ? html`<kbd>${name}</kbd> `
      : html`<kbd
          ><span aria-hidden="true">${name}</span
          ><span class="visually-hidden">${spoken}</span></kbd
        > `;
  };
  return html`<p class="keys-title" id="keys-title">${keysTitle}</p>
    <ul class="legend-list keys" role="list" tabindex="-1" aria-labelledby="keys-title">
      ${keys.map(
        ([names, does]) =>
          html`<li><span>${names.map(keyTemplate)}</span><span>${does}</span></li>`,
      )}
    </ul>`;
}
