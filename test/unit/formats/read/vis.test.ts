import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readVis } from '../../../../src/formats/read/index.js';
import { expectSafe, expectSound, onlyEvent } from './checks.js';

const read = (...items: object[]) => expectSound(readVis(JSON.stringify(items)));

describe('readVis', () => {
  it.each([
    [{ start: '2013-04-20' }, '2013-04-20'],
    [{ start: '2013' }, '2013'],
    [{ start: '2013-04-20', end: '2013-04-25' }, '2013-04-20/2013-04-25'],
    [{ start: '2013-04-20T10:20:30.000Z' }, '2013-04-20T10:20:30Z'],
    [{ start: '2013-04-20T00:00:00.000Z' }, '2013-04-20'],
    [{ start: 'Sat Apr 20 2013 00:00:00 GMT+0200 (CEST)' }, '2013-04-20'],
    [{ start: '2013-04-19T22:00:00.000Z' }, '2013-04-19T22:00:00Z'],
    [{ start: Date.UTC(2013, 3, 20, 10, 20, 30) }, '2013-04-20T10:20:30Z'],
    [{ start: Date.UTC(2013, 3, 20) }, '2013-04-20'],
    [{ start: '/Date(1366453230000)/' }, '2013-04-20T10:20:30Z'],
    [{ start: -62198755200000 }, '-0001-01-01'],
  ])('dates %j as %s', (item, date) => {
    expect(onlyEvent(read({ content: 'A', ...item })).date).toBe(date);
  });

  it('says how many times were taken for days', () => {
    const { losses } = read({ content: 'A', start: '2013-04-20T00:00:00Z' });
    expect(losses).toEqual([
      { path: '', message: expect.stringContaining('1 date at midnight') as string },
    ]);
  });

  it.each([[{ start: 'soon' }], [{ start: 8.7e15 }], [{ start: '2013', end: '2012' }], [{}]])(
    'places no item with %j',
    (item) => {
      expect(read({ content: 'A', ...item }).counts).toEqual({ given: 1, placed: 0, notPlaced: 1 });
    },
  );

  it('reads contents, tooltips, groups and backgrounds', () => {
    const { data, counts, losses } = expectSound(
      readVis(
        JSON.stringify({
          groups: [
            { id: 1, content: '<b>Sea</b>', nestedGroups: [2], showNested: false, order: 5 },
            { id: 2, content: 'Piers' },
            { content: 'nothing' },
          ],
          items: [
            {
              id: 7,
              group: 2,
              content: 'The <b>pier</b> <a href="https://a.example/">opens</a>',
              title:
                '<p>In May.</p><p>See <a href="https://b.example/">more</a>, <a href="javascript:alert(1)">x</a></p>',
              start: '1921-05',
              className: 'red',
            },
            { id: 7, content: 'Again', start: '1922', group: 'new' },
            { type: 'background', content: 'War', start: '1914', end: '1918' },
            null,
          ],
        }),
      ),
    );
    expect(counts).toEqual({ given: 4, placed: 3, notPlaced: 1 });
    expect(data.groups).toEqual([
      { id: '1', label: 'Sea', collapsed: true, 'x-given-order': 5 },
      { id: '2', label: 'Piers', parent: '1' },
      { id: 'new' },
    ]);
    expect(data.periods).toEqual([
      { label: 'War', date: '1914/1918', 'x-given-type': 'background' },
    ]);
    expect(data.events!.slice(0, 2)).toEqual([
      {
        id: '7',
        title: 'The pier opens',
        summary: 'In May.',
        note: 'See more, x',
        date: '1921-05',
        group: '2',
        citations: [{ source: 'source-1' }, { source: 'source-2' }],
        'x-given-className': 'red',
      },
      { title: 'Again', date: '1922', group: 'new', 'x-given-id': '7' },
    ]);
    expect(losses.map(({ path }) => path)).toEqual([
      '/groups/2',
      '/items/0/title',
      '/items/1',
      '/items/3',
      '/items/3',
    ]);
  });

  it.each([['5'], ['{}'], ['{"items": 5}']])('refuses %s', (text) => {
    expect(() => readVis(text)).toThrow(TypeError);
  });

  it('never fails, whatever the items are', () => {
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom('__proto__', '<a href=', '2013'));
    const item = fc.dictionary(
      fc.constantFrom('id', 'content', 'title', 'start', 'end', 'group', 'type', '__proto__'),
      value,
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(item, value)), fc.array(item), (items, groups) =>
        expectSafe(() => readVis(JSON.stringify({ items, groups }))),
      ),
    );
  });
});
