import { formatCitation } from '../../../src/formats/index.js';
import type { CitationFormat, CitationOptions } from '../../../src/formats/index.js';
import type { CitationData, Source, SourceData } from '../../../src/model/index.js';
import { firstEvent, read } from '../model/builders.js';

export const FORMATS: readonly CitationFormat[] = [
  'text',
  'markdown',
  'html',
  'bibtex',
  'ris',
  'csl-json',
];

/** A source of which nothing is known but what is given. */
export function sourceWith(fields: Partial<SourceData>): Source {
  const [source] = read({ sources: [{ id: 's', ...fields }] }).sources;
  if (source === undefined) throw new Error('no source was read');
  return source;
}

export const write = (
  fields: Partial<SourceData>,
  format: CitationFormat,
  options?: CitationOptions,
): string => formatCitation(sourceWith(fields), format, options);

/** A source as cited by an event. */
export function writeCitation(
  source: Partial<SourceData>,
  citation: Partial<CitationData>,
  format: CitationFormat,
): string {
  const data = {
    sources: [{ id: 's', ...source }],
    events: [{ title: 'e', date: '2001', citations: [{ source: 's', ...citation }] }],
  };
  const [cited] = firstEvent(data).citations;
  if (cited === undefined) throw new Error('no citation was read');
  return formatCitation(cited, format);
}

/** The items of an export as CSL-JSON. */
export const itemsOf = (text: string): any[] => JSON.parse(text) as any[];
