import fc from 'fast-check';
import type {
  CitationData,
  EventData,
  MediaData,
  SourceData,
  TimelineData,
} from '../../../src/model/index.js';

// Documents with which nothing is wrong: references lead somewhere, and to entries given before, so
// that there are no cycles; every event cites a source. Ids go by position: "s0", "e0".

const words = fc.string({ unit: 'grapheme', maxLength: 30 });
const text = words.map((word) => `x${word}`);
const edtf = fc.constantFrom(
  '1954', '1954-02', '1954-02-03', '1954-02-03T10:00:00Z', '1954~', '195X', '1954-21', '1954/1956',
  '[1954..1956]', '1954-02/..', '../1954', '/1954', '-0043-03-15', 'Y12024', '{1954,1956}', '[..1954]',
); // prettier-ignore
const link = fc.webUrl();
const day = fc.constantFrom([[1954]], [[1954, 2, 3]], [['1954', '2']], [[1954], [1956]]);

const cslDate = fc.oneof(
  edtf,
  fc.record(
    {
      'date-parts': day,
      circa: fc.constantFrom(true, 1, 'yes', false),
      season: fc.constantFrom(1, '2'),
    },
    { requiredKeys: ['date-parts'] },
  ),
  fc.record({ literal: text }),
  fc.record({ raw: text }),
);

const aName = fc.oneof(
  fc.record({ literal: text }),
  fc.record({ family: text, given: words }, { requiredKeys: ['family'] }),
);

/** The id of an entry given before the one at `index`, for those that have one before. */
const before = (prefix: string, index: number): fc.Arbitrary<string | undefined> =>
  index === 0
    ? fc.constant(undefined)
    : fc.option(
        fc.nat(index - 1).map((i) => `${prefix}${i}`),
        { nil: undefined },
      );

/** Without the fields that are `undefined`, as JSON has it. */
const compact = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

const aSource = (index: number): fc.Arbitrary<SourceData> =>
  fc
    .tuple(
      fc.record(
        {
          type: text,
          title: text,
          author: fc.array(aName, { maxLength: 3 }),
          'container-title': text,
          publisher: text,
          issued: cslDate,
          accessed: cslDate,
          URL: link,
          DOI: fc.constantFrom('10.1000/182', 'doi:10.1/a(b)'),
          language: text,
          note: text,
          archived: fc.array(fc.record({ url: link, date: edtf }, { requiredKeys: ['url'] }), {
            maxLength: 2,
          }),
          file: text,
          extra: fc.jsonValue({ maxDepth: 3 }),
        },
        { requiredKeys: [] },
      ),
      before('s', index),
      before('s', index),
    )
    .map(([fields, reprintOf, basedOn]) =>
      compact({ ...fields, id: `s${index}`, reprintOf, basedOn } as unknown as SourceData),
    );

const aCitation = (sources: number): fc.Arbitrary<CitationData> =>
  fc
    .tuple(
      fc.nat(sources - 1),
      fc.record(
        {
          stance: fc.constantFrom('asserts', 'denies', 'disputes', 'mentions'),
          attributedTo: text,
          quote: fc.record(
            { exact: text, prefix: words, suffix: words },
            { requiredKeys: ['exact'] },
          ),
          position: fc.tuple(fc.nat(), fc.nat()).map(([a, b]) => ({ start: a, end: a + b })),
          locator: fc.oneof(text, fc.nat()),
          label: text,
          dateText: text,
          date: edtf,
          note: text,
        },
        { requiredKeys: [] },
      ),
    )
    .map(([source, fields]) => ({ ...fields, source: `s${source}` }));

const aDerivation = (index: number): fc.Arbitrary<EventData['derivation']> =>
  before('e', index).map((event) =>
    // "same" and no date of its own: what fits is tested elsewhere.
    event === undefined ? undefined : { anchor: { event }, relation: 'same', note: 'n' },
  );

const aMedium = fc.record(
  {
    url: link,
    type: fc.constantFrom('image', 'video', 'audio', 'embed'),
    alt: words,
    caption: text,
    credit: text,
    width: fc.integer({ min: 1 }),
    height: fc.double({ min: 0.5, noNaN: true, noDefaultInfinity: true }),
    poster: link,
    transcript: link,
    captions: fc.array(
      fc.record({ url: link, lang: text, label: text }, { requiredKeys: ['url'] }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ['url', 'alt'] },
) as fc.Arbitrary<MediaData>;

const anEvent = (index: number, sources: number): fc.Arbitrary<EventData> =>
  fc
    .tuple(
      fc.record(
        {
          title: text,
          summary: words,
          group: fc.constantFrom('g0', 'g1'),
          place: text,
          people: fc.array(words, { maxLength: 3 }),
          date: edtf,
          dateText: text,
          basis: fc.constantFrom('stated', 'completed', 'derived', 'editor'),
          citations: fc.array(aCitation(sources), { minLength: 1, maxLength: 4 }),
          media: fc.oneof(aMedium, fc.array(aMedium, { maxLength: 2 })),
          tags: fc.array(words, { maxLength: 3 }),
          importance: fc.double({ noNaN: true, noDefaultInfinity: true }),
          note: text,
          extra: fc.jsonValue({ maxDepth: 3 }),
        },
        { requiredKeys: ['title', 'citations'] },
      ),
      fc.boolean(),
      before('e', index),
      aDerivation(index),
    )
    .map(([fields, dated, other, derivation]) =>
      compact({
        ...fields,
        id: `e${index}`,
        links: other === undefined ? undefined : [{ rel: 'follows', event: other }],
        ...(dated ? {} : { date: undefined, derivation }),
      } as unknown as EventData),
    );

/** A document that is valid, with references that lead somewhere. */
export const aValidDocument: fc.Arbitrary<TimelineData> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 8 }))
  .chain(
    ([sources, events]) =>
      fc.record(
        {
          title: words,
          description: words,
          lang: fc.constantFrom('en', 'fa', 'de-AT', 'zh-Hant'),
          groups: fc.constantFrom(
            [{ id: 'g0', label: 'First' }, { id: 'g1' }],
            [{ id: 'g0', parent: 'g1', collapsed: true }, { id: 'g1' }],
          ),
          story:
            events === 0
              ? fc.constant([])
              : fc.array(
                  fc.record(
                    { event: fc.nat(events - 1).map((i) => `e${i}`), text },
                    { requiredKeys: ['event'] },
                  ),
                ),
          periods: fc.array(fc.record({ label: text, date: edtf }), { maxLength: 2 }),
          sources: fc.tuple(...Array.from({ length: sources }, (_, i) => aSource(i))),
          events: fc.tuple(...Array.from({ length: events }, (_, i) => anEvent(i, sources))),
          extra: fc.jsonValue({ maxDepth: 3 }),
        },
        { requiredKeys: ['sources', 'events'] },
      ) as fc.Arbitrary<TimelineData>,
  );
