import type { TimelineData } from '../model/document-data.js';

/** Something that another format has no place for, or has in another way. */
export interface Loss {
  /** Where in the input: a JSON Pointer (RFC 6901), or a line such as `line 12`. */
  readonly path: string;
  /** What was left out or changed, and into what; English. */
  readonly message: string;
}

/** How many entries there were, and what became of them: `given` = `placed` + `notPlaced`. */
export interface ConversionCounts {
  readonly given: number;
  /** With a date. */
  readonly placed: number;
  /** Kept without one. */
  readonly notPlaced: number;
}

/** What was read of another format. */
export interface Conversion {
  /** A document for `readDocument`. */
  readonly data: TimelineData;
  readonly losses: readonly Loss[];
  readonly counts: ConversionCounts;
}

/** A timeline in another format. */
export interface Written {
  readonly text: string;
  readonly losses: readonly Loss[];
  readonly counts: ConversionCounts;
}
