import { expect } from '@open-wc/testing';
import type { CitedTimeline } from '../../src/index.js';
import { contrast, groundBehind } from './support/colours.js';
import { all, drawn, one, realData, timeline } from './support/timeline.js';

const THEMES = ['plain', 'newspaper', 'dark', 'contrast', 'terminal'];
/** What WCAG 2.2 asks of text (1.4.3, and 1.4.6 of the theme that promises more) and of marks. */
const LEAST_TEXT = (theme: string): number => (theme === 'contrast' ? 7 : 4.5);
const LEAST_MARK = 3;

const sheets = new Map<string, string>();

async function themed(theme: string, scheme: string): Promise<CitedTimeline> {
  const css = sheets.get(theme) ?? (await (await fetch(`/demo/themes/${theme}.css`)).text());
  sheets.set(theme, css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`html { color-scheme: ${scheme}; background: canvas } ${css}`);
  document.adoptedStyleSheets = [sheet];
  const el = await timeline(await realData(), { class: theme });
  one(el, '[data-facets]').click();
  one(el, '.legend').setAttribute('open', '');
  one(el, 'button[data-index]').click();
  await drawn(el);
  return el;
}

/** Each kind of words once, with what they are set on, where the contrast is too low. */
function faintWords(el: CitedTimeline, least: number): string[] {
  const walker = document.createTreeWalker(el.shadowRoot!, NodeFilter.SHOW_TEXT);
  const found = new Set<string>();
  while (walker.nextNode()) {
    const { data, parentElement: at } = walker.currentNode as Text;
    if (data.trim() === '' || !at?.checkVisibility() || at.closest('svg, style')) continue;
    // What cannot be used may be faint (WCAG 1.4.3).
    if (at.closest('[aria-disabled="true"], .visually-hidden, .probe')) continue;
    const { color } = getComputedStyle(at);
    const ground = groundBehind(at);
    const ratio = contrast(color, ground);
    if (ratio < least) found.add(`${at.className}: ${color} on ${ground} is ${ratio.toFixed(2)}`);
  }
  return [...found];
}

/** Outlines of marks that cannot be told from their ground. */
const faintMarks = (el: CitedTimeline): string[] =>
  all(el, '.lane .mark .body, .lane .strike').flatMap((shape) => {
    const { stroke } = getComputedStyle(shape);
    const ground = groundBehind(one(el, '.lane-ground'));
    const ratio = contrast(stroke, ground);
    return ratio < LEAST_MARK ? [`${stroke} on ${ground} is ${ratio.toFixed(2)}`] : [];
  });

describe('the themes of the demo', () => {
  afterEach(() => {
    document.adoptedStyleSheets = [];
  });

  for (const theme of THEMES)
    for (const scheme of ['light', 'dark'])
      it(`can be read: ${theme}, where the page is ${scheme}`, async () => {
        const el = await themed(theme, scheme);
        expect(all(el, '.mark .body').length).to.be.above(5);
        expect(faintWords(el, LEAST_TEXT(theme))).to.deep.equal([]);
        expect(faintMarks(el)).to.deep.equal([]);
      });

  it('are made of documented properties and parts alone', async () => {
    for (const theme of THEMES) {
      await themed(theme, 'light');
      for (const name of sheets.get(theme)!.match(/--[\w-]+/gu) ?? [])
        expect(name).to.match(
          /^--cited-timeline-(ink|muted|line|faint|surface|accent|denied|doubt|lane-[1-8]|font|font-size|radius)$/u,
        );
      for (const [rule] of sheets.get(theme)!.matchAll(/^\S.*\{$/gmu))
        expect(rule).to.match(new RegExp(`^\\.${theme}(::part\\([a-z-]+\\))?[,{ ]`, 'u'));
    }
  });
});
