import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/model/index.js';
import type { ReadResult } from '../../../src/model/index.js';
import schema from '../../../src/model/schema.json' with { type: 'json' };
import { aValidDocument } from './valid-document.js';

const isValid = new Ajv2020({ strict: false }).compile(schema);

/** A path of choices into a document; each is taken modulo what there is to choose from. */
const choices = fc.array(fc.nat(), { minLength: 1, maxLength: 8 });

/** A copy of `data` in which the value at the end of the path is another, or is gone. */
function mutate(data: unknown, path: readonly number[], value: unknown): unknown {
  const [choice, ...rest] = path;
  if (choice === undefined || typeof data !== 'object' || data === null) return value;
  const copy = structuredClone(data) as Record<string, unknown>;
  const keys = Object.keys(copy);
  const key = keys[choice % keys.length];
  if (key === undefined) return value;
  const changed = mutate(copy[key], rest, value);
  if (changed !== undefined) copy[key] = changed;
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else Reflect.deleteProperty(copy, key);
  return copy;
}

const value = fc.oneof(
  fc.jsonValue(),
  fc.constant(undefined),
  fc.constantFrom('', ' ', '2024-13', '2024/2023', 'asserts', 's0', 'e0', 'javascript:1', '10.1/x'),
  fc.constantFrom(0, -1, 0.5, 1e300, null, true, [], {}, [null], [[]], [{}]),
);

const anyDocument = fc.oneof(
  fc.jsonValue(),
  fc.record({ events: fc.jsonValue(), sources: fc.jsonValue(), groups: fc.jsonValue() }),
  fc.record({ events: fc.array(fc.jsonValue()), sources: fc.array(fc.jsonValue()) }),
);

const aMutation = fc
  .tuple(aValidDocument, fc.array(fc.tuple(choices, value), { minLength: 1, maxLength: 3 }))
  .map(([data, steps]) =>
    steps.reduce<unknown>((changed, [path, put]) => mutate(changed, path, put), data),
  );

function checkWhole({ doc, problems }: ReadResult): void {
  expect(doc.events.length + doc.notPlaced.length).toBe(doc.given);
  const events = [...doc.events, ...doc.notPlaced];
  expect(new Set(events.map(({ id }) => id)).size).toBe(doc.given);
  expect(new Set(events.map(({ path }) => path)).size).toBe(doc.given);
  expect(new Set(doc.sources.map(({ number }) => number)).size).toBe(doc.sources.length);
  expect(new Set(doc.sources.map(({ id }) => id)).size).toBe(doc.sources.length);
  for (const event of events) {
    expect(event.title.trim()).not.toBe('');
    for (const citation of event.citations) {
      expect(citation.source.citations).toContain(citation);
      expect(doc.sources).toContain(citation.source.root);
    }
    expect(event.evidence.independent).toBeLessThanOrEqual(event.evidence.articles);
  }
  for (const problem of problems) expect(problem.message).not.toMatch(/^[A-Z]|\.$/);
}

/** What a JSON Pointer points to; throws when there is no such place. */
function follow(data: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((at, key) => {
      if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key))
        throw new Error(pointer);
      return (at as Record<string, unknown>)[key];
    }, data);
}

/** Hundreds of documents each; ms. */
const PATIENCE = 60_000;

describe('readDocument', { timeout: PATIENCE }, () => {
  it('reads any JSON without throwing or losing an event', () => {
    fc.assert(
      fc.property(anyDocument, (data) => checkWhole(readDocument(data))),
      { numRuns: 500 },
    );
  });

  it('reads anything JavaScript has without throwing', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    const data = fc.oneof(
      anything,
      fc.record({ events: fc.array(anything), sources: fc.array(anything) }),
    );
    fc.assert(
      fc.property(data, (given) => checkWhole(readDocument(given))),
      { numRuns: 300 },
    );
  });

  it('finds nothing wrong with a valid document, and neither does the schema', () => {
    fc.assert(
      fc.property(aValidDocument, (data) => {
        const result = readDocument(data);
        expect(result.problems).toEqual([]);
        expect(isValid(data)).toBe(true);
        checkWhole(result);
      }),
      { numRuns: 300 },
    );
  });

  it('finds something wrong wherever the schema does, and says where', () => {
    let invalid = 0;
    fc.assert(
      fc.property(fc.oneof(aMutation, anyDocument), (data) => {
        const result = readDocument(data);
        checkWhole(result);
        for (const { path } of result.problems) follow(data, path);
        if (isValid(data)) return;
        invalid += 1;
        expect(result.problems).not.toEqual([]);
      }),
      { numRuns: 600 },
    );
    expect(invalid).toBeGreaterThan(100); // else the mutations test nothing
  });

  it('comes to the same result when it reads the same data again', () => {
    fc.assert(
      fc.property(aMutation, (data) => {
        expect(readDocument(data).problems).toEqual(readDocument(data).problems);
      }),
      { numRuns: 100 },
    );
  });
});
