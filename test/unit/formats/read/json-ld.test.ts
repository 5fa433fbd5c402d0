import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonLd } from '../../../../src/formats/read/index.js';
import { expectSafe, expectSound, onlyEvent } from './checks.js';

const read = (data: unknown) => expectSound(readJsonLd(JSON.stringify(data)));
const anEvent = (more: object) =>
  onlyEvent(read({ '@context': 'https://schema.org', '@type': 'Event', name: 'A', ...more }));

describe('readJsonLd', () => {
  it.each([
    [{ startDate: '1921-05' }, '1921-05'],
    [{ startDate: '1921-05-03', endDate: '1921-06' }, '1921-05-03/1921-06'],
    [{ startDate: { '@type': 'Date', '@value': '1921' } }, '1921'],
    [{ startDate: '2024-06-01T10:20:30+02:00' }, '2024-06-01T10:20:30+02:00'],
    [{ temporalCoverage: '1914/..' }, '1914/..'],
    [{ additionalProperty: [{ name: 'date', value: '1921~' }], startDate: '1921' }, '1921~'],
  ])('dates an event with %j as %s', (more, date) => {
    expect(anEvent(more).date).toBe(date);
  });

  it('keeps words that are no date', () => {
    expect(anEvent({ startDate: 'soon' })).toEqual({ title: 'A', dateText: 'soon' });
  });

  it('reads a graph: events, works, claims about events, and quotes in annotations', () => {
    const { data, counts, losses } = read({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'CreativeWork', '@id': '#t', name: 'Port Mallow', about: [{ '@id': '#e' }] },
        {
          '@type': 'schema:Event',
          '@id': '#e',
          identifier: 'pier',
          name: 'The pier opens',
          description: '<p>It was long.</p>',
          startDate: '1921-05',
          location: { '@type': 'Place', name: 'Port Mallow' },
          about: [{ '@type': 'Person', name: 'Ann' }],
          keywords: ['sea', 'piers, old'],
          image: {
            '@type': 'ImageObject',
            contentUrl: 'https://a.example/p.jpg',
            caption: 'A pier',
            creditText: 'Jane',
          },
          subjectOf: [{ '@id': '#w' }, { '@id': '#r' }],
          eventStatus: 'EventScheduled',
          additionalProperty: { '@type': 'PropertyValue', name: 'group', value: 'Sea' },
        },
        {
          '@type': 'NewsArticle',
          '@id': '#w',
          headline: 'A pier',
          author: [
            { '@type': 'Person', name: 'Bob Roe', familyName: 'Roe', givenName: 'Bob' },
            'The desk',
          ],
          isPartOf: { '@type': 'Periodical', name: 'The Herald' },
          publisher: { '@type': 'Organization', name: 'Herald Press' },
          datePublished: '1921-05-04',
          url: 'https://a.example/pier',
          sameAs: 'https://doi.org/10.1000/182',
          inLanguage: 'en',
        },
        { '@type': 'Report', '@id': '#r', name: 'Report', isBasedOn: { '@id': '#w' } },
        {
          '@type': 'Claim',
          '@id': '#c',
          text: 'It was long',
          author: { name: 'The mayor' },
          about: { '@id': '#e' },
          appearance: { '@id': '#w' },
        },
        {
          '@context': 'http://www.w3.org/ns/anno.jsonld',
          type: 'Annotation',
          motivation: 'linking',
          body: [
            '#e',
            '#c',
            { type: 'TextualBody', purpose: 'classifying', value: 'denies' },
            { type: 'TextualBody', purpose: 'describing', value: 'paragraph 3' },
          ],
          target: {
            source: '#w',
            selector: [
              { type: 'TextQuoteSelector', exact: 'so long', prefix: 'it was ' },
              { type: 'TextPositionSelector', start: 5, end: 12 },
            ],
          },
        },
        {
          type: 'Annotation',
          motivation: 'identifying',
          body: ['#e', { type: 'TextualBody', purpose: 'identifying', value: '1921-05-01' }],
          target: { source: '#w', selector: { type: 'TextQuoteSelector', exact: 'on Sunday' } },
        },
        { type: 'Annotation', body: 'nothing', target: 'https://b.example/' },
      ],
    });
    expect(counts).toEqual({ given: 1, placed: 1, notPlaced: 0 });
    expect(data.title).toBe('Port Mallow');
    expect(data.sources).toEqual([
      {
        id: 'source-1',
        type: 'article-newspaper',
        title: 'A pier',
        author: [{ family: 'Roe', given: 'Bob' }, { literal: 'The desk' }],
        'container-title': 'The Herald',
        publisher: 'Herald Press',
        issued: '1921-05-04',
        URL: 'https://a.example/pier',
        DOI: '10.1000/182',
        language: 'en',
      },
      { id: 'source-2', type: 'report', title: 'Report', basedOn: 'source-1' },
      { id: 'source-3', URL: 'https://b.example/' },
    ]);
    expect(data.events).toEqual([
      {
        id: 'pier',
        title: 'The pier opens',
        summary: 'It was long.',
        place: 'Port Mallow',
        group: 'Sea',
        date: '1921-05',
        people: ['Ann'],
        tags: ['sea', 'piers', 'old'],
        citations: [
          {
            source: 'source-1',
            stance: 'denies',
            attributedTo: 'The mayor',
            label: 'paragraph',
            locator: '3',
            quote: { exact: 'so long', prefix: 'it was ' },
            position: { start: 5, end: 12 },
            date: '1921-05-01',
            dateText: 'on Sunday',
          },
          { source: 'source-2' },
        ],
        media: [
          { url: 'https://a.example/p.jpg', type: 'image', caption: 'A pier', credit: 'Jane' },
        ],
        'x-given-eventStatus': 'EventScheduled',
      },
    ]);
    expect(losses).toHaveLength(1);
  });

  it('takes a claim about no event as one, and what reviews it as a citation', () => {
    const { data } = read({
      '@type': 'ClaimReview',
      url: 'https://check.example/1',
      name: 'No, it was not',
      reviewRating: { '@type': 'Rating', alternateName: 'False' },
      itemReviewed: {
        '@type': 'Claim',
        name: 'The pier is the longest',
        datePublished: '1921',
        author: { '@type': 'Person', name: 'The mayor' },
        appearance: { '@type': 'NewsArticle', url: 'https://a.example/', headline: 'Longest' },
      },
    });
    expect(data.events).toEqual([
      {
        title: 'The pier is the longest',
        date: '1921',
        citations: [
          { source: 'source-1', stance: 'disputes', note: 'False' },
          { source: 'source-2', attributedTo: 'The mayor' },
        ],
      },
    ]);
    expect(data.sources).toMatchObject([
      { URL: 'https://check.example/1' },
      { URL: 'https://a.example/' },
    ]);
  });

  it('cites addresses, and leaves out what is none', () => {
    const event = anEvent({
      url: 'https://a.example/',
      citation: ['https://b.example/', 'javascript:x'],
    });
    expect(event.citations).toEqual([{ source: 'source-1' }, { source: 'source-2' }]);
  });

  it.each([['[]'], ['{"a": 1}'], ['5']])('refuses %s', (text) => {
    expect(() => readJsonLd(text)).toThrow(TypeError);
  });

  it('never fails, on works that are based on themselves and on what nests without end', () => {
    expectSafe(() => readJsonLd('{"@type": "Article", "@id": "#a", "isBasedOn": {"@id": "#a"}}'));
    expectSafe(() => readJsonLd(`${'{"@type":"Event","a":'.repeat(5_000)}1${'}'.repeat(5_000)}`));
    const id = fc.constantFrom('#a', '#b', 'https://a.example/');
    const leaf = fc.oneof(id, fc.record({ '@id': id }), fc.jsonValue({ maxDepth: 1 }));
    const node = fc.dictionary(
      fc.constantFrom(
        ...[
          '@id',
          'name',
          'about',
          'citation',
          'subjectOf',
          'body',
          'target',
          'url',
          'itemReviewed',
        ],
        ...['startDate', 'appearance', 'isBasedOn', 'additionalProperty', '__proto__', 'selector'],
      ),
      leaf,
    );
    const type = fc.constantFrom(
      'Event',
      'Article',
      'Claim',
      'ClaimReview',
      'Annotation',
      'Person',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(type, node)), (nodes) =>
        expectSafe(() =>
          readJsonLd(JSON.stringify(nodes.map(([name, fields]) => ({ ...fields, '@type': name })))),
        ),
      ),
      { numRuns: 500 },
    );
  });
});
