import type { CslDateData, NameData, SourceData } from '../../model/document-data.js';
import { isFields } from '../../model/read-value.js';
import type { Fields } from '../../model/read-value.js';
import { parseDoi } from '../../model/safe-link.js';
import type { ConversionBuilder } from './conversion-builder.js';
import { textOf, withoutEmpty } from './fields-of.js';
import { additional, firstText, idOf, textsOf, typesOf, valuesOf } from './json-ld-graph.js';
import type { Graph, GraphNode } from './json-ld-graph.js';
import { parseDateWords } from './parse-date-words.js';
import { readHtmlLine } from './read-html.js';

/** What CSL calls the types of schema.org. */
const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Article: 'article',
    BlogPosting: 'post-weblog',
    Book: 'book',
    Chapter: 'chapter',
    Dataset: 'dataset',
    Legislation: 'legislation',
    LiveBlogPosting: 'article-newspaper',
    Manuscript: 'manuscript',
    Map: 'map',
    Movie: 'motion_picture',
    NewsArticle: 'article-newspaper',
    AnalysisNewsArticle: 'article-newspaper',
    ReportageNewsArticle: 'article-newspaper',
    Periodical: 'periodical',
    Report: 'report',
    Review: 'review',
    ScholarlyArticle: 'article-journal',
    SocialMediaPosting: 'post',
    Thesis: 'thesis',
    WebPage: 'webpage',
  }),
);
const WORKS = new Set([...TYPES.keys(), 'CreativeWork', 'ClaimReview']);
/** What a work is in, or shown by, is no source beside it. */
const AROUND = /\/(?:isPartOf|mainEntityOfPage|hasPart|image|video)(?:\/\d+)?$/u;

/** Whether a node is a work that can be cited. */
export function isWork({ fields, path }: GraphNode): boolean {
  return !AROUND.test(path) && typesOf(fields).some((type) => WORKS.has(type));
}

/** A source, and the work that it carries or rewrites. */
interface Copy {
  readonly source: SourceData;
  readonly key: 'reprintOf' | 'basedOn';
  readonly parent: unknown;
  readonly path: string;
}

/** Makes a source of each work, once. */
export class Works {
  private readonly _ids = new Map<Fields | string, string>();
  private readonly _copies: Copy[] = [];
  private readonly _builder: ConversionBuilder;
  private readonly _graph: Graph;

  constructor(builder: ConversionBuilder, graph: Graph) {
    this._builder = builder;
    this._graph = graph;
  }

  /** The id of the source for a work, its id, or an address; `undefined` for anything else. */
  idOf(value: unknown, path: string): string | undefined {
    if (typeof value === 'string') {
      const work = this._graph.find(value);
      if (work !== undefined) return this.idOf(work, path);
      return textOf(this._builder.cite({ url: value, text: '' }, path)?.source) || undefined;
    }
    if (!isFields(value)) return undefined;
    const id = idOf(value);
    const work = (typesOf(value).length === 0 ? this._graph.find(id) : undefined) ?? value;
    const known = this._ids.get(work) ?? (id === '' ? undefined : this._ids.get(id));
    if (known !== undefined) return known;
    const isNamed = firstText(work, 'name', 'headline', 'url') !== '';
    if (!isNamed && typesOf(work).length === 0) {
      return /^https?:/u.test(id) ? this.idOf(id, path) : undefined;
    }
    if (!isNamed && !isWork({ fields: work, path: '' })) return undefined;
    return this._add(work, path);
  }

  /** Joins works to those that they are based on; the list grows while it is gone through. */
  linkCopies(): void {
    for (const { source, key, parent, path } of this._copies) {
      const id = this.idOf(parent, path);
      if (id !== undefined) source[key] = id;
    }
  }

  private _add(work: Fields, path: string): string {
    const id = this._builder.sourceId(firstText(work, 'identifier') || undefined);
    this._ids.set(work, id);
    if (idOf(work) !== '') this._ids.set(idOf(work), id);
    const more = additional(work);
    const named = (name: string): string => textOf(more.get(name));
    const source: SourceData = {
      id,
      ...withoutEmpty({
        type:
          named('type') ||
          typesOf(work)
            .map((type) => TYPES.get(type) ?? '')
            .join(''),
        title: readHtmlLine(firstText(work, 'headline', 'name')),
        'container-title': firstText(work, 'isPartOf'),
        publisher: firstText(work, 'publisher'),
        language: firstText(work, 'inLanguage'),
        note: named('note'),
      }),
      ...this._addresses(work, path),
      ...authors(work),
      ...dates(firstText(work, 'datePublished') || named('issued'), named('accessed')),
    };
    this._builder.addSource(source);
    const [parent] = valuesOf(work, 'isBasedOn');
    if (parent !== undefined) {
      const key = more.has('reprintOf') ? 'reprintOf' : 'basedOn';
      this._copies.push({ source, key, parent, path: `${path}/isBasedOn` });
    }
    return id;
  }

  private _addresses(work: Fields, path: string): Partial<SourceData> {
    const given = [...textsOf(work, 'url'), ...textsOf(work, 'mainEntityOfPage')];
    const id = idOf(work);
    if (given.length === 0 && /^https?:/u.test(id)) given.push(id);
    const same = textsOf(work, 'sameAs');
    const doi = [...same, ...given].find((text) => parseDoi(text) !== undefined);
    const url = given[0] === undefined ? undefined : this._builder.address(given[0], `${path}/url`);
    const archived = textsOf(work, 'archivedAt').flatMap((text) => {
      const address = this._builder.address(text, `${path}/archivedAt`);
      return address === undefined ? [] : [{ url: address.url }];
    });
    const others = same.filter((text) => text !== doi);
    return {
      ...(url !== undefined && { URL: url.url }),
      ...(doi !== undefined && { DOI: doi.replace(/^.*?(?=10\.)/u, '') }),
      ...(archived.length > 0 && { archived }),
      ...(others.length > 0 && { 'x-given-sameAs': others }),
    };
  }
}

function authors(work: Fields): { author?: NameData[] } {
  const names = valuesOf(work, 'author').flatMap((value): NameData[] => {
    if (!isFields(value)) return textOf(value) === '' ? [] : [{ literal: textOf(value) }];
    const [family, given] = [firstText(value, 'familyName'), firstText(value, 'givenName')];
    if (family !== '') return [withoutEmpty({ family, given })];
    const name = firstText(value, 'name');
    return name === '' ? [] : [{ literal: name }];
  });
  return names.length > 0 ? { author: names } : {};
}

function dates(issued: string, accessed: string): Partial<SourceData> {
  const read = (words: string): CslDateData => parseDateWords(words)?.edtf ?? { literal: words };
  return {
    ...(issued !== '' && { issued: read(issued) }),
    ...(accessed !== '' && { accessed: read(accessed) }),
  };
}

/** The name of a person or a body that something is of. */
export function authorName(fields: Fields): string {
  return textsOf(fields, 'author').join(', ');
}
