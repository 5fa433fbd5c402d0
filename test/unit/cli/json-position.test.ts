import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonPositions, lineAndColumn } from '../../../src/cli/json-position.js';

/** Every value in data, with its JSON Pointer. */
function* pointersOf(data: unknown, path: string = ''): Generator<readonly [string, unknown]> {
  yield [path, data];
  if (typeof data !== 'object' || data === null) return;
  for (const [name, value] of Object.entries(data))
    yield* pointersOf(value, `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
}

describe('JsonPositions', () => {
  it.each([0, 2, '\t'])('finds every value in JSON that is indented by %j', (indent) => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (data) => {
        const text = `\ufeff ${JSON.stringify(data, undefined, indent)}\r\n`;
        const positions = new JsonPositions(text);
        for (const [path, value] of pointersOf(data)) {
          const place = positions.find(path);
          expect(place.path).toBe(path);
          expect(JSON.parse(text.slice(place.start, place.end))).toEqual(
            JSON.parse(JSON.stringify(value)),
          );
        }
      }),
    );
  });

  it('stops where what is looked for is missing', () => {
    const text = '{"a": [1, {"b": "}"}]}';
    const { path, start, end } = new JsonPositions(text).find('/a/1/c/d');
    expect([path, text.slice(start, end)]).toEqual(['/a/1', '{"b": "}"}']);
  });

  it('takes the last of a name that is given twice', () => {
    const text = '{"a": 1, "a": 2}';
    const { start, end } = new JsonPositions(text).find('/a');
    expect(text.slice(start, end)).toBe('2');
  });

  it('takes any nesting and any length', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(new JsonPositions(deep).find('/0/0')).toMatchObject({ start: 2, path: '/0/0' });
    const long = JSON.stringify({ a: '\\"'.repeat(1_000_000), b: 1 });
    expect(new JsonPositions(long).find('/b').start).toBe(long.length - 2);
  });
});

describe('lineAndColumn', () => {
  it.each([
    [0, 1, 1],
    [3, 1, 4],
    [4, 2, 1],
    [7, 3, 1],
  ])('puts offset %i in line %i, column %i', (offset, line, column) => {
    expect(lineAndColumn('abc\nd\r\ne', offset)).toEqual({ line, column });
  });
});
