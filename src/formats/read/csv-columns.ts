/** What a column of a table can hold. */
export type CsvField =
  | 'id'
  | 'title'
  | 'date'
  | 'end'
  | 'year'
  | 'month'
  | 'day'
  | 'summary'
  | 'note'
  | 'group'
  | 'place'
  | 'people'
  | 'tags'
  | 'importance'
  | 'source'
  | 'url'
  | 'quote'
  | 'author'
  | 'publisher'
  | 'published'
  | 'media'
  | 'alt'
  | 'caption'
  | 'credit';

/** The names of the columns that hold something; several where there are several sources. */
export type CsvColumns = Readonly<Partial<Record<CsvField, string | readonly string[]>>>;

/** Names that columns go by, each for the first field that has it; a number may follow. */
const GUESSES: readonly (readonly [CsvField, RegExp])[] = [
  ['id', /^(?:id|key|uid)$/u],
  ['title', /^(?:title|event|headline|name|what|event (?:title|name)|label)$/u],
  ['date', /^(?:date|when|start|start date|date start|event date|edtf|from|begin)$/u],
  ['end', /^(?:end|end date|date end|until|to|finish)$/u],
  ['year', /^year$/u],
  ['month', /^month$/u],
  ['day', /^day$/u],
  ['summary', /^(?:summary|description|text|details?|body|content|what happened)$/u],
  ['note', /^(?:notes?|comments?|remarks?)$/u],
  ['group', /^(?:group|category|type|topic|lane|track|section)$/u],
  ['place', /^(?:place|location|where|city|venue)$/u],
  ['people', /^(?:people|persons?|who|participants)$/u],
  ['tags', /^(?:tags?|keywords?)$/u],
  ['importance', /^(?:importance|weight|priority)$/u],
  [
    'url',
    /^(?:(?:source )?(?:urls?|links?|address)|sources? ?(?:urls?|links?)|references? urls?)$/u,
  ],
  ['source', /^(?:sources?|citations?|references?|cited|publication|source (?:title|name))$/u],
  ['quote', /^(?:quotes?|quotation|exact)$/u],
  ['author', /^(?:authors?|source author|by)$/u],
  ['publisher', /^(?:publisher|source publisher)$/u],
  ['published', /^(?:published|issued|publication date|date published|source date)$/u],
  ['media', /^(?:media|image|picture|photo|media url|image url|video)$/u],
  ['alt', /^(?:alt|alt text|alternative text)$/u],
  ['caption', /^(?:caption|media caption)$/u],
  ['credit', /^(?:credit|media credit|photo credit)$/u],
];
const MANY: readonly CsvField[] = ['source', 'url'];

/** The columns of each field: those that are named, else those whose names say what they hold. */
export class ColumnMap {
  private readonly _columns = new Map<CsvField, string[]>();
  private readonly _taken = new Set<string>();

  /** @throws {RangeError} for a column that is not there, and where none tells what happened or when */
  constructor(names: readonly string[], columns: CsvColumns = {}) {
    for (const [field, named] of Object.entries(columns) as [CsvField, string | string[]][]) {
      for (const name of [named].flat()) {
        if (!names.includes(name)) throw new RangeError(`line 1: found no column "${name}"`);
        this._add(field, name);
      }
    }
    for (const [field, guess] of GUESSES) {
      if (columns[field] !== undefined) continue;
      for (const name of names) {
        const isFree = !this._taken.has(name) && (MANY.includes(field) || !this.has(field));
        if (isFree && guess.test(plainName(name))) this._add(field, name);
      }
    }
    if (!this.has('title') && !this.has('summary') && !this.has('date') && !this.has('year')) {
      throw new RangeError('line 1: found no column with titles or dates, expected one');
    }
  }

  has(field: CsvField): boolean {
    return this._columns.has(field);
  }

  /** The names of a field's columns. */
  of(field: CsvField): readonly string[] {
    return this._columns.get(field) ?? [];
  }

  /** Whether a column is of any field. */
  isTaken(name: string): boolean {
    return this._taken.has(name);
  }

  private _add(field: CsvField, name: string): void {
    this._columns.set(field, [...this.of(field), name]);
    this._taken.add(name);
  }
}

/** "Source_URL (2)" → "source url". */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[_\-.]+/gu, ' ')
    .replace(/[\s#(]*\d+\)?$/u, '')
    .replace(/\s+column$/u, '')
    .trim();
}
