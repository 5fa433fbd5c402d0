import { describe, expect, it } from 'vitest';
import { KNOWN_FIELDS } from '../../../src/model/known-fields.js';
import type { TimelineData } from '../../../src/model/index.js';
import schema from '../../../src/model/schema.json' with { type: 'json' };
import { aCitation, aDocument, anEvent, aSource, codesOf, problemsOf, read } from './builders.js';

/** Every variable of CSL 1.0.2, and the names that its JSON and older exports use beside them. */
const CSL_VARIABLES = `abstract annote archive archive_collection archive_location archive-place
  author authority available-date call-number chair chapter-number citation-key citation-label
  citation-number collection-editor collection-number collection-title compiler composer
  container-author container-title container-title-short contributor curator custom dimensions
  director division DOI edition editor editor-translator editorial-director event event-date
  event-place event-title executive-producer first-reference-note-number genre guest host
  illustrator interviewer ISBN ISSN issue jurisdiction journalAbbreviation keyword language locator
  medium narrator number number-of-pages number-of-volumes organizer original-author original-date
  original-publisher original-publisher-place original-title page page-first part-number part-title
  performer PMCID PMID producer publisher-place recipient references reviewed-author reviewed-genre
  reviewed-title scale script-writer section series-creator shortTitle source status submitted
  supplement-number title-short translator version volume volume-title year-suffix categories multi`;

const withFields = (fields: object): TimelineData => aDocument({ events: [anEvent(fields)] });

describe('a name that is nearly that of a field', () => {
  it.each<[string, unknown, string, string]>([
    ['a letter too few', withFields({ sumary: 'x' }), '/events/0/sumary', 'summary'],
    ['a letter too many', withFields({ peoples: ['x'] }), '/events/0/peoples', 'people'],
    ['two letters swapped', withFields({ palce: 'x' }), '/events/0/palce', 'place'],
    ['two slips', withFields({ derrivaton: {} }), '/events/0/derrivaton', 'derivation'],
    ['a capital', { events: [{ Title: 'x' }] }, '/events/0/Title', 'title'],
    ['another case', withFields({ date_text: 'x' }), '/events/0/date_text', 'dateText'],
    ['the singular', { events: [{ citation: [] }] }, '/events/0/citation', 'citations'],
    ['of a date', { events: [{ title: 'x', Date: '2001' }] }, '/events/0/Date', 'date'],
    ['that is to be escaped', withFields({ 'sum/mary': 1 }), '/events/0/sum~1mary', 'summary'],
    [
      'in a citation',
      withFields({ citations: [{ ...aCitation(), quotes: 'x' }] }),
      '/events/0/citations/0/quotes',
      'quote',
    ],
    [
      'in a quote',
      withFields({ citations: [aCitation({ quote: { exact: 'x', sufix: 'y' } })] }),
      '/events/0/citations/0/quote/sufix',
      'suffix',
    ],
    [
      'in a source',
      aDocument({ sources: [{ ...aSource(), url: 'https://example.org/' }] }),
      '/sources/0/url',
      'URL',
    ],
    ['a wrong letter in a long name', withFields({ sunmary: 'x' }), '/events/0/sunmary', 'summary'],
    ['in a group', aDocument({ groups: [{ id: 'a', Label: 'A' }] }), '/groups/0/Label', 'label'],
    ['in the document', { ...aDocument(), titel: 'x' }, '/titel', 'title'],
  ])('is reported: %s', (_what, data, path, meant) => {
    expect(problemsOf(data)).toContainEqual({
      path,
      code: 'unknown-field',
      message: `unknown field ${JSON.stringify(path.split('/').at(-1)?.replace('~1', '/'))}: did you mean "${meant}"?`,
    });
  });

  it('is kept all the same', () => {
    const data = withFields({ sumary: 'x' });
    expect(read(data).data).toBe(data);
  });

  it('is the author’s own where the field stands beside it', () => {
    expect(codesOf(withFields({ date: '2001', data: { rows: 3 } }))).toEqual([]);
  });
});

