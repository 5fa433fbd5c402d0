import type { Citation, Source } from '../../model/index.js';
import { formatCitation } from '../format-citation.js';
import { MARKDOWN, TEXT } from '../markup.js';
import { sourceOf, toLine } from '../source-fields.js';
import { remarksOn } from './wording.js';
import type { WriteWording } from './wording.js';

/**
 * A source, or a citation of it with its quote, on one line: its number, the reference (its id when
 * nothing else is known), and whether it denies the event or gives it another date.
 */
export function referenceText(
  cited: Citation | Source,
  format: 'text' | 'markdown',
  wording: WriteWording,
): string {
  const source = sourceOf(cited);
  const markup = format === 'text' ? TEXT : MARKDOWN;
  const options = { dates: wording.dates, words: wording.messages };
  const isKnown = formatCitation(source, 'text', options) !== '';
  const remarks = remarksOn(cited, wording).map(toLine);
  return [
    markup.text(`[${source.number}]`),
    formatCitation(cited, format, options),
    isKnown ? '' : markup.text(toLine(source.id)),
    remarks.length === 0 ? '' : markup.text(`(${remarks.join(', ')})`),
  ]
    .filter((part) => part !== '')
    .join(' ');
}
