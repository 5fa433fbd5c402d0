/** The most that is read of a document. Going over one is a problem that names it. */
export const LIMITS: {
  /** Characters of JSON text. */
  readonly json: number;
  /** Lists and objects inside one another. */
  readonly nesting: number;
  /** Entries of any other list, `events` and `sources` among them. */
  readonly entries: number;
  /** Citations of one event. */
  readonly citations: number;
  /** Characters of a title; the rest is cut off. */
  readonly title: number;
  /** Characters of a quote's `exact`, `prefix` or `suffix`; a longer one is left out. */
  readonly quote: number;
  /** Problems that are listed; a last one says how many there are in all. */
  readonly problems: number;
  /** Derivations that hang on one another. */
  readonly derivations: number;
} = {
  json: 20_000_000,
  nesting: 64,
  entries: 2_000_000,
  citations: 500,
  title: 2_000,
  quote: 10_000,
  problems: 100,
  derivations: 32,
};
