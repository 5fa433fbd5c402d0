import { isUnnamed } from '../../render/is-unnamed.js';
import type { TimelineDocument } from '../../model/index.js';
import type { Wording } from '../../render/label-text.js';
import { toLine } from '../source-fields.js';
import type { Written } from '../conversion-types.js';
import { countsOf } from './entries.js';
import { LossList, fieldsOf } from './loss-list.js';
import { referenceText } from './reference-text.js';
import { writeChart } from './svg-chart.js';
import { INK, LINE, MUTED, SURFACE } from './svg-colours.js';
import { markDefs } from './svg-mark.js';
import { element, escapeXml } from './svg-nodes.js';
import { writeParagraph } from './svg-text.js';
import type { TextLook } from './svg-text.js';
import { FONTS } from './svg-type.js';
import { wordingOf } from './wording.js';
import type { WriteOptions, WriteWording } from './wording.js';

export interface SvgOptions extends WriteOptions {
  /** Width of the picture in px, at least 480; default 1200. Its height is what it takes. */
  readonly width?: number;
}

const CARRIED = [
  'title',
  'description',
  'lang',
  ...fieldsOf('periods', 'label date'),
  ...fieldsOf('groups', 'id label parent'),
  ...fieldsOf('events', 'id title group date dateText basis importance citations/source'),
  ...fieldsOf('events/citations', 'stance date'),
  ...fieldsOf(
    'sources',
    'id title author container-title publisher issued URL DOI archived accessed',
  ),
];

const LEAST_WIDTH = 480;
const MARGIN = 20;
/** Lines of a text longer than this are hard to follow, in px. */
const TEXT_ROOM = 800;
const HEADING: TextLook = { size: 15, isBold: true };
const BODY: TextLook = { size: 13 };

/**
 * Draws the timeline as a picture that stands by itself: the chart with its labels as text, the
 * events without a date, and the sources by their numbers. No scripts, and nothing is loaded.
 */
export function writeSvg(doc: TimelineDocument, options: SvgOptions = {}): Written {
  const losses = new LossList('SVG');
  const width = Math.max(LEAST_WIDTH, options.width ?? 1200);
  const { dates, messages } = wordingOf(options);
  const wording: Wording = { messages, format: dates, dataLang: doc.lang };
  const page = new Page(width);
  const title = toLine(doc.title ?? '');
  const counts = countWords(doc, { dates, messages });
  if (title !== '') page.add(title, { size: 22, isBold: true });
  page.add(toLine(doc.description ?? ''), { size: 14, colour: MUTED });
  page.add(counts, { size: 12, colour: MUTED }, 8);
  if (doc.events.length > 0) {
    const chart = writeChart(doc, width - 2 * MARGIN, wording);
    page.place(chart.content, chart.height);
    page.add(chart.untold, { size: 12, colour: MUTED });
    for (const index of chart.folds.flatMap(({ indices }) => indices)) {
      const path = doc.events[index]?.path;
      if (path !== undefined) losses.add(path, 'found no room in the picture: counted in a "+n"');
    }
  }
  page.addSection(
    messages.notPlaced,
    doc.notPlaced.map((event) => {
      const numbers = new Set(event.citations.map(({ source }) => source.number));
      const when = event.dateText === undefined ? '' : messages.quotes.join(event.dateText);
      const signs = [...numbers].map((number) => `[${number}]`).join(' ');
      return [event.title, when, signs].filter((part) => part !== '').join(' ');
    }),
  );
  page.addSection(
    messages.references,
    doc.sources.map((source) => referenceText(source, 'text', { dates, messages })),
  );
  losses.addLeftOut(doc, CARRIED);
  const about = [toLine(doc.description ?? ''), counts].filter((text) => text !== '').join(' ');
  const text = page.toSvg(messages.lang, title === '' ? messages.chart('') : title, about);
  return { text, losses: losses.list(), counts: countsOf(doc) };
}

/** How much there is of everything. */
function countWords(doc: TimelineDocument, { messages }: WriteWording): string {
  const roots = new Set(doc.sources.map(({ root }) => root));
  const notPlaced = doc.notPlaced.length;
  return [
    messages.events(doc.given) + (notPlaced > 0 ? ` (${messages.notPlacedCount(notPlaced)})` : ''),
    isUnnamed(doc.groups) ? '' : messages.groups(doc.groups.length),
    messages.sources(roots.size, doc.sources.length),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** A picture that is filled from top to bottom. */
class Page {
  private readonly _width: number;
  private readonly _parts: string[] = [];
  private _y = MARGIN;

  constructor(width: number) {
    this._width = width;
  }

  /** Adds a paragraph, with so much room below it. */
  add(text: string, look: TextLook, after: number = 4): void {
    if (text === '') return;
    const room = Math.min(TEXT_ROOM, this._width - 2 * MARGIN);
    const { content, height } = writeParagraph(text, [MARGIN, this._y], room, look);
    this._parts.push(content);
    this._y += height + after;
  }

  /** Adds a drawing that begins at the margin. */
  place(content: string, height: number): void {
    this._parts.push(element('g', { transform: `translate(${MARGIN} ${this._y})` }, content));
    this._y += height + MARGIN;
  }

  /** Adds a heading and paragraphs below it, when there are any. */
  addSection(heading: string, paragraphs: readonly string[]): void {
    if (paragraphs.length === 0) return;
    const y = this._y;
    this._parts.push(
      element('line', { x1: MARGIN, x2: this._width - MARGIN, y1: y, y2: y, stroke: LINE }),
    );
    this._y += 12;
    this.add(heading, HEADING, 6);
    for (const paragraph of paragraphs) this.add(toLine(paragraph), BODY);
    this._y += 8;
  }

  toSvg(lang: string, title: string, description: string): string {
    const [width, height] = [this._width, Math.ceil(this._y + MARGIN / 2)];
    const content = [
      element('title', { id: 'cited-timeline-title' }, escapeXml(title)),
      element('desc', { id: 'cited-timeline-desc' }, escapeXml(description)),
      markDefs(),
      element('rect', { width, height, fill: SURFACE }),
      ...this._parts,
    ];
    const root = {
      xmlns: 'http://www.w3.org/2000/svg',
      ...{ width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' },
      'aria-labelledby': 'cited-timeline-title',
      'aria-describedby': 'cited-timeline-desc',
      ...{ lang, 'xml:lang': lang, 'font-family': FONTS, fill: INK },
    };
    return `${element('svg', root, content.join('\n'))}\n`;
  }
}
