import { csvParse, csvParseRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardCell, unguardCell } from '../../../../src/formats/write/csv-cell.js';
import { writeCsv } from '../../../../src/formats/write/index.js';
import { read } from '../../model/builders.js';
import { REAL, docWith, lossesOf } from './builders.js';

describe('a table', () => {
  it('has a row for each citation, with its event and its source', () => {
    const rows = csvParse(writeCsv(REAL).text);
    const citations = [...REAL.events, ...REAL.notPlaced].flatMap((event) => event.citations);
    expect(rows).toHaveLength(citations.length);
    rows.forEach((row, i) => {
      const { event, source, quote, stance } = citations[i]!;
      expect([row['id'], row['title'], row['source']]).toEqual([event.id, event.title, source.id]);
      expect([row['quote'], row['stance']]).toEqual([quote?.exact ?? '', stance]);
    });
  });

  it('has a row for an event without a citation, and for a source without one', () => {
    const doc = read({
      sources: [{ id: 'idle', title: 'Idle', URL: 'https://example.org/a' }],
      events: [{ id: 'e', title: 'Alone', date: '2001' }],
    });
    const [alone, idle] = csvParse(writeCsv(doc).text);
    expect(alone).toMatchObject({ id: 'e', title: 'Alone', source: '' });
    expect(idle).toMatchObject({ title: '', source: 'idle', sourceUrl: 'https://example.org/a' });
  });

  it('ends its lines as RFC 4180 has it, and quotes what needs it', () => {
    const { text } = writeCsv(docWith({ title: 'a "b",\r\nc' }));
    expect(text).toContain(',"a ""b"",\r\nc",');
    expect(text.endsWith('\r\n')).toBe(true);
    expect(csvParse(text)[0]?.['title']).toBe('a "b",\r\nc');
  });

  it('begins with a byte order mark when asked', () => {
    const doc = docWith({});
    expect(writeCsv(doc, { bom: true }).text).toBe(`\uFEFF${writeCsv(doc).text}`);
  });

  it.each(['=1+1', '+1', '-1', '@a', '\ta', '\ra', '\na', ' =1', '＝1', "'=1", '\0='])(
    'holds %j as no formula',
    (title) => {
      const [, row] = csvParseRows(writeCsv(docWith({ title })).text);
      expect(row?.[1]).toMatch(/^'/);
      expect(unguardCell(row?.[1] ?? '')).toBe(title);
    },
  );

  it('keeps a date before the year 1', () => {
    const [row] = csvParse(writeCsv(docWith({ date: '-0043-03-15' })).text);
    expect(row?.['date']).toBe("'-0043-03-15");
    expect(unguardCell(row?.['date'] ?? '')).toBe('-0043-03-15');
  });

  it('tells of lists that cannot be taken apart again', () => {
    const { losses } = writeCsv(docWith({ id: 'e', people: ['A; B', 'C'] }));
    expect(losses.map(({ path }) => path)).toEqual(['/events/0/people']);
  });

  it('names what it has no place for, once for each event', () => {
    const written = writeCsv(
      docWith({
        derivation: { anchor: { edtf: '2000' }, relation: 'after' },
        media: [{ url: 'https://example.org/a.png', alt: '' }],
        'x/y': 1,
      }),
    );
    expect(lossesOf(written)).toEqual([
      '/events/0/derivation CSV has no place for the field "derivation"',
      '/events/0/media CSV has no place for the field "media"',
      '/events/0/x~1y CSV has no place for the field "x~1y"',
    ]);
  });
});

it('takes off again what it puts before a cell, whatever the text', () => {
  const signs = fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', ' ', '\0', 'a');
  const text = fc.oneof(
    fc.string(),
    fc.array(signs).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (cell) => {
      expect(unguardCell(guardCell(cell))).toBe(cell);
      expect(guardCell(cell)).not.toMatch(/^\s*[=+\-@]|^[\t\r\n\0]/);
    }),
  );
});
