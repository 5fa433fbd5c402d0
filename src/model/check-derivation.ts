import {
  addDuration,
  civilFromDays,
  daysFromCivil,
  MS_PER_DAY,
  parseDuration,
} from '../dates/index.js';
import type { Extent, TimelineDate } from '../dates/types.js';
import { quoteText } from './problem-list.js';
import type { ProblemList } from './problem-list.js';
import type { EventRecord } from './records.js';
import type { Relation } from './document-data.js';
import type { Derivation } from './types.js';

/** Notes a problem when an event's date lies wholly outside what its derivation gives. */
export function checkDerivation(problems: ProblemList, event: EventRecord): void {
  const { date, derivation } = event;
  if (date === undefined || derivation === undefined) return;
  const anchor = anchorOf(derivation);
  if (anchor === undefined) return;
  const [earliest, latest] = resolve(anchor, derivation.relation, derivation.offset);
  if (date.extent[0] < latest && earliest < date.extent[1]) return;
  const { relation, offset } = derivation;
  const how = [offset, relation, anchor.edtf].filter((word) => word !== undefined).join(' ');
  const expected = `a date ${describeRange(earliest, latest)}, for ${how}`;
  const message = `found ${quoteText(date.edtf)}, expected ${expected}`;
  problems.add(event, 'date', 'derivation-mismatch', message);
}

function anchorOf(derivation: Derivation): TimelineDate | undefined {
  const { anchorEvent, anchorSource, anchorDate } = derivation;
  return anchorDate ?? anchorEvent?.date ?? anchorSource?.issued;
}

/** When something happened that stands in `relation` to the anchor, as widely as that can be meant. */
function resolve(anchor: TimelineDate, relation: Relation, offset: string | undefined): Extent {
  const direction = relation === 'before' || relation === 'until' ? 'before' : 'after';
  const moved =
    offset === undefined
      ? anchor.extent
      : addDuration(anchor, parseDuration(offset), direction).extent;
  switch (relation) {
    case 'during':
    case 'same':
      return anchor.extent;
    case 'year-of':
      return wholeYears(anchor.extent);
    case 'after':
      return offset === undefined ? [moved[0], Infinity] : moved;
    case 'before':
      return offset === undefined ? [-Infinity, moved[1]] : moved;
    case 'since':
      return [moved[0], Infinity];
    case 'until':
      return [-Infinity, moved[1]];
  }
}

function wholeYears([earliest, latest]: Extent): Extent {
  return [
    Number.isFinite(earliest) ? newYear(yearOf(earliest)) : earliest,
    Number.isFinite(latest) ? newYear(yearOf(latest - 1) + 1) : latest,
  ];
}

function yearOf(time: number): number {
  return civilFromDays(Math.floor(time / MS_PER_DAY)).year;
}

function newYear(year: number): number {
  return daysFromCivil(year, 1, 1) * MS_PER_DAY;
}

function describeRange(earliest: number, latest: number): string {
  if (latest === Infinity) return `from ${writeDay(earliest)} on`;
  if (earliest === -Infinity) return `up to ${writeDay(latest - 1)}`;
  return `from ${writeDay(earliest)} to ${writeDay(latest - 1)}`;
}

function writeDay(time: number): string {
  const { year, month, day } = civilFromDays(Math.floor(time / MS_PER_DAY));
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
