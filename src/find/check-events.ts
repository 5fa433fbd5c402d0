import { parseDate } from '../dates/index.js';
import type { TimelineDate } from '../dates/types.js';
import { STANCES } from './event-columns.js';
import type { EventColumns } from './event-columns.js';
import { EVIDENCE_STATES } from './evidence-states.js';
import { FAILS } from './facets.js';
import type { FindIndex } from './find-index.js';
import { searchEvents } from './search-events.js';
import type { TimelineFilter } from './types.js';

/** What a filter chooses, by position; `undefined` where it asks for nothing. */
export interface Choice {
  readonly groups: Uint8Array | undefined;
  readonly sources: Uint8Array | undefined;
  readonly stances: Uint8Array | undefined;
  readonly tags: Uint8Array | undefined;
  /** A bit for each state. */
  readonly evidence: number | undefined;
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** Turns the ids of a filter into positions: with a group its parts, with a source its copies. */
export function chooseValues(columns: EventColumns, filter: TimelineFilter): Choice {
  const groups = chosenIn(columns.groups, ({ id }) => id, filter.groups);
  for (const [i, { parent }] of groups === undefined ? [] : columns.groups.entries()) {
    if (groups !== undefined && parent !== undefined && groups[parent.index] === 1) groups[i] = 1;
  }
  const named = chosenIn(columns.sources, ({ id }) => id, filter.sources);
  const sources = named?.map((isNamed, i) => isNamed | (named[columns.roots[i] ?? 0] ?? 0));
  const { evidence } = filter;
  return {
    groups,
    sources,
    stances: chosenIn(STANCES, (stance) => stance, filter.stances),
    tags: chosenIn(columns.tags, (tag) => tag, filter.tags),
    evidence: evidence?.reduce((bits, state) => bits | (1 << EVIDENCE_STATES.indexOf(state)), 0),
    from: parseBound(filter.from)?.extent[0],
    to: parseBound(filter.to)?.extent[1],
  };
}

/** For each event, the bits of what it does not meet; 0 for one that remains. */
export function checkEvents(
  index: FindIndex,
  { query }: TimelineFilter,
  choice: Choice,
): Uint8Array {
  const { columns } = index;
  const { groups, evidence, from, to } = choice;
  const fails = new Uint8Array(columns.count);
  const found = query === undefined ? undefined : searchEvents(index, query);
  const hasTime = from !== undefined || to !== undefined;
  const [first, last] = [from ?? -Infinity, to ?? Infinity];
  for (let i = 0; i < fails.length; i++) {
    let bits = checkCitations(columns, choice, i) | checkTags(columns, choice, i);
    if (found?.[i] === 0) bits |= FAILS.query;
    if (groups?.[columns.group[i] ?? 0] === 0) bits |= FAILS.groups;
    if (evidence !== undefined && ((columns.evidence[i] ?? 0) & evidence) === 0) {
      bits |= FAILS.evidence;
    }
    // Without a date both are NaN, and no comparison holds.
    const isIn = (columns.to[i] ?? NaN) > first && (columns.from[i] ?? NaN) < last;
    if (hasTime && !isIn) bits |= FAILS.time;
    fails[i] = bits;
  }
  return fails;
}

function checkCitations(columns: EventColumns, { sources, stances }: Choice, i: number): number {
  if (sources === undefined && stances === undefined) return 0;
  const end = columns.citationsFrom[i + 1] ?? 0;
  let bits = FAILS.sources | FAILS.stances;
  for (let c = columns.citationsFrom[i] ?? 0; c < end; c++) {
    const isSource = sources?.[columns.citedSource[c] ?? 0] !== 0;
    const isStance = stances?.[columns.stance[c] ?? 0] !== 0;
    if (isSource) bits &= ~FAILS.sources;
    if (isStance) bits &= ~FAILS.stances;
    if (isSource && isStance) return 0;
  }
  if (sources === undefined) return FAILS.stances;
  if (stances === undefined) return FAILS.sources;
  return bits === 0 ? FAILS.pair : bits;
}

function checkTags(columns: EventColumns, { tags }: Choice, i: number): number {
  if (tags === undefined) return 0;
  const end = columns.tagsFrom[i + 1] ?? 0;
  for (let t = columns.tagsFrom[i] ?? 0; t < end; t++)
    if (tags[columns.tag[t] ?? 0] === 1) return 0;
  return FAILS.tags;
}

function chosenIn<T>(
  values: readonly T[],
  idOf: (value: T) => string,
  wanted: readonly string[] | undefined,
): Uint8Array | undefined {
  if (wanted === undefined) return undefined;
  const ids = new Set(wanted);
  return Uint8Array.from(values, (value) => (ids.has(idOf(value)) ? 1 : 0));
}

function parseBound(text: string | undefined): TimelineDate | undefined {
  try {
    return text === undefined ? undefined : parseDate(text);
  } catch {
    return undefined; // `readFilter` tells what is wrong with it
  }
}
