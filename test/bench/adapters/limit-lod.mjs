// Algorithmic floor without labels: at most one rect per pixel run and lane. Cost follows the
// pixels, not the events: galloping binary search from pixel to pixel over sorted starts, a
// max-end tree so that long intervals hidden inside a run still count. One path per colour.
import { scaleUtc } from 'd3-scale';
import { View, spread } from '../lib/view.mjs';
export const meta = {
  name: 'limit-lod',
  label: 'limit-lod (canvas, pixel-run culling)',
  tech: 'canvas',
  pkg: 'd3-scale',
  draws: 'all occupied pixels, intervals, colours; no labels',
  hover: 'hover',
};
let S;
export const lower = (a, x, lo, hi) => {
  while (lo < hi) {
    const m = (lo + hi) >>> 1;
    if (a[m] < x) lo = m + 1;
    else hi = m;
  }
  return lo;
};
const gallop = (a, x, lo, hi) => {
  let s = 1;
  while (lo + s < hi && a[lo + s] < x) s <<= 1;
  return lower(a, x, lo + (s >> 1), Math.min(hi, lo + s));
};
export function index(events, lanes) {
  const n = events.length,
    key = new Float64Array(n),
    cnt = new Uint32Array(lanes + 1);
  for (let i = 0; i < n; i++) {
    key[i] = events[i].start;
    cnt[events[i].group + 1]++;
  }
  for (let c = 0; c < lanes; c++) cnt[c + 1] += cnt[c];
  const L = Array.from({ length: lanes }, (_, c) => new Uint32Array(cnt[c + 1] - cnt[c])),
    pos = new Uint32Array(lanes);
  for (let i = 0; i < n; i++) {
    const c = events[i].group;
    L[c][pos[c]++] = i;
  }
  return L.map((ids) => {
    ids.sort((a, b) => key[a] - key[b]);
    const m = ids.length,
      start = new Float64Array(m),
      end = new Float64Array(m);
    for (let i = 0; i < m; i++) {
      const e = events[ids[i]];
      start[i] = e.start;
      end[i] = e.end ?? e.start;
    }
    let size = 1;
    while (size < m) size <<= 1;
    const tree = new Float64Array(2 * size).fill(-Infinity);
    tree.set(end, size);
    for (let i = size - 1; i > 0; i--)
      tree[i] = tree[2 * i] > tree[2 * i + 1] ? tree[2 * i] : tree[2 * i + 1];
    return { ids, start, end, tree, size, n: m };
  });
}
export function maxEnd(l, a, b) {
  // max end in [a, b)
  let r = -Infinity;
  for (a += l.size, b += l.size; a < b; a >>= 1, b >>= 1) {
    if (a & 1) {
      if (l.tree[a] > r) r = l.tree[a];
      a++;
    }
    if (b & 1) {
      b--;
      if (l.tree[b] > r) r = l.tree[b];
    }
  }
  return r;
}
// Emits the merged pixel runs of one lane: cb(x0, x1)
export function runs(l, t0, t1, w, min, cb) {
  const k = w / (t1 - t0),
    hi = lower(l.start, t1, 0, l.n);
  let i = lower(l.start, t0, 0, hi),
    x0 = NaN,
    x1 = NaN;
  const left = i ? maxEnd(l, 0, i) : -Infinity; // something that began before the view
  if (left >= t0) {
    x0 = 0;
    x1 = Math.min(w, (left - t0) * k);
  }
  while (i < hi) {
    const px = (l.start[i] - t0) * k;
    if (!(px <= x1)) {
      if (x1 >= x0) cb(x0, x1);
      x0 = px;
      x1 = px + min;
    }
    const j = gallop(l.start, t0 + x1 / k, i, hi),
      n = j > i ? j : i + 1; // all that begin inside the run
    const e = (maxEnd(l, i, n) - t0) * k;
    if (e > x1) x1 = e > w ? w : e;
    else if (px + min > x1) x1 = px + min;
    i = n;
    if (x1 >= w) break;
  }
  if (x1 >= x0) cb(x0, x1);
}
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
  };
  canvas.addEventListener('pointermove', (ev) => {
    const id = hitTest(ev.offsetX, ev.offsetY);
    if (id >= 0) ctx.hit(id);
  });
  draw();
}
const laneH = () => (S.h - 24) / 10;
function draw() {
  const { g, v, w, h, colours, L } = S,
    x = scaleUtc([v.t0, v.t1], [0, w]),
    lane = laneH();
  g.clearRect(0, 0, w, h);
  for (let c = 0; c < 10; c++) {
    const y = c * lane + lane / 2 - 4;
    g.fillStyle = colours[c];
    g.beginPath();
    runs(L[c], v.t0, v.t1, w, 3, (a, b) => g.rect(a, y, b - a, 8));
    g.fill();
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
