import { expect } from '@open-wc/testing';
import type { CitedTimeline, TimelineData } from '../../src/index.js';
import { all, drawn, one, realData, timeline } from './support/timeline.js';

const VIEWS = ['timeline', 'list', 'table'];
/** 1280 px at 400 %, which WCAG 2.2 (1.4.10) puts at 320 px; and type twice as large (1.4.4). */
const ZOOMS = [
  ['320 px wide', 320, ''],
  ['640 px wide, type twice as large', 640, 'cited-timeline { --cited-timeline-font-size: 2rem }'],
] as const;
/** What WCAG 2.2 (1.4.12) lets a reader set, as a user's style sheet does. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Cut short on purpose; the whole is in the card, the title or the panel. */
const SHORTENED =
  '.visually-hidden, .vertical .lane-label, .label .title.long, .compact-label, .period, .probe';

function withStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = css === '' ? [] : [sheet];
}

async function opened(data: TimelineData, view: string, width: number): Promise<CitedTimeline> {
  const el = await timeline(data, { view, width });
  one(el, '[data-facets]').click();
  one(el, '.legend').setAttribute('open', '');
  one(el, 'button[data-index]').click();
  for (let i = 0; i < 3; i++) await drawn(el);
  return el;
}

/** What reaches over the sides of the element. */
function sticksOut(el: CitedTimeline): string[] {
  const { left, right } = el.getBoundingClientRect();
  return all(el, 'button, a, p, li, td, th, h2, h3, input, summary, label, .card').flatMap(
    (node) => {
      if (node.closest(SHORTENED) || !node.checkVisibility({ visibilityProperty: true })) return [];
      const box = node.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1)
        ? [`${node.localName}.${node.className}: ${box.left - left} to ${box.right - right}`]
        : [];
    },
  );
}

/** Boxes that cut off words that they hold. */
const clipped = (el: CitedTimeline): string[] =>
  all(el, '*').flatMap((node) => {
    if (node.closest(SHORTENED) || node.textContent.trim() === '') return [];
    const { overflowX, overflowY, overflowClipMargin } = getComputedStyle(node);
    const room = 1 + (parseFloat(overflowClipMargin) || 0);
    const isCut =
      (/hidden|clip/u.test(overflowX) && node.scrollWidth > node.clientWidth + room) ||
      (/hidden|clip/u.test(overflowY) && node.scrollHeight > node.clientHeight + room);
    return isCut ? [`${node.localName}.${node.className}`] : [];
  });

/** Labels of the chart whose words need more room than was measured. */
const overfull = (el: CitedTimeline): string[] =>
  all(el, '.label:not(.compact-label)').flatMap((label) => {
    const words = [...label.querySelectorAll<HTMLElement>('.title, .detail')];
    const height = words.reduce((sum, node) => sum + node.offsetHeight, 0);
    const isOverfull =
      height > label.getBoundingClientRect().height + 1 ||
      words.some((node) => node.scrollWidth > node.clientWidth + 1);
    return isOverfull
      ? [
          `${label.innerText}: ${height} px in ${label.style.height}, ${words.map((node) => `${node.scrollWidth} in ${node.clientWidth}`).join()}`,
        ]
      : [];
  });

describe('a small or enlarged page', () => {
  afterEach(() => withStyles(''));

  for (const view of VIEWS)
    for (const [what, width, css] of ZOOMS)
      it(`needs no scrolling to the side: ${view}, ${what}`, async () => {
        withStyles(css);
        const el = await opened(await realData(), view, width);
        expect(el.scrollWidth).to.be.at.most(width);
        expect(sticksOut(el)).to.deep.equal([]);
        expect(clipped(el)).to.deep.equal([]);
        expect(overfull(el)).to.deep.equal([]);
      });

  it('has a card no taller than the page, which scrolls one way', async () => {
    const el = await opened(await realData(), 'timeline', 320);
    const card = one(el, '.card');
    expect(card.offsetHeight).to.be.at.most(innerHeight);
    expect(card.scrollWidth).to.be.at.most(card.clientWidth);
  });
});

describe('text spacing that a reader sets', () => {
  afterEach(() => withStyles(''));

  for (const view of VIEWS)
    for (const width of [320, 900])
      it(`cuts off nothing: ${view}, ${width} px wide`, async () => {
        withStyles(SPACING);
        const el = await opened(await realData(), view, width);
        expect(getComputedStyle(one(el, '.tool')).letterSpacing).not.to.equal('normal');
        expect(sticksOut(el)).to.deep.equal([]);
        expect(clipped(el)).to.deep.equal([]);
        expect(overfull(el)).to.deep.equal([]);
      });
});
