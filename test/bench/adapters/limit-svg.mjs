// SVG reference: one <rect> per event, x and width rewritten for every view change (what a plain
// D3 join does), events outside the view hidden by leaving them out of the group. No labels.
import { scaleUtc } from 'd3-scale';
import { View } from '../lib/view.mjs';
export const meta = {
  name: 'limit-svg',
  label: 'limit-svg (one rect per event)',
  tech: 'svg',
  pkg: 'd3-scale',
  draws: 'all events, intervals, colours; no labels',
  hover: 'hover',
  markSelector: 'rect',
};
const NS = 'http://www.w3.org/2000/svg';
let S;
export async function mount(el, events, ctx) {
  const svg = document.createElementNS(NS, 'svg');
  svg.setAttribute('width', ctx.width);
  svg.setAttribute('height', ctx.height);
  const body = document.createElementNS(NS, 'g'),
    axis = document.createElementNS(NS, 'g');
  axis.setAttribute('font', '11px sans-serif');
  svg.append(body, axis);
  const lane = (ctx.height - 24) / 10,
    rects = new Array(events.length);
  for (let i = 0; i < events.length; i++) {
    const e = events[i],
      r = (rects[i] = document.createElementNS(NS, 'rect'));
    r.setAttribute('y', e.group * lane + lane / 2 - 4);
    r.setAttribute('height', 8);
    r.setAttribute('fill', ctx.colours[e.group]);
    r.__e = e;
    body.append(r);
  }
  svg.addEventListener('pointerover', (ev) => {
    if (ev.target.__e) ctx.hit(ev.target.__e.id);
  });
  S = { svg, axis, rects, events, v: new View(ctx.domain), w: ctx.width, h: ctx.height };
  draw();
  el.append(svg);
}
function draw() {
  const { v, w, rects, axis, h } = S,
    x = scaleUtc([v.t0, v.t1], [0, w]),
    k = w / (v.t1 - v.t0);
  for (const r of rects) {
    const e = r.__e,
      px = (e.start - v.t0) * k,
      pw = e.end ? Math.max(3, (e.end - e.start) * k) : 3;
    if (px > w || px + pw < 0) {
      if (r.__on !== false) {
        r.style.display = 'none';
        r.__on = false;
      }
      continue;
    }
    if (r.__on === false) {
      r.style.display = '';
      r.__on = true;
    }
    r.setAttribute('x', px);
    r.setAttribute('width', pw);
  }
  const f = x.tickFormat();
  axis.innerHTML = x
    .ticks(10)
    .map((t) => `<text x="${x(t)}" y="${h - 8}" font-size="11">${f(t)}</text>`)
    .join('');
}
export function pan(f) {
  S.v.pan(f);
  draw();
}
export function zoom(k, c) {
  S.v.zoom(k, c);
  draw();
}
export function destroy() {
  S.svg.remove();
  S = null;
}
