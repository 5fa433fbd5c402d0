import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { CitedTimeline, EventData, TimelineData } from '../../src/index.js';
import { lookName, LOOKS } from './support/looks.js';
import {
  aCitation,
  aDocument,
  all,
  anEvent,
  drawn,
  fixtureDocument,
  pickOf,
  realData,
  timeline,
} from './support/timeline.js';

/** What sets an event apart from one that a source states and nobody doubts. */
const STANCES: Readonly<Record<string, (date: string) => Partial<EventData>>> = {
  plain: () => ({}),
  denied: () => ({ citations: [aCitation(), aCitation({ source: 'b', stance: 'denies' })] }),
  disputed: () => ({ citations: [aCitation(), aCitation({ source: 'b', stance: 'disputes' })] }),
  'dated otherwise': () => ({ citations: [aCitation(), aCitation({ source: 'b', date: '1975' })] }),
  derived: () => ({ basis: 'derived' }),
  uncited: () => ({ citations: [] }),
};
const NAMES = Object.keys(STANCES);

/** One event for each stance, each in a lane of its own, all of one date. */
const stances = (date: string): TimelineData =>
  aDocument([
    ...NAMES.map((name) => anEvent({ title: name, date, group: name, ...STANCES[name]!(date) })),
    anEvent({ title: 'Much later', date: '1990', group: 'plain' }),
  ]);

/** What is drawn for an event, but for its colours and its place. */
function shapeOf(el: CitedTimeline, index: number): string {
  const probe = document.createElement('div');
  probe.style.color = 'var(--_surface)';
  el.shadowRoot!.append(probe);
  const surface = getComputedStyle(probe).color;
  probe.remove();
  const root = el.shadowRoot!.querySelector(`.event[data-index="${String(index)}"]`)!;
  const parts = [root, ...root.querySelectorAll('circle, rect, path, line')];
  return parts
    .filter((part) => part.localName !== 'g')
    .map((part) => {
      const { fill, stroke, strokeWidth, strokeDasharray } = getComputedStyle(part);
      const isHollow = fill === 'none' || fill === surface;
      const line = stroke === 'none' ? 'no line' : `${strokeWidth} ${strokeDasharray}`;
      const tag = part.localName === 'circle' ? 'rect' : part.localName;
      const ends = part.hasAttribute('mask') ? 'soft ends' : 'whole';
      return [tag, isHollow ? 'hollow' : 'filled', line, ends].join(' ');
    })
    .join('; ');
}

const idOf = (el: CitedTimeline, title: string): string =>
  el.document!.events[indexOf(el, title)]!.id;

const indexOf = (el: CitedTimeline, title: string): number =>
  el.document!.events.findIndex((event) => event.title === title);

const VIEWS: [name: string, attributes: Record<string, unknown>][] = [
  ['wide', { width: 1100 }],
  ['narrow', { width: 360 }],
  ['in crowded lanes', { width: 1100, 'max-height': 300 }],
];

describe('without colour', () => {
  afterEach(async () => {
    await executeServerCommand('media', {});
  });

  for (const [view, attributes] of VIEWS)
    for (const date of ['1969-07-20', '1969'])
      for (const colours of ['none', 'active'])
        it(`tells each stance by its shape: ${date}, ${view}${colours === 'active' ? ', forced colours' : ''}`, async function () {
          const can = await executeServerCommand('media', { 'forced-colors': colours });
          if (!can && colours === 'active') this.skip(); // only Chromium can be told to
          const el = await timeline(stances(date), attributes);
          const shapes: string[] = [];
          for (const name of NAMES) {
            el.select(idOf(el, name)); // a folded one gets its label
            await drawn(el);
            shapes.push(shapeOf(el, indexOf(el, name)));
          }
          const [plain, ...others] = shapes;
          for (const [i, shape] of others.entries())
            expect(shape, NAMES[i + 1]).not.to.equal(plain);
        });
});

