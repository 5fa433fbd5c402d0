import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { MarkShape, Orientation } from '../layout/types.js';
import { lookOf } from '../layout/shape-mark.js';
import type { PlacedEvent } from '../model/types.js';
import { POINT_STEP, completedPoints, ringWidths } from './completed-points.js';
import { dotRadius, isDotShape } from './dot-shape.js';
import type { MarkTraits } from './mark-traits.js';
import { strikePath } from './strike-path.js';

const SHORTEST_FADE = 26;
// Half the line around a band: so far it reaches over the edge.
const OUTLINE = 0.75;

/**
 * Whether a crowded lane may show an event as one shape: a source states its date, which is a single
 * and closed one, and nobody doubts the event. All else needs the whole mark to be told.
 */
export function isPlain({ evidence, basis, date }: PlacedEvent): boolean {
  const { denied, disputed, uncited, otherDates } = evidence;
  if (denied || disputed || uncited || otherDates.length > 0 || basis !== 'stated') return false;
  const { openStart, openEnd, approximate, uncertain } = lookOf(date);
  return date.kind === 'date' && !openStart && !openEnd && !approximate && !uncertain;
}

/** Draws a plain date in a crowded lane: one shape, as wide as the date. */
export function compactMarkTemplate(
  shape: MarkShape,
  hue: number,
  index: number,
): SVGTemplateResult {
  const { x, y, width, height } = shape;
  const kind = isDotShape(shape, 'horizontal') ? 'dot' : 'band';
  return svg`<rect class=${`event mark compact-mark ${kind} lane-${hue}`} part="mark" data-index=${index} x=${x} y=${y} width=${width} height=${height} rx=${Math.min(width, height) / 2}/>`;
}

/** Draws one date: a dot for a day or finer, a band for what is left open, a bar for what lasts. */
export function markTemplate(
  shape: MarkShape,
  traits: MarkTraits,
  orientation: Orientation,
): SVGTemplateResult {
  const { x, y, width, height } = shape;
  const isDot = isDotShape(shape, orientation);
  const classes = [
    'mark',
    isDot ? 'dot' : shape.inner ? 'bar' : 'band',
    traits.basis,
    traits.oneOf ? 'one-of' : '',
    shape.uncertain ? 'uncertain' : '',
    shape.approximate ? 'approximate' : '',
    traits.uncited ? 'uncited' : '',
  ].join(' ');
  const middle = [x + width / 2, y + height / 2] as const;
  return svg`<g class=${classes}>
    ${isDot ? dotTemplate(middle, shape, traits) : bandTemplate(shape, traits, orientation)}
    ${openTemplate(shape, orientation)}
    ${traits.denied || traits.disputed ? strikeTemplate(strikePath(shape, orientation, !traits.denied)) : nothing}
  </g>`;
}

function dotTemplate(
  [cx, cy]: readonly [number, number],
  shape: MarkShape,
  traits: MarkTraits,
): SVGTemplateResult {
  const radius = dotRadius(shape);
  return svg`${
    shape.approximate ? svg`<circle class="halo" cx=${cx} cy=${cy} r=${radius + 3}/>` : nothing
  }<circle class="body" cx=${cx} cy=${cy} r=${radius}/>${
    traits.basis === 'completed' ? svg`<circle class="eye" cx=${cx} cy=${cy} r="2"/>` : nothing
  }`;
}

function bandTemplate(
  shape: MarkShape,
  traits: MarkTraits,
  orientation: Orientation,
): SVGTemplateResult {
  const { x, y, width, height, inner } = shape;
  const isHorizontal = orientation === 'horizontal';
  const radius = Math.min(width, height) / 2;
  const [start, from, to, end] = outlineOf(shape, orientation);
  // Too short to fade: the ends would be all there is. A broken line around it says "about".
  const isShort = end - start < SHORTEST_FADE;
  const soft = isShort ? undefined : softEnds(shape, orientation);
  const halo =
    isShort && shape.approximate
      ? svg`<rect class="halo" x=${x - 3} y=${y - 3} width=${width + 6} height=${height + 6} rx=${radius + 3}/>`
      : nothing;
  const rect = (
    className: string,
    [a, b]: readonly [number, number],
    rx: number,
    mask: string | undefined,
    more = 0,
    fill?: string,
  ): SVGTemplateResult => {
    const [left, top, w, h] = isHorizontal
      ? [a, y - more, b - a, height + 2 * more]
      : [x - more, a, width + 2 * more, b - a];
    return svg`<rect class=${className} x=${left} y=${top} width=${w} height=${h} rx=${rx} mask=${mask ?? nothing} fill=${fill ?? nothing}/>`;
  };
  // The pattern is an attribute: a style sheet's url(#…) would look for it in the page.
  const points = traits.basis === 'completed' ? pointsTemplate(shape, orientation) : nothing;
  const hatch = traits.oneOf ? rect('hatch', [from, to], radius, soft, 0, 'url(#hatch)') : nothing;
  const body = svg`${halo}${rect('body', [from, to], radius, soft)}${hatch}`;
  if (!inner) return svg`${body}${points}`;
  // A tail is as thick as the outline that it goes on from, rounded as that is.
  const tail = (side: 'start' | 'end', a: number, b: number): SVGTemplateResult =>
    rect('core', [a, b], 0, `url(#soft-${orientation}-${side})`, OUTLINE);
  // The part that the dates certainly cover is solid; what they leave open at the ends is faint.
  return svg`${body}${rect('core', inner, 0, soft)}${
    start < from ? tail('start', start, from + radius) : nothing
  }${to < end ? tail('end', to - radius, end) : nothing}${points}`;
}

