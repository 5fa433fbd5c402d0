// Practical floor WITH text: pixel-run culling as in limit-lod, plus greedy non-overlapping
// event titles (two rows per lane), jumping over everything that cannot fit by binary search.
import { scaleUtc } from 'd3-scale';
import { View, spread } from '../lib/view.mjs';
import { index, runs, lower, maxEnd } from './limit-lod.mjs';
export const meta = {
  name: 'limit-text',
  label: 'limit-text (limit-lod + greedy labels)',
  tech: 'canvas',
  pkg: 'd3-scale',
  draws: 'all occupied pixels, intervals, colours, non-overlapping titles',
  hover: 'hover',
  canvasText: true,
};
let S;
export async function mount(el, events, ctx) {
  const canvas = document.createElement('canvas');
  canvas.width = ctx.width;
  canvas.height = ctx.height;
  el.append(canvas);
  S = {
    canvas,
    g: canvas.getContext('2d'),
    events,
    L: index(events, 10),
    v: new View(ctx.domain),
    w: ctx.width,
    h: ctx.height,
    colours: ctx.colours,
    width: new Map(),
  };
  canvas.addEventListener('pointermove', (ev) => {
    const id = hitTest(ev.offsetX, ev.offsetY);
    if (id >= 0) ctx.hit(id);
  });
  draw();
}
const laneH = () => (S.h - 24) / 10;
function draw() {
  const { g, v, w, h, colours, L, width } = S,
    x = scaleUtc([v.t0, v.t1], [0, w]),
    lane = laneH(),
    k = w / (v.t1 - v.t0);
  g.clearRect(0, 0, w, h);
  for (let c = 0; c < 10; c++) {
    const y = c * lane + lane / 2 - 2;
    g.fillStyle = colours[c];
    g.beginPath();
    runs(L[c], v.t0, v.t1, w, 3, (a, b) => g.rect(a, y, b - a, 5));
    g.fill();
  }
  g.fillStyle = '#222';
  g.font = '11px sans-serif';
  for (let c = 0; c < 10; c++) {
    const l = L[c],
      hi = lower(l.start, v.t1, 0, l.n),
      right = [0, 0];
    let i = lower(l.start, v.t0, 0, hi);
    while (i < hi) {
      const px = (l.start[i] - v.t0) * k;
      const row = right[0] <= right[1] ? 0 : 1;
      if (px < right[row]) {
        i = lower(l.start, v.t0 + right[row] / k, i + 1, hi);
        continue;
      }
      const e = S.events[l.ids[i]];
      let tw = width.get(e.id);
      if (tw === undefined) width.set(e.id, (tw = g.measureText(e.title).width));
      if (px + tw <= w) {
        g.fillText(e.title, px, c * lane + (row ? lane - 3 : lane / 2 - 5));
        right[row] = px + tw + 8;
        i++;
      } else i = lower(l.start, v.t0 + (px + 4) / k, i + 1, hi); // does not fit: next place
      if (px > w - 60) break;
    }
  }
  g.fillStyle = '#333';
  const f = x.tickFormat();
  for (const t of x.ticks(10)) {
    const px = x(t);
    g.fillRect(px, h - 22, 1, 5);
    g.fillText(f(t), px + 3, h - 8);
  }
}
function hitTest(px, py) {
  const { v, w, L, events } = S,
    l = L[Math.floor(py / laneH())];
  if (!l) return -1;
  const ms = (v.t1 - v.t0) / w,
    t = v.t0 + px * ms;
  let i = lower(l.start, t + ms, 0, l.n) - 1;
  while (i >= 0) {
    if (l.end[i] >= t || l.start[i] >= t - 4 * ms) return events[l.ids[i]].id;
    if (maxEnd(l, 0, i) < t) break;
    i--;
  }
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
  return spread(S.events, k).map((e) => ({
    x: r.left + ((e.start - S.v.t0) / (S.v.t1 - S.v.t0)) * S.w + 1,
    y: r.top + e.group * lane + lane / 2,
  }));
}
export function destroy() {
  S.canvas.remove();
  S = null;
}
