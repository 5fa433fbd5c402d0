import type { Source } from '../../model/index.js';
import { doiOf, namesOf, textOf } from '../source-fields.js';
import { nodeId, propertiesOf } from './json-ld-nodes.js';
import type { Node } from './json-ld-nodes.js';

/** What schema.org calls a type of CSL; `CreativeWork` is every other one. */
const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    article: 'Article',
    'article-journal': 'ScholarlyArticle',
    'article-magazine': 'Article',
    'article-newspaper': 'NewsArticle',
    book: 'Book',
    chapter: 'Chapter',
    dataset: 'Dataset',
    legislation: 'Legislation',
    manuscript: 'Manuscript',
    map: 'Map',
    motion_picture: 'Movie',
    'paper-conference': 'ScholarlyArticle',
    periodical: 'Periodical',
    post: 'SocialMediaPosting',
    'post-weblog': 'BlogPosting',
    report: 'Report',
    review: 'Review',
    'review-book': 'Review',
    thesis: 'Thesis',
    webpage: 'WebPage',
  }),
);

const ISO_DATE = /^\d{4}(?:-\d\d){0,2}$/;

/** A source as a work of schema.org. */
export function sourceNode(source: Source): Node {
  const { id, data, title, container, publisher, issued, issuedText, accessed } = source;
  const { link, archived, language, note } = source;
  const type = textOf(data, 'type');
  const isIso = issued !== undefined && ISO_DATE.test(issued.edtf);
  const doi = doiOf(source);
  const parent = parentOf(source);
  return {
    '@type': TYPES.get(type) ?? 'CreativeWork',
    '@id': nodeId('source', source),
    identifier: id,
    name: title,
    author: namesOf(source, 'author').map(({ family, given, literal, ...parts }) =>
      family === undefined
        ? { name: literal ?? given }
        : {
            '@type': 'Person',
            name: [given, ...Object.values(parts), family].filter(Boolean).join(' '),
            familyName: family,
            givenName: given,
          },
    ),
    isPartOf:
      container === undefined ? undefined : { '@type': 'CreativeWorkSeries', name: container },
    publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
    datePublished: isIso ? issued.edtf : undefined,
    url: link?.href,
    sameAs: doi === '' ? undefined : `https://doi.org/${encodeURI(doi)}`,
    inLanguage: language,
    archivedAt: archived.map(({ href }) => href),
    isBasedOn: parent && { '@id': nodeId('source', parent) },
    additionalProperty: propertiesOf({
      type,
      issued: isIso ? undefined : (issued?.edtf ?? issuedText),
      accessed: accessed?.edtf,
      reprintOf: textOf(data, 'reprintOf'),
      basedOn: textOf(data, 'basedOn'),
      note,
    }),
  };
}

/** The source whose text or story it is; the first of the chain, where the data name it. */
function parentOf({ copyKind, root, data }: Source): Source | undefined {
  if (copyKind === undefined) return undefined;
  const id = textOf(data, copyKind === 'reprint' ? 'reprintOf' : 'basedOn');
  return [root, ...root.copies].find((source) => source.id === id);
}
