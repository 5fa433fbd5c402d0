// Physical floor: one fillRect per visible event on one raw 2d canvas, d3-scale for the axis.
// Sorted typed arrays, binary-search culling, colour set once per group. No labels.
import { scaleUtc } from 'd3-scale';
import { View, spread } from '../lib/view.mjs';
export const meta = {
  name: 'limit',
  label: 'limit (raw canvas fillRect)',
  tech: 'canvas',
  pkg: 'd3-scale',
  draws: 'all events, intervals, colours; no labels',
  hover: 'hover',
};
let S;
export async function mount(el, events, ctx) {
  const n = events.length,
    order = new Uint32Array(n),
    key = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    order[i] = i;
    key[i] = events[i].start;
  }
  order.sort((a, b) => key[a] - key[b]);
  const start = new Float64Array(n),
    end = new Float64Array(n),
    group = new Uint8Array(n);
  let maxDur = 0;
  for (let i = 0; i < n; i++) {
    const e = events[order[i]];
    start[i] = e.start;
    end[i] = e.end ?? e.start;
    group[i] = e.group;
    if (end[i] - start[i] > maxDur) maxDur = end[i] - start[i];
  }
  const canvas = document.createElement('canvas');
  canvas.width = ctx.width;
  canvas.height = ctx.height;
  el.append(canvas);
  S = {
    el,
    canvas,
    g: canvas.getContext('2d'),
    events,
    order,
    start,
    end,
    group,
    maxDur,
    v: new View(ctx.domain),
    w: ctx.width,
    h: ctx.height,
    colours: ctx.colours,
    raf: 0,
  };
  canvas.addEventListener('pointermove', (ev) => {
    const id = hitTest(ev.offsetX, ev.offsetY);
    if (id >= 0) ctx.hit(id);
  });
  draw();
}
export const lower = (a, x, lo = 0, hi = a.length) => {
  while (lo < hi) {
    const m = (lo + hi) >>> 1;
    if (a[m] < x) lo = m + 1;
    else hi = m;
  }
  return lo;
};
const laneH = () => (S.h - 24) / 10;
function draw() {
  const { g, v, w, h, start, end, group, colours } = S;
  const x = scaleUtc([v.t0, v.t1], [0, w]),
    k = w / (v.t1 - v.t0),
    lane = laneH();
  g.clearRect(0, 0, w, h);
  const i0 = lower(start, v.t0 - S.maxDur),
    i1 = lower(start, v.t1);
  for (let c = 0; c < 10; c++) {
    g.fillStyle = colours[c];
    const y = c * lane + lane / 2 - 4;
    for (let i = i0; i < i1; i++) {
      if (group[i] !== c || end[i] < v.t0) continue;
      const px = (start[i] - v.t0) * k,
        pw = (end[i] - start[i]) * k;
      g.fillRect(px, y, pw < 3 ? 3 : pw, 8);
    }
  }
  g.fillStyle = '#333';
  g.font = '11px sans-serif';
  const f = x.tickFormat();
  for (const t of x.ticks(10)) {
    const px = x(t);
    g.fillRect(px, h - 22, 1, 5);
    g.fillText(f(t), px + 3, h - 8);
  }
}
function hitTest(px, py) {
  const { v, w, start, end, group, order, events } = S,
    lane = laneH(),
    c = Math.floor(py / lane),
    ms = (v.t1 - v.t0) / w,
    t = v.t0 + px * ms;
  const i1 = lower(start, t + 3 * ms),
    i0 = lower(start, t - Math.max(S.maxDur, 4 * ms));
  for (let i = i1 - 1; i >= i0; i--)
    if (group[i] === c && (end[i] >= t || start[i] > t - 4 * ms)) return events[order[i]].id;
  return -1;
}
export function pan(f) {
  S.v.pan(f);
  draw();
}
export function zoom(k, c) {
  S.v.zoom(k, c);
  draw();
}
export function targets(k) {
  const r = S.canvas.getBoundingClientRect(),
    lane = laneH();
  return spread(Array.from(S.order), k).map((id) => {
    const e = S.events[id];
    return {
      x: r.left + ((e.start - S.v.t0) / (S.v.t1 - S.v.t0)) * S.w + 1,
      y: r.top + e.group * lane + lane / 2,
    };
  });
}
export function destroy() {
  S.canvas.remove();
  S = null;
}
