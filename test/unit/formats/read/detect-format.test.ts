import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../../../src/formats/read/index.js';

describe('detectFormat', () => {
  it.each([
    ['{"title": "A", "events": [{"title": "B", "date": "1921"}], "sources": []}', 'cited-timeline'],
    ['{"events": [{"start_date": {"year": 1921}}]}', 'timelinejs'],
    ['Year,Month,Day,Headline\n1921,,,A', 'timelinejs-csv'],
    ['[{"id": 1, "content": "A", "start": "1921"}]', 'vis'],
    ['{"items": [{"content": "A", "start": "1921"}], "groups": []}', 'vis'],
    ['{"dateTimeFormat": "iso8601", "events": [{"start": "1921", "title": "A"}]}', 'simile'],
    ['\ufeff<?xml version="1.0"?>\n<data>\n<event/></data>', 'simile'],
    ['When,Event\n1921,A', 'csv'],
    ['BEGIN:VCALENDAR\nEND:VCALENDAR', 'icalendar'],
    ['{"@context": "https://schema.org", "@type": "Event"}', 'json-ld'],
    ['[{"@type": "Event"}]', 'json-ld'],
    ['[{"id": "a", "type": "book", "title": "A"}]', 'csl-json'],
    ['% mine\n@book{a, title = {A}}', 'bibtex'],
    ['TY  - BOOK\nTI  - A\nER  - ', 'ris'],
    ['<html></html>', undefined],
    ['{"broken', undefined],
    ['words', undefined],
    ['', undefined],
  ])('tells what %j is', (text, format) => {
    expect(detectFormat(text)).toBe(format);
  });

  it('goes by the name of the file where the text does not tell', () => {
    expect(detectFormat('Title\nA', 'a.CSV')).toBe('csv');
  });

  it('never fails', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (text, name) => void detectFormat(text, name)));
    fc.assert(fc.property(fc.json(), (text) => void detectFormat(text)));
  });
});
