import type { MarkShape } from '../../layout/index.js';
import { POINT_STEP, completedPoints } from '../../render/completed-points.js';
import { dotRadius, isDotShape } from '../../render/dot-shape.js';
import type { MarkTraits } from '../../render/mark-traits.js';
import { strikePath } from '../../render/strike-path.js';
import { DENIED, MUTED, SURFACE } from './svg-colours.js';
import { element, tint } from './svg-nodes.js';
import type { Attributes } from './svg-nodes.js';

const SHORTEST_FADE = 26;
/** Names of the definitions; others may stand in the same page. */
const PREFIX = 'cited-timeline-';

/** Draws one date: a dot for a day or finer, a band for what is left open, a bar for what lasts. */
export function writeMark(shape: MarkShape, traits: MarkTraits, colour: string): string {
  const isDot = isDotShape(shape, 'horizontal');
  const struck = traits.denied || traits.disputed;
  return [
    isDot ? dot(shape, traits, colour) : band(shape, traits, colour),
    arrows(shape, colour),
    struck ? strike(strikePath(shape, 'horizontal', !traits.denied)) : '',
  ].join('');
}

/** A faint mark for a date that another source gives, joined to the first one by a line. */
export function writeOtherMark(shape: MarkShape, first: MarkShape, colour: string): string {
  const [from, to] = [middleOf(first), middleOf(shape)];
  const look = {
    fill: SURFACE,
    stroke: colour,
    'stroke-width': 1.5,
    'stroke-dasharray': '2 2',
    opacity: 0.75,
  };
  const line = { stroke: colour, 'stroke-dasharray': '2 3' };
  return [
    element('line', { x1: from[0], y1: from[1], x2: to[0], y2: to[1], ...line }),
    isDotShape(shape, 'horizontal') ? circle(to, dotRadius(shape), look) : pill(shape, look),
  ].join('');
}

function dot(shape: MarkShape, traits: MarkTraits, colour: string): string {
  const middle = middleOf(shape);
  const radius = dotRadius(shape);
  const isHollow = traits.uncited || traits.basis === 'derived';
  return [
    shape.approximate ? circle(middle, radius + 3, haloLook(colour)) : '',
    circle(middle, radius, {
      ...outline(shape, traits, colour),
      fill: isHollow ? SURFACE : colour,
    }),
    traits.basis === 'completed' ? circle(middle, 2, { fill: SURFACE }) : '',
  ].join('');
}

function band(shape: MarkShape, traits: MarkTraits, colour: string): string {
  const { x, y, width, height, approximate, inner } = shape;
  const isDerived = traits.basis === 'derived';
  // Too short to fade: the ends would be all there is. A broken line around it says "about".
  const isShort = width < SHORTEST_FADE;
  const mask = isShort ? undefined : softEnds(shape);
  const isFaint = approximate && !inner;
  const share = isFaint ? (isDerived ? 0.18 : 0.42) : isDerived ? 0 : 0.26;
  const fill = traits.uncited ? 'none' : tint(colour, share);
  const around = { ...shape, x: x - 3, y: y - 3, width: width + 6, height: height + 6 };
  const core = { x: inner?.[0], y, width: inner && inner[1] - inner[0], height };
  return [
    isShort && approximate ? pill(around, haloLook(colour)) : '',
    pill(shape, { ...outline(shape, traits, colour), fill, mask }),
    traits.oneOf ? pill(shape, { fill: `url(#${PREFIX}hatch)`, mask }) : '',
    inner ? element('rect', { ...core, fill: tint(colour, isDerived ? 0.55 : 1), mask }) : '',
    traits.basis === 'completed' ? rings(shape, colour) : '',
  ].join('');
}

function outline(shape: MarkShape, traits: MarkTraits, colour: string): Attributes {
  return {
    stroke: colour,
    'stroke-width': traits.basis === 'derived' ? 2 : 1.5,
    'stroke-dasharray': traits.uncited ? '1 3' : shape.uncertain ? '4 3' : undefined,
    'stroke-linecap': traits.uncited ? 'round' : undefined,
  };
}

