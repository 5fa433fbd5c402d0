import type { Extent } from '../dates/types.js';
import type { Axis } from './axis.js';
import { rateAt, scaleOfView } from './time-scale.js';
import type { View } from './types.js';
import { spanPx } from './walk-axis.js';

// One minute over the whole length is as far as zooming goes …
const SHORTEST_DOMAIN = 60_000;
// … and no farther than numbers can tell px apart: 2^-44 of a time leaves 8 bits to a px.
const FINEST_SHARE = 2 ** -44;
// Panning keeps the zoom until fewer than 4 bits are left to a px.
const COARSEST_SHARE = 2 ** -48;

/** The view of the whole timeline. */
export function fitView(axis: Axis): View {
  return { zoom: 1, time: axis.extent[0], at: axis.edges[0] };
}

/** How far one can zoom in around a time; at least 1. */
export function maxZoom(axis: Axis, time: number): number {
  const msPerPx = Math.max(SHORTEST_DOMAIN / axis.length, Math.abs(time) * FINEST_SHARE);
  return Math.max(1, 1 / (msPerPx * rateAt(axis, time, 1)));
}

/** Keeps a view within reach of the content, and its zoom within what can be told apart there. */
export function clampView(axis: Axis, view: View): View {
  return keepInReach(axis, { ...view, zoom: Math.min(view.zoom, maxZoom(axis, view.time)) });
}

/** Leaves no more empty room at the ends than at fit. */
function keepInReach(axis: Axis, view: View): View {
  const { zoom } = view;
  if (!(zoom > 1)) return fitView(axis);
  const [first, last] = axis.extent;
  const [before, after] = axis.edges;
  const scale = scaleOfView(axis, view);
  if (scale.domain[0] < first && scale(first) > before)
    return tellApart(axis, { zoom, time: first, at: before });
  const end = axis.length - after;
  if (scale.domain[1] > last && scale(last) < end)
    return tellApart(axis, { zoom, time: last, at: end });
  // The anchor is taken anew inside the view, so that the way from it to the view stays short.
  if (view.at >= 0 && view.at <= axis.length) return tellApart(axis, view);
  const at = axis.length / 2;
  return tellApart(axis, { zoom, time: scale.invert(at), at });
}

/** Zooms out to what can be told apart, in a view of times whose px are one number. */
function tellApart(axis: Axis, view: View): View {
  const msPerPx = 1 / rateAt(axis, view.time, view.zoom);
  return msPerPx < Math.abs(view.time) * COARSEST_SHARE ? clampView(axis, view) : view;
}

/**
 * Moves what is in view by some px: later times come in with a negative number. The zoom stays the
 * same, but for times so far from 1970 that numbers would not tell one px from the next.
 */
export function panView(axis: Axis, view: View, px: number): View {
  return keepInReach(axis, { ...view, at: view.at + px });
}

/** Zooms by a factor; the time under `atPx` stays where it is, unless an end of the content is near. */
export function zoomView(axis: Axis, view: View, factor: number, atPx: number): View {
  const time = scaleOfView(axis, view).invert(atPx);
  // Other times may be zoomed into farther: coming from there, one more step changes nothing.
  const most = Math.max(maxZoom(axis, time), view.zoom);
  return keepInReach(axis, { zoom: Math.min(view.zoom * factor, most), time, at: atPx });
}

/** The time in view, in ms. */
export function domainOfView(axis: Axis, view: View): Extent {
  return scaleOfView(axis, view).domain;
}

/** The closest view that shows all of a domain, as far as there is anything to show. */
export function viewOfDomain(axis: Axis, domain: Extent): View {
  const [t0, t1] = withinExtent(axis, domain);
  const { length } = axis;
  const mid = t0 + (t1 - t0) / 2;
  const most = maxZoom(axis, mid);
  const width = (zoom: number): number => spanPx(axis, zoom, [t0, t1], 2 * length);
  // Two instants with nothing between them come no farther apart than an empty stretch grows.
  const target = Math.min(length, width(most) * (1 - 1e-9));
  let [lo, hi] = [Math.log(1), Math.log(most)];
  if (width(1) >= target) hi = lo;
  for (let i = 0; i < 60 && hi - lo > 1e-12; i++) {
    const zoom = (lo + hi) / 2;
    if (width(Math.exp(zoom)) >= target) hi = zoom;
    else lo = zoom;
  }
  const zoom = Math.exp(hi);
  return clampView(axis, { zoom, time: t0, at: (length - Math.min(length, width(zoom))) / 2 });
}

/** A domain without the time before and after everything; one that lies there whole is left as it is. */
function withinExtent({ extent: [first, last] }: Axis, [from, to]: Extent): Extent {
  return to <= first || from >= last ? [from, to] : [Math.max(from, first), Math.min(to, last)];
}
