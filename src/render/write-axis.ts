import { mirrorAxis } from '../layout/mirror-layout.js';
import type { Stretch, TickLayout, TimelineLayout } from '../layout/types.js';
import { writeNotes } from './axis-notes.js';
import type { AxisNote, AxisType } from './axis-notes.js';
import { axisWording } from './axis-wording.js';
import { AxisWriter } from './axis-writer.js';
import type { Side, Span, TickText } from './axis-writer.js';
import type { Wording } from './label-text.js';
import { partWords, stretchWords, tickWords } from './tick-words.js';

/** All that is written on the axis. */
export interface AxisWords {
  readonly ticks: readonly TickText[];
  readonly notes: readonly AxisNote[];
}

/**
 * Writes the axis so that nothing overlaps: first a name for each stretch of time, which tells its
 * year, then what begins a larger unit, then the other ticks that layout has chosen. Between two
 * breaks there are no words where none of them would tell the year. Downwards notes and dates share a
 * column, and notes come first. Where time runs from right to left it is the mirror image.
 */
export function writeAxis(layout: TimelineLayout, wording: Wording, type: AxisType): AxisWords {
  const dated = axisWording(wording);
  if (!layout.isMirrored || layout.orientation === 'vertical')
    return writeInOrder(layout, dated, type);
  const { length } = layout.scale;
  const turn = <T extends Span & { readonly x: number }>(text: T): T => ({
    ...text,
    x: length - text.x,
    from: length - text.to,
    to: length - text.from,
  });
  const { ticks, notes } = writeInOrder({ ...layout, ...mirrorAxis(layout) }, dated, type);
  return {
    ticks: ticks.map((text) => ({ ...turn(text), side: OPPOSITE[text.side] })),
    notes: notes.map(turn),
  };
}

const OPPOSITE = { after: 'before', before: 'after', on: 'on' } as const;

function writeInOrder(layout: TimelineLayout, wording: Wording, type: AxisType): AxisWords {
  const notes = writeNotes(layout, wording, type);
  const { ticks } = layout;
  const isColumn = layout.orientation === 'vertical';
  const sides: readonly Side[] = isColumn ? ['on', 'after', 'before'] : ['after', 'before'];
  const writer = new AxisWriter(layout, type, isColumn ? notes : []);

  const bare: TickText[] = [];
  /** Tells the year of a part at one of its ticks. */
  const atTick = ({ own }: Part, end: number): TickText | undefined =>
    firstOf(own, (tick) => {
      const words = tickWords({ ...tick, first: true }, wording, isColumn);
      return writer.write(tick, words, sides, end);
    });
  const alone = ({ stretch }: Part): TickText | undefined => {
    const text = writer.writeIn(stretch, stretchWords(stretch, wording, isColumn));
    if (text) bare.push(text);
    return text;
  };
  const runs = runsOf(layout);
  const names = runs.map((parts, i) => {
    const end = runs[i + 1]?.[0]?.stretch.x0 ?? Infinity;
    const found = parts.map(
      (part) =>
        // What reaches over a break takes the room of another name.
        atTick(part, end) ?? (part.isBeside ? alone(part) : undefined) ?? atTick(part, Infinity),
    );
    if (found.every((text) => text === undefined)) parts.toSorted(bySize).some(alone);
    return found;
  });
  // What stands before the name of its stretch could be of any month.
  const nameless = new Set<TickLayout>();
  runs.forEach((parts, i) => {
    const isNamed = names[i]?.some((text) => text !== undefined);
    parts.forEach(({ own }, k) => {
      const begin =
        names[i]?.[k] ??
        (isNamed
          ? firstOf(own, (tick) => writer.write(tick, partWords(tick, wording), sides))
          : undefined);
      for (const tick of own)
        if (tick.x < (begin?.x ?? Infinity) && !(isNamed && tick.major)) nameless.add(tick);
    });
  });
  const others = ticks.filter((tick) => !nameless.has(tick));
  const write = (tick: TickLayout, onSides: readonly Side[]): TickText | undefined =>
    writer.write(tick, tickWords({ ...tick, first: false }, wording, isColumn), onSides);
  for (const tick of others) if (tick.major) write(tick, sides);
  for (const tick of others) if (tick.labelled) write(tick, sides.slice(0, 1));
  const texts = ticks.map(
    (tick): TickText =>
      writer.written.get(tick.time) ?? {
        ...tick,
        from: tick.x,
        to: tick.x,
        words: '',
        side: 'after',
      },
  );
  return { ticks: [...texts, ...bare], notes };
}

/** What is written first, beginning with the tick that layout has chosen. */
function firstOf(
  own: readonly TickLayout[],
  write: (tick: TickLayout) => TickText | undefined,
): TickText | undefined {
  const first = own.find((tick) => tick.first);
  for (const tick of first ? [first, ...own] : own) {
    const text = write(tick);
    if (text) return text;
  }
  return undefined;
}

/** A stretch with its ticks, and whether it lies beside a break. */
interface Part {
  readonly stretch: Stretch;
  readonly own: readonly TickLayout[];
  readonly isBeside: boolean;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1;

const bySize = ({ stretch: a }: Part, { stretch: b }: Part): number => b.x1 - b.x0 - (a.x1 - a.x0);

/** The stretches between breaks. */
function runsOf({ scale, ticks }: TimelineLayout): Part[][] {
  const { stretches, breaks } = scale;
  const runs: Part[][] = [];
  stretches.forEach((stretch, i) => {
    const { x0, x1 } = stretch;
    const part = {
      stretch,
      own: ticksIn(stretch, stretches[i + 1], ticks),
      isBeside: breaks.some((gap) => near(gap.x0, x1) || near(gap.x1, x0)),
    };
    if (i === 0 || breaks.some((gap) => near(gap.x1, x0))) runs.push([part]);
    else runs.at(-1)?.push(part);
  });
  return runs;
}

/** The ticks of a stretch; one at the border to the next belongs to that. */
function ticksIn(
  { x0, x1 }: Stretch,
  next: Stretch | undefined,
  ticks: readonly TickLayout[],
): TickLayout[] {
  const isBorder = next !== undefined && next.x0 - x1 < 1e-6;
  const end = isBorder ? x1 - 1e-6 : x1 + 1e-6;
  return ticks.filter(({ x }) => x >= x0 - 1e-6 && x <= end);
}
