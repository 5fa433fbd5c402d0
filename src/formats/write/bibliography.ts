import type { TimelineDocument } from '../../model/index.js';
import type { Written } from '../conversion-types.js';
import { formatCitation } from '../format-citation.js';
import type { CitationFormat, CitationOptions } from '../types.js';
import { LossList, fieldsOf } from './loss-list.js';

/** What a record of BibTeX or RIS has of a source. */
const RECORD =
  'id type title author editor container-title publisher issued URL DOI language note accessed ' +
  'volume issue page edition publisher-place ISBN ISSN archived/url';

/** Writes all sources as CSL-JSON, which reference managers read. */
export function writeCslJson(doc: TimelineDocument, options?: CitationOptions): Written {
  return writeSources(doc, 'csl-json', 'CSL-JSON', undefined, options);
}

/** Writes all sources as BibTeX. */
export function writeBibtex(doc: TimelineDocument, options?: CitationOptions): Written {
  return writeSources(doc, 'bibtex', 'BibTeX', RECORD, options);
}

/** Writes all sources as RIS. */
export function writeRis(doc: TimelineDocument, options?: CitationOptions): Written {
  return writeSources(doc, 'ris', 'RIS', RECORD, options);
}

/** CSL-JSON keeps all fields of a source, those of others in `custom`. */
function writeSources(
  doc: TimelineDocument,
  format: CitationFormat,
  name: string,
  fields: string | undefined,
  options: CitationOptions | undefined,
): Written {
  const losses = new LossList(name);
  for (const { path, issued, archived } of doc.sources) {
    if (fields === undefined) break;
    if (issued && (issued.level > 0 || issued.kind !== 'date'))
      losses.add(
        `${path}/issued`,
        `"${issued.edtf}" is kept in words, or as far as ${name} can hold it`,
      );
    if (archived.length > 1) losses.add(`${path}/archived`, 'only the first archived copy is kept');
  }
  const placed = doc.sources.filter(({ issued }) => issued !== undefined).length;
  losses.addLeftOut(doc, fields === undefined ? ['sources'] : fieldsOf('sources', fields));
  return {
    text: formatCitation(doc.sources, format, options),
    losses: losses.list(),
    counts: { given: doc.sources.length, placed, notPlaced: doc.sources.length - placed },
  };
}
