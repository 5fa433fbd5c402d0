import type { Box, MarkShape, TimelineLayout } from './types.js';

/** The axis of a layout: its scale, and the ticks on it. */
type AxisLayout = Pick<TimelineLayout, 'scale' | 'ticks'>;

/**
 * A layout as a mirror shows it, left and right changed. Sideways, time then runs from right to left;
 * downwards, the lanes begin on the right and labels stand to the left of their marks.
 */
export function mirrorLayout(layout: TimelineLayout): TimelineLayout {
  const { orientation, scale, across, marks, lanes, folds, density, periods } = layout;
  const isAlong = orientation === 'horizontal';
  const width = isAlong ? scale.length : across;
  const box = <T extends Box>(one: T): T => ({ ...one, x: width - one.x - one.width });
  const shape = (one: MarkShape): MarkShape => (isAlong ? turnEnds(box(one), width) : box(one));
  return {
    ...layout,
    ...(isAlong
      ? {
          ...mirrorAxis(layout),
          periods: periods.map((period) => ({
            ...turn(period, width),
            softStart: period.softEnd,
            softEnd: period.softStart,
          })),
        }
      : { lanes: lanes.map((lane) => ({ ...lane, at: width - lane.at - lane.size })) }),
    isMirrored: !layout.isMirrored,
    marks: marks.map((mark) => ({
      ...mark,
      shape: shape(mark.shape),
      others: mark.others.map(shape),
      label: box(mark.label),
    })),
    folds: folds.map(box),
    density: density.map(box),
  };
}

/** An axis on which time runs the other way; its parts stay in the order of time. */
export function mirrorAxis({ scale, ticks }: AxisLayout): AxisLayout {
  const { length } = scale;
  const mirrored = (time: number): number => length - scale(time);
  Object.defineProperty(mirrored, 'length', { value: length });
  return {
    scale: Object.assign(mirrored, {
      invert: (x: number): number => scale.invert(length - x),
      domain: scale.domain,
      stretches: scale.stretches.map((stretch) => turn(stretch, length)),
      breaks: scale.breaks.map((gap) => turn(gap, length)),
      borders: scale.borders.map((border) => ({ ...border, x: length - border.x })),
    }),
    ticks: ticks.map((tick) => ({ ...tick, x: length - tick.x })),
  };
}

function turn<T extends { readonly x0: number; readonly x1: number }>(span: T, width: number): T {
  return { ...span, x0: width - span.x1, x1: width - span.x0 };
}

function turnEnds(shape: MarkShape, width: number): MarkShape {
  const { inner, openStart, openEnd } = shape;
  return {
    ...shape,
    inner: inner && [width - inner[1], width - inner[0]],
    openStart: openEnd,
    openEnd: openStart,
  };
}
