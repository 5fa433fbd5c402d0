import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimelineJs, readTimelineJsCsv } from '../../../../src/formats/read/index.js';
import { expectSafe, expectSound, onlyEvent } from './checks.js';

const read = (...events: object[]) => expectSound(readTimelineJs(JSON.stringify({ events })));
const headline = { headline: 'The pier opens' };
const dated = (start_date: object, more: object = {}) =>
  onlyEvent(read({ start_date, text: headline, ...more }));

const HEAD =
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background';
const readRows = (...rows: string[]) =>
  expectSound(readTimelineJsCsv([HEAD, ...rows].join('\r\n')));

describe('readTimelineJs', () => {
  it.each([
    [{ year: 2023 }, '2023'],
    [{ year: '2023', month: '9', day: '' }, '2023-09'],
    [{ year: 2023, month: 9, day: 1 }, '2023-09-01'],
    [{ year: 2023, month: 9, day: 1, hour: 6, minute: 45, second: 5 }, '2023-09-01T06:45:05'],
    [{ year: 2023, month: 9, day: 1, hour: 0, minute: 0 }, '2023-09-01'],
    [{ year: -44, month: 3 }, '-0043-03'],
    [{ year: '-13800000000' }, 'Y-13799999999'],
  ])('dates %j as %s', (start, date) => {
    expect(dated(start).date).toBe(date);
  });

  it('lets an event last until its end', () => {
    const event = dated({ year: 1921 }, { end_date: { year: 1923, month: 5 } });
    expect(event.date).toBe('1921/1923-05');
  });

  it('keeps a time without seconds beside the day', () => {
    const event = dated({ year: 2023, month: 9, day: 1, hour: 6, minute: 45 });
    expect(event).toMatchObject({ date: '2023-09-01', 'x-given-time': '06:45' });
  });

  it.each([
    [{ year: 2023, month: 13 }, '2023-13'],
    [{ year: 'soon' }, 'soon'],
    [{ month: 5 }, '5'],
  ])('places no event with the date %j, and keeps its words', (start, dateText) => {
    const event = dated(start);
    expect(event.date).toBeUndefined();
    expect(event.dateText).toBe(dateText);
  });

  it('keeps the words that are shown for a date', () => {
    expect(dated({ year: 1921 }, { display_date: 'After the war' })).toMatchObject({
      date: '1921',
      dateText: 'After the war',
    });
  });

  it('cites what texts and captions link to, and leaves credits with the picture', () => {
    const { data, losses } = read({
      start_date: { year: 1921 },
      text: {
        headline: 'The <i>pier</i><br>opens &amp; closes',
        text: '<p>See <a href="https://a.example/x?a=1&amp;b=2">the <b>report</b></a>.</p><p>And <a href="mailto:a@b.example">us</a>.</p>',
      },
      media: {
        url: 'https://a.example/pier.jpg',
        alt: 'A pier',
        caption: 'By <a href="https://b.example/">the sea</a>',
        credit: '<a href="https://c.example/jane">Jane Doe</a>',
      },
    });
    expect(data.sources).toEqual([
      { id: 'source-1', URL: 'https://a.example/x?a=1&b=2', title: 'the report' },
      { id: 'source-2', URL: 'https://b.example/', title: 'the sea' },
    ]);
    expect(data.events).toEqual([
      {
        title: 'The pier opens & closes',
        summary: 'See the report.',
        note: 'And us.',
        date: '1921',
        citations: [{ source: 'source-1' }, { source: 'source-2' }],
        media: {
          url: 'https://a.example/pier.jpg',
          alt: 'A pier',
          caption: 'By the sea',
          credit: 'Jane Doe',
          'x-creditLinks': [{ title: 'Jane Doe', url: 'https://c.example/jane' }],
        },
      },
    ]);
    expect(losses).toEqual([
      {
        path: '/events/0/text/text',
        message:
          'found "mailto:a@b.example", expected an http or https address: not kept as a link',
      },
    ]);
  });

  it('cites a page once for each event, under one source', () => {
    const text = '<a href="https://a.example/">one</a> <a href="https://a.example">two</a>';
    const { data } = read({ text: { headline: 'A', text } }, { text: { headline: 'B', text } });
    expect(data.sources).toEqual([{ id: 'source-1', URL: 'https://a.example/', title: 'one' }]);
    expect(data.events!.map(({ citations }) => citations)).toEqual([
      [{ source: 'source-1' }],
      [{ source: 'source-1' }],
    ]);
  });

  it('keeps what is known of a picture without an address to show it from', () => {
    const media = { url: '/pier.jpg', caption: 'A pier', credit: 'Jane' };
    expect(onlyEvent(read({ text: headline, media }))['x-given-media']).toEqual(media);
    const text = JSON.stringify({ events: [{ text: headline, media }] });
    const { data } = readTimelineJs(text, { base: 'https://a.example/x/' });
    expect(data.events![0]!.media).toMatchObject({ url: 'https://a.example/pier.jpg' });
  });

  it('takes a quotation in the place of a picture as text, and a frame as what it shows', () => {
    const quote = '<blockquote>Said <cite><a href="https://a.example/">A</a></cite></blockquote>';
    const event = onlyEvent(read({ text: headline, media: { url: quote } }));
    expect(event).toMatchObject({ note: 'Said A', citations: [{ source: 'source-1' }] });
    const frame = '<iframe src="https://a.example/v"></iframe>';
    expect(onlyEvent(read({ text: headline, media: { url: frame } })).media).toEqual({
      url: 'https://a.example/v',
      type: 'embed',
    });
  });

  it('keeps fields that it does not know', () => {
    const event = onlyEvent(
      read({
        text: headline,
        type: 'x',
        background: { color: '#000' },
        location: { lat: 1, name: 'Port' },
      }),
    );
    expect(event).toMatchObject({
      place: 'Port',
      'x-given-type': 'x',
      'x-given-background': { color: '#000' },
      'x-given-location': { 'x-given-lat': 1 },
    });
  });

  it('makes a title of what else there is, and says so', () => {
    const { data, losses } = read({ start_date: { year: 1921 }, text: { text: 'A long text' } });
    expect(data.events![0]).toMatchObject({ title: 'A long text', summary: 'A long text' });
    expect(losses).toHaveLength(1);
  });

  it('takes the title slide as the head, eras as periods, and groups as groups', () => {
    const { data, counts } = expectSound(
      readTimelineJs(
        JSON.stringify({
          title: { text: { headline: 'Port <i>Mallow</i>', text: '<p>Its pier.</p>' } },
          events: [{ text: headline, start_date: { year: 1921 }, group: 'Sea' }],
          eras: [
            { text: { headline: 'War' }, start_date: { year: 1914 }, end_date: { year: 1918 } },
            { text: { headline: '' }, start_date: { year: 1914 }, end_date: { year: 1918 } },
          ],
        }),
      ),
    );
    expect(data).toMatchObject({ title: 'Port Mallow', description: 'Its pier.' });
    expect(data.groups).toEqual([{ id: 'Sea' }]);
    expect(data.periods).toEqual([{ label: 'War', date: '1914/1918' }]);
    expect(counts).toEqual({ given: 3, placed: 3, notPlaced: 0 });
  });

  it('accounts for entries that are none', () => {
    const { counts } = expectSound(readTimelineJs('{"events": [null, 5, "words", []]}'));
    expect(counts).toEqual({ given: 4, placed: 0, notPlaced: 4 });
  });

  it.each([
    ['{"events": [}', RangeError, 'line 1, column 13'],
    ['[]', TypeError, 'expected'],
    ['{"events": 5}', TypeError, 'expected'],
  ])('refuses %s', (text, type, message) => {
    expect(() => readTimelineJs(text)).toThrow(type);
    expect(() => readTimelineJs(text)).toThrow(message);
  });

  it('is not caught by names of a prototype, and never fails on any JSON', () => {
    const text =
      '{"__proto__": {"a": 1}, "events": [{"__proto__": {"b": 2}, "text": {"headline": "A"}}]}';
    readTimelineJs(text);
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
    const slide = fc.record(
      Object.fromEntries(
        ['start_date', 'end_date', 'text', 'media', 'group', 'location', 'unique_id'].map((key) => [
          key,
          fc.jsonValue(),
        ]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(slide, fc.jsonValue())), fc.jsonValue(), (events, title) =>
        expectSafe(() => readTimelineJs(JSON.stringify({ events, title, eras: events }))),
      ),
    );
    fc.assert(fc.property(fc.string(), (text) => expectSafe(() => readTimelineJs(text))));
  });
});

