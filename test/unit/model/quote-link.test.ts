import { describe, expect, it } from 'vitest';
import { quoteLink } from '../../../src/model/index.js';
import type { QuoteData, SourceData } from '../../../src/model/index.js';
import { aCitation, aDocument, aSource, anEvent, firstEvent } from './builders.js';

function linkTo(
  quote: QuoteData | undefined,
  source: Partial<SourceData> = {},
): string | undefined {
  const citation = aCitation(quote && { quote });
  const sources = [aSource({ URL: 'https://example.org/a', ...source })];
  const [cited] = firstEvent(
    aDocument({ sources, events: [anEvent({ citations: [citation] })] }),
  ).citations;
  return cited && quoteLink(cited);
}

const textOf = (quote: QuoteData): string | undefined =>
  linkTo(quote)?.slice('https://example.org/a#:~:text='.length);

const WORDS = Array.from({ length: 80 }, (_, i) => `word${i}`);
const CHINESE = '北京和平壤签署了一项全面战略伙伴关系条约。'.repeat(16);

describe('the link to a quote', () => {
  it.each<[what: string, quote: QuoteData, text: string]>([
    ['a comma', { exact: 'cheap, fast' }, 'cheap%2C%20fast'],
    ['an ampersand', { exact: 'Tides & Time' }, 'Tides%20%26%20Time'],
    ['a hyphen', { exact: 'grew 5-6% a year' }, 'grew%205%2D6%25%20a%20year'],
    ['words before', { exact: 'in May', prefix: 'the vote was' }, 'vote%20was-,in%20May'],
    ['words after', { exact: 'in May', suffix: 'after three winters' }, 'in%20May,-after%20three'],
    ['one word around it', { exact: 'b', prefix: 'a ', suffix: ' c' }, 'a-,b,-c'],
    ['hyphens around it', { exact: 'b', prefix: 'x-y ', suffix: ' z-w' }, 'x%2Dy-,b,-z%2Dw'],
    [
      'no more than four words around it',
      { exact: 'b', prefix: '1 2 3 4 5 6 ', suffix: ' 1 2 3 4 5 6' },
      '3%204%205%206-,b,-1%202%203%204',
    ],
    ['Chinese', { exact: '全面战略' }, encodeURIComponent('全面战略')],
    ['spaces that do not break', { exact: 'a\u00A0b  c' }, 'a%20b%20c'],
    ['curly quotes', { exact: '“a” it’s' }, encodeURIComponent('“a” it’s')],
    ['an em dash', { exact: 'a—b' }, 'a%E2%80%94b'],
    [
      'two paragraphs',
      { exact: 'The first one ends here.\n\nIt goes on.' },
      'The%20first%20one%20ends,It%20goes%20on.',
    ],
    [
      'more than 300 characters',
      { exact: WORDS.join(' ') },
      'word0%20word1%20word2%20word3,word76%20word77%20word78%20word79',
    ],
    ['a long word', { exact: 'a'.repeat(301) }, 'a'.repeat(301)],
  ])('encodes %s', (_, quote, text) => {
    expect(textOf(quote)).toBe(text);
  });

  it('cuts a long quote at the ends of words where no space stands between them', () => {
    const [start = '', end = ''] = (textOf({ exact: CHINESE }) ?? '')
      .split(',')
      .map(decodeURIComponent);
    expect(CHINESE.startsWith(start)).toBe(true);
    expect(CHINESE.endsWith(end)).toBe(true);
    expect([start.length, end.length].every((length) => length >= 4 && length <= 20)).toBe(true);
  });

  it.each([
    ['https://example.org/a#part', 'https://example.org/a#part:~:text=b'],
    ['https://example.org/a#part:~:text=c', 'https://example.org/a#part:~:text=b'],
    ['https://example.org/a#:~:text=c', 'https://example.org/a#:~:text=b'],
    ['https://example.org/a#', 'https://example.org/a#:~:text=b'],
    ['https://example.org/a?b#c#d', 'https://example.org/a?b#c#d:~:text=b'],
    ['https://example.org/pdf?x=a.pdf', 'https://example.org/pdf?x=a.pdf#:~:text=b'],
  ])('keeps the rest of %s', (URL, link) => {
    expect(linkTo({ exact: 'b' }, { URL })).toBe(link);
  });

  it.each<[what: string, quote: QuoteData | undefined, source: Partial<SourceData>]>([
    ['without a quote', undefined, {}],
    ['for a blank quote', { exact: ' \n ' }, {}],
    ['for half of a character', { exact: 'a \uD800 b' }, {}],
    ['without an address', { exact: 'b' }, { URL: '' }],
    ['for an address that is not safe', { exact: 'b' }, { URL: 'javascript:alert(1)' }],
    ['for a PDF', { exact: 'b' }, { URL: 'https://example.org/a.PDF?x#page=2' }],
  ])('is not there %s', (_, quote, source) => {
    expect(linkTo(quote, source)).toBeUndefined();
  });
});
