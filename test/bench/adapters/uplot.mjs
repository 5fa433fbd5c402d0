// uPlot 1.6: points only, one series, y = group lane; its stock points path and stock cursor
// (binary search by x). Reference for a very fast general chart; no intervals, titles or colours.
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { View, spread } from '../lib/view.mjs';
export const meta = {
  name: 'uplot',
  label: 'uPlot (points)',
  tech: 'canvas',
  pkg: 'uplot',
  draws: 'a point per event by group row; one colour, no intervals, no titles',
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
  const xs = new Float64Array(n),
    ys = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const e = events[order[i]];
    xs[i] = e.start / 1000;
    ys[i] = 9 - e.group;
  }
  const v = new View(ctx.domain);
  await new Promise((ok) => {
    const u = new uPlot(
      {
        width: ctx.width,
        height: ctx.height,
        legend: { show: false },
        tzDate: (ts) => uPlot.tzDate(new Date(ts * 1e3), 'Etc/UTC'),
        scales: {
          x: { time: true, min: v.t0 / 1000, max: v.t1 / 1000 },
          y: { range: [-0.5, 9.5] },
        },
        axes: [
          {},
          {
            size: 95,
            splits: () => [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
            values: (_, s) => s.map((i) => ctx.groups[9 - i]),
          },
        ],
        series: [
          {},
          {
            label: 'events',
            stroke: '#4269d0',
            width: 0,
            paths: () => null,
            points: { show: true, size: 5, fill: '#4269d0', width: 0 },
          },
        ],
        hooks: {
          setCursor: [
            (c) => {
              if (c.cursor.idx != null && c.cursor.left >= 0) ctx.hit(order[c.cursor.idx]);
            },
          ],
          ready: [() => ok()],
        },
      },
      [xs, ys],
      el,
    );
    S = { u, v, events };
  });
}
const go = () => S.u.setScale('x', { min: S.v.t0 / 1000, max: S.v.t1 / 1000 });
export function pan(f) {
  S.v.pan(f);
  go();
}
export function zoom(k, c) {
  S.v.zoom(k, c);
  go();
}
export function targets(k) {
  const r = S.u.over.getBoundingClientRect();
  return spread(S.events, k).map((e) => ({
    x: r.left + S.u.valToPos(e.start / 1000, 'x'),
    y: r.top + S.u.valToPos(9 - e.group, 'y'),
  }));
}
export function destroy() {
  S.u.destroy();
  S = null;
}
