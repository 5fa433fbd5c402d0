// vis-timeline 8.x, peer build (what a bundler user gets), default stacking.
import { Timeline } from 'vis-timeline/peer';
import { DataSet } from 'vis-data/peer';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { View, esc } from '../lib/view.mjs';
// No start/end options: with them 8.5.4 keeps the view hidden until its 1 s resize timer fires.
export const meta = {
  name: 'vis',
  label: 'vis-timeline',
  tech: 'html',
  pkg: 'vis-timeline',
  draws: 'all events as labelled boxes/ranges, stacked, groups (scrolls down)',
  hover: 'hover',
  markSelector: '.vis-item.vis-box,.vis-item.vis-range,.vis-item.vis-point',
  labelSelector: '.vis-item .vis-item-content',
};
let S;
export async function mount(el, events, ctx) {
  const items = new DataSet(
    events.map((e) => ({
      id: e.id,
      content: esc(e.title),
      start: e.start,
      ...(e.end ? { end: e.end } : null),
      group: e.group,
    })),
  );
  const groups = new DataSet(ctx.groups.map((content, id) => ({ id, content })));
  const v = new View(ctx.domain);
  await new Promise((ok) => {
    const tl = new Timeline(el, items, groups, {
      height: ctx.height + 'px',
      stack: true,
      verticalScroll: true,
      zoomKey: 'ctrlKey',
      showCurrentTime: false,
      onInitialDrawComplete: () => tl.setWindow(v.t0, v.t1, { animation: false }, () => ok()),
    });
    S = { tl, v };
    tl.on('itemover', (p) => ctx.hit(p.item));
  });
}
const go = () => S.tl.setWindow(S.v.t0, S.v.t1, { animation: false });
export function pan(f) {
  S.v.pan(f);
  go();
}
export function zoom(k, c) {
  S.v.zoom(k, c);
  go();
}
export function destroy() {
  S.tl.destroy();
  S = null;
}
