import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { EditPage } from '../../demo/edit/edit-page.js';
import { KEPT_UNDER } from '../../demo/edit/keep.js';
import { readArticle, verifyDocument } from '../../src/articles/index.js';
import '../../src/define.js';
import { readDocument } from '../../src/model/index.js';
import type { TimelineData } from '../../src/model/index.js';

/** Written for these tests. */
const TEXT = `The observatory at Halden closes

The dome was raised on May 3, 1884. In 1890 a second telescope came by sea. A storm in March 1902 broke the great lens.

Two years later a new one was ground in Pell. The staff of forty will leave in June 1931.`;

const press = (key: string) => executeServerCommand('press', key);
const media = (features: Record<string, string>): Promise<boolean> =>
  executeServerCommand<boolean, unknown>('media', features);
const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Longer than the page waits before it keeps and checks the work. */
const rest = () => later(400);

const byId = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no #${id}`);
  return element;
};
const field = (id: string) => byId(id) as HTMLInputElement;
const marks = () => [...document.querySelectorAll<HTMLElement>('.reading mark')];
const stateOf = (mark: HTMLElement) => mark.classList[0];
const titleOf = () => field('event-title').value;

function write(id: string, text: string): void {
  const written = field(id);
  written.focus();
  written.value = text;
  written.dispatchEvent(new InputEvent('input', { bubbles: true }));
  written.dispatchEvent(new Event('change', { bubbles: true }));
}

let root = document.createElement('main');
let stop = new AbortController();

/** The page as it is after loading it. */
function open(): void {
  root.remove();
  stop.abort();
  stop = new AbortController();
  root = document.createElement('main');
  document.body.append(root);
  new EditPage(root).start(stop.signal);
}

/** The page with an article pasted, and its dates found. */
async function openArticle(): Promise<void> {
  open();
  byId('forget').click();
  byId('forget-really').click();
  write('source-title', 'The observatory closes');
  write('source-issued', '1931-03-02');
  write('article-text', TEXT);
  byId('find').click();
  await rest();
}

/** Selects words of the article, as a drag or a caret does. */
async function select(words: string): Promise<void> {
  const text = [...document.querySelectorAll('.reading .text')].find((each) =>
    each.textContent.includes(words),
  )!;
  const at = text.textContent.indexOf(words);
  const range = document.createRange();
  range.setStart(...pointIn(text, at));
  range.setEnd(...pointIn(text, at + words.length));
  getSelection()!.removeAllRanges();
  getSelection()!.addRange(range);
  await later(50);
}

function pointIn(text: Element, offset: number): [Node, number] {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text;
    if (left <= length) return [node, left];
    left -= length;
  }
  throw new Error('past the end of the paragraph');
}

/** The document as it is downloaded; the file itself is not written. */
async function download(): Promise<{ name: string; data: TimelineData }> {
  let name = '';
  const onClick = (event: Event) => {
    if (!(event.target instanceof HTMLAnchorElement)) return;
    name = event.target.download;
    event.preventDefault();
  };
  const create = URL.createObjectURL.bind(URL);
  let blob = new Blob();
  URL.createObjectURL = (given: Blob) => create((blob = given));
  root.addEventListener('click', onClick);
  byId('download').click();
  root.removeEventListener('click', onClick);
  URL.createObjectURL = create;
  return { name, data: JSON.parse(await blob.text()) };
}

