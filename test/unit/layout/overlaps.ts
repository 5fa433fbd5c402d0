import type { Box, MarkLayout, TimelineLayout } from '../../../src/layout/index.js';

// Sums of px in different orders differ by less than this.
const SLACK = 1e-6;

export function overlap(a: Box, b: Box): boolean {
  return (
    a.x + a.width > b.x + SLACK &&
    b.x + b.width > a.x + SLACK &&
    a.y + a.height > b.y + SLACK &&
    b.y + b.height > a.y + SLACK
  );
}

const marksOf = ({ shape, others }: MarkLayout): Box[] => [shape, ...others];

/** What is wrong in a layout, as sentences; none when every promise holds. */
export function faultsOf(layout: TimelineLayout): string[] {
  const { marks, folds, lanes, scale, orientation, across } = layout;
  const faults: string[] = [];
  const flat = orientation === 'horizontal';
  const inside = (box: Box): boolean =>
    box.x >= -SLACK &&
    box.y >= -SLACK &&
    box.x + box.width <= (flat ? scale.length : across) + SLACK &&
    box.y + box.height <= (flat ? across : scale.length) + SLACK;
  marks.forEach((a, i) => {
    if (!inside(a.label)) faults.push(`label ${a.index} is not inside the chart`);
    if (marksOf(a).some((box) => overlap(a.label, box)))
      faults.push(`label ${a.index} overlaps its own mark`);
    for (const b of marks.slice(i + 1)) {
      if (overlap(a.label, b.label)) faults.push(`labels ${a.index} and ${b.index} overlap`);
      for (const box of marksOf(b))
        if (overlap(a.label, box)) faults.push(`label ${a.index} overlaps mark ${b.index}`);
      for (const box of marksOf(a))
        if (overlap(b.label, box)) faults.push(`label ${b.index} overlaps mark ${a.index}`);
      if (marksOf(a).some((box) => marksOf(b).some((other) => overlap(box, other))))
        faults.push(`marks ${a.index} and ${b.index} overlap`);
    }
    if (flat) {
      const lane = lanes[a.lane];
      const { y, height } = a.label;
      if (!lane || y < lane.at - SLACK || y + height > lane.at + lane.size + SLACK)
        faults.push(`label ${a.index} is not inside its lane`);
    }
  });
  folds.forEach((fold, i) => {
    if (!inside(fold)) faults.push(`fold ${i} is not inside the chart`);
    for (const mark of marks) {
      if (overlap(fold, mark.label)) faults.push(`fold ${i} overlaps label ${mark.index}`);
      if (marksOf(mark).some((box) => overlap(fold, box)))
        faults.push(`fold ${i} overlaps mark ${mark.index}`);
    }
    for (const other of folds.slice(i + 1)) {
      if (overlap(fold, other)) faults.push(`folds ${i} overlap`);
      const [dx, dy] = [fold.x - other.x, fold.y - other.y];
      if (Math.hypot(dx, dy) < 24 - SLACK) faults.push(`fold ${i} is too near another`);
    }
    if (fold.indices.length !== Math.min(1000, fold.count))
      faults.push(`fold ${i} lists ${fold.indices.length} of ${fold.count}`);
  });
  if (lanes.some(({ groups }) => groups.length === 0)) faults.push('a lane has no group');
  const shared = lanes.filter(({ isShared }) => isShared);
  if (shared.some(({ index }) => index !== lanes.length - 1))
    faults.push('a lane that is not the last is shared');
  for (const { index, groups } of lanes) {
    if (groups.some((group) => layout.laneOf[group] !== index))
      faults.push(`lane ${index} has groups of another`);
  }
  if (lanes.reduce((sum, { groups }) => sum + groups.length, 0) !== layout.laneOf.length)
    faults.push('a group is in no lane, or in two');
  const inView = lanes.reduce((sum, lane) => sum + lane.inView, 0);
  const folded = folds.reduce((sum, fold) => sum + fold.count, 0);
  if (inView !== marks.length + folded)
    faults.push(`${inView} in view, but ${marks.length} marks and ${folded} folded`);
  if (flat) {
    for (const lane of lanes) {
      const placed = marks.filter((mark) => mark.lane === lane.index).length;
      const own = folds.filter((fold) => fold.lane === lane.index);
      if (lane.inView !== placed + own.reduce((sum, fold) => sum + fold.count, 0))
        faults.push(`lane ${lane.index} counts wrong`);
    }
  }
  const seen = [...marks.map(({ index }) => index), ...folds.flatMap(({ indices }) => indices)];
  if (new Set(seen).size !== seen.length) faults.push('an event is there twice');
  return faults;
}
