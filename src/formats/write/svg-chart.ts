import { createAxis, createColumns, fitView, layoutTimeline } from '../../layout/index.js';
import type { FoldLayout, LaneLayout, Metrics, TimelineLayout } from '../../layout/index.js';
import { periodRowCount } from '../../layout/layout-periods.js';
import type { TimelineDocument } from '../../model/index.js';
import { describeEvent } from '../../render/describe-event.js';
import { eventHue, laneHue } from '../../render/hue.js';
import { isUnnamed } from '../../render/is-unnamed.js';
import type { Wording } from '../../render/label-text.js';
import { foldPlace, laneName } from '../../render/lane-words.js';
import { markTraits } from '../../render/mark-traits.js';
import { createTickRoom } from '../../render/tick-room.js';
import { wrapWords } from '../../render/wrap-words.js';
import { writeAxis } from '../../render/write-axis.js';
import { AXIS_HEIGHT, untoldWords, writeAxisWords, writeGrid } from './svg-axis.js';
import { FAINT, INK, LINE, MUTED, SURFACE, hueAt, periodTint } from './svg-colours.js';
import { LabelSetter } from './svg-label.js';
import { writeMark, writeOtherMark } from './svg-mark.js';
import { element, escapeXml } from './svg-nodes.js';
import type { Block } from './svg-text.js';
import { cutToRoom } from './svg-text.js';
import { DETAIL_SIZE, TYPE, textWidth } from './svg-type.js';

/** The sizes of the chart's parts, in px: those of the element. */
const METRICS: Metrics = {
  ...{ dot: 10, bar: 12, openTail: 26, labelGap: 6, gap: 9, lanePadding: 9, axisBreak: 26 },
  ...{ edge: 12, density: 6, minLane: 66, labelWidth: 250, line: TYPE.titleLine },
  fold: { width: 44, height: 24 },
  // A picture has no "+n" to open: lanes grow with what they hold, within reason.
  maxAcross: 12_000,
};
const NAMES = 112;
const PERIOD_ROW = 22;
const RING = 6;

/** The chart as it is drawn. */
export interface Chart extends Block {
  readonly folds: readonly FoldLayout[];
  /** What remarks on the axis stand for that had no room. */
  readonly untold: string;
}

/** Draws the whole of a timeline: its axis, its periods, and its events in their lanes. */
export function writeChart(doc: TimelineDocument, width: number, wording: Wording): Chart {
  const gutter = isUnnamed(doc.groups) ? RING : NAMES;
  const columns = createColumns(doc.events, doc.groups.length);
  const labels = new LabelSetter(wording);
  const length = width - gutter - RING;
  const orientation = 'horizontal';
  const axis = createAxis({ columns, length, breaks: 'auto', metrics: METRICS, orientation });
  const layout = layoutTimeline({
    ...{ columns, events: doc.events, axis, view: fitView(axis), orientation, metrics: METRICS },
    measure: (event, room) => labels.measure(event, room),
    periods: doc.periods,
    tickRoom: createTickRoom(wording, TYPE, orientation),
  });
  const words = writeAxis(layout, wording, TYPE);
  const below = AXIS_HEIGHT + periodRowCount(doc.periods) * PERIOD_ROW;
  const plot = (y: number, ...content: readonly string[]): string =>
    element('g', { transform: `translate(${gutter} ${y})` }, content.join(''));
  const marks = layout.marks.toSorted((a, b) => a.index - b.index);
  const events = marks.map((mark) => {
    const { event, shape, others } = mark;
    const colour = hueAt(eventHue(event));
    return element(
      'g',
      {},
      [
        element('title', {}, escapeXml(describeEvent(event, wording))),
        ...others.map((other) => writeOtherMark(other, shape, colour)),
        writeMark(shape, markTraits(event), colour),
        labels.write(mark),
      ].join(''),
    );
  });
  const grounds = marks.map(({ label: { x, y, width: size, height }, lane }) =>
    element('rect', { x: x - 2, y, width: size + 4, height, fill: groundOf(lane) }),
  );
  const content = [
    plot(0, writeAxisWords(words)),
    plot(AXIS_HEIGHT, writePeriods(doc, layout)),
    element(
      'g',
      { transform: `translate(0 ${below})` },
      layout.lanes.map((lane) => writeLane(lane, doc, width, wording)).join(''),
    ),
    plot(below, writePeriodGrounds(layout), writeGrid(layout), ...grounds, ...events),
    plot(below, ...layout.folds.map((fold) => writeFold(fold, layout, doc, wording))),
  ].join('');
  const height = below + layout.across;
  return { content, height, folds: layout.folds, untold: untoldWords(words) };
}

