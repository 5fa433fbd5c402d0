import { describe, expect, it } from 'vitest';
import { writeJsonLd } from '../../../../src/formats/write/index.js';
import { read } from '../../model/builders.js';
import { REAL, docWith } from './builders.js';

const graphOf = (doc: ReturnType<typeof read>): any[] =>
  JSON.parse(writeJsonLd(doc).text)['@graph'];
const ofType = (nodes: any[], type: string) => nodes.filter((node) => node['@type'] === type);
const eventOf = (event: Parameters<typeof docWith>[0]) =>
  ofType(graphOf(docWith(event)), 'Event')[0];
const edtfOf = (node: any) =>
  node.additionalProperty?.find(({ name }: any) => name === 'date')?.value as string | undefined;

describe('an event', () => {
  it.each([
    ['2024', '2024', undefined],
    ['2024-06-19T03:00:00Z', '2024-06-19T03:00:00Z', undefined],
    ['2023-09/2024-06-19', '2023-09', '2024-06-19'],
  ])('has %s in ISO 8601', (date, start, end) => {
    const event = eventOf({ date });
    expect([event.startDate, event.endDate, edtfOf(event)]).toEqual([start, end, undefined]);
  });

  it.each(['1961~', '195X', '[2017..2018]', '2024-21', '-0043', '/1954', '1984~/1986'])(
    'has %s in EDTF alone',
    (date) => {
      const event = eventOf({ date });
      expect([event.startDate, event.temporalCoverage, edtfOf(event)]).toEqual([
        undefined,
        undefined,
        date,
      ]);
    },
  );

  it('says an open interval as a coverage, too', () => {
    const event = eventOf({ date: '2023-09/..' });
    expect([event.temporalCoverage, edtfOf(event)]).toEqual(['2023-09/..', '2023-09/..']);
  });
});

describe('the graph', () => {
  const nodes = graphOf(REAL);
  const ids = nodes.map((node) => node['@id'] ?? node.id);

  it('has no id twice, and each that it refers to', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(ids);
    const check = (value: any): void => {
      if (Array.isArray(value)) value.forEach(check);
      else if (typeof value === 'object' && value !== null) {
        if (Object.keys(value).join() === '@id') expect(known).toContain(value['@id']);
        Object.values(value).forEach(check);
      } else if (typeof value === 'string' && value.startsWith('#')) expect(known).toContain(value);
    };
    check(nodes);
    for (const id of ids) expect(new URL(id, 'https://example.org/').hash).toBe(id);
  });

  it('has each event, each source and each claim that a source passes on', () => {
    const events = [...REAL.events, ...REAL.notPlaced];
    expect(ofType(nodes, 'Event').map(({ identifier }) => identifier)).toEqual(
      events.map(({ id }) => id),
    );
    for (const { id } of REAL.sources) expect(ids).toContain(`#source-${id}`);
    const claimed = events
      .flatMap(({ citations }) => citations)
      .filter(({ attributedTo }) => attributedTo !== undefined);
    expect(ofType(nodes, 'Claim').map(({ author }) => author.name)).toEqual(
      claimed.map(({ attributedTo }) => attributedTo),
    );
  });

  it('finds each quote by a Web Annotation', () => {
    const quotes = [...REAL.events, ...REAL.notPlaced]
      .flatMap(({ citations }) => citations)
      .flatMap(({ quote }) => quote?.exact ?? []);
    const annotations = nodes.filter(({ type, motivation }) => type && motivation === 'linking');
    for (const annotation of annotations) {
      expect(annotation['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
      expect(annotation.target.source).toMatch(/^#source-/);
    }
    expect(annotations.flatMap(({ target }) => target.selector?.exact ?? [])).toEqual(quotes);
  });

  it('has both selectors where a position is known, and the stance', () => {
    const citation = {
      source: 'herald',
      stance: 'denies' as const,
      quote: { exact: 'b', prefix: 'a', suffix: 'c' },
      position: { start: 1, end: 2 },
    };
    const found = graphOf(docWith({ citations: [citation] })).find(({ type }) => type);
    expect(found.target.selector).toEqual([
      { type: 'TextQuoteSelector', exact: 'b', prefix: 'a', suffix: 'c' },
      { type: 'TextPositionSelector', start: 1, end: 2 },
    ]);
    expect(found.body).toContainEqual({
      type: 'TextualBody',
      purpose: 'classifying',
      value: 'denies',
    });
  });
});

it('writes a source as the work that it is', () => {
  const doc = read({
    sources: [
      { id: 'a', type: 'article-newspaper', title: 'First', issued: '2024-06-19' },
      {
        id: 'b',
        type: 'post-weblog',
        title: 'Copy',
        reprintOf: 'a',
        issued: '2024-06~',
        author: [{ family: 'Quill', given: 'Orla' }],
        archived: [{ url: 'https://archive.example.org/b' }],
      },
    ],
  });
  const [first, copy] = graphOf(doc).slice(1);
  expect(first).toMatchObject({ '@type': 'NewsArticle', datePublished: '2024-06-19' });
  expect(copy).toMatchObject({
    '@type': 'BlogPosting',
    author: [{ '@type': 'Person', name: 'Orla Quill', familyName: 'Quill', givenName: 'Orla' }],
    archivedAt: ['https://archive.example.org/b'],
    isBasedOn: { '@id': '#source-a' },
  });
  expect(copy.datePublished).toBeUndefined();
});

it('cannot end the script that it stands in', () => {
  const { text } = writeJsonLd(docWith({ title: '</script><!--' }));
  expect(text).not.toContain('<');
  expect(JSON.parse(text)['@graph'][1].name).toBe('</script><!--');
});
