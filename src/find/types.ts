import type { Stance } from '../model/document-data.js';
import type { Problem } from '../model/types.js';
import type { EvidenceState } from './evidence-states.js';

/**
 * Which events a reader wants to see; plain data. Of the values of one field any may hold, and every
 * field has to. `sources` and `stances` together ask for a citation that is of both.
 */
export interface TimelineFilter {
  /** Words to find: see `parseQuery`. */
  readonly query?: string;
  /** Ids of groups; what is in their parts is in them. */
  readonly groups?: readonly string[];
  /** Ids of sources; a copy of a source counts as the source. */
  readonly sources?: readonly string[];
  readonly stances?: readonly Stance[];
  readonly tags?: readonly string[];
  readonly evidence?: readonly EvidenceState[];
  /** EDTF: only what may have lasted into it or come after. */
  readonly from?: string;
  /** EDTF: only what may have begun in it or before. */
  readonly to?: string;
}

/** The parts of a filter that can be taken away one by one; `time` is `from` and `to`. */
export type Facet = 'query' | 'groups' | 'sources' | 'stances' | 'tags' | 'evidence' | 'time';

/** A filter that was read, in its normal form, and what was wrong with it. */
export interface FilterReading {
  readonly filter: TimelineFilter;
  readonly problems: readonly Problem[];
}

/** How many events would remain if one value were all that a facet asks for. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
  /** Whether the filter asks for it. */
  readonly chosen: boolean;
}

export interface SourceCount extends FacetCount {
  /** How many of them cite it through copies alone. */
  readonly throughCopies: number;
}

/** What one facet of the filter leaves out. */
export interface LeftOut {
  readonly facet: Facet;
  /** Events that do not meet it, whatever else they do not meet. */
  readonly count: number;
  /** Events that would come back if it alone were taken away. */
  readonly onlyByIt: number;
}

/** What remains of a document. `remaining` + `leftOut` = `given`. */
export interface FilterResult extends FilterReading {
  /** For each of the document's `events`: 1 when it remains. */
  readonly placed: Uint8Array;
  /** For each of the document's `notPlaced`: 1 when it remains. */
  readonly notPlaced: Uint8Array;
  readonly remaining: number;
  readonly leftOut: number;
  readonly given: number;
  /** For each facet that the filter has. */
  readonly leftOutBy: readonly LeftOut[];
  /** In the order of the lanes. */
  readonly groups: readonly FacetCount[];
  /** In the order of their numbers. */
  readonly sources: readonly SourceCount[];
  readonly stances: readonly FacetCount[];
  /** In the order of their first use. */
  readonly tags: readonly FacetCount[];
  readonly evidence: readonly FacetCount[];
}
