import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { writeSvg } from '../../../../src/formats/write/index.js';
import { readDocument } from '../../../../src/model/index.js';
import { fa } from '../../../../src/languages/fa.js';
import { numbersIn } from '../../../../src/render/numbers-in.js';
import { read } from '../../model/builders.js';
import { aValidDocument } from '../../model/valid-document.js';
import { REAL, docWith } from './builders.js';

const PERSIAN = fa.words(numbersIn('fa', new Intl.NumberFormat('fa')));
const parser = new new JSDOM().window.DOMParser();

function draw(doc: Parameters<typeof writeSvg>[0], options?: Parameters<typeof writeSvg>[1]) {
  const parsed = parser.parseFromString(writeSvg(doc, options).text, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  return parsed.documentElement;
}

/** The names of the events that are drawn. */
const titlesOf = (svg: Element) =>
  [...svg.querySelectorAll('g > title')].map(({ textContent }) => textContent);

const attribute = (node: Element, name: string) => Number(node.getAttribute(name));

describe('a picture', () => {
  it('has a name, a description, a language and a size', () => {
    const svg = draw(REAL, { width: 700 });
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.getAttribute('lang')).toBe('en');
    expect(svg.getAttribute('viewBox')).toMatch(/^0 0 700 \d+$/);
    for (const [name, part] of [
      ['aria-labelledby', 'title'],
      ['aria-describedby', 'desc'],
    ] as const)
      expect(svg.querySelector(`#${svg.getAttribute(name)!}`)).toBe(svg.querySelector(part));
    expect(svg.querySelector('title')!.textContent).toBe(REAL.title);
    expect(svg.querySelector('desc')!.textContent).toContain('38 events (13 not placed)');
  });

  it.each([480, 700, 1200, 2000])('has every event and every source at %i px', (width) => {
    const svg = draw(REAL, { width });
    const titles = titlesOf(svg).join('\n');
    for (const { title } of REAL.events) expect(titles).toContain(title);
    const words = svg.textContent.replace(/\s+/g, ' ');
    for (const { number } of REAL.sources) expect(words).toContain(`[${number}]`);
    expect(
      writeSvg(REAL, { width }).losses.filter(({ message }) => message.includes('room')),
    ).toEqual([]);
  });

  it('loads nothing and runs nothing', () => {
    const { text } = writeSvg(
      docWith({ title: '<script>a</script>', summary: 'https://a.example' }),
    );
    const svg = parser.parseFromString(text, 'image/svg+xml').documentElement;
    expect(svg.querySelector('script, image, use, foreignObject, style, a')).toBeNull();
    expect(text).not.toMatch(/(href|src)=|url\((?!#)/);
  });

  it('sets remarks of doubt bold, also where a line ends within them', () => {
    const citations = [
      { source: 'herald', date: '2001-07-19' },
      { source: 'herald', stance: 'denies' as const },
    ];
    const svg = draw(docWith({ date: '2001-06-19', title: 'T', citations, basis: 'derived' }));
    const bold = [...svg.querySelectorAll('tspan[font-weight="600"]')].map((t) => t.textContent);
    expect(bold.join(' ')).toContain('denied');
    expect(bold.join(' ').replace(/\s+/g, ' ')).toContain('Jul 19, 2001');
  });

  it('is in the language that is asked for', () => {
    const options = { messages: PERSIAN, dates: { locale: 'fa' } };
    const svg = draw(docWith({}), options);
    expect(svg.getAttribute('lang')).toBe('fa');
    expect(svg.textContent).toContain(PERSIAN.references);
  });

  it('shows what has no date, and periods', () => {
    const doc = read({
      periods: [{ label: 'War', date: '1939/1945' }],
      events: [{ title: 'Some day' }, { title: 'One day', date: '1940-05-10' }],
    });
    const words = draw(doc).textContent;
    for (const text of ['Not placed', 'Some day', 'One day', 'War']) expect(words).toContain(text);
    expect(draw(read({ events: [{ title: 'Some day' }] })).textContent).toContain('Some day');
  });
});

it('is XML whatever the document, with nothing outside of the picture', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(aValidDocument, fc.constantFrom(480, 700, 1200), (data, width) => {
      const { doc } = readDocument(data);
      const svg = draw(doc, { width });
      expect(titlesOf(svg).length).toBeGreaterThanOrEqual(doc.events.length);
      const height = attribute(svg, 'height');
      for (const span of svg.querySelectorAll('text > tspan[y]'))
        expect(attribute(span, 'y')).toBeLessThan(height);
    }),
    { numRuns: 40 },
  );
});