/**
 * Along the axis, in px: where a mark begins, where its outline begins and ends, where the mark ends.
 * What goes on without end runs beyond its outline into the arrow.
 */
export function outlineOf(
  { x, y, width, height, inner, openStart, openEnd }: MarkShape,
  orientation: Orientation,
): readonly [start: number, from: number, to: number, end: number] {
  const [start, end] = orientation === 'horizontal' ? [x, x + width] : [y, y + height];
  const [from, to] = inner ?? [start, end];
  return [start, openStart ? from : start, openEnd ? to : end, end];
}

/** Rings along the middle of a band whose year or month comes from the context. */
function pointsTemplate(shape: MarkShape, orientation: Orientation): SVGTemplateResult {
  const [x1, y1, x2, y2] = completedPoints(shape, orientation);
  const [ring, eye] = ringWidths(shape);
  const line = (className: string, wide: number): SVGTemplateResult =>
    svg`<line class=${className} stroke-width=${wide} x1=${x1} y1=${y1} x2=${x2} y2=${y2} stroke-dasharray=${`0 ${POINT_STEP}`}/>`;
  return svg`${line('rings', ring)}${line('eyes', eye)}`;
}

/** The mask that fades the ends of an approximate or open date; what goes on has a tail of its own. */
function softEnds(shape: MarkShape, orientation: Orientation): string | undefined {
  const { openStart, openEnd, inner, approximate } = shape;
  const start = openStart ? !inner : approximate;
  const end = openEnd ? !inner : approximate;
  if (!start && !end) return undefined;
  return `url(#soft-${orientation}-${start ? 'start' : ''}${end ? 'end' : ''})`;
}

/** An arrow head where a date is open: it goes on, or began before. */
function openTemplate(
  { x, y, width, height, openStart, openEnd }: MarkShape,
  orientation: Orientation,
): SVGTemplateResult | typeof nothing {
  if (!openStart && !openEnd) return nothing;
  const along = orientation === 'horizontal';
  const head = (at: number, way: 1 | -1): SVGTemplateResult => {
    const middle = along ? y + height / 2 : x + width / 2;
    const back = at - way * 6;
    const path = along
      ? `M${back} ${middle - 5}L${at} ${middle}L${back} ${middle + 5}`
      : `M${middle - 5} ${back}L${middle} ${at}L${middle + 5} ${back}`;
    return svg`<path class="arrow" d=${path}/>`;
  };
  const start = along ? x : y;
  const end = along ? x + width : y + height;
  return svg`${openStart ? head(start, -1) : nothing}${openEnd ? head(end, 1) : nothing}`;
}

/** A stroke or a wave, parted from the mark by the colour of the ground. */
const strikeTemplate = (d: string): SVGTemplateResult =>
  svg`<path class="strike-ground" d=${d}/><path class="strike" d=${d}/>`;

/** A faint mark for a date that another source gives, joined to the first one by a line. */
export function otherMarkTemplate(
  shape: MarkShape,
  first: MarkShape,
  orientation: Orientation,
): SVGTemplateResult {
  const middle = (box: MarkShape): readonly [number, number] => [
    box.x + box.width / 2,
    box.y + box.height / 2,
  ];
  const [x0, y0] = middle(first);
  const [x1, y1] = middle(shape);
  const isDot = isDotShape(shape, orientation);
  return svg`<g class="mark other">
    <line class="join" x1=${x0} y1=${y0} x2=${x1} y2=${y1}/>
    ${
      isDot
        ? svg`<circle class="body" cx=${x1} cy=${y1} r=${dotRadius(shape)}/>`
        : svg`<rect class="body" x=${shape.x} y=${shape.y} width=${shape.width} height=${shape.height} rx=${Math.min(shape.width, shape.height) / 2}/>`
    }
  </g>`;
}

/** Masks and patterns that marks of every view refer to; once per element. */
export function markDefsTemplate(): TemplateResult {
  return html`<svg class="defs" width="0" height="0" aria-hidden="true">
    <defs>
      <linearGradient id="g-h-start">
        <stop offset="0" class="out" />
        <stop offset="0.4" class="in" />
      </linearGradient>
      <linearGradient id="g-h-end">
        <stop offset="0.6" class="in" />
        <stop offset="1" class="out" />
      </linearGradient>
      <linearGradient id="g-h-startend">
        <stop offset="0" class="out" />
        <stop offset="0.28" class="in" />
        <stop offset="0.72" class="in" />
        <stop offset="1" class="out" />
      </linearGradient>
      <linearGradient id="g-v-start" x2="0" y2="1">
        <stop offset="0" class="out" />
        <stop offset="0.4" class="in" />
      </linearGradient>
      <linearGradient id="g-v-end" x2="0" y2="1">
        <stop offset="0.6" class="in" />
        <stop offset="1" class="out" />
      </linearGradient>
      <linearGradient id="g-v-startend" x2="0" y2="1">
        <stop offset="0" class="out" />
        <stop offset="0.28" class="in" />
        <stop offset="0.72" class="in" />
        <stop offset="1" class="out" />
      </linearGradient>
      ${(['h', 'v'] as const).map((way) =>
        (['start', 'end', 'startend'] as const).map(
          (ends) =>
            svg`<mask id=${`soft-${way === 'h' ? 'horizontal' : 'vertical'}-${ends}`} maskContentUnits="objectBoundingBox"><rect width="1" height="1" fill=${`url(#g-${way}-${ends})`}/></mask>`,
        ),
      )}
      <pattern
        id="hatch"
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="hatch-line" width="1.5" height="5" />
      </pattern>
    </defs>
  </svg>`;
}
