// Observable Plot: dots + rules + text on a utc axis, re-rendered for each view with the data
// filtered to the view (what its docs' re-render pattern amounts to). tip: its own pointer tooltip.
import * as Plot from '@observablehq/plot';
import { View, spread } from '../lib/view.mjs';
export const meta = {
  name: 'plot',
  label: 'Observable Plot',
  tech: 'svg',
  pkg: '@observablehq/plot',
  draws: 'all events in view: dots, interval rules, all titles as text (no label placement)',
  hover: 'hover',
  labelSelector: 'g[aria-label="text"] text',
};
let S;
export async function mount(el, events, ctx) {
  S = { el, events, v: new View(ctx.domain), ctx };
  draw();
}
function draw() {
  const { el, events, v, ctx } = S,
    { t0, t1 } = v;
  const seen = events.filter((e) => e.start <= t1 && (e.end ?? e.start) >= t0);
  const common = { y: (e) => ctx.groups[e.group], clip: true };
  const p = Plot.plot({
    width: ctx.width,
    height: ctx.height,
    marginLeft: 80,
    x: { type: 'utc', domain: [t0, t1] },
    y: { domain: ctx.groups, label: null },
    color: { domain: ctx.groups, range: ctx.colours },
    marks: [
      Plot.ruleY(
        seen.filter((e) => e.end),
        {
          ...common,
          x1: 'start',
          x2: 'end',
          stroke: (e) => ctx.groups[e.group],
          strokeWidth: 6,
          strokeOpacity: 0.6,
        },
      ),
      Plot.dot(seen, {
        ...common,
        x: 'start',
        fill: (e) => ctx.groups[e.group],
        r: 3,
        tip: true,
        title: 'title',
      }),
      Plot.text(seen, {
        ...common,
        x: 'start',
        text: 'title',
        dy: -9,
        textAnchor: 'start',
        fontSize: 10,
      }),
    ],
  });
  p.addEventListener('input', () => {
    if (p.value) ctx.hit(p.value.id);
  });
  el.replaceChildren(p);
  S.p = p;
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
  const r = S.p.getBoundingClientRect(),
    x = S.p.scale('x'),
    y = S.p.scale('y');
  return spread(S.events, k).map((e) => ({
    x: r.left + x.apply(e.start),
    y: r.top + y.apply(S.ctx.groups[e.group]),
  }));
}
export function destroy() {
  S.el.replaceChildren();
  S = null;
}
