import { Ajv } from 'ajv';

// What csl-data.json of CSL 1.0.2 allows, put together from its lists of variables
// (https://github.com/citation-style-language/schema, schemas/input/csl-data.json; MIT licence).

const words = (text: string): string[] => text.trim().split(/\s+/);

export const CSL_TYPES: readonly string[] = words(`
  article article-journal article-magazine article-newspaper bill book broadcast chapter classic
  collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing
  interview legal_case legislation manuscript map motion_picture musical_score pamphlet
  paper-conference patent performance periodical personal_communication post post-weblog regulation
  report review review-book software song speech standard thesis treaty webpage`);

const TEXTS = words(`
  citation-key language journalAbbreviation shortTitle abstract annote archive archive_collection
  archive_location archive-place authority call-number citation-label collection-title
  container-title container-title-short dimensions division DOI event event-title event-place genre
  ISBN ISSN jurisdiction keyword medium note original-publisher original-publisher-place
  original-title part-title PMCID PMID publisher publisher-place references reviewed-genre
  reviewed-title scale section source status title title-short URL version volume-title
  volume-title-short year-suffix`);
const NUMBERS = words(`
  chapter-number citation-number collection-number edition first-reference-note-number issue locator
  number number-of-pages number-of-volumes page page-first part printing supplement volume`);
const NAMES = words(`
  author chair collection-editor compiler composer container-author contributor curator director
  editor editorial-director executive-producer guest host interviewer illustrator narrator organizer
  original-author performer producer recipient reviewed-author script-writer series-creator
  translator`);
const DATES = words('accessed available-date event-date issued original-date submitted');

const text = { type: 'string' };
const textOrNumber = { type: ['string', 'number'] };
const anyScalar = { type: ['string', 'number', 'boolean'] };
const objectOf = (properties: object) => ({
  type: 'object',
  properties,
  additionalProperties: false,
});
const fieldsOf = (keys: readonly string[], schema: object) =>
  Object.fromEntries(keys.map((key) => [key, schema]));

const name = objectOf({
  ...fieldsOf(words('family given dropping-particle non-dropping-particle suffix literal'), text),
  ...fieldsOf(words('comma-suffix static-ordering parse-names'), anyScalar),
});
const date = objectOf({
  'date-parts': {
    type: 'array',
    items: { type: 'array', items: textOrNumber, minItems: 1, maxItems: 3 },
    minItems: 1,
    maxItems: 2,
  },
  season: textOrNumber,
  circa: anyScalar,
  literal: text,
  raw: text,
});
const item = {
  ...objectOf({
    type: { enum: CSL_TYPES },
    id: textOrNumber,
    categories: { type: 'array', items: text },
    ...fieldsOf(TEXTS, text),
    ...fieldsOf(NUMBERS, textOrNumber),
    ...fieldsOf(NAMES, { type: 'array', items: name }),
    ...fieldsOf(DATES, date),
    custom: { type: 'object' },
  }),
  required: ['type', 'id'],
};

/** Tells whether data is a list of items as CSL's own schema wants them. */
export const isCslData = new Ajv({ allowUnionTypes: true }).compile({ type: 'array', items: item });
