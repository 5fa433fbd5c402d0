import type { Extent } from '../dates/types.js';
import { sectionAt, uncutPx } from './axis.js';
import type { Cut } from './axis.js';

/** A gap that may be cut out of the axis, in ms. */
export interface Gap {
  readonly start: number;
  readonly end: number;
}

/** What the fit of an axis is made from. */
export interface FitInput {
  readonly extent: Extent;
  /** Px for the whole extent. */
  readonly room: number;
  /** Px of one break. */
  readonly breakSize: number;
  /** Px from which on an empty stretch is worth a break. */
  readonly worth: number;
  /** The gaps that may be cut, longest first. */
  readonly gaps: readonly Gap[];
  /** How many events lie before a time. */
  readonly eventsBefore: (time: number) => number;
  /** Largest rate, in px per ms. */
  readonly mostRate: number;
  /** A crowd gets room by this power of its number. */
  readonly crowdPower: number;
}

/** Sections, their rates and the cuts between them. */
export interface Fit {
  readonly borders: readonly number[];
  readonly rates: readonly number[];
  readonly cuts: readonly Cut[];
}

// Empty px kept on each side of a break, in breaks, and of a gap's own time at most this share.
const CUT_END = 0.5;
const CUT_END_SHARE = 0.4;
// Breaks take at most this share of the axis.
const CUTS_SHARE = 0.5;
// A piece of the axis between breaks is at least this wide, so that its year can be written …
const LEAST_PIECE = 60;
// (the shortest of a section at least this share of it, if that takes not too much) …
const SHORTEST = 0.64;
const MOST_FLOOR = 1.6;
// … unless that would take more than this share of the room from the crowded times.
const LEAST_SHARE = 0.5;
const ROUNDS = 12;
const LEAST_RATIO = 2;

interface Section {
  /** Time that is not cut out, in ms. */
  duration: number;
  /** Events that lie in it. */
  events: number;
  /** Pieces it is cut into. */
  pieces: number;
  /** The shortest of them, in ms. */
  shortest: number;
}

/** A border inside a cut gap moves to its middle: there it is part of the break. */
function settleBorders(borders: readonly number[], cuts: readonly Gap[]): number[] {
  const settled = borders.map((time) => {
    const cut = cuts.find(({ start, end }) => start <= time && time <= end);
    return cut ? cut.start + (cut.end - cut.start) / 2 : time;
  });
  return [...new Set(settled)]; // two in one gap are one
}

function measureSections(
  input: FitInput,
  borders: readonly number[],
  cuts: readonly Gap[],
): Section[] {
  const [first, last] = input.extent;
  const sections: Section[] = [];
  for (let i = 0; i <= borders.length; i++) {
    const start = borders[i - 1] ?? first;
    const end = borders[i] ?? last;
    const events =
      (i < borders.length ? input.eventsBefore(end) : input.eventsBefore(Infinity)) -
      (i > 0 ? input.eventsBefore(start) : 0);
    sections.push({ duration: end - start, events, pieces: 1, shortest: end - start });
  }
  const starts: (number | undefined)[] = sections.map((_, i) => borders[i - 1] ?? first);
  const close = (i: number, end: number): void => {
    const section = sections[i];
    if (section) section.shortest = Math.min(section.shortest, end - (starts[i] ?? end));
  };
  for (const { start, end } of [...cuts].sort((a, b) => a.start - b.start)) {
    const from = sectionAt({ borders }, start);
    const to = sectionAt({ borders }, end);
    const [before, after] = [sections[from], sections[to]];
    if (!before || !after) continue;
    close(from, start);
    starts[to] = end;
    if (before === after) {
      before.duration -= end - start;
      before.pieces += 1;
    } else {
      before.duration -= (end - start) / 2;
      after.duration -= (end - start) / 2;
      starts[from] = undefined;
    }
  }
  sections.forEach((_, i) => {
    if (starts[i] !== undefined) close(i, borders[i] ?? last);
  });
  return sections;
}

