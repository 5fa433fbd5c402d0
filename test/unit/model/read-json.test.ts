import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonError } from '../../../src/model/json-error.js';
import { LIMITS, readJson } from '../../../src/model/index.js';
import { aDocument } from './builders.js';

describe('readJson', () => {
  it('reads a document, with or without a byte order mark', () => {
    const text = JSON.stringify(aDocument());
    expect(readJson(text)).toMatchObject({ doc: { given: 1 }, problems: [] });
    expect(readJson(`\uFEFF${text}`).problems).toEqual([]);
  });

  it.each([
    ['', 'line 1, column 1: found the end of the text, expected a value'],
    ['{"a": 1,}', 'line 1, column 9: found "}", expected a name in double quotes'],
    ['{\n  "a": [1, 2,]\n}', 'line 2, column 14: found "]\\n}", expected a value'],
    ['{"a" 1}', 'line 1, column 6: found "1}", expected ":"'],
    ["{'a': 1}", 'line 1, column 2: found "\'a\': 1}", expected a name in double quotes or "}"'],
    ['[1 2]', 'line 1, column 4: found "2]", expected "," or the end of the list or object'],
    ['[1}', 'line 1, column 3: found "}", expected "," or the end of the list or object'],
    ['{} // end', 'line 1, column 4: found "// end", expected nothing after the value'],
    ['["a\nb"]', 'line 1, column 2: found "\\"a\\nb\\"]", expected a value or "]"'],
    ['[01]', 'line 1, column 3: found "1]", expected "," or the end of the list or object'],
    ['{"events": [{"title": "a"', 'line 1, column 26: found the end of the text, expected "," or'],
    [
      '<!doctype html><p>404</p>',
      'line 1, column 1: found "<!doctype html><p>40", expected a value',
    ],
  ])('tells where %j stops being JSON', (text, message) => {
    const { doc, problems } = readJson(text);
    expect(problems).toEqual([
      { path: '', code: 'not-json', message: expect.stringContaining(message) },
    ]);
    expect(doc).toMatchObject({ given: 0, events: [], notPlaced: [], sources: [] });
  });

  it('refuses text over the limit', () => {
    const { problems } = readJson(' '.repeat(LIMITS.json + 1));
    expect(problems).toMatchObject([{ path: '', code: 'too-large' }]);
    expect(problems[0]?.message).toContain('20000001 characters, expected at most 20000000');
  });

  it.each(['[', '{"a":', '[{"a":'])('survives a million of %j', (open) => {
    expect(readJson(open.repeat(1_000_000)).problems).toMatchObject([{ code: 'not-json' }]);
  });

  it('survives a text of millions of escapes that does not end', () => {
    expect(readJson(`"${'\\n'.repeat(5_000_000)}`).problems).toMatchObject([{ code: 'not-json' }]);
  });
});

describe('findJsonError', () => {
  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };

  it('finds nothing in JSON', () => {
    fc.assert(fc.property(fc.json(), (text) => findJsonError(text) === undefined));
  });

  it('agrees with JSON.parse on text of JSON characters', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('[]{}",:\\ntrue01-.eE \nu')) });
    fc.assert(
      fc.property(text, (json) => (findJsonError(json) === undefined) === isJson(json)),
      { numRuns: 3_000 },
    );
  });

  it('agrees with JSON.parse on JSON with one character changed', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 1 }), (json, at, char) => {
        const i = at % (json.length + 1);
        const changed = json.slice(0, i) + char + json.slice(i + 1);
        return (findJsonError(changed) === undefined) === isJson(changed);
      }),
      { numRuns: 3_000 },
    );
  });
});
