// d3-milestones 1.6, one lane, label optimizer off (its default). Events of one day share a bullet.
// No zoom of its own: .range([from, to]).render() re-renders the whole set.
import milestones from 'd3-milestones';
import 'd3-milestones/build/d3-milestones.css';
import { View } from '../lib/view.mjs';
export const meta = {
  name: 'milestones-raw',
  label: 'd3-milestones (optimize false)',
  tech: 'html',
  pkg: 'd3-milestones',
  draws: 'bullet per day + all titles; start dates only, no groups',
  hover: 'hover',
  markSelector: '.milestones-text-label',
  labelSelector: '.milestones-text-label',
};
const day = (t) => new Date(t).toISOString().slice(0, 10);
let S;
export async function mount(el, events, ctx) {
  const box = document.createElement('div');
  box.style.cssText = 'position:absolute;left:10px;right:10px;top:0';
  el.style.position = 'relative';
  el.append(box);
  const v = new View(ctx.domain);
  const vis = milestones(box)
    .mapping({ timestamp: 'timestamp', text: 'text' })
    .aggregateBy('day')
    .optimize(false)
    .autoResize(false)
    .range([day(v.t0), day(v.t1)])
    .onEventMouseOver((x) => ctx.hit(x.target ? x.target.textContent : x.text))
    .onEventMouseLeave(() => {});
  vis.render(
    events.map((e) => ({ timestamp: new Date(e.start).toISOString(), text: e.title, event: e })),
  );
  const line = box.querySelector('.milestones__horizontal_line').getBoundingClientRect(); // bring the line to mid-height of the view
  box.style.top = ctx.height / 2 - (line.top - el.getBoundingClientRect().top) + 'px';
  S = { el, box, vis, v };
}
const go = () => S.vis.range([day(S.v.t0), day(S.v.t1)]).render();
export function pan(f) {
  S.v.pan(f);
  go();
}
export function zoom(k, c) {
  S.v.zoom(k, c);
  go();
}
export function destroy() {
  S.box.remove();
  S.el.style.position = '';
  S = null;
} // the library has no destroy()