describe('a name that other formats have for a field', () => {
  const AN_INTERVAL = '"date", such as "1914-07-28/1918-11-11"';
  const A_CITATION = '"citations", such as [{ "source": "…" }]';
  const inEvent = (name: string, meant: string): [string, string, unknown, string] => [
    name,
    'events',
    { events: [{ [name]: 'x' }] },
    meant,
  ];

  it.each<[name: string, of: string, data: unknown, meant: string]>([
    inEvent('headline', '"title"'),
    inEvent('name', '"title"'),
    inEvent('label', '"title"'),
    inEvent('text', '"summary"'),
    inEvent('description', '"summary"'),
    inEvent('desc', '"summary"'),
    inEvent('content', '"summary"'),
    inEvent('category', '"group"'),
    inEvent('lane', '"group"'),
    inEvent('type', '"group"'),
    inEvent('start', AN_INTERVAL),
    inEvent('end', AN_INTERVAL),
    inEvent('from', AN_INTERVAL),
    inEvent('to', AN_INTERVAL),
    inEvent('startDate', AN_INTERVAL),
    inEvent('end_date', AN_INTERVAL),
    inEvent('when', AN_INTERVAL),
    inEvent('time', AN_INTERVAL),
    inEvent('year', AN_INTERVAL),
    inEvent('source', A_CITATION),
    inEvent('sources', A_CITATION),
    inEvent('references', A_CITATION),
    inEvent('page', A_CITATION),
    inEvent('url', A_CITATION),
    inEvent('link', A_CITATION),
    inEvent('image', '"media", such as { "url": "…" }'),
    inEvent('img', '"media", such as { "url": "…" }'),
    inEvent('picture', '"media", such as { "url": "…" }'),
    ['date', 'sources', { sources: [{ date: '2001' }] }, '"issued", such as "2024-06-19"'],
    ['published', 'sources', { sources: [{ published: 'x' }] }, '"issued", such as "2024-06-19"'],
    [
      'publishedDate',
      'sources',
      { sources: [{ publishedDate: 1 }] },
      '"issued", such as "2024-06-19"',
    ],
    ['href', 'sources', { sources: [{ href: 'x' }] }, '"URL"'],
    ['name', 'groups', { groups: [{ id: 'a', name: 'A' }] }, '"label"'],
    ['end', 'periods', { periods: [{ label: 'a', end: '1918' }] }, AN_INTERVAL],
  ])('is reported: %s, in %s', (name, of, data, meant) => {
    expect(problemsOf(data)).toContainEqual({
      path: `/${of}/0/${name}`,
      code: 'unknown-field',
      message: `unknown field "${name}": did you mean ${meant}?`,
    });
  });

  it('is reported in a citation', () => {
    const citations = [{ ...aCitation(), page: 3, text: 'so it was' }];
    expect(problemsOf(withFields({ citations })).map(({ message }) => message)).toEqual([
      'unknown field "page": did you mean "locator"?',
      'unknown field "text": did you mean "quote", such as { "exact": "…" }?',
    ]);
  });

  it('is the author’s own where the field stands beside it', () => {
    const own = { type: 'battle', group: 'a', description: 'x', summary: 'y', image: 1, media: [] };
    expect(codesOf({ ...withFields(own), groups: [{ id: 'a' }] })).toEqual([]);
  });

  it('is reported where the date beside it lacks the end that it gives', () => {
    expect(codesOf(withFields({ date: '1914', end: '1918' }))).toEqual([
      'unknown-field /events/0/end',
    ]);
    expect(codesOf(withFields({ date: '1914/1918', start: '1914', end: '1918' }))).toEqual([]);
  });
});

describe('other fields', () => {
  it.each([...CSL_VARIABLES.split(/\s+/)])('that CSL gives a source pass: %s', (name) => {
    const sources = [{ id: 'herald', [name]: undefined }];
    expect(codesOf(aDocument({ sources: sources }))).toEqual([]);
  });

  it('pass where they resemble nothing', () => {
    const own = {
      vote: 3,
      node: 7,
      plane: 'DC-3',
      linked: 1,
      rating: 5,
      color: 'red',
      uid: 7,
      'x-sort': 1,
      'x-note': 1,
      _place: 'x',
      '': 0,
    };
    expect(codesOf(withFields(own))).toEqual([]);
    expect(codesOf({ ...aDocument(), $schema: 'x', '@id': 'x', version: 2 })).toEqual([]);
  });

  it('pass after the first 200 names, so that countless ones take no time', () => {
    const others = Array.from({ length: 200 }, (_, i) => [`x-${String(i)}`, i] as const);
    const crowd = Object.fromEntries(others);
    expect(codesOf({ events: [{ sumary: 'x', ...crowd }] })).toContain(
      'unknown-field /events/0/sumary',
    );
    const last = { events: [{ ...crowd, sumary: 'x' }] };
    expect(codesOf(last).filter((code) => code.startsWith('unknown-field'))).toEqual([]);
  });
});

it('the fields known are those that the schema describes', () => {
  const defs = schema.$defs as Record<string, { properties?: object }>;
  const named: Record<string, string> = {
    '': '',
    sources: 'source',
    events: 'event',
    citations: 'citation',
    captions: 'track',
    links: 'link',
    groups: 'group',
    periods: 'period',
    story: 'storyStep',
  };
  for (const [kind, fields] of Object.entries(KNOWN_FIELDS)) {
    const { properties = {} } = kind === '' ? schema : (defs[named[kind] ?? kind] ?? {});
    expect([...fields].sort(), kind).toEqual(Object.keys(properties).sort());
  }
});

describe('events that cite nothing', () => {
  it('are reported one by one, after all else', () => {
    const events = [{ title: 'a' }, anEvent(), { title: 'b', date: 'when' }, 'no event'];
    expect(codesOf({ ...aDocument(), events })).toEqual([
      'bad-date /events/2/date',
      'not-an-event /events/3',
      'uncited /events/0',
      'uncited /events/2',
    ]);
  });
});
