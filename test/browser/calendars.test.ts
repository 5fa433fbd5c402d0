import { expect } from '@open-wc/testing';
import { registerLanguage } from '../../src/index.js';
import type { CitedTimeline } from '../../src/index.js';
import { fa } from '../../src/languages/fa.js';
import { still } from './support/input.js';
import { all, anEvent, drawn, one, timeline, words } from './support/timeline.js';

const DAYS = Array.from({ length: 37 }, (_, i) =>
  anEvent({
    title: `Event ${String(i)}`,
    date: new Date(Date.UTC(2023, 0, 1 + 20 * i)).toISOString().slice(0, 10),
  }),
);

/** Digits and names differ between engines, so it is asked of the same one. */
const intl = (
  [locale, calendar, numberingSystem]: readonly [string, string, string],
  fields: Intl.DateTimeFormatOptions,
  time: number,
): string =>
  new Intl.DateTimeFormat(locale, {
    ...fields,
    calendar,
    numberingSystem,
    timeZone: 'UTC',
  }).format(time);

/** What stands on the axis, in order. */
const axisOf = (el: CitedTimeline): string[] =>
  all(el, '.tick-label')
    .map(words)
    .filter((text) => text !== '');

describe('calendar', () => {
  it('divides the axis by its months and years, in its digits, as it writes all other dates', async () => {
    registerLanguage(fa);
    const el = await timeline(DAYS, {
      ...{ lang: 'fa', dir: 'rtl', calendar: 'persian', 'numbering-system': 'arabext' },
      ...{ 'axis-breaks': 'none' },
    });
    const persian = ['fa', 'persian', 'arabext'] as const;
    el.zoomTo([Date.UTC(2023, 11, 1), Date.UTC(2024, 6, 1)]);
    await still(el);
    const firsts = [
      [Date.UTC(2024, 0, 21), { month: 'short', day: 'numeric' }],
      [Date.UTC(2024, 2, 20), { year: 'numeric', month: 'short', day: 'numeric' }],
      [Date.UTC(2024, 4, 21), { month: 'short', day: 'numeric' }],
    ] as const;
    for (const [time, fields] of firsts) expect(axisOf(el)).to.include(intl(persian, fields, time));
    el.zoomTo([Date.UTC(2023, 0, 1), Date.UTC(2025, 0, 1)]);
    await still(el);
    const named = axisOf(el).flatMap((text) => text.split(' '));
    const gregorian = ['fa', 'gregory', 'arabext'] as const;
    for (let month = 0; month < 12; month++)
      expect(named).not.to.include(intl(gregorian, { month: 'long' }, Date.UTC(2024, month, 15)));
    expect(words(one(el, '.counts'))).to.include(
      intl(persian, { year: 'numeric' }, Date.UTC(2023, 0, 1)),
    );
  });

  it('moves its ticks when it changes, and no mark', async () => {
    const el = await timeline(DAYS, { 'axis-breaks': 'none' });
    el.zoomTo([Date.UTC(2023, 6, 1), Date.UTC(2024, 0, 1)]);
    await still(el);
    const marks = (): number[] =>
      all(el, '[data-index]').map((mark) => mark.getBoundingClientRect().left);
    const before = [axisOf(el), marks()] as const;
    const { domain } = el;
    el.calendar = 'hebrew';
    await drawn(el);
    const hebrew = ['en', 'hebrew', 'latn'] as const;
    const newYear = intl(
      hebrew,
      { year: 'numeric', month: 'short', day: 'numeric' },
      Date.UTC(2023, 8, 16),
    );
    expect(axisOf(el)).to.include(newYear);
    expect(el.domain).to.deep.equal(domain);
    el.calendar = undefined;
    await drawn(el);
    expect([axisOf(el), marks()]).to.deep.equal(before);
  });

  it('says a Gregorian month as the two of its own that it touches', async () => {
    const el = await timeline([anEvent({ date: '2023-09' }), anEvent({ date: '2023-11-20' })], {
      ...{ calendar: 'persian', 'axis-breaks': 'none' },
    });
    const persian = ['en', 'persian', 'latn'] as const;
    const label = words(all(el, '.label')[0]!);
    for (const day of [1, 30])
      expect(label).to.include(intl(persian, { month: 'short' }, Date.UTC(2023, 8, day)));
  });
});
