export { formatCitation } from './format-citation.js';
export type { Cited, CitationFormat, CitationOptions, CitationWords } from './types.js';
