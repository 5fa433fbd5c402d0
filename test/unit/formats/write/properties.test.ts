import { csvParse, csvParseRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unguardCell } from '../../../../src/formats/write/csv-cell.js';
import {
  writeCsv,
  writeICalendar,
  writeJsonLd,
  writeTimelineJs,
} from '../../../../src/formats/write/index.js';
import { parseDate } from '../../../../src/dates/index.js';
import type { Extent } from '../../../../src/dates/index.js';
import { readDocument } from '../../../../src/model/index.js';
import type { TimelineDocument } from '../../../../src/model/index.js';
import { anyEdtf } from '../../dates/edtf-arbitrary.js';
import { aValidDocument } from '../../model/valid-document.js';
import type { Written } from '../../../../src/formats/conversion-types.js';
import { EVENT_WRITERS, WRITERS, docWith, readCalendar } from './builders.js';

const RUNS = 40;
const aDocument = aValidDocument.map((data) => readDocument(data).doc);
const assert = (check: (doc: TimelineDocument) => void) =>
  fc.assert(fc.property(aDocument, check), { numRuns: RUNS });

describe('any document at all', { timeout: 60_000 }, () => {
  it.each(WRITERS)('is written as %s, and counted', (_, write) => {
    assert((doc) => {
      const { counts, losses } = write(doc);
      expect(counts.placed + counts.notPlaced).toBe(counts.given);
      expect(new Set(losses.map(({ path }) => path)).size).toBe(losses.length);
      for (const { path } of losses) expect(path).toMatch(/^(\/|$)/);
    });
  });

  it.each(WRITERS)('is written as %s even when it is none', (_, write) => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true });
    const names = fc.constantFrom(
      'id',
      'title',
      'date',
      'citations',
      'source',
      'media',
      'quote',
      'x',
    );
    const list = fc.array(fc.dictionary(names, anything), { maxLength: 3 });
    fc.assert(
      fc.property(
        fc.record({ events: list, sources: list, groups: list, more: anything }),
        (data) => {
          expect(typeof write(readDocument(data).doc).text).toBe('string');
        },
      ),
      { numRuns: RUNS },
    );
  });

  it.each(EVENT_WRITERS)('has the title of each event in %s', (_, write) => {
    // The titles are made of letters, so that no escape changes them.
    const titled = aValidDocument.map((data) => {
      const events = (data.events ?? []).map((event, i) => ({ ...event, title: `Title${i}x` }));
      return readDocument({ ...data, events }).doc;
    });
    fc.assert(
      fc.property(titled, (doc) => {
        const text = write(doc).text.replace(/\r\n /g, '');
        for (const { title } of [...doc.events, ...doc.notPlaced]) expect(text).toContain(title);
      }),
      { numRuns: RUNS },
    );
  });

  it('has no cell that a spreadsheet would compute', () => {
    assert((doc) => {
      for (const row of csvParseRows(writeCsv(doc).text))
        for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@]|^[\t\r\n\0]/);
    });
  });

  it('keeps every field of a row in its column', () => {
    assert((doc) => {
      const rows = csvParse(writeCsv(doc).text);
      const citations = [...doc.events, ...doc.notPlaced].flatMap((event) => event.citations);
      citations.forEach(({ event, source, quote }, i) => {
        const cell = (name: string) => unguardCell(rows[i]?.[name] ?? '');
        expect(cell('title')).toBe(event.title);
        expect(cell('source')).toBe(source.id);
        expect(cell('sourceTitle')).toBe(source.title ?? '');
        expect(cell('sourceUrl')).toBe(source.link?.href ?? '');
        expect(cell('quote')).toBe(quote?.exact ?? '');
      });
    });
  });

  it('has no line of a calendar longer than 75 octets, nor half of a character in it', () => {
    assert((doc) => {
      const { text } = writeICalendar(doc);
      expect(text.endsWith('\r\n')).toBe(true);
      for (const line of text.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/\p{Surrogate}|[^\P{Cc}\t]/u);
      }
      expect(readCalendar(text)).toHaveLength(doc.given + 1);
    });
  });

  it('names every source in each format', () => {
    assert((doc) => {
      const nodes = JSON.parse(writeJsonLd(doc).text)['@graph'] as any[];
      const identifiers = nodes.map(({ identifier }) => identifier);
      const rows = csvParse(writeCsv(doc).text).map((row) => unguardCell(row['source'] ?? ''));
      const slides = JSON.parse(writeTimelineJs(doc).text).sources as any[];
      const [calendar] = readCalendar(writeICalendar(doc).text).slice(-1);
      const [own = '[]'] = calendar!.properties.get('X-CITED-TIMELINE-SOURCES') ?? [];
      for (const { id } of doc.sources) {
        expect(identifiers).toContain(id);
        expect(rows).toContain(id);
        expect(slides.map((source) => source.id)).toContain(id);
        expect(JSON.parse(own).map((source: any) => source.id)).toContain(id);
      }
    });
  });
});

