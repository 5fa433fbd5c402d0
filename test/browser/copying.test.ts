import { expect } from '@open-wc/testing';
import type { CitedTimeline } from '../../src/index.js';
import {
  aCitation,
  aDocument,
  aSource,
  all,
  anEvent,
  drawn,
  one,
  timeline,
  words,
} from './support/timeline.js';

const DATA = aDocument(
  [
    anEvent({
      id: 'bridge',
      citations: [aCitation({ quote: { exact: 'the bridge – at last' }, locator: '4' })],
    }),
    anEvent({ id: 'other', title: 'Other', date: '1980' }),
  ],
  {
    sources: [
      aSource('a', {
        author: [{ family: 'Moore', given: 'Ann' }],
        issued: '1969-07-20',
        URL: 'https://example.org/bridge',
        archived: [{ url: 'https://archive.example/1969/bridge', date: '1970-01-02' }],
      }),
    ],
  },
);

const FORMATS: [format: string, name: string, part: string | RegExp][] = [
  ['text', 'Text', 'Moore'],
  ['markdown', 'Markdown', '*The a gazette*'],
  ['html', 'HTML', '<cite dir="auto">The a gazette</cite>'],
  ['bibtex', 'BibTeX', /^@\w+\{/u],
  ['ris', 'RIS', /^TY {2}- /u],
  ['csl-json', 'CSL-JSON', '"family": "Moore"'],
];

/** Lets the page write to a clipboard of ours, or refuses it. */
function clipboard(write: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: write },
    configurable: true,
  });
}

const said = (el: CitedTimeline): string => words(all(el, '[role="status"]')[1]!);

/** Presses a button that copies, and waits until it is said what came of it. */
async function copy(el: CitedTimeline, kind: 'source' | 'citation', format: string): Promise<void> {
  const button = one(el, `[data-kind="${kind}"][data-copy="${format}"]`);
  button.closest('details')!.open = true;
  button.click();
  do await drawn(el);
  while (said(el) === '');
}

async function withCard(): Promise<CitedTimeline> {
  const el = await timeline(DATA);
  el.select('bridge');
  await drawn(el);
  return el;
}

describe('copying a citation', () => {
  // The browser's own is on the prototype.
  afterEach(() => delete (navigator as { clipboard?: unknown }).clipboard);

  for (const [format, name, part] of FORMATS)
    for (const kind of ['source', 'citation'] as const)
      it(`puts a ${kind} on the clipboard as ${name}, and says so`, async () => {
        const texts: string[] = [];
        clipboard((text) => {
          texts.push(text);
          return Promise.resolve();
        });
        const el = await withCard();
        await copy(el, kind, format);
        expect(texts).to.have.length(1);
        if (typeof part === 'string') expect(texts[0]).to.contain(part);
        else expect(texts[0]).to.match(part);
        expect(said(el)).to.equal(`Copied as ${name}.`);
        expect(all(el, '.copy-text')).to.have.length(0);
      });

  it('says it again when the same is copied again', async () => {
    clipboard(() => Promise.resolve());
    const el = await withCard();
    await copy(el, 'source', 'ris');
    const changes: string[] = [];
    const watch = new MutationObserver(() => changes.push(said(el)));
    watch.observe(all(el, '[role="status"]')[1]!, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await copy(el, 'source', 'ris');
    watch.disconnect();
    expect(changes.filter(Boolean)).to.deep.equal(['Copied as RIS.']);
  });

  it('shows the text, selected, where the page may not copy', async () => {
    clipboard(() => Promise.reject(new DOMException('not allowed', 'NotAllowedError')));
    const el = await withCard();
    for (const details of all(el, 'details.copy')) (details as HTMLDetailsElement).open = true;
    for (const kind of ['source', 'citation'] as const) {
      await copy(el, kind, 'bibtex');
      const boxes = all(el, '.copy-text') as HTMLTextAreaElement[];
      expect(boxes, kind).to.have.length(1);
      const [box] = boxes;
      expect(box!.closest('.card') !== null, 'beside what was pressed').to.equal(
        kind === 'citation',
      );
      expect(box!.value).to.match(/^@\w+\{/u);
      expect([box!.selectionStart, box!.selectionEnd]).to.deep.equal([0, box!.value.length]);
      expect(said(el)).to.contain('copy it by hand');
    }
    await expect(el).to.be.accessible();
  });

  it('takes the text away when another event is opened, and when copying works', async () => {
    clipboard(() => Promise.reject(new DOMException('not allowed', 'NotAllowedError')));
    const el = await withCard();
    await copy(el, 'citation', 'text');
    el.select('other');
    await drawn(el);
    expect(all(el, '.copy-text')).to.have.length(0);
    await copy(el, 'source', 'text');
    clipboard(() => Promise.resolve());
    await copy(el, 'source', 'text');
    expect(all(el, '.copy-text')).to.have.length(0);
  });
});

describe('what can be pressed for a source', () => {
  it('is named with the source: no two names are the same', async () => {
    const el = await timeline(
      [anEvent({ id: 'bridge', citations: [aCitation(), aCitation({ source: 'b' })] })],
      { permalink: '' },
    );
    el.select('bridge');
    await drawn(el);
    for (const place of ['.references', '.card']) {
      const buttons = all(el, `${place} :is([data-only-source], .copy-link, .copy > summary)`);
      const names = buttons.map((button) => button.getAttribute('aria-label')!);
      expect(new Set(names).size, names.join('\n')).to.equal(names.length);
      expect(names).to.have.length(5);
      for (const [i, button] of buttons.entries())
        expect(names[i]!.startsWith(words(button)), `begins with "${words(button)}"`).to.equal(
          true,
        );
    }
    expect(one(el, '.card summary').getAttribute('aria-label')).to.match(
      /^Copy citation, Source 1: ./u,
    );
  });
});

describe('links into a source', () => {
  it('lead to the quoted words, in a tab that cannot reach back', async () => {
    const el = await withCard();
    const link = one(el, '.card .citation a') as unknown as HTMLAnchorElement;
    expect(link.href).to.contain('https://example.org/bridge#:~:text=').and.to.contain('bridge');
    expect(link.target).to.equal('_blank');
    expect(link.relList.contains('noopener')).to.equal(true);
    expect(link.referrerPolicy).to.equal('no-referrer');
  });

  it('carry the attributes of Robust Links to an archived copy', async () => {
    const el = await withCard();
    for (const place of ['.card', '.references']) {
      const link = one(el, `${place} a[data-versionurl]`);
      expect(link.getAttribute('href')).to.equal('https://archive.example/1969/bridge');
      expect(Object.fromEntries(Object.entries(link.dataset))).to.deep.equal({
        originalurl: 'https://example.org/bridge',
        versionurl: 'https://archive.example/1969/bridge',
        versiondate: '1970-01-02',
      });
      expect(words(link)).to.contain('archived January 2, 1970');
    }
  });
});
