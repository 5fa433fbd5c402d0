import { quoteWords } from './format-reference.js';
import { doiOf, sourceOf, textOf, urlOf } from './source-fields.js';
import type { Cited, Wording } from './types.js';

/** What CSL, BibTeX and RIS call fields that are taken as they are. */
const SAME = (
  'title title TI,container-title booktitle T2,publisher publisher PB,volume volume VL,' +
  'issue number IS,page pages SP,edition edition ET,publisher-place address CY,ISBN isbn SN,' +
  'ISSN issn SN,language language LA,note note N1'
).split(',');

/** What BibTeX and RIS say alike of a source: the fields but for names and dates of issue. */
export function recordFields(
  cited: Cited,
  wording: Wording,
): readonly (readonly [bibtex: string, ris: string, value: string])[] {
  const source = sourceOf(cited);
  return [
    ...SAME.map((row) => {
      const [key = '', bibtex = '', ris = ''] = row.split(' ');
      return [bibtex, ris, textOf(source.data, key)] as const;
    }),
    ['doi', 'DO', doiOf(source)],
    ['url', 'UR', urlOf(source)],
    ['archiveurl', 'AV', source.archived[0]?.href ?? ''],
    ['annote', 'N1', quoteWords(cited, wording)],
  ];
}