/** Shares px among sections by their events, none less than its pieces need. */
function shareRoom(sections: readonly Section[], room: number, power: number): number[] {
  // A piece shorter than the others needs the whole section larger for its year to be written.
  const piecesOf = (section: Section | undefined): number => {
    const { pieces = 1, duration = 1, shortest = 1 } = section ?? {};
    return Math.min(
      MOST_FLOOR * pieces,
      Math.max(pieces, (SHORTEST * duration) / Math.max(1, shortest)),
    );
  };
  const pieces = sections.reduce((sum, section) => sum + piecesOf(section), 0);
  const least = Math.min(LEAST_PIECE, (LEAST_SHARE * room) / pieces);
  const widths = sections.map(() => 0);
  const open = new Set(sections.keys());
  let left = room;
  for (let again = true; again;) {
    again = false;
    const weigh = (i: number): number => (sections[i]?.events ?? 0) ** power;
    const all = [...open].reduce((sum, i) => sum + weigh(i), 0);
    for (const i of open) {
      const floor = least * piecesOf(sections[i]);
      const share = all > 0 ? (left * weigh(i)) / all : left / open.size;
      widths[i] = share;
      if (share >= floor || open.size === 1) continue;
      widths[i] = floor;
      left -= floor;
      open.delete(i);
      again = true;
      break;
    }
  }
  return widths;
}

function cutsOf(gaps: readonly Gap[], fit: Pick<Fit, 'borders' | 'rates'>, end: number): Cut[] {
  return gaps
    .map((gap) => {
      const most = CUT_END_SHARE * (gap.end - gap.start);
      const px = (time: number): number =>
        Math.min(end, most * (fit.rates[sectionAt(fit, time)] ?? 0));
      return { start: gap.start, end: gap.end, before: px(gap.start), after: px(gap.end) };
    })
    .sort((a, b) => a.start - b.start);
}

/** Multiplies the rates by the one factor with which everything takes exactly the room there is. */
function scaleToRoom(
  input: FitInput,
  borders: readonly number[],
  rates: readonly number[],
  cut: readonly Gap[],
): Fit {
  const [first, last] = input.extent;
  const at = (factor: number): Fit => {
    const scaled = rates.map((rate) => Math.min(rate * factor, input.mostRate));
    const fit = { borders, rates: scaled };
    return { ...fit, cuts: cutsOf(cut, fit, CUT_END * input.breakSize) };
  };
  const widthOf = (fit: Fit): number => {
    let px = uncutPx(fit, first, last);
    for (const { start, end, before, after } of fit.cuts) {
      px += before + input.breakSize + after - uncutPx(fit, start, end);
    }
    return px;
  };
  let [lo, hi] = [0, 1];
  while (widthOf(at(hi)) < input.room && hi < 1e6) hi *= 2;
  if (hi >= 1e6) return at(hi); // every rate is at its largest
  for (let i = 0; i < 80; i++) {
    const mid = (lo + hi) / 2;
    if (widthOf(at(mid)) < input.room) lo = mid;
    else hi = mid;
  }
  return at(hi);
}

/** Fits the extent into the room with the borders given, and cuts the gaps that are worth it. */
function fitBorders(input: FitInput, given: readonly number[]): Fit {
  const end = CUT_END * input.breakSize;
  const most = Math.floor((CUTS_SHARE * input.room) / (input.breakSize + 2 * end));
  let cut: readonly Gap[] = [];
  for (let round = 0; ; round++) {
    const room = input.room - cut.length * (input.breakSize + 2 * end);
    const borders = settleBorders(given, cut);
    const sections = measureSections(input, borders, cut);
    const widths = shareRoom(sections, Math.max(1, room), input.crowdPower);
    const rates = sections.map(({ duration }, i) => (widths[i] ?? 0) / Math.max(1, duration));
    const fit = scaleToRoom(input, borders, rates, cut);
    const kept = cut;
    const more = input.gaps.filter(
      (gap) => kept.includes(gap) || uncutPx(fit, gap.start, gap.end) > input.worth,
    );
    if (more.length > most) more.length = most;
    if (more.length <= cut.length || round === ROUNDS) return fit;
    cut = more;
  }
}

/**
 * Fits an extent into a room, with a rate of its own for each section between the borders. Neighbours
 * whose rates differ by less than two are one section: a reader must see why there is a border.
 */
export function fitSections(input: FitInput, borders: readonly number[]): Fit {
  let left = borders;
  for (;;) {
    const fit = fitBorders(input, left);
    let [weakest, least] = [-1, LEAST_RATIO];
    for (let i = 0; i < fit.borders.length; i++) {
      const ratio = (fit.rates[i + 1] ?? 1) / (fit.rates[i] ?? 1);
      const size = Math.max(ratio, 1 / ratio);
      if (size < least) [weakest, least] = [i, size];
    }
    if (weakest < 0) return fit;
    left = fit.borders.filter((_, i) => i !== weakest);
  }
}
