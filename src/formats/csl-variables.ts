const words = (text: string): readonly string[] => text.split(' ');

// Variables of CSL 1.0.2 (csl-data.json) by what they hold: those that reference managers export.
// `URL`, `DOI` and `custom` are dealt with by themselves.

/** Text, for some of them also numbers. */
const TEXTS = words(
  'abstract archive archive_location authority call-number chapter-number citation-key ' +
    'collection-number collection-title container-title container-title-short edition ' +
    'event-place event-title genre ISBN ISSN issue keyword language medium note number ' +
    'number-of-pages number-of-volumes original-publisher original-publisher-place ' +
    'original-title page PMCID PMID publisher publisher-place reviewed-title section source ' +
    'status title title-short version volume',
);

const NAMES = words(
  'author collection-editor composer container-author contributor director editor guest host ' +
    'illustrator interviewer narrator original-author performer producer recipient ' +
    'reviewed-author script-writer translator',
);

const DATES = words('accessed available-date event-date issued original-date submitted');

/** What a variable of CSL holds; `undefined` for any other field. */
export function variableKind(key: string): 'text' | 'names' | 'date' | undefined {
  if (TEXTS.includes(key)) return 'text';
  if (NAMES.includes(key)) return 'names';
  return DATES.includes(key) ? 'date' : undefined;
}
