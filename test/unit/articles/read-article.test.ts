import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/articles/index.js';

describe('readArticle', () => {
  it('counts the lines that are not empty, from 1, and says where they stand', () => {
    const { paragraphs } = readArticle(
      '\ufeffA title\r\n\r\n   \r\n  Second one. \u00a0\r\nThird.',
    );
    expect(paragraphs.map(({ number, start, end, text }) => [number, start, end, text])).toEqual([
      [1, 1, 8, 'A title'],
      [2, 19, 30, 'Second one.'],
      [3, 34, 40, 'Third.'],
    ]);
  });

  it('gives each paragraph the text between its offsets, in order, and loses no word', () => {
    const line = fc.string({
      unit: fc.constantFrom('a', 'é', '雪', '𝒳', ' ', '\t', '\n', '\r', '\u00a0'),
    });
    fc.assert(
      fc.property(line, (text) => {
        const { paragraphs } = readArticle(text);
        let end = 0;
        for (const [i, paragraph] of paragraphs.entries()) {
          expect(paragraph.number).toBe(i + 1);
          expect(paragraph.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(paragraph.start, paragraph.end)).toBe(paragraph.text);
          expect(text.slice(end, paragraph.start).trim()).toBe('');
          end = paragraph.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });

  it.each([
    ['Sunday, June 23, 2024', 'dateline'],
    ['Published on 3 March 1921', 'dateline'],
    ['Updated: 2024-06-19', 'dateline'],
    ['On June 23, 2024, the council voted.', 'text'],
    ['The mayor (L) with the harbour master (R) at the pier, May 1921', 'caption'],
    ['The new tower. Photo: Port Mallow Museum', 'caption'],
    ['The mayor (left) spoke for an hour.', 'text'],
    ['Read more: How the pier was built', 'navigation'],
    ['More...', 'navigation'],
    ['More than a thousand people came.', 'text'],
    ['Leave a Reply', 'navigation'],
    ['Share', 'navigation'],
    ['Share prices fell in 1929.', 'text'],
    ['Home rule was granted in 1920.', 'text'],
    ['Republished by The Harbour Post', 'navigation'],
    ['Anonymous said...', 'comment'],
    ['“It will be built,” he said.', 'text'],
  ])('takes “%s” for %s', (text, kind) => {
    expect(readArticle(text).paragraphs[0]?.kind).toBe(kind);
  });

  it('takes what follows the first comment for comments', () => {
    const { paragraphs } = readArticle(
      'It opened.\n2 comments:\nAnonymous said...\nIn 1999 I saw it.',
    );
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['text', 'comment', 'comment', 'comment']);
  });

  it('goes by what it is told', () => {
    const { paragraphs } = readArticle('It opened.\nMore...', {
      kinds: { 1: 'caption', 2: 'text' },
    });
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['caption', 'text']);
  });
});
