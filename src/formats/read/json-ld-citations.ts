import type { CitationData, Stance } from '../../model/document-data.js';
import { isFields, own } from '../../model/read-value.js';
import type { Fields } from '../../model/read-value.js';
import type { ConversionBuilder } from './conversion-builder.js';
import { textIn, textOf, withoutEmpty } from './fields-of.js';
import { firstText, idOf, typesOf, valuesOf } from './json-ld-graph.js';
import type { Graph, GraphNode } from './json-ld-graph.js';
import { authorName } from './json-ld-works.js';
import type { Works } from './json-ld-works.js';

const STANCES: readonly Stance[] = ['asserts', 'denies', 'disputes', 'mentions'];
const REFUTED = /\b(?:false|fake|incorrect|misleading|untrue|wrong)\b/iu;
const PLACE = /^([a-z][\w-]*) (\S.*)$/iu;

/** The citations of each event or claim, by its node. */
export class Citations {
  private readonly _ofNode = new Map<Fields, CitationData[]>();
  private readonly _builder: ConversionBuilder;
  private readonly _graph: Graph;
  private readonly _works: Works;

  constructor(builder: ConversionBuilder, graph: Graph, works: Works) {
    this._builder = builder;
    this._graph = graph;
    this._works = works;
  }

  of(node: Fields): CitationData[] {
    const found = this._ofNode.get(node) ?? [];
    this._ofNode.set(node, found);
    return found;
  }

  /** Adds a work that an event or a claim names; not again where it is cited already. */
  addWork(node: Fields, value: unknown, path: string, more: Partial<CitationData> = {}): void {
    const source = this._works.idOf(value, path);
    if (source !== undefined) this.add(node, { source, ...more });
  }

  /** Adds a citation of a source that is not cited there already. */
  add(node: Fields, citation: CitationData): void {
    const list = this.of(node);
    if (list.some((one) => one.source === citation.source)) return;
    list.push(citation);
  }

  /** Adds what a claim says of the event that it is about. */
  addClaim(event: Fields, claim: Fields, path: string): void {
    const attributedTo = authorName(claim);
    for (const work of [...valuesOf(claim, 'appearance'), ...valuesOf(claim, 'firstAppearance')]) {
      this.addWork(event, work, path, withoutEmpty({ attributedTo }));
    }
  }

  /** Adds a review of a claim: it refutes what it calls false, and else mentions it. */
  addReview(claim: Fields, { fields, path }: GraphNode): void {
    const rating = valuesOf(fields, 'reviewRating').find(isFields) ?? {};
    const words = firstText(rating, 'alternateName', 'ratingValue');
    const stance = REFUTED.test(words) ? 'disputes' : 'mentions';
    this.addWork(claim, fields, path, { stance, ...withoutEmpty({ note: words }) });
  }

  /** Adds a Web Annotation: a quote in a work, or the work's own words for a date. */
  addAnnotation({ fields, path }: GraphNode): void {
    const bodies = valuesOf(fields, 'body');
    const things = bodies.flatMap((body) => {
      const id = textOf(body) || (isFields(body) ? idOf(body) : '');
      const thing = id === '' ? undefined : this._graph.find(id);
      return thing === undefined ? [] : [thing];
    });
    const about = things.find((thing) => !typesOf(thing).includes('Claim')) ?? things[0];
    const target = valuesOf(fields, 'target')[0];
    const source = this._works.idOf(isFields(target) ? own(target, 'source') : target, path);
    if (about === undefined || source === undefined || !isFields(target)) {
      this._builder.lose(path, 'an annotation that joins no event to a work was left out');
      return;
    }
    const said = (purpose: string): string => {
      const texts = bodies.filter(isFields);
      return textIn(texts.find((body) => textIn(body, 'purpose') === purpose) ?? {}, 'value');
    };
    const selectors = valuesOf(target, 'selector').filter(isFields);
    const quote = selectors.find((one) => typesOf(one).includes('TextQuoteSelector'));
    if (textIn(fields, 'motivation') === 'identifying') {
      const date = { date: said('identifying'), dateText: quote ? textIn(quote, 'exact') : '' };
      this._addDate(about, source, withoutEmpty(date));
      return;
    }
    const claim = things.find((thing) => typesOf(thing).includes('Claim'));
    const stance = STANCES.find((one) => one === said('classifying'));
    const [, label = '', locator = said('describing')] = PLACE.exec(said('describing')) ?? [];
    const position = selectors.find((one) => typesOf(one).includes('TextPositionSelector'));
    this.of(about).push({
      source,
      ...(stance && { stance }),
      ...withoutEmpty({ attributedTo: claim ? authorName(claim) : '', label, locator }),
      ...readQuote(quote),
      ...readPosition(position),
      ...withoutEmpty({ note: said('commenting') }),
    });
  }

  private _addDate(event: Fields, source: string, date: Partial<CitationData>): void {
    const list = this.of(event);
    const citation = list.findLast((one) => one.source === source && one.date === undefined);
    if (citation === undefined) list.push({ source, ...date });
    else Object.assign(citation, date);
  }
}

function readQuote(selector: Fields | undefined): Pick<CitationData, 'quote'> {
  const exact = selector ? textIn(selector, 'exact') : '';
  if (selector === undefined || exact === '') return {};
  const sides = ['prefix', 'suffix'].flatMap((side) => {
    const text = own(selector, side);
    return typeof text === 'string' && text !== '' ? [[side, text] as const] : [];
  });
  return { quote: { exact, ...Object.fromEntries(sides) } };
}

function readPosition(selector: Fields | undefined): Pick<CitationData, 'position'> {
  const [start, end] = selector ? [own(selector, 'start'), own(selector, 'end')] : [];
  const isPlace = Number.isInteger(start) && Number.isInteger(end);
  return isPlace ? { position: { start: Number(start), end: Number(end) } } : {};
}
