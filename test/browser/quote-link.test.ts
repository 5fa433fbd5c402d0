import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { quoteLink, readDocument } from '../../src/model/index.js';
import type { QuoteData } from '../../src/model/index.js';

const PAGE = `${location.origin}/test/fixtures/pages/long-article.html`;

function linkTo(quote: QuoteData, URL: string = PAGE): string {
  const { doc } = readDocument({
    sources: [{ id: 'a', URL }],
    events: [{ title: 'e', date: '2001', citations: [{ source: 'a', quote }] }],
  });
  return quoteLink(doc.events[0]!.citations[0]!)!;
}

/** How far the page has scrolled after a reader has clicked on the link, in a tab of its own. */
async function scrolledBy(href: string): Promise<number | false> {
  const link = await fixture<HTMLAnchorElement>(
    html`<a href=${href} target="_blank" rel="noopener">source</a>`,
  );
  const { x, y } = link.getBoundingClientRect();
  const seen = await executeServerCommand<{ scrolled: number } | false, { x: number; y: number }>(
    'follow',
    {
      x: x + 5,
      y: y + 5,
    },
  );
  return seen && seen.scrolled;
}

describe('the link to a quote', function () {
  this.timeout(30_000);

  before(async function () {
    // Firefox and WebKitGTK: no text fragments, or no way to look into the tab that opens. The reduced
    // Chromium has the interface of text fragments, but scrolls to none, however simple.
    const isBundled = await executeServerCommand<boolean, undefined>('is-bundled');
    if (isBundled || !navigator.userAgent.includes('Chrom')) this.skip();
    expect('fragmentDirective' in document).to.equal(true);
  });

  const quotes: [what: string, quote: QuoteData][] = [
    ['with a hyphen and a percent sign', { exact: 'grew 5-6% a year' }],
    ['with a comma, an ampersand and a bold word', { exact: 'year, cheap & fast, the' }],
    [
      'told from the same words by what comes after',
      { exact: 'met in May.', suffix: ' All of its members' },
    ],
    [
      'told from the same words by what comes before',
      { exact: 'The council', prefix: 'x harbour master wrote.' },
    ],
    [
      'over several paragraphs',
      { exact: 'three winters of argument about the cost.\nTwo of them left before the vote' },
    ],
    [
      'of more than 300 characters',
      {
        exact: `All of its members came, ${'and so on '.repeat(40)}one was never seen again in that town.`,
      },
    ],
    ['in Chinese', { exact: '全面战略伙伴关系' }],
    ['in other case, spaces, quotation marks', { exact: '"it\'s done" — he' }],
    ['with an em dash', { exact: 'he said—and left' }],
  ];
  for (const [what, quote] of quotes) {
    it(`scrolls to one ${what}`, async () => {
      expect(await scrolledBy(linkTo(quote))).to.be.above(500);
    });
  }

  it('scrolls to the place in the page where there is no such quote', async () => {
    expect(await scrolledBy(linkTo({ exact: 'no such words' }, `${PAGE}#part`))).to.be.above(500);
  });

  it('leaves the page at its top without a place and without such a quote', async () => {
    expect(await scrolledBy(linkTo({ exact: 'no such words' }))).to.equal(0);
  });
});