const groundOf = (lane: number): string => (lane % 2 === 0 ? FAINT : SURFACE);

/** The ground of a lane and its name beside it. */
function writeLane(
  lane: LaneLayout,
  { groups }: TimelineDocument,
  width: number,
  { messages }: Wording,
): string {
  const { index, at, size } = lane;
  const ground = element('rect', { x: 0, y: at, width, height: size, fill: groundOf(index) });
  const line = element('line', { x1: 0, x2: width, y1: at + size, y2: at + size, stroke: LINE });
  if (isUnnamed(groups)) return ground + line;
  const name = laneName(lane, groups, messages);
  const wrapped = wrapWords(name, (text) => textWidth(text, DETAIL_SIZE, true), NAMES - 16);
  const most = Math.max(1, Math.floor((size - 8) / TYPE.detailLine));
  const rows = [...wrapped.lines.slice(0, most), messages.figure(lane.inView)].slice(0, most);
  const spans = rows.map((row, i) => {
    const isCount = i === wrapped.lines.length;
    const look = isCount ? { 'font-weight': 400, fill: MUTED } : {};
    const y = at + 20 + i * TYPE.detailLine;
    return element('tspan', { x: 8, y, ...look }, escapeXml(row));
  });
  const text = {
    'font-size': DETAIL_SIZE,
    'font-weight': 700,
    fill: hueAt(laneHue(lane)),
  };
  return ground + line + element('text', text, spans.join(''));
}

function writePeriods({ periods }: TimelineDocument, layout: TimelineLayout): string {
  return layout.periods
    .map(({ x0, x1, row, index }) => {
      const label = periods[index]?.label ?? '';
      const y = row * PERIOD_ROW;
      const box = { x: x0, y, width: x1 - x0, height: PERIOD_ROW - 2, rx: 4 };
      const text = { x: x0 + 6, y: y + 14, 'font-size': DETAIL_SIZE, fill: INK };
      const shown = cutToRoom(label, DETAIL_SIZE, x1 - x0 - 12);
      return element(
        'g',
        {},
        element('title', {}, escapeXml(label)) +
          element('rect', { ...box, fill: periodTint(index, 0.18) }) +
          (shown === '' ? '' : element('text', text, escapeXml(shown))),
      );
    })
    .join('');
}

function writePeriodGrounds({ periods, across }: TimelineLayout): string {
  return periods
    .map(({ x0, x1, index }) => {
      const box = { x: x0, y: 0, width: x1 - x0, height: across };
      return element('rect', { ...box, fill: periodTint(index, 1), 'fill-opacity': 0.05 });
    })
    .join('');
}

/** A "+n" for events that found no room. */
function writeFold(
  fold: FoldLayout,
  layout: TimelineLayout,
  { groups }: TimelineDocument,
  { messages }: Wording,
): string {
  const { x, y, width, height, count } = fold;
  const colour = hueAt(laneHue(layout.lanes[fold.lane]));
  const place = foldPlace(fold, layout, groups, messages);
  const box = { x, y, width, height, rx: 12, fill: SURFACE, stroke: colour };
  const text = { x: x + width / 2, y: y + 16, 'text-anchor': 'middle', 'font-size': DETAIL_SIZE };
  return element(
    'g',
    {},
    element('title', {}, escapeXml(messages.foldLong(count, place))) +
      element('rect', box) +
      element('text', { ...text, fill: colour }, escapeXml(messages.fold(count))),
  );
}