describe('any date at all', { timeout: 60_000 }, () => {
  const check = (isTold: boolean, extent: Extent, found: Extent) => {
    if (isTold) return;
    expect(found[0]).toBeLessThanOrEqual(extent[0]);
    expect(found[1]).toBeGreaterThanOrEqual(extent[1]);
  };
  const assertDates = (
    write: (doc: TimelineDocument) => Written,
    found: (text: string) => Extent | undefined,
  ): void => {
    fc.assert(
      fc.property(anyEdtf, (date) => {
        const doc = docWith({ date });
        const [event] = doc.events;
        if (!event) return;
        const { text, losses } = write(doc);
        const isTold = losses.some(({ path }) => path === '/events/0/date');
        const extent = found(text);
        if (extent) check(isTold, event.date.extent, extent);
        else expect(isTold).toBe(true);
      }),
      { numRuns: 500 },
    );
  };

  it('is itself in CSV', () => {
    assertDates(writeCsv, (text) => parseDate(unguardCell(csvParse(text)[0]!['date']!)).extent);
  });

  it('is no narrower in JSON-LD', () => {
    assertDates(writeJsonLd, (text) => {
      const { startDate, endDate, additionalProperty = [] } = JSON.parse(text)['@graph'][1];
      const property = additionalProperty.find(({ name }: any) => name === 'date');
      const sides = [startDate, endDate].filter((side) => side !== undefined);
      return parseDate(property?.value ?? sides.join('/')).extent;
    });
  });

  it('is no narrower in TimelineJS, unless a loss says so', () => {
    assertDates(writeTimelineJs, (text) => {
      const [{ start_date, end_date }] = JSON.parse(text).events;
      return (
        start_date && parseDate([start_date, end_date].filter(Boolean).map(edtfOf).join('/')).extent
      );
    });
  });

  it('is no narrower in a calendar, unless a loss says so', () => {
    assertDates(writeICalendar, (text) => {
      const [{ properties }] = readCalendar(text) as [ReturnType<typeof readCalendar>[0]];
      const instant = (name: string) => {
        const whole = properties.get(`${name};VALUE=DATE`)?.[0];
        const timed = properties.get(name)?.[0];
        const [, y, m, d, h = '00', min = '00', s = '00'] =
          /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z?)?$/.exec(whole ?? timed ?? '') ?? [];
        return y === undefined ? undefined : Date.parse(`${y}-${m}-${d}T${h}:${min}:${s}Z`);
      };
      const [start, end = start] = [instant('DTSTART'), instant('DTEND')];
      // A time to the second is that second.
      const isTimed = properties.has('DTSTART');
      return start === undefined || end === undefined
        ? undefined
        : [start, end + (isTimed ? 1000 : 0)];
    });
  });
});

/** A date of TimelineJS, which has no year 0. */
function edtfOf({ year, month, day, hour, minute, second }: Record<string, number>): string {
  const astronomical = year! < 0 ? year! + 1 : year!;
  const digits = String(Math.abs(astronomical)).padStart(4, '0');
  const sign = astronomical < 0 ? '-' : '';
  const two = (n: number) => String(n).padStart(2, '0');
  const parts = [
    digits.length > 4 ? `Y${sign}${digits}` : sign + digits,
    ...[month, day].flatMap((n) => (n === undefined ? [] : [two(n)])),
  ];
  const time =
    hour === undefined ? '' : `T${[hour, minute, second].map((n) => two(n ?? 0)).join(':')}`;
  return parts.join('-') + time;
}