describe('the page to edit', () => {
  before(async () => {
    for (const href of ['/demo/demo.css', '/demo/edit.css']) {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = href;
      document.head.append(link);
      await new Promise((resolve) => link.addEventListener('load', resolve, { once: true }));
    }
  });

  beforeEach(() => localStorage.clear());
  afterEach(() => {
    stop.abort();
    root.remove();
    localStorage.clear();
  });

  it('begins with an example, some of it accepted', () => {
    open();
    expect(marks().map(stateOf)).to.include('accepted').and.to.include('proposed');
    expect(document.querySelector('cited-timeline')!.data).to.have.property('events');
    expect(byId('undo').getAttribute('aria-disabled')).to.equal('true');
  });

  it('marks what a pasted article dates, and leads to the first', async () => {
    await openArticle();
    expect(marks().map((mark) => mark.textContent)).to.deep.equal([
      'on May 3, 1884',
      'In 1890',
      'in March 1902',
      'Two years later',
      'in June 1931',
    ]);
    expect(marks().map(stateOf)).to.deep.equal(Array(5).fill('proposed'));
    expect(document.activeElement).to.equal(marks()[0]);
    expect(marks()[0]!.getAttribute('aria-label')).to.match(/^on May 3, 1884, proposed: /u);
    const [first] = [...document.querySelectorAll('.reading .text')];
    expect(first!.textContent).to.equal('The observatory at Halden closes');
  });

  it('is gone through by keyboard: next, accept, leave out, edit and back', async () => {
    await openArticle();
    await press('ArrowRight');
    expect(document.activeElement).to.equal(marks()[1]);
    await press('ArrowLeft');
    await press('a');
    expect(stateOf(marks()[0]!)).to.equal('accepted');
    expect(document.activeElement).to.equal(marks()[1]);
    expect(document.querySelector('[role="status"]')!.textContent).to.match(/^Accepted\. Next: /u);
    await press('x');
    expect(stateOf(marks()[1]!)).to.equal('left-out');
    expect(document.activeElement).to.equal(marks()[2]);
    await press('Enter');
    expect(document.activeElement).to.equal(byId('event-title'));
    await press('Control+Enter');
    expect(stateOf(marks()[2]!)).to.equal('accepted');
    expect(document.activeElement).to.equal(byId('event-title'));
    await press('Escape');
    expect(document.activeElement).to.equal(marks()[3]);
    expect(marks().filter((mark) => mark.tabIndex === 0)).to.have.length(1);
    await rest();
    expect((document.querySelector('cited-timeline')!.data as TimelineData).events).to.have.length(
      2,
    );
  });

  it('leads on to an event that has no words of its own in the text, and back into the text', async () => {
    await openArticle();
    write('event-title', 'Changed');
    byId('write').click();
    write('article-text', `${TEXT}\n\nDays after the auction, the lamps were sold.`);
    byId('find').click();
    marks().at(-1)!.focus();
    expect(titleOf()).to.contain('lamps');
    for (let i = 0; i < 6; i++) await press('x');
    expect(titleOf()).to.contain('auction');
    expect(document.activeElement).to.equal(byId('accept'));
    await press('Escape');
    expect(document.activeElement).to.equal(marks()[0]);
    expect(titleOf()).to.equal('Changed');
  });

  it('reads a date as it is written, says what is wrong with it, and offers what was meant', async () => {
    await openArticle();
    write('event-date', '1884-05');
    expect(byId('event-date-hint').textContent.trim()).to.equal('reads “May 1884”');
    write('event-date', 'May 1884');
    expect(byId('event-date').getAttribute('aria-invalid')).to.equal('true');
    expect(byId('event-date-hint').textContent).to.contain('Not a date: invalid date "May 1884"');
    byId('event-date-hint').querySelector('button')!.click();
    expect(field('event-date').value).to.equal('1884-05');
  });

  it('says what is wrong with an accepted event, and leads to it', async () => {
    await openArticle();
    write('event-date', '1885');
    byId('accept').click();
    await rest();
    const remark = document.querySelector('.result .remarks .error')!;
    expect(remark.textContent).to.contain('Wrong:');
    const title = remark.querySelector('button')!;
    title.click();
    expect(titleOf()).to.equal(title.textContent.trim());
    expect(document.querySelector('.editor .remarks .error')).not.to.equal(null);
  });

  it('adds selected words as a quote, by button and by key, or makes an event of them', async () => {
    await openArticle();
    await select('second telescope came');
    expect(byId('add-quote').closest('.selection')!.checkVisibility()).to.equal(true);
    byId('add-quote').click();
    expect(field('quote-1').value).to.equal('second telescope came');
    expect(byId('quote-1-hint').textContent).to.contain('paragraph 2 of The observatory closes');
    await select('storm in March 1902 broke');
    marks()[0]!.focus();
    await press('q');
    expect(field('quote-2').value).to.equal('storm in March 1902 broke');
    await select('staff of forty');
    byId('new-event').click();
    expect(titleOf()).to.equal('');
    expect(field('quote-0').value).to.equal('staff of forty');
    expect(document.activeElement).to.equal(byId('event-title'));
  });

  it('takes back and does again by keyboard, but leaves text fields to the browser', async () => {
    await openArticle();
    await press('a');
    await press('Control+z');
    expect(stateOf(marks()[0]!)).to.equal('proposed');
    await press('Control+Shift+z');
    expect(stateOf(marks()[0]!)).to.equal('accepted');
    byId('event-title').focus();
    await press('Control+z');
    expect(stateOf(marks()[0]!)).to.equal('accepted');
    byId('undo').click();
    expect(stateOf(marks()[0]!)).to.equal('proposed');
  });

  it('keeps the work across a reload until it is forgotten', async () => {
    await openArticle();
    await press('a');
    write('event-summary', 'Told anew');
    await rest();
    open();
    expect(stateOf(marks()[0]!)).to.equal('accepted');
    expect(field('event-summary').value).to.equal('Told anew');
    byId('forget').click();
    expect(document.activeElement).to.equal(byId('forget-really'));
    byId('forget-really').click();
    await rest();
    expect(localStorage.getItem(KEPT_UNDER)).to.equal(null);
    expect(field('article-text').value).to.equal('');
  });

  it('shows the example when what is kept cannot be read, and says so', () => {
    localStorage.setItem(KEPT_UNDER, '{"version":1,"work":{}}');
    open();
    expect(marks()).not.to.be.empty;
    expect(document.querySelector('[role="status"]')!.textContent).to.contain('cannot be read');
  });

  it('downloads a document that is whole and whose quotes and dates agree with the article', async () => {
    await openArticle();
    write('document-title', 'Halden & its dome');
    for (let i = 0; i < 5; i++) {
      marks()[i]!.focus();
      marks()[i]!.click();
      if (i === 0) write('event-date', '1884-05');
      if (i === 1) {
        await select('telescope came by sea');
        byId('add-quote').click();
      }
      byId('accept').click();
    }
    const { name, data } = await download();
    expect(name).to.equal('halden-its-dome.json');
    const { doc, problems } = readDocument(data);
    expect(problems).to.deep.equal([]);
    expect(data.events).to.have.length(5);
    expect(data.events![0]!.date).to.equal('1884-05');
    expect(data.events![1]!.citations![1]!.quote!.exact).to.equal('telescope came by sea');
    const articles = new Map([['article-1', readArticle(TEXT)]]);
    const { findings, counts } = verifyDocument(doc, articles);
    expect(findings.filter(({ level }) => level === 'error')).to.deep.equal([]);
    expect(counts.quotes).to.equal(6);
    const sent = performance
      .getEntriesByType('resource')
      .filter((entry) =>
        ['fetch', 'xmlhttprequest', 'beacon', 'img'].includes(
          (entry as PerformanceResourceTiming).initiatorType,
        ),
      );
    expect(sent).to.deep.equal([]);
  });

  it('opens a document, and shows markup in it as text', async () => {
    open();
    const title = '<img src=x onerror=alert(1)>';
    const data = {
      sources: [{ id: 's', title }],
      events: [{ title, citations: [{ source: 's' }] }],
    };
    const transfer = new DataTransfer();
    transfer.items.add(new File([JSON.stringify(data)], 'mine.json'));
    field('open').files = transfer.files;
    byId('open').dispatchEvent(new Event('change'));
    await rest();
    expect(titleOf()).to.equal(title);
    expect(root.querySelector('img')).to.equal(null);
    expect((await download()).data).to.deep.equal(data);
    byId('undo').click();
    expect(marks()).not.to.be.empty;
  });

  for (const scheme of ['light', 'dark'])
    it(`passes the accessibility checks, written and marked, ${scheme}`, async () => {
      const isSet = await media({ 'prefers-color-scheme': scheme });
      if (!isSet && scheme === 'dark') return;
      await openArticle();
      await press('a');
      await press('x');
      write('event-date', 'no date');
      await rest();
      await expect(root).to.be.accessible();
      byId('write').click();
      await expect(root).to.be.accessible();
      await media({});
    });

  for (const width of [320, 700, 1200])
    it(`has all of it within ${width} px`, async () => {
      await openArticle();
      root.style.width = `${width}px`;
      await later(50);
      expect(root.scrollWidth).to.be.at.most(width);
    });
});
