import type { TickRoom } from '../layout/layout-ticks.js';
import type { Orientation, TickUnit } from '../layout/types.js';
import type { Wording } from './label-text.js';
import type { AxisType } from './axis-notes.js';
import { axisWording } from './axis-wording.js';
import { tickWords } from './tick-words.js';

// Beside the words of a tick across, and above and below them downwards, in px.
const AIR = { horizontal: 12, vertical: 6 } as const;

/** Tells the room that the words of ticks take, measured in the type that they are set in. */
export function createTickRoom(
  wording: Wording,
  type: AxisType,
  orientation: Orientation,
): TickRoom {
  if (orientation === 'vertical') return () => type.detailLine + AIR.vertical;
  const dated = axisWording(wording);
  const known = new Map<TickUnit, number>();
  const widthOf = (tick: Parameters<TickRoom>[0]): number =>
    AIR.horizontal + (tick.major ? type.strong : type.detail)(tickWords(tick, dated)[0] ?? '');
  return (tick) => {
    const { unit, major, first } = tick;
    if (unit === 'year' || major || first) return widthOf(tick);
    // As much as any of its kind takes: all months then have room, or every third has.
    let widest = known.get(unit);
    if (widest === undefined) {
      const times = Array.from({ length: 12 }, (_, month) => Date.UTC(2000, month, 28, 20, 38, 48));
      widest = Math.max(...times.map((time) => widthOf({ time, unit, major, first })));
      known.set(unit, widest);
    }
    return widest;
  };
}
