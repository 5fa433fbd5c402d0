import { describe, expect, it } from 'vitest';
import { extractStatements, readArticle } from '../../../src/articles/index.js';
import type { ExtractOptions } from '../../../src/articles/index.js';

const extract = (text: string, options?: ExtractOptions) =>
  extractStatements(readArticle(text), options);
const dates = (text: string, options?: ExtractOptions) =>
  extract(text, options).map(({ dateText, date }) => [dateText, date]);

describe('months and days without a year', () => {
  it('take the year of the text before, and say so', () => {
    const [, second] = extract('In August 2023 they talked, and in September they agreed.');
    expect(second).toMatchObject({
      dateText: 'in September',
      date: '2023-09',
      basis: 'completed',
      derivation: { anchor: { event: 0 }, relation: 'year-of', offset: null },
    });
  });

  it('may be of the next year, when the text before names a later month', () => {
    const text = 'It closed in August 2023. In March it opened again.';
    expect(dates(text)[1]).toEqual(['In March', '[2023-03,2024-03]']);
    expect(dates(text, { published: '2023-12-01' })[1]).toEqual(['In March', '2023-03']);
  });

  it('take the year from a caption, and not from a limit in another paragraph', () => {
    const text = [
      'The mayor (R) at the pier, July 19, 2024',
      'She came on June 19.',
      'The plan has been known since September 2023.',
      'On June 19 she left. On 2 May she had been ill.',
    ].join('\n');
    expect(dates(text)).toEqual([
      ['July 19, 2024', '2024-07-19'],
      ['on June 19', '2024-06-19'],
      ['since September 2023', '2023-09/..'],
      ['On June 19', '2024-06-19'],
      ['On 2 May', '[2024-05-02,2025-05-02]'],
    ]);
  });

  it('leave two years open where the text has named a later one too', () => {
    expect(dates('It rained on 3 May 2019.\nIt burned in 1926.\nIn July it stood.')[2]).toEqual([
      'In July',
      '[1926-07,2019-07]',
    ]);
  });

  it('take no year from what is only named: "the 1961 treaty"', () => {
    expect(dates('The 1961 treaty was signed in July.')[1]).toEqual(['in July', null]);
  });

  it('take the year of the publication, or the one before for what would come after it', () => {
    const published = '2024-06-19';
    expect(dates('It opened on June 3.', { published })).toEqual([['on June 3', '2024-06-03']]);
    expect(dates('It opened in July.', { published })).toEqual([['in July', '[2023-07,2024-07]']]);
    expect(extract('It opened in May.', { published })[0]).toMatchObject({
      basis: 'completed',
      derivation: { anchor: { published: true }, relation: 'year-of' },
    });
  });

  it('have no date without any year', () => {
    expect(extract('It opened in July.')).toMatchObject([
      { date: null, basis: 'vague', derivation: null },
    ]);
  });
});

describe('what is counted from the publication', () => {
  it.each([
    ['last year', '2023', 'before', 'P1Y'],
    ['last month', '2024-05', 'before', 'P1M'],
    ['last week', '2024-06-10/2024-06-16', 'before', 'P1W'],
    ['last weekend', '2024-06-15/2024-06-16', 'before', null],
    ['yesterday', '2024-06-18', 'before', 'P1D'],
    ['the day before yesterday', '2024-06-17', 'before', 'P2D'],
    ['today', '2024-06-19', 'same', null],
    ['tomorrow', '2024-06-20', 'after', 'P1D'],
    ['this week', '2024-06-17/2024-06-23', 'same', null],
    ['earlier this year', '2024', 'year-of', null],
    ['next year', '2025', 'after', 'P1Y'],
    ['two years ago', '2022', 'before', 'P2Y'],
    ['three months ago', '2024-03', 'before', 'P3M'],
    ['two weeks ago', '2024-06~', 'before', 'P2W'],
    ['three weeks ago', '[2024-05..2024-06]', 'before', 'P3W'],
    ['ten days ago', '2024-06-09', 'before', 'P10D'],
    ['a decade ago', '2014~', 'before', 'P10Y'],
    ['about two years ago', '2022~', 'before', 'P2Y'],
    ['more than two years ago', null, 'before', 'PXY'],
    ['weeks ago', null, 'before', 'PXW'],
    ['a few years ago', null, 'before', 'PXY'],
    ['on Friday', '2024-06-14', 'before', null],
    ['on Wednesday', '2024-06-19', 'before', null],
    ['last Wednesday', '2024-06-12', 'before', null],
    ['next Friday', null, 'after', null],
    ['last September', '2023-09', 'before', null],
    ['last May', '[2023-05,2024-05]', 'before', null],
    ['last night', null, 'before', null],
  ])('reads “%s” on Wednesday, 19 June 2024', (words, date, relation, offset) => {
    expect(extract(`It broke ${words}.`, { published: '2024-06-19' })).toMatchObject([
      {
        dateText: words,
        date,
        basis: 'derived',
        kind: 'deictic',
        derivation: { anchor: { published: true }, relation, offset },
      },
    ]);
  });

  it('has no date when the publication has none, and today is then no date at all', () => {
    expect(dates('It broke last year and is broken today.')).toEqual([['last year', null]]);
  });

  it('is as wide as the date of the publication', () => {
    expect(dates('It broke last year.', { published: '2024' })).toEqual([['last year', '2023']]);
    expect(dates('It broke yesterday.', { published: '2024-06' })).toEqual([
      ['yesterday', '[2024-05-31..2024-06-29]'],
    ]);
    expect(dates('It broke last year.', { published: '2024/..' })).toEqual([['last year', null]]);
  });

  it('reads the dateline', () => {
    expect(dates('Sunday, June 23, 2024\nIt broke yesterday.')).toEqual([
      ['yesterday', '2024-06-22'],
    ]);
  });

  it('says what it cannot read', () => {
    expect(() => extract('', { language: 'fr' })).toThrow(
      'no rules for articles in "fr": expected en',
    );
    expect(() => extract('', { published: 'June' })).toThrow('June');
    expect(extract('It broke in 1961.', { language: 'en-GB' })).toHaveLength(1);
  });
});