/** Rings along the middle of a band whose year or month comes from the context. */
function rings(shape: MarkShape, colour: string): string {
  const [x1, y1, x2, y2] = completedPoints(shape, 'horizontal');
  const line = (stroke: string, width: number): string =>
    element('line', {
      ...{ x1, y1, x2, y2, stroke },
      'stroke-width': width,
      'stroke-linecap': 'round',
      'stroke-dasharray': `0 ${POINT_STEP}`,
    });
  return line(colour, 6) + line(SURFACE, 3.5);
}

/** The mask that fades the ends of an approximate or open date. */
function softEnds({ approximate, openStart, openEnd }: MarkShape): string | undefined {
  const ends = `${approximate || openStart ? 'start' : ''}${approximate || openEnd ? 'end' : ''}`;
  return ends === '' ? undefined : `url(#${PREFIX}soft-${ends})`;
}

/** An arrow head where a date is open: it goes on, or began before. */
function arrows({ x, y, width, height, openStart, openEnd }: MarkShape, colour: string): string {
  const head = (at: number, way: 1 | -1): string => {
    const [back, middle] = [at - way * 6, y + height / 2];
    const d = `M${back} ${middle - 5}L${at} ${middle}L${back} ${middle + 5}`;
    return element('path', { d, fill: 'none', stroke: colour, 'stroke-width': 1.75 });
  };
  return (openStart ? head(x, -1) : '') + (openEnd ? head(x + width, 1) : '');
}

/** A stroke or a wave, parted from the mark by the colour of the ground. */
function strike(d: string): string {
  const look = { d, fill: 'none', 'stroke-linecap': 'round' };
  return (
    element('path', { ...look, stroke: SURFACE, 'stroke-width': 4.5 }) +
    element('path', { ...look, stroke: DENIED, 'stroke-width': 2 })
  );
}

function middleOf({ x, y, width, height }: MarkShape): readonly [number, number] {
  return [x + width / 2, y + height / 2];
}

function circle([cx, cy]: readonly [number, number], r: number, look: Attributes): string {
  return element('circle', { cx, cy, r, ...look });
}

function pill({ x, y, width, height }: MarkShape, look: Attributes): string {
  return element('rect', { x, y, width, height, rx: Math.min(width, height) / 2, ...look });
}

function haloLook(colour: string): Attributes {
  return { fill: 'none', stroke: colour, 'stroke-dasharray': '1 2' };
}

/** Masks and the pattern that marks refer to. */
export function markDefs(): string {
  const stop = (offset: number, isIn: boolean): string =>
    element('stop', { offset, 'stop-color': isIn ? '#fff' : '#000' });
  const fades: readonly (readonly [ends: string, stops: string])[] = [
    ['start', stop(0, false) + stop(0.4, true)],
    ['end', stop(0.6, true) + stop(1, false)],
    ['startend', stop(0, false) + stop(0.28, true) + stop(0.72, true) + stop(1, false)],
  ];
  const masks = fades.map(([ends, stops]) => {
    const fill = `url(#${PREFIX}fade-${ends})`;
    const rect = element('rect', { width: 1, height: 1, fill });
    return (
      element('linearGradient', { id: `${PREFIX}fade-${ends}` }, stops) +
      element('mask', { id: `${PREFIX}soft-${ends}`, maskContentUnits: 'objectBoundingBox' }, rect)
    );
  });
  const hatch = element(
    'pattern',
    {
      id: `${PREFIX}hatch`,
      ...{ width: 5, height: 5, patternUnits: 'userSpaceOnUse' },
      patternTransform: 'rotate(45)',
    },
    element('rect', { width: 1.5, height: 5, fill: MUTED, opacity: 0.6 }),
  );
  return element('defs', {}, masks.join('') + hatch);
}
