import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/model/index.js';
import { aCitation, aDocument, anEvent, aSource, codesOf, read } from './builders.js';

const revoked = (target: object): object => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};

const throwing = (): object =>
  new Proxy(
    {},
    {
      get: () => {
        throw new Error('get');
      },
      has: () => {
        throw new Error('has');
      },
      ownKeys: () => {
        throw new Error('ownKeys');
      },
      getOwnPropertyDescriptor: () => {
        throw new Error('descriptor');
      },
      getPrototypeOf: () => {
        throw new Error('prototype');
      },
    },
  );

class Diary {
  title = 'from a class';
  date = '2001';
  get summary(): string {
    return `${this.title}, ${this.date}`;
  }
}

/** Made anew for each test: some change when they are read. */
const HOSTILE: readonly (readonly [string, () => unknown])[] = [
  ['a Lit template', () => ({ _$litType$: 1, strings: ['<b>'], values: [] })],
  ['a list', () => ['a']],
  ['a sparse list', () => Array.from({ length: 3 }).fill(undefined, 0, 0)],
  ['a function', () => () => 'a'],
  ['a symbol', () => Symbol('a')],
  ['a bigint', () => 10n],
  ['NaN', () => NaN],
  ['a date object', () => new Date(0)],
  ['a map', () => new Map([['title', 'a']])],
  ['a boxed string', () => new String('a')],
  ['a revoked proxy', () => revoked({})],
  ['a revoked list', () => revoked([])],
  ['a proxy that throws', throwing],
  [
    'an object without prototype',
    () => Object.assign(Object.create(null) as object, { title: 'a' }),
  ],
  [
    'an object with toString and toJSON that throw',
    () => ({
      toString: () => {
        throw new Error('toString');
      },
      toJSON: () => {
        throw new Error('toJSON');
      },
    }),
  ],
  [
    'a list of endless length',
    () =>
      new Proxy([], {
        get: (_, key) => (key === 'length' ? Infinity : 'a'),
      }),
  ],
];

const FIELDS = {
  document: ['title', 'description', 'lang', 'groups', 'periods', 'sources', 'events', 'story'],
  group: ['id', 'label', 'parent', 'collapsed'],
  media: [
    'url',
    'type',
    'alt',
    'caption',
    'credit',
    'width',
    'height',
    'poster',
    'transcript',
    'captions',
  ],
  story: ['event', 'text'],
  event: [
    'id',
    'title',
    'summary',
    'group',
    'place',
    'people',
    'date',
    'dateText',
    'basis',
    'derivation',
    'citations',
    'media',
    'links',
    'tags',
    'importance',
    'note',
  ],
  citation: [
    'source',
    'stance',
    'attributedTo',
    'quote',
    'position',
    'locator',
    'label',
    'dateText',
    'date',
    'note',
  ],
  source: [
    'id',
    'type',
    'title',
    'author',
    'container-title',
    'publisher',
    'issued',
    'accessed',
    'URL',
    'DOI',
    'language',
    'note',
    'archived',
    'reprintOf',
    'basedOn',
    'file',
  ],
};

const documentWith = (part: string, fields: object): unknown =>
  part === 'document'
    ? { ...aDocument(), ...fields }
    : aDocument({
        groups: [part === 'group' ? { id: 'a', ...fields } : { id: 'a' }],
        story: [part === 'story' ? { event: 'e', ...fields } : { event: 'e' }],
        sources: [aSource(part === 'source' ? fields : {})],
        events: [
          anEvent({
            citations: [aCitation(part === 'citation' ? fields : {})],
            id: 'e',
            ...(part === 'media' && { media: { url: 'https://a.test/a.mp4', ...fields } }),
            ...(part === 'event' && fields),
          }),
        ],
      });

/** Reads everything that a reader of the document could ask for. */
function readAll(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  const prototype: unknown = Object.getPrototypeOf(value);
  const keys = new Set([
    ...Object.keys(value),
    ...(prototype === Object.prototype || prototype === null
      ? []
      : Object.getOwnPropertyNames(prototype)),
  ]);
  for (const key of keys) {
    if (key !== 'data' && key !== '__proto__')
      readAll((value as Record<string, unknown>)[key], seen);
  }
}

