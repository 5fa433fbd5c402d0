import { expect } from '@open-wc/testing';
import type { CitedTimeline } from '../../src/index.js';
import { all, anEvent, drawn, one, timeline } from './support/timeline.js';

const EVENTS = [
  anEvent({ id: 'first', title: 'A bridge over the river is opened', date: '1960' }),
  anEvent({ title: 'Another bridge', date: '1970', citations: [] }),
  anEvent({ title: 'A third, between the others', date: '1980~' }),
];

/** Rules that a page may have for everything in it, and that reach what is inherited. */
const HOSTILE: readonly (readonly [what: string, css: string])[] = [
  ['a reset of everything but the box around it', ':not(div) { all: unset !important }'],
  ['text set for everything', '* { text-transform: uppercase !important; text-indent: 3em }'],
  [
    'lines that do not break',
    '* { white-space: pre !important; word-break: break-all !important; hyphens: auto !important }',
  ],
  [
    'type set for everything',
    '* { font-style: italic !important; font-weight: 900 !important; font-variant: small-caps !important; font-stretch: 200% !important }',
  ],
  ['ink without colour', '* { -webkit-text-fill-color: transparent !important; color: #fff }'],
  ['shapes filled with red', '* { fill: red !important; stroke: red !important }'],
  ['vertical writing', 'cited-timeline { writing-mode: vertical-rl !important }'],
  ['shadows and centred text', '* { text-shadow: 2px 2px red !important; text-align: center }'],
  ['no size for parents', 'div { font-size: 0; line-height: 0 }'],
  ['a small root', 'html { font-size: 62.5% }'],
];

const READ = [
  'font-style',
  'font-weight',
  'font-size',
  'font-variant-caps',
  'text-transform',
  'text-indent',
  'text-align',
  'text-shadow',
  'white-space-collapse',
  'word-break',
  'writing-mode',
  '-webkit-text-fill-color',
  'color',
  'fill',
  'stroke',
];

/** What is seen: the computed look of the words and marks, and how large the chart is. */
function lookOf(el: CitedTimeline): Record<string, string> {
  const look: Record<string, string> = {};
  for (const selector of ['.label .title', '.label .detail', '.card-title', '.tool', '.legend svg'])
    for (const name of READ)
      look[`${selector} ${name}`] = getComputedStyle(one(el, selector)).getPropertyValue(name);
  look['marks'] = String(all(el, '.mark').length);
  look['labels'] = all(el, '.label')
    .map(({ style }) => style.transform + style.width)
    .join(' ');
  look['chart'] = String(one(el, '.chart').offsetWidth);
  return look;
}

async function shown(): Promise<CitedTimeline> {
  const el = await timeline(EVENTS, { selected: 'first' });
  for (let i = 0; i < 5; i++) await drawn(el);
  return el;
}

/** What the page gives, for as long as a test lasts. */
function withStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}

describe('the page’s own styles', () => {
  afterEach(() => {
    document.adoptedStyleSheets = [];
  });

  for (const [what, css] of HOSTILE)
    it(`change nothing inside the element: ${what}`, async () => {
      const asItIs = lookOf(await shown());
      withStyles(css);
      expect(lookOf(await shown())).to.deep.equal(asItIs);
    });

  it('set what is inherited on purpose', async () => {
    withStyles(
      'body { font-family: monospace; letter-spacing: 1px; word-spacing: 2px; direction: rtl; visibility: hidden; color-scheme: dark }',
    );
    const title = getComputedStyle(one(await shown(), '.counts'));
    expect(title.fontFamily).to.equal('monospace');
    expect(title.letterSpacing).to.equal('1px');
    expect(title.wordSpacing).to.equal('2px');
    expect(title.direction).to.equal('rtl');
    expect(title.visibility).to.equal('hidden');
    expect(title.colorScheme).to.equal('dark');
  });

  it('set family, size and roundness by the documented properties', async () => {
    withStyles(`cited-timeline {
      --cited-timeline-font: monospace;
      --cited-timeline-font-size: 20px;
      --cited-timeline-radius: 0;
    }`);
    const el = await shown();
    expect(getComputedStyle(one(el, '.timeline-title')).fontFamily).to.equal('monospace');
    expect(getComputedStyle(one(el, '.timeline-title')).fontSize).to.equal('27.5px');
    for (const selector of ['.card', '.tool', '.find-words', '.label', '.close'])
      expect(getComputedStyle(one(el, selector)).borderRadius, selector).to.equal('0px');
  });
});
