import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSimile } from '../../../../src/formats/read/index.js';
import { expectSafe, expectSound, onlyEvent } from './checks.js';

const readJson = (event: object) =>
  onlyEvent(expectSound(readSimile(JSON.stringify({ events: [{ title: 'A', ...event }] }))));

describe('readSimile', () => {
  it.each([
    [{ start: '-3000' }, '-3000'],
    [{ start: '30' }, '0030'],
    [{ start: 1850 }, '1850'],
    [{ start: 'c. 200 BC' }, '-0199~'],
    [{ start: 'Mon Jan 01 1900 GMT' }, '1900-01-01'],
    [{ start: '2006-06-28T00:00:00GMT' }, '2006-06-28'],
    [{ start: '1845', end: '1846' }, '[1845..1846]'],
    [{ start: '1845', latestStart: '1846' }, '[1845..1846]'],
    [{ start: '1845', end: '1846', isDuration: true }, '1845/1846'],
    [{ start: '1845', end: '1846', durationEvent: 'true' }, '1845/1846'],
    [{ start: '1845', isDuration: true }, '1845'],
    [{ start: '200 BC', end: '100 AD', isDuration: true }, '-0199/0100'],
  ])('dates %j as %s', (event, date) => {
    expect(readJson(event).date).toBe(date);
  });

  it('marks the sides of an interval that are not exact, and keeps what was given', () => {
    const given = { start: '1871', latestStart: '1872', earliestEnd: '1878', end: '1879' };
    expect(readJson({ ...given, durationEvent: true })).toMatchObject({
      date: '1871~/1879~',
      'x-given-latestStart': '1872',
      'x-given-earliestEnd': '1878',
    });
    expect(readJson({ ...given, durationEvent: false }).date).toBe('[1871..1879]');
  });

  it.each([
    [{ start: 'long ago' }, 'long ago'],
    [{ start: '1845', end: 'later' }, '1845 – later'],
    [{ start: '1846', end: '1845', isDuration: true }, '1846 – 1845'],
  ])('places no event with the dates %j, and keeps their words', (event, dateText) => {
    expect(readJson(event)).toEqual({ title: 'A', dateText });
  });

  it('reads XML: markup as text, links as citations, pictures as media', () => {
    const { data, losses } = expectSound(
      readSimile(`<?xml version="1.0"?>
        <!DOCTYPE data [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>
        <data wiki-url="https://w.example/">
          <!-- none of <event title="this"/> -->
          <event start='1840' title="Birth &amp; more" link="https://a.example/" image="https://a.example/m.png" color="#0a0">
            Born in &lt;a href="https://b.example/?a=1&amp;amp;b=2"&gt;Paris&lt;/a&gt;.
            &lt;p&gt;Or &b; was &amp;lt;b&gt;.&lt;/p&gt;
          </event>
          <event start="1841" title="In XML"><![CDATA[<i>x</i>]]> <b>y</b> <a href="https://c.example/">z</a></event>
          <other/>
        </data>`),
    );
    expect(data.sources).toEqual([
      { id: 'source-1', URL: 'https://a.example/' },
      { id: 'source-2', URL: 'https://b.example/?a=1&b=2', title: 'Paris' },
      { id: 'source-3', URL: 'https://c.example/', title: 'z' },
    ]);
    expect(data.events).toEqual([
      {
        title: 'Birth & more',
        summary: 'Born in Paris.',
        note: 'Or &b; was <b>.',
        date: '1840',
        citations: [{ source: 'source-1' }, { source: 'source-2' }],
        media: { url: 'https://a.example/m.png', type: 'image' },
        'x-given-color': '#0a0',
      },
      { title: 'In XML', summary: 'x y z', date: '1841', citations: [{ source: 'source-3' }] },
    ]);
    expect(data['x-given-wiki-url']).toBe('https://w.example/');
    expect(losses).toEqual([{ path: 'line 10', message: 'an element <other> was left out' }]);
  });

  it.each([
    ['<data>\n<event title="A">\n</data>', 'line 3: an element <event> is not closed'],
    ['<data>\n<event title="A"/>', 'line 2: an element <data> is not closed'],
    ['<html></html>', 'line 1: found <html>'],
    ['<!-- -->', 'line 1: found no element'],
    ['<data/>words', 'line 1: found text outside'],
    ['{"events": [', 'invalid JSON: line 1, column 13'],
  ])('refuses %s', (text, message) => {
    expect(() => readSimile(text)).toThrow(RangeError);
    expect(() => readSimile(text)).toThrow(message);
  });

  it('refuses elements that nest without end', () => {
    const text = `<data>${'<a>'.repeat(300_000)}`;
    expect(() => readSimile(text)).toThrow('line 1: found more than 100 elements');
  });

  it('expands no entities of the text, and takes no longer for much of it', () => {
    const laughs = Array.from(
      { length: 20 },
      (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
    );
    const text = `<!DOCTYPE data [<!ENTITY l0 "lol">${laughs.join('')}]><data><event title="&l20;"/></data>`;
    expect(onlyEvent(readSimile(text)).title).toBe('&l20;');
    const start = performance.now();
    expectSafe(() =>
      readSimile(`<data><event title="A">${'&lt;b&gt;'.repeat(500_000)}</event></data>`),
    );
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('never fails, whatever it is given', () => {
    const unit = fc.constantFrom(
      ...['<data>', '</data>', '<event', ' title="', '" ', 'start="19', '"/>', '>', '</event>'],
      ...[
        '&amp;',
        '&lt;',
        '<![CDATA[',
        ']]>',
        '<!--',
        '-->',
        '&#x',
        '\n',
        'a',
        '=',
        '{',
        '"',
        '[',
        ':',
      ],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit }),
          fc.string({ unit }).map((text) => `<data>${text}`),
        ),
        (text) => expectSafe(() => readSimile(text)),
      ),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (events) =>
        expectSafe(() => readSimile(JSON.stringify({ events }))),
      ),
    );
  });
});