describe.each(HOSTILE)('%s', (_name, make) => {
  it('is a document that is read without throwing', () => {
    const { doc, problems } = readDocument(make());
    expect(doc.events.length + doc.notPlaced.length).toBe(doc.given);
    expect(problems.every(({ message }) => message.startsWith('found '))).toBe(true);
  });

  it.each(Object.entries(FIELDS).flatMap(([part, keys]) => keys.map((key) => [part, key])))(
    'as the %s\'s "%s" costs no event',
    (part, key) => {
      const { doc } = readDocument(documentWith(part, { [key]: make() }));
      expect(doc.events.length + doc.notPlaced.length).toBe(doc.given);
      if (key !== 'events') expect(doc.given).toBe(1);
      readAll(doc);
    },
  );

  it('among events is counted and told of', () => {
    const { doc, problems } = readDocument({ events: [anEvent({ citations: [] }), make()] });
    expect(doc.given).toBe(2);
    expect(doc.events.length + doc.notPlaced.length).toBe(2);
    const { notPlaced } = doc;
    expect(notPlaced.map(({ path }) => path)).toEqual(['/events/1']);
    expect(notPlaced[0]?.reason === 'no-date' || problems.length > 1).toBe(true);
  });
});

describe('readDocument', () => {
  it('tells of a getter that throws, and keeps the other fields', () => {
    const event = anEvent({ place: 'Merren' });
    Object.defineProperty(event, 'summary', {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
    const { doc, problems } = readDocument(aDocument({ events: [event] }));
    expect(doc.events[0]).toMatchObject({ summary: undefined, place: 'Merren' });
    expect(problems).toMatchObject([
      { path: '/events/0/summary', message: 'found a value that cannot be read, expected text' },
    ]);
  });

  it('reads frozen data and changes none of it', () => {
    const freeze = (value: unknown): unknown => {
      if (typeof value === 'object' && value !== null)
        Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    expect(codesOf(freeze(aDocument()))).toEqual([]);
  });

  it('reads the own fields of a class instance and nothing it inherits', () => {
    const [event] = read({ events: [new Diary()] }).events;
    expect(event).toMatchObject({ title: 'from a class', summary: undefined });
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '\uD800', '/~'])(
    'takes %j for an id like any other',
    (id) => {
      const text = JSON.stringify({
        groups: [{ id }],
        sources: [
          { id: 'ID', note: 'n' },
          { id: 'copy', reprintOf: 'ID' },
        ],
        events: [
          { id: 'ID', title: 'a', date: '2001', group: 'ID', citations: [{ source: 'ID' }] },
          {
            title: 'b',
            date: '2002',
            links: [{ rel: 'x', event: 'ID' }],
            citations: [{ source: 'copy' }],
          },
        ],
      }).replaceAll('"ID"', JSON.stringify(id));
      const { doc, problems } = readDocument(JSON.parse(text));
      expect(problems).toEqual([]);
      expect(doc.events[1]?.links[0]?.event).toBe(doc.events[0]);
      expect(doc.sources.map(({ number }) => number)).toEqual(['1', '1a']);
      expect(doc.events[0]?.group.id).toBe(id);
    },
  );

  it.each(['__proto__', 'constructor', 'toString'])(
    'finds no source of id %j that is not given',
    (id) => {
      const event = anEvent({
        group: id,
        citations: [{ source: id }],
        links: [{ rel: 'x', event: id }],
      });
      expect(codesOf(aDocument({ events: [event] }))).toEqual([
        'no-source /events/0/citations/0/source',
        'no-event /events/0/links/0/event',
        'uncited /events/0',
      ]);
    },
  );

  it('lets nothing reach the prototype of all objects', () => {
    readDocument(
      JSON.parse(
        '{"__proto__":{"polluted":1},"events":[{"__proto__":{"polluted":1,"title":"a"}}]}',
      ),
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('does not read fields that somebody put on the prototype of all objects', () => {
    Object.defineProperty(Object.prototype, 'summary', {
      value: 4,
      writable: true,
      configurable: true,
      enumerable: true,
    });
    try {
      expect(codesOf(aDocument())).toEqual([]);
    } finally {
      delete (Object.prototype as Record<string, unknown>)['summary'];
    }
  });

  it('tells of objects that contain themselves, and comes to an end', () => {
    const event = anEvent() as Record<string, unknown>;
    event['self'] = [event, { event }];
    const extra: unknown[] = [];
    extra.push(extra, extra);
    expect(codesOf({ ...aDocument({ events: [event as never] }), 'a/b': extra })).toEqual([
      'too-deep /a~1b',
      'too-deep /events/0',
    ]);
  });

  it('comes to an end where shared objects make more ways than there is time', () => {
    let shared: unknown = 'end';
    for (let i = 0; i < 50; i++) shared = [shared, shared];
    expect(codesOf(aDocument({ shared }))).toEqual(['too-deep /shared']);
  });
});
