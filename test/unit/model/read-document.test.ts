import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/model/index.js';
import {
  aCitation,
  aDocument,
  anEvent,
  aSource,
  codesOf,
  firstEvent,
  problemsOf,
  read,
} from './builders.js';

const withEvent = (fields: object): unknown => aDocument({ events: [anEvent(fields)] });
const withSource = (fields: object): unknown => aDocument({ sources: [aSource(fields)] });
const withCitation = (fields: object): unknown => withEvent({ citations: [aCitation(fields)] });

describe('readDocument', () => {
  it('finds nothing wrong with a small document', () => {
    expect(problemsOf(aDocument())).toEqual([]);
  });

  it.each<[string, unknown, string, string, string]>([
    // The document
    ['null', null, '', 'wrong-type', 'found null, expected an object'],
    ['text', '{"events":[]}', '', 'wrong-type', 'found "{\\"events\\":[]}"'],
    ['a list', [], '', 'wrong-type', 'found a list, expected an object'],
    [
      'a title that is no text',
      aDocument({ title: 7 as never }),
      '/title',
      'wrong-type',
      'the number 7',
    ],
    ['a language that is none', aDocument({ lang: 'e' }), '/lang', 'bad-language', '"e"'],
    ['events that are no list', { events: {} }, '/events', 'wrong-type', 'expected a list'],
    ['sources that are no list', { sources: 'x' }, '/sources', 'wrong-type', 'found "x"'],
    ['a group without an id', { groups: [{}] }, '/groups/0', 'missing', '"id"'],
    ['a group that is text', { groups: ['a'] }, '/groups/0', 'wrong-type', 'an object'],
    [
      'two groups of one id',
      { groups: [{ id: 'a' }, { id: 'a' }] },
      '/groups/1/id',
      'duplicate-id',
      '"a"',
    ],
    [
      'a period without a label',
      { periods: [{ date: '1914' }] },
      '/periods/0',
      'missing',
      '"label"',
    ],
    [
      'a period of no date',
      { periods: [{ label: 'a', date: 'x' }] },
      '/periods/0/date',
      'bad-date',
      '"x"',
    ],
    [
      'a period of a blank date',
      { periods: [{ label: 'a', date: ' ' }] },
      '/periods/0/date',
      'empty',
      'not blank',
    ],
    // Events
    [
      'an event that is text',
      { events: ['a'] },
      '/events/0',
      'not-an-event',
      'found "a", expected an object with a title',
    ],
    ['an event that is null', { events: [null] }, '/events/0', 'not-an-event', 'found null'],
    ['an event that is a list', { events: [[]] }, '/events/0', 'not-an-event', 'found a list'],
    [
      'no title',
      withEvent({ title: undefined }),
      '/events/0',
      'no-title',
      'found nothing, expected a title',
    ],
    ['a blank title', withEvent({ title: ' \n' }), '/events/0/title', 'no-title', 'not blank'],
    [
      'a title that is a list',
      withEvent({ title: ['a'] }),
      '/events/0/title',
      'no-title',
      'found a list',
    ],
    ['month 13', withEvent({ date: '2024-13' }), '/events/0/date', 'bad-date', '"2024-13"'],
    [
      'a reversed interval',
      withEvent({ date: '2024/2023' }),
      '/events/0/date',
      'bad-date',
      '"2024/2023"',
    ],
    ['a date in words', withEvent({ date: 'July' }), '/events/0/date', 'bad-date', '"July"'],
    [
      'a date that is a number',
      withEvent({ date: 2024 }),
      '/events/0/date',
      'wrong-type',
      'found the number 2024, expected EDTF text',
    ],
    [
      'a date that is null',
      withEvent({ date: null }),
      '/events/0/date',
      'wrong-type',
      'found null',
    ],
    [
      'a summary that is a list',
      withEvent({ summary: [] }),
      '/events/0/summary',
      'wrong-type',
      'found a list, expected text',
    ],
    [
      'people that are text',
      withEvent({ people: 'Ann' }),
      '/events/0/people',
      'wrong-type',
      'expected a list',
    ],
    [
      'a person that is a number',
      withEvent({ people: ['Ann', 3] }),
      '/events/0/people/1',
      'wrong-type',
      'found the number 3',
    ],
    [
      'a tag that is an object',
      withEvent({ tags: [{}] }),
      '/events/0/tags/0',
      'wrong-type',
      'found an object',
    ],
    [
      'an unknown basis',
      withEvent({ basis: 'guess' }),
      '/events/0/basis',
      'unknown-value',
      'expected one of stated',
    ],
    [
      'importance that is text',
      withEvent({ importance: '1' }),
      '/events/0/importance',
      'wrong-type',
      'a finite number',
    ],
    [
      'importance that is no number',
      withEvent({ importance: NaN }),
      '/events/0/importance',
      'wrong-type',
      'found the number NaN',
    ],
    ['a blank id', withEvent({ id: '' }), '/events/0/id', 'empty', 'an id'],
    ['an id that is a list', withEvent({ id: [] }), '/events/0/id', 'wrong-type', 'found a list'],
    [
      'a script for a picture',
      withEvent({ media: { url: 'javascript:alert(1)' } }),
      '/events/0/media/url',
      'bad-link',
      'http or https',
    ],
    ['a picture without address', withEvent({ media: {} }), '/events/0/media', 'missing', '"url"'],
    [
      'a link to no event',
      withEvent({ links: [{ rel: 'follows', event: 'x' }] }),
      '/events/0/links/0/event',
      'no-event',
      '"x"',
    ],
    [
      'a link without relation',
      withEvent({ id: 'a', links: [{ event: 'a' }] }),
      '/events/0/links/0',
      'missing',
      '"rel"',
    ],
    [
      'events that cite nothing',
      withEvent({ citations: [] }),
      '/events/0',
      'uncited',
      'expected a citation',
    ],
    // Citations
    [
      'citations that are an object',
      withEvent({ citations: {} }),
      '/events/0/citations',
      'wrong-type',
      'expected a list',
    ],
    [
      'a citation that is text',
      withEvent({ citations: ['herald'] }),
      '/events/0/citations/0',
      'wrong-type',
      'found "herald"',
    ],
    [
      'a citation of nothing',
      withEvent({ citations: [{}] }),
      '/events/0/citations/0',
      'missing',
      '"source"',
    ],
    [
      'an unknown source',
      withCitation({ source: 'x' }),
      '/events/0/citations/0/source',
      'no-source',
      'found no source "x"',
    ],
    [
      'a source that is a list',
      withCitation({ source: ['herald'] }),
      '/events/0/citations/0/source',
      'wrong-type',
      'an id',
    ],
    [
      'an unknown stance',
      withCitation({ stance: 'says' }),
      '/events/0/citations/0/stance',
      'unknown-value',
      'found "says", expected one of asserts',
    ],
    [
      'a quote that is text',
      withCitation({ quote: 'a' }),
      '/events/0/citations/0/quote',
      'wrong-type',
      'expected an object',
    ],
    [
      'a quote without words',
      withCitation({ quote: {} }),
      '/events/0/citations/0/quote',
      'missing',
      '"exact"',
    ],
    [
      'a prefix that is a number',
      withCitation({ quote: { exact: 'a', prefix: 1 } }),
      '/events/0/citations/0/quote/prefix',
      'wrong-type',
      'found the number 1',
    ],
    [
      'a position without end',
      withCitation({ position: { start: 1 } }),
      '/events/0/citations/0/position',
      'missing',
      '"end"',
    ],
    [
      'a position backwards',
      withCitation({ position: { start: 5, end: 1 } }),
      '/events/0/citations/0/position/end',
      'unknown-value',
      'before the start',
    ],
    [
      'half a position',
      withCitation({ position: { start: 0.5, end: 1 } }),
      '/events/0/citations/0/position/start',
      'unknown-value',
      'whole number',
    ],
    [
      'a locator that is a list',
      withCitation({ locator: [1] }),
      '/events/0/citations/0/locator',
      'wrong-type',
      'found a list',
    ],
    [
      'a bad citation date',
      withCitation({ date: '19' }),
      '/events/0/citations/0/date',
      'bad-date',
      '"19"',
    ],
    // Sources
    ['a source that is text', { sources: ['a'] }, '/sources/0', 'wrong-type', 'found "a"'],
    ['a source without an id', { sources: [{}] }, '/sources/0', 'missing', '"id"'],
    [
      'two sources of one id',
      { sources: [aSource(), aSource()] },
      '/sources/1/id',
      'duplicate-id',
      '/sources/0 has already',
    ],
    [
      'an author that is text',
      withSource({ author: ['Ann'] }),
      '/sources/0/author/0',
      'wrong-type',
      'an object',
    ],
    [
      'an author without a name',
      withSource({ author: [{}] }),
      '/sources/0/author/0',
      'missing',
      '"family"',
    ],
    [
      'a family name that is a number',
      withSource({ author: [{ family: 1, given: 'a' }] }),
      '/sources/0/author/0/family',
      'wrong-type',
      'the number 1',
    ],
    [
      'an issue date that is none',
      withSource({ issued: 'soon' }),
      '/sources/0/issued',
      'bad-date',
      '"soon"',
    ],
    [
      'an issue date that is a list',
      withSource({ issued: [2024] }),
      '/sources/0/issued',
      'wrong-type',
      'date-parts',
    ],
    [
      'month 13 in date-parts',
      withSource({ issued: { 'date-parts': [[2024, 13]] } }),
      '/sources/0/issued',
      'bad-date',
      '"2024-13"',
    ],
    [
      'date-parts that are flat',
      withSource({ issued: { 'date-parts': [2024] } }),
      '/sources/0/issued/date-parts/0',
      'wrong-type',
      'year, month, day',
    ],
    [
      'date-parts too long',
      withSource({ issued: { 'date-parts': [[2024, 1, 2, 3]] } }),
      '/sources/0/issued/date-parts/0',
      'too-many',
      '4 parts',
    ],
    ['a relative address', withSource({ URL: '/a' }), '/sources/0/URL', 'bad-link', 'found "/a"'],
    [
      'an address with a password',
      withSource({ URL: 'https://a:b@example.org/' }),
      '/sources/0/URL',
      'link-with-password',
      'without user name',
    ],
    [
      'a DOI that is none',
      withSource({ DOI: '11.1/a' }),
      '/sources/0/DOI',
      'bad-doi',
      'found "11.1/a"',
    ],
    [
      'an archive without address',
      withSource({ archived: [{}] }),
      '/sources/0/archived/0',
      'missing',
      '"url"',
    ],
    [
      'an archive with a script',
      withSource({ archived: [{ url: 'data:text/html,x' }] }),
      '/sources/0/archived/0/url',
      'bad-link',
      'data:',
    ],
    [
      'a reprint of nothing',
      withSource({ reprintOf: 'x' }),
      '/sources/0/reprintOf',
      'no-source',
      'found no source "x"',
    ],
    [
      'a type that is a number',
      withSource({ type: 1 }),
      '/sources/0/type',
      'wrong-type',
      'found the number 1',
    ],
  ])('reports %s', (_name, data, path, code, fragment) => {
    const found = problemsOf(data).filter((problem) => problem.code === code);
    expect(found).toContainEqual({ path, code, message: expect.stringContaining(fragment) });
  });

  it('writes messages in lower case and without a full stop, long values cut', () => {
    const [problem] = problemsOf(aDocument({ lang: 'x'.repeat(300) }));
    expect(problem?.message).toMatch(/^found "x{79}…", expected .*[^.]$/);
  });

  it('keeps the rest of an event when one field is bad', () => {
    const event = firstEvent(withEvent({ summary: 4, place: 'Merren', people: ['Ann', 3, 'Bo'] }));
    expect(event).toMatchObject({ summary: undefined, place: 'Merren', people: ['Ann', 'Bo'] });
  });

  it('keeps the rest of a citation when one field is bad', () => {
    const [citation] = firstEvent(withCitation({ quote: 4, locator: 15, note: 'n' })).citations;
    expect(citation).toMatchObject({
      quote: undefined,
      locator: '15',
      label: 'paragraph',
      note: 'n',
    });
  });

  it.each([
    ['2024-13', '2024-13', 'bad-date'],
    ['2024/2023', '2024/2023', 'bad-date'],
    [2024, '2024', 'bad-date'],
    [undefined, undefined, 'no-date'],
    ['', undefined, 'no-date'],
  ])('does not place an event of date %j', (date, dateText, reason) => {
    const { events, notPlaced } = read(withEvent({ date }));
    expect(events).toEqual([]);
    expect(notPlaced).toMatchObject([{ index: 0, title: 'Something happened', dateText, reason }]);
  });

  it("shows a source's words for a date where there is none", () => {
    const citations = [aCitation({}), aCitation({ dateText: 'some time later' })];
    const [event] = read(withEvent({ date: undefined, citations })).notPlaced;
    expect(event?.dateText).toBe('some time later');
    expect(event?.reason).toBe('no-date');
  });

  it("shows the author's words for a date before what was written as one", () => {
    const [event] = read(withEvent({ date: '2024-13', dateText: 'after the storm' })).notPlaced;
    expect(event?.dateText).toBe('after the storm');
    expect(event?.message).toContain('"2024-13"');
  });

  it.each<[object, string]>([
    [{ summary: 'The mole broke' }, 'The mole broke'],
    [{ summary: undefined, dateText: 'one night' }, 'one night'],
    [{ title: 1953 }, '1953'],
    [{}, '2001'],
    [{ date: undefined }, '#1'],
  ])('makes a title from %j', (fields, title) => {
    const { events, notPlaced } = read(withEvent({ title: undefined, ...fields }));
    expect([...events, ...notPlaced].map((event) => event.title)).toEqual([title]);
  });

  it('keeps an entry that is no event', () => {
    const { notPlaced, given } = read({ events: ['The mole broke', 4] });
    expect(given).toBe(2);
    expect(notPlaced).toMatchObject([
      { title: 'The mole broke', reason: 'not-an-event', path: '/events/0', id: 'events-0' },
      { title: '#2', reason: 'not-an-event', path: '/events/1', id: 'events-1' },
    ]);
  });

  it('sorts by the earliest bound, then the latest, then as given', () => {
    const dates = ['2003', '2001/2004', '2001', '2001', '[..2002]', '2001-05', '-0100', '2001/..'];
    const events = dates.map((date, i) => anEvent({ id: i, date }));
    const { events: sorted } = read(aDocument({ events }));
    expect(sorted.map(({ id }) => Number(id))).toEqual([6, 2, 3, 1, 7, 5, 4, 0]);
    expect(sorted.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('gives the extent from the first to the last instant known, other dates included', () => {
    const citations = [aCitation({ date: '2010' })];
    const events = [anEvent({ date: '2001', citations }), anEvent({ date: '1999/..' })];
    const { extent } = read(aDocument({ events }));
    expect(extent).toEqual([Date.UTC(1999, 0), Date.UTC(2011, 0)]);
    expect(read({}).extent).toBeUndefined();
  });

  it.each([
    [['[..2023]'], 2023, 2024],
    [['../2020', '2023'], 2020, 2024],
    [['/2020'], 2020, 2021],
    [['2020/..', '2019'], 2019, 2021],
    [['[2020..]'], 2020, 2021],
    [['{2018,2020..}', '2019'], 2018, 2021],
  ])('goes with %j from the first instant known to the last', (dates, from, to) => {
    const { extent } = read(aDocument({ events: dates.map((date) => anEvent({ date })) }));
    expect(extent).toEqual([Date.UTC(from, 0), Date.UTC(to, 0)]);
  });

  it('takes numbers for ids and references', () => {
    const data = {
      groups: [{ id: 5, label: 'Five' }],
      sources: [{ id: 1 }, { id: '2', reprintOf: 1 }],
      events: [
        { id: 9, title: 'a', date: '2001', group: 5, citations: [{ source: 2 }] },
        {
          title: 'b',
          date: '2002',
          links: [{ rel: 'follows', event: 9 }],
          citations: [{ source: '1' }],
        },
      ],
    };
    const { doc, problems } = readDocument(data);
    expect(problems).toEqual([]);
    expect(doc.events[0]).toMatchObject({ id: '9', group: { label: 'Five' } });
    expect(doc.events[1]?.links[0]?.event).toBe(doc.events[0]);
    expect(doc.sources.map(({ id, number }) => [id, number])).toEqual([
      ['1', '1'],
      ['2', '1a'],
    ]);
  });

  it('gives each event an id of its own', () => {
    const events = [
      anEvent(),
      anEvent({ id: 'events-0' }),
      anEvent({ id: 'a' }),
      anEvent({ id: 'a' }),
    ];
    const ids = read(aDocument({ events })).events.map(({ id }) => id);
    expect(ids).toEqual(['events-0-2', 'events-0', 'a', 'events-3']);
    expect(codesOf(aDocument({ events }))).toEqual(['duplicate-id /events/3/id']);
  });

  it('makes lanes in the order of `groups`, then of the events, the unnamed one last', () => {
    const events = [anEvent(), anEvent({ group: 'x' }), anEvent({ group: 'b' })];
    const groups = [{ id: 'a', label: 'Arms' }, { id: 'b' }];
    const { doc, problems } = readDocument(aDocument({ groups, events }));
    const flat = { parent: undefined, depth: 0, collapsed: false };
    expect(doc.groups).toEqual([
      { index: 0, id: 'a', label: 'Arms', ...flat },
      { index: 1, id: 'b', label: 'b', ...flat },
      { index: 2, id: 'x', label: 'x', ...flat },
      { index: 3, id: '', label: '', ...flat },
    ]);
    expect(doc.events.map(({ group }) => group.index)).toEqual([3, 2, 1]);
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ['no-group', '/events/1/group'],
    ]);
  });

  it('makes lanes without a problem when the document lists none', () => {
    expect(codesOf(aDocument({ events: [anEvent({ group: 'x' })] }))).toEqual([]);
  });

  it('stays silent about events without a citation when told to', () => {
    const data = withEvent({ citations: [] });
    expect(readDocument(data, { allowUncited: true }).problems).toEqual([]);
    expect(firstEvent(data).evidence.uncited).toBe(true);
  });

  it('keeps unknown fields where they were', () => {
    const data = aDocument({ mood: 'grave', events: [anEvent({ weather: 'fog' })] });
    const { doc } = readDocument(data);
    expect(doc.data).toBe(data);
    expect(doc.events[0]?.data['weather']).toBe('fog');
  });
});