describe('readTimelineJsCsv', () => {
  it('reads the columns of the template', () => {
    const { data, counts } = readRows(
      ',,,,,,,,,The harbour,<p>A history</p>,,,,,title,,https://a.example/sea.png',
      '1921,5,3,,1923,6,,,Spring,The pier,"<p>See <a href=""https://a.example/"">it</a></p>",https://a.example/p.jpg,"<a href=""https://c.example/"">Jane</a>",A pier,https://a.example/t.jpg,,Sea,#fff',
      ',,,,,,,,,,,,,,,,,',
      '1914,,,,1918,,,,,War,,,,,,era,,',
      'soon,,,,,,,,,Later,,,,,,,,',
    );
    expect(counts).toEqual({ given: 3, placed: 2, notPlaced: 1 });
    expect(data).toMatchObject({
      title: 'The harbour',
      description: 'A history',
      periods: [{ label: 'War', date: '1914/1918' }],
      sources: [{ id: 'source-1', URL: 'https://a.example/', title: 'it' }],
      events: [
        {
          title: 'The pier',
          date: '1921-05-03/1923-06',
          dateText: 'Spring',
          summary: 'See it',
          group: 'Sea',
          citations: [{ source: 'source-1' }],
          media: {
            url: 'https://a.example/p.jpg',
            caption: 'A pier',
            credit: 'Jane',
            'x-creditLinks': [{ title: 'Jane', url: 'https://c.example/' }],
            'x-given-thumbnail': 'https://a.example/t.jpg',
          },
          'x-given-background': { color: '#fff' },
        },
        { title: 'Later', dateText: 'soon' },
      ],
    });
  });

  it.each([
    ['10:05:06', '1921-05-03T10:05:06'],
    ['3:05:06 pm', '1921-05-03T15:05:06'],
    ['10:05', '1921-05-03'],
    ['', '1921-05-03'],
  ])('reads the time "%s"', (time, date) => {
    const { data } = readRows(`1921,5,3,${time},,,,,,The pier,,,,,,,,`);
    expect(data.events![0]!.date).toBe(date);
  });

  it.each([
    ['', 'line 1: found no row'],
    ['a,b\n1,2', 'line 1: found no column "year"'],
    [`${HEAD}\n1921,,,,,,,,,"open`, 'line 2: found a quotation mark that is not closed'],
  ])('refuses %j', (text, message) => {
    expect(() => readTimelineJsCsv(text)).toThrow(RangeError);
    expect(() => readTimelineJsCsv(text)).toThrow(message);
  });

  it('never fails on cells, whatever is in them', () => {
    const row = fc.array(
      fc.string({
        unit: fc.constantFrom('1', '9', '-', ':', ',', '"', '\n', ';', '<a>', '&', ' ', 'x'),
      }),
      {
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(fc.array(row), (rows) =>
        expectSafe(() =>
          readTimelineJsCsv([HEAD, ...rows.map((cells) => cells.join(','))].join('\n')),
        ),
      ),
    );
  });
});