describe('what hangs on something else', () => {
  it.each([
    [
      'It opened 270 days after Ada’s last visit to Hull, on foot.',
      '270 days after Ada’s last visit to Hull',
      'after',
      'P270D',
      'Ada’s last visit to Hull',
    ],
    [
      'It opened two days before the vote.',
      'two days before the vote',
      'before',
      'P2D',
      'the vote',
    ],
    ['It opened the day after the storm.', 'the day after the storm', 'after', 'P1D', 'the storm'],
    [
      'It opened several weeks after the fall of the Berlin Wall.',
      'several weeks after the fall of the Berlin Wall',
      'after',
      'PXW',
      'the fall of the Berlin Wall',
    ],
    [
      'It opened more than twenty-five years after the war.',
      'more than twenty-five years after the war',
      'after',
      'PXY',
      'the war',
    ],
    ['It shone during the Olympics.', 'during the Olympics', 'during', null, 'the Olympics'],
    [
      'It shone after the dissolution of the Soviet Union.',
      'after the dissolution of the Soviet Union',
      'after',
      null,
      'the dissolution of the Soviet Union',
    ],
    ['It shone during World War II.', 'during World War II', 'during', null, 'World War II'],
    ['It shone prior to this meeting.', 'prior to this meeting', 'before', null, 'this meeting'],
    [
      'It shone during the COVID-19 pandemic.',
      'during the COVID-19 pandemic',
      'during',
      null,
      'the COVID-19 pandemic',
    ],
  ])(
    'keeps what “%s” counts from, and gives no date',
    (sentence, dateText, relation, offset, event) => {
      expect(extract(sentence)).toMatchObject([
        {
          dateText,
          date: null,
          basis: 'derived',
          derivation: { anchor: { event }, relation, offset },
        },
      ]);
    },
  );

  it.each([
    'after the meal',
    'before the council',
    'during the next talks',
    'after he saw the war',
  ])('finds nothing in “%s”', (words) => {
    expect(extract(`It shone ${words}.`)).toEqual([]);
  });

  it('dates what a count of days leads to from a day', () => {
    expect(
      dates('On 19 June 2024 they met. The next day they left. Two days later it rained.'),
    ).toEqual([
      ['On 19 June 2024', '2024-06-19'],
      ['The next day', '2024-06-20'],
      ['Two days later', '2024-06-22'],
    ]);
  });

  it('never makes a day of months or weeks, nor a date of a number that is not named', () => {
    expect(dates('They met on 19 June 2024. Seven months later it rained.')[1]?.[1]).toBe(
      '2025-01~',
    );
    expect(dates('They met on 19 June 2024. Two weeks later it rained.')[1]?.[1]).toBe(
      '[2024-06..2024-07]',
    );
    expect(dates('They met in September 2023. Two days later it rained.')[1]?.[1]).toBe(
      '[2023-09..2023-10]',
    );
    expect(extract('They met in September 2023. Weeks later it rained.')[1]).toMatchObject({
      date: null,
      basis: 'derived',
      derivation: { anchor: { event: 0 }, relation: 'after', offset: 'PXW' },
    });
  });

  it('dates what the text tells of beside a date', () => {
    expect(
      extract('In September 2022, seven months after the invasion, they met.')[1],
    ).toMatchObject({
      dateText: 'seven months after the invasion',
      date: '2022-02~',
      basis: 'derived',
      derivation: { anchor: { event: 0 }, relation: 'before', offset: 'P7M' },
      title: 'The invasion',
    });
  });

  it('counts from the event of the sentence, not from what stands beside its date', () => {
    expect(
      dates('It opened in 1921, three years after the vote. A decade later it fell.')[2],
    ).toEqual(['A decade later', '1931~']);
    expect(dates('It fell in 1911. It rose in 1921, ten years later.')[2]).toEqual([
      'ten years later',
      '1921~',
    ]);
  });

  it('counts from dates', () => {
    expect(extract('Two days before June 19, 2024 it rained.')).toMatchObject([
      { date: '2024-06-17', derivation: { anchor: { edtf: '2024-06-19' }, relation: 'before' } },
    ]);
    expect(extract('It rained after the 2008 crisis.')).toMatchObject([
      { date: null, derivation: { anchor: { event: 1 }, relation: 'after' } },
      { dateText: '2008', date: '2008' },
    ]);
  });

  it('has nothing to count from at the beginning, and counts over one paragraph only', () => {
    expect(extract('Weeks later it rained.')).toMatchObject([{ basis: 'vague', derivation: null }]);
    expect(extract('It rained in 1961.\nIt did.\nA year later it rained.')[1]).toMatchObject({
      basis: 'vague',
      derivation: null,
    });
  });
});
