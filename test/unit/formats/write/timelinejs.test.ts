import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { writeTimelineJs } from '../../../../src/formats/write/index.js';
import { read } from '../../model/builders.js';
import { REAL, docWith, lossesOf } from './builders.js';

const slideOf = (event: Parameters<typeof docWith>[0]): any =>
  JSON.parse(writeTimelineJs(docWith(event)).text).events[0];

describe('a slide', () => {
  it.each([
    ['1961', { year: 1961 }, undefined],
    ['2024-06', { year: 2024, month: 6 }, undefined],
    ['2024-06-19', { year: 2024, month: 6, day: 19 }, undefined],
    ['2023-09/2024-06-19', { year: 2023, month: 9 }, { year: 2024, month: 6, day: 19 }],
    [
      '2024-06-19T03:04:05',
      { year: 2024, month: 6, day: 19, hour: 3, minute: 4, second: 5 },
      undefined,
    ],
  ])('has no more of %s than is known', (date, start, end) => {
    const slide = slideOf({ date });
    expect(slide.start_date).toEqual(start);
    expect(slide.end_date).toEqual(end);
    expect(slide.display_date).toBeUndefined();
  });

  it.each([
    ['-0043-03-15', { year: -44, month: 3, day: 15 }, undefined, 'March 15, 44 BC'],
    ['0000', { year: -1 }, undefined, '1 BC'],
    ['195X', { year: 1950 }, { year: 1959 }, '1950s'],
    ['1954-21', { year: 1954, month: 3 }, { year: 1954, month: 5 }, 'spring 1954'],
    ['1961~', { year: 1961 }, undefined, 'about 1961'],
    ['[2017..2018]', { year: 2017 }, { year: 2018 }, 'some time in 2017–2018'],
    ['2023-09/..', { year: 2023, month: 9 }, undefined, 'since September 2023'],
  ])('has the words of %s beside its bounds', (date, start, end, words) => {
    const slide = slideOf({ date });
    expect([slide.start_date, slide.end_date]).toEqual([start, end]);
    expect(slide.display_date.toLowerCase()).toContain(words.toLowerCase());
  });

  it('tells what its date leaves out', () => {
    expect(lossesOf(writeTimelineJs(docWith({ date: '1961~/..' })))[0]).toBe(
      '/events/0/date "1961~/.." is written in words and as its bounds: it is approximate, it has no end',
    );
  });

  it('links its sources by their titles, and says who denies', () => {
    const doc = read({
      sources: [
        { id: 's', title: 'A <b> & "c"', URL: 'https://example.org/?a=1&b=2' },
        { id: 't', title: 'Without an address' },
      ],
      events: [
        {
          title: '<i>T</i>',
          date: '2001',
          citations: [{ source: 's', stance: 'denies' }, { source: 't' }],
        },
      ],
    });
    const [slide] = JSON.parse(writeTimelineJs(doc).text).events;
    const { document } = new JSDOM(slide.text.text).window;
    const link = document.querySelector('a')!;
    expect([link.textContent, link.getAttribute('href')]).toEqual([
      'A <b> & "c"',
      'https://example.org/?a=1&b=2',
    ]);
    expect(link.parentElement!.textContent).toContain('denies it');
    expect(document.querySelector('cite')!.textContent).toBe('Without an address');
    expect(slide.text.headline).toBe('&lt;i&gt;T&lt;/i&gt;');
  });
});

it('writes the events without a date into the title slide', () => {
  const { text, counts, losses } = writeTimelineJs(REAL);
  const { title, events } = JSON.parse(text);
  expect(events).toHaveLength(counts.placed);
  for (const event of REAL.notPlaced) {
    expect(new JSDOM(title.text.text).window.document.body.textContent).toContain(event.title);
    expect(losses.map(({ path }) => path)).toContain(event.path);
  }
});

it('counts far years in the scale that has them', () => {
  const written = (date: string) => JSON.parse(writeTimelineJs(docWith({ date })).text);
  expect(written('Y-13800000000').scale).toBe('cosmological');
  expect(written('1961').scale).toBeUndefined();
});

it('writes periods as eras', () => {
  const doc = read({ periods: [{ label: 'War', date: '1939-09/1945' }] });
  expect(JSON.parse(writeTimelineJs(doc).text).eras).toEqual([
    {
      start_date: { year: 1939, month: 9 },
      end_date: { year: 1945 },
      text: { headline: 'War' },
    },
  ]);
});