const dated = (dates: readonly Partial<EventData>[]): TimelineData =>
  aDocument([
    ...dates.map((more, i) => anEvent({ title: `E${i}`, group: `lane ${i}`, ...more })),
    anEvent({ title: 'Before', date: '1955', group: 'lane 0' }),
    anEvent({ title: 'Much later', date: '1990', group: 'lane 0' }),
  ]);
describe('a date that is not plain', () => {
  for (const [view, attributes] of [
    ...VIEWS,
    ['in tight lanes', { width: 1100, 'max-height': 210 }],
  ] as typeof VIEWS)
    for (const dates of LOOKS)
      it(`is told by its shape: ${dates.map(lookName).join(' · ')}, ${view}`, async () => {
        const el = await timeline(dated(dates), attributes);
        const shapes: string[] = [];
        for (const i of dates.keys()) {
          el.select(idOf(el, `E${i}`));
          await drawn(el);
          shapes.push(shapeOf(el, indexOf(el, `E${i}`)));
        }
        for (const [i, shape] of shapes.slice(1).entries())
          expect(shape, lookName(dates[i + 1]!)).not.to.equal(shapes[0]);
      });
});

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** What the name of an event must be, made of the data: date in words, title, evidence, lane. */
function namePattern({ document: doc }: CitedTimeline, index: number): RegExp {
  const { date, title, evidence, basis, group } = doc!.events[index]!;
  const [decade = ''] = /-?\d{3}/u.exec(date.edtf) ?? [];
  const { independent, articles } = evidence;
  // Ends that are known to a month and to a day have no one precision to tell.
  const precisions = new Set(date.parts.map(({ precision }) => precision));
  const isExact =
    ['date', 'interval'].includes(date.kind) &&
    !date.approximate &&
    !date.uncertain &&
    precisions.size < 2;
  const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
  const sources = evidence.uncited
    ? 'No source is given for this event'
    : independent === 0
      ? 'No source says so'
      : plural(independent, 'independent source') +
        (articles === independent ? '' : ` \\(${plural(articles, 'article')}\\)`);
  return new RegExp(
    [
      `^(?=[^~?%/[\\]]+$)${isExact ? '' : '(?![^.]*, (to the|roughly))'}`,
      `[^.]*${decade.replace('-', '')}[^.]*${isExact ? ', (to the [a-z]+|roughly)' : ''}`,
      `${basis === 'stated' ? '' : ', (derived|completed from the context|set by the editor)'}\\.`,
      ` ${escaped(capital(title).replace(/[.\s]+$/u, ''))}\\.`,
      ` ${sources}\\.`,
      evidence.denied ? ' Denied\\.' : '',
      evidence.disputed ? ' Disputed\\.' : '',
      ...evidence.otherDates.map(() => ' (One source says|\\d+ sources say) [^.]+\\.'),
      group.label === '' ? '' : ` ${escaped(capital(group.label))}\\.`,
      '$',
    ].join(''),
    'u',
  );
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1);

describe('the name of an event', () => {
  for (const [name, data] of [
    ['the real data', realData],
    ['the harbour', () => fixtureDocument('harbour')],
    ['every stance', () => stances('1969-07')],
  ] as [string, () => Promise<TimelineData> | TimelineData][])
    for (const width of [360, 1100])
      it(`tells date, title, sources, doubt and lane for every one: ${name}, ${width} px`, async () => {
        const el = await timeline(await data(), { width, lang: 'en' });
        const { events } = el.document!;
        expect(events.length).to.be.above(5);
        for (const [index, event] of events.entries()) {
          if (all(el, `.pick[data-index="${String(index)}"]`).length === 0) {
            el.select(event.id); // one that was folded gets its label
            await drawn(el);
          }
          expect(pickOf(el, index).getAttribute('aria-label')).to.match(namePattern(el, index));
        }
      });
});
