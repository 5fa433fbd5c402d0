import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../src/formats/read/index.js';
import { expectSafe, expectSound, onlyEvent } from './checks.js';

const read = (...args: Parameters<typeof readCsv>) => expectSound(readCsv(...args));

describe('readCsv', () => {
  it('guesses what columns hold from their names, and keeps the others', () => {
    const { data, counts } = read(
      [
        '\ufeffWhen,Event,Details,Category,Where,Who,Source,Source URL,Quote,Colour',
        '1921-05,The pier opens,"It was long.\n\nAnd wide.",Sea,Port Mallow,Ann; Bob,The Herald,https://a.example/1,so long,red',
        '"May 3, 1923",The pier burns,,Sea,,,,,,',
        ',,,,,,,,,',
        'soon,It is built again,,,,,,,,',
      ].join('\n'),
    );
    expect(counts).toEqual({ given: 3, placed: 2, notPlaced: 1 });
    expect(data).toEqual({
      groups: [{ id: 'Sea' }],
      sources: [{ id: 'source-1', URL: 'https://a.example/1', title: 'The Herald' }],
      events: [
        {
          title: 'The pier opens',
          summary: 'It was long.',
          note: 'And wide.',
          group: 'Sea',
          place: 'Port Mallow',
          people: ['Ann', 'Bob'],
          date: '1921-05',
          citations: [{ source: 'source-1', quote: { exact: 'so long' } }],
          'x-given-Colour': 'red',
        },
        { title: 'The pier burns', date: '1923-05-03', group: 'Sea' },
        { title: 'It is built again', dateText: 'soon' },
      ],
    });
  });

  it('takes the columns that it is told', () => {
    const { data } = read('Jahr;Was;Beleg\n1921;Der Pier;https://a.example/', {
      columns: { date: 'Jahr', title: 'Was', url: 'Beleg' },
    });
    expect(data.events).toEqual([
      { title: 'Der Pier', date: '1921', citations: [{ source: 'source-1' }] },
    ]);
  });

  it.each([
    ['Date,End,Title\n1914,1918,War', '1914/1918'],
    ['Year,Month,Day,Title\n1921,5,3,A', '1921-05-03'],
    ['Year,Month,Title\n1921,May,A', '1921-05'],
    ['Year,Title\n44 BC,A', '-0043'],
    ['Year,Title\n80,A', '0080'],
    ["Date,Title\n'-0043,A", '-0043'],
  ])('dates %j as %s', (text, date) => {
    expect(onlyEvent(read(text)).date).toBe(date);
  });

  it('keeps either day where the order of day and month is open, and says so', () => {
    const { data, losses } = read('Date,Title\n06/07/1921,A');
    expect(data.events![0]!.date).toBe('[1921-06-07,1921-07-06]');
    expect(losses).toMatchObject([{ path: 'line 2' }]);
  });

  it('cites several addresses of a cell and several columns of sources, each source once', () => {
    const { data } = read(
      [
        'Title,Source 1,URL 1,Source 2,URL 2,Links',
        'A,One,https://a.example/,Two,https://b.example/,https://c.example/ https://d.example/; https://a.example/.',
        'B,Three,,,mailto:a@b.example,ftp://e.example/',
        'C,One; Two,https://a.example/ | https://b.example/,,,',
        'D,"One (https://f.example/)",,,,',
      ].join('\n'),
    );
    expect(data.sources).toEqual([
      { id: 'source-1', URL: 'https://a.example/', title: 'One' },
      { id: 'source-2', URL: 'https://b.example/', title: 'Two' },
      { id: 'source-3', URL: 'https://c.example/' },
      { id: 'source-4', URL: 'https://d.example/' },
      { id: 'source-5', title: 'Three' },
      { id: 'source-6', title: 'mailto:a@b.example' },
      { id: 'source-7', URL: 'https://f.example/', title: 'One' },
    ]);
    expect(data.events!.map(({ citations }) => citations!.map(({ source }) => source))).toEqual([
      ['source-1', 'source-2', 'source-3', 'source-4'],
      ['source-5', 'source-6'],
      ['source-1', 'source-2'],
      ['source-7'],
    ]);
  });

  it('says of a source what the row says of its only one, and else keeps it with the event', () => {
    const { data } = read(
      [
        'Title,URL,Author,Publisher,Published',
        'A,https://a.example/,Ann,The Herald,May 1921',
        'B,https://a.example/ https://b.example/,Bob,,',
      ].join('\n'),
    );
    expect(data.sources![0]).toEqual({
      id: 'source-1',
      URL: 'https://a.example/',
      author: [{ literal: 'Ann' }],
      publisher: 'The Herald',
      issued: '1921-05',
    });
    expect(data.events![1]).toMatchObject({ 'x-given-author': 'Bob' });
  });

  it('reads the table that this package writes: rows with one id are one event', () => {
    const { data, counts } = read(
      [
        'id,title,date,dateText,group,people,basis,source,sourceTitle,sourceAuthor,sourceIssued,sourceUrl,sourceReprintOf,stance,quote,quotePrefix,positionStart,positionEnd,citationDate',
        'pier,The pier opens,1921~,,Sea,Ann; Bob,derived,a,Herald,Bob Roe,1921-05,https://a.example/,,asserts,so long,it was ,5,12,1922',
        'pier,The pier opens,1921~,,Sea,Ann; Bob,derived,b,Mail,,in May,,a,denies,,,,,',
        'later,It closes,,soon,Sea,,,,,,,,,,,,,,',
        ',,,,,,,c,Uncited,,,,,,,,,,',
      ].join('\n'),
    );
    expect(counts).toEqual({ given: 2, placed: 1, notPlaced: 1 });
    expect(data).toEqual({
      groups: [{ id: 'Sea' }],
      sources: [
        {
          id: 'a',
          title: 'Herald',
          URL: 'https://a.example/',
          author: [{ literal: 'Bob Roe' }],
          issued: '1921-05',
        },
        { id: 'b', title: 'Mail', reprintOf: 'a', issued: { literal: 'in May' } },
        { id: 'c', title: 'Uncited' },
      ],
      events: [
        {
          title: 'The pier opens',
          id: 'pier',
          group: 'Sea',
          date: '1921~',
          basis: 'derived',
          people: ['Ann', 'Bob'],
          citations: [
            {
              source: 'a',
              quote: { exact: 'so long', prefix: 'it was' },
              position: { start: 5, end: 12 },
              date: '1922',
            },
            { source: 'b', stance: 'denies' },
          ],
        },
        { title: 'It closes', id: 'later', group: 'Sea', dateText: 'soon' },
      ],
    });
  });

  it('takes links in texts as citations, and markup out of them', () => {
    const event = onlyEvent(
      read('Title,Text\nA,"<b>So</b> <a href=""https://a.example/"">it</a> is"'),
    );
    expect(event).toEqual({ title: 'A', summary: 'So it is', citations: [{ source: 'source-1' }] });
  });

  it.each([
    ['', {}, 'line 1: found no row'],
    ['a,b\n1,2', {}, 'line 1: found no column with titles or dates'],
    ['Title\nA', { columns: { date: 'When' } }, 'line 1: found no column "When"'],
    ['Title\nA\n"B\nC', {}, 'line 3: found a quotation mark that is not closed'],
  ])('refuses %j', (text, options, message) => {
    expect(() => readCsv(text, options)).toThrow(RangeError);
    expect(() => readCsv(text, options)).toThrow(message);
  });

  it('tells the lines of rows that have several', () => {
    const { losses } = read('Title,Date\n"A\nB",soon\nC,later');
    expect(losses.map(({ path }) => path)).toEqual(['line 2', 'line 4']);
  });

  it('never fails, and reads a large table in little time', () => {
    const unit = fc.constantFrom(
      '1',
      '/',
      ',',
      '"',
      '\n',
      ';',
      '\t',
      'https://',
      'a',
      ' ',
      '=',
      '<a>',
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) =>
        expectSafe(() => readCsv(`Title,Date,Source,URL,Year,__proto__\n${text}`)),
      ),
      { numRuns: 500 },
    );
    fc.assert(fc.property(fc.string({ unit }), (text) => expectSafe(() => readCsv(text))));
    const start = performance.now();
    readCsv(`Title,URL\n${'a,https://a.example/ https://b.example/\n'.repeat(50_000)}`);
    readCsv(`Title,URL\na,${',;|'.repeat(1_000_000)}`);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
