import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Conversion } from '../../../../src/formats/conversion-types.js';
import {
  detectFormat,
  readSimile,
  readTimelineJs,
  readTimelineJsCsv,
} from '../../../../src/formats/read/index.js';
import { parseLink, readDocument } from '../../../../src/model/index.js';
import { expectSound } from './checks.js';

const dir = fileURLToPath(new URL('../../../../../shared/peer-data/', import.meta.url));
const isThere = existsSync(dir);

// What each file has, counted by hand and by other tools; `links` are those in texts, captions and
// attributes that lead to the web, by event and address.
const FILES = [
  ['timelinejs-houston.json', 'timelinejs', readTimelineJs, { given: 18, links: 0, credits: 14 }],
  ['timelinejs-twain.json', 'timelinejs', readTimelineJs, { given: 17, links: 0, credits: 7 }],
  [
    'timelinejs-template.csv',
    'timelinejs-csv',
    readTimelineJsCsv,
    { given: 10, links: 3, credits: 8 },
  ],
  ['simile-jewish.xml', 'simile', readSimile, { given: 170, links: 341, credits: 0 }],
  ['simile-monet.xml', 'simile', readSimile, { given: 27, links: 7, credits: 0 }],
] as const;

const unescape = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** Every web address in a link of the text, whatever the format. */
function linksIn(text: string): Set<string> {
  const markup = unescape(unescape(text)).replaceAll('""', '"').replaceAll('\\"', '"');
  const hrefs = [...markup.matchAll(/\b(?:href|link)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  const links = hrefs.map(([, double, single]) => parseLink(unescape(double ?? single ?? '')));
  return new Set(links.flatMap((link) => (link ? [link.href] : [])));
}

const citedIn = ({ data }: Conversion): Set<string> =>
  new Set(data.sources!.map(({ URL: url }) => parseLink(String(url))!.href));

const mediaOf = ({ data }: Conversion) =>
  data.events!.map((event) => (event.media ?? event['x-given-media'] ?? {}) as Record<string, any>);

const creditLinksIn = (conversion: Conversion): Set<string> => {
  const title = (conversion.data['x-titleMedia'] ?? {}) as Record<string, any>;
  const links = [title, ...mediaOf(conversion)].flatMap((media) => media['x-creditLinks'] ?? []);
  return new Set(links.map(({ url }) => parseLink(url)!.href));
};

describe.skipIf(!isThere)('timelines that others wrote (../shared/peer-data)', () => {
  it.each(FILES)('accounts for %s', (name, format, read, expected) => {
    const text = readFileSync(dir + name, 'utf8');
    expect(detectFormat(text, name)).toBe(format);
    const conversion = expectSound(read(text));
    const { data, counts } = conversion;
    expect(counts).toEqual({ given: expected.given, placed: expected.given, notPlaced: 0 });
    expect(data.events).toHaveLength(expected.given);

    // Every link of the input is cited, or stays with the credit that it stands in; no other is.
    const [links, cited, credited] = [
      linksIn(text),
      citedIn(conversion),
      creditLinksIn(conversion),
    ];
    expect(new Set([...cited, ...credited])).toEqual(links);
    const credits = mediaOf(conversion).filter(({ credit }) => credit !== undefined);
    expect(credits).toHaveLength(expected.credits);
    const citations = data.events!.flatMap((event) => event.citations ?? []);
    expect(citations).toHaveLength(expected.links);
    for (const event of readDocument(data).doc.events) {
      expect([event.title, event.summary, event.note].join(' ')).not.toMatch(/<[a-z/]|&\w+;/i);
    }
  });
});
