import { svg } from 'lit';
import type { SVGTemplateResult } from 'lit';
import type { MarkLayout, MarkShape, TimelineLayout } from '../layout/types.js';
import type { TimelineEvent } from '../model/types.js';

const DOT = 3;
/** How far a line bends away from the straight way, in shares of its length and in px at most. */
const BEND = 0.2;
const MOST_BEND = 48;

/** Lines from the mark of the event that is open to those of the events that it refers to. */
export function relationsTemplate(
  { marks, isMirrored }: Pick<TimelineLayout, 'marks' | 'isMirrored'>,
  selected: number | undefined,
): SVGTemplateResult {
  const from = marks.find(({ index }) => index === selected);
  const related = from ? relatedEvents(from.event) : new Set<TimelineEvent>();
  const drawn = marks.filter((mark) => mark !== from && related.has(mark.event));
  const lines = from && drawn.map((to) => lineTemplate(from.shape, to, isMirrored ? -1 : 1));
  return svg`<g class="relations">${lines ?? null}</g>`;
}

/** The events that an event links to, and the one that its date was worked out from. */
function relatedEvents({ links, derivation }: TimelineEvent): ReadonlySet<TimelineEvent> {
  const related = new Set(links.map(({ event }) => event));
  if (derivation?.anchorEvent) related.add(derivation.anchorEvent);
  return related;
}

/** A line from one mark to another; `way` is the side to which it bends. */
function lineTemplate(
  from: MarkShape,
  { shape, index }: MarkLayout,
  way: 1 | -1,
): SVGTemplateResult {
  const [x0, y0] = middle(from);
  const [x1, y1] = middle(shape);
  const [dx, dy] = [x1 - x0, y1 - y0];
  const length = Math.hypot(dx, dy) || 1;
  const bend = (way * Math.min(MOST_BEND, BEND * length)) / length;
  const [x, y] = [x0 + dx / 2 + dy * bend, y0 + dy / 2 - dx * bend];
  return svg`<path class="relation" data-to=${index} d=${`M${x0} ${y0}Q${x} ${y} ${x1} ${y1}`}/><circle
    class="relation-end" cx=${x1} cy=${y1} r=${DOT}/>`;
}

const middle = ({ x, y, width, height }: MarkShape): readonly [number, number] => [
  x + width / 2,
  y + height / 2,
];
