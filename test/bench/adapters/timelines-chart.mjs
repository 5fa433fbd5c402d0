// timelines-chart 2.x (swimlanes): one lane per group, a segment per event, animations off (its
// setting for large data / scripted zoom), overview brush left on.
import TimelinesChart from 'timelines-chart';
import { View } from '../lib/view.mjs';
export const meta = {
  name: 'timelines-chart',
  label: 'timelines-chart',
  tech: 'svg',
  pkg: 'timelines-chart',
  draws: 'a segment per event and interval in 10 lanes, colours; titles only in the tooltip',
  hover: 'hover',
  markSelector: 'rect.series-segment',
};
let S;
export async function mount(el, events, ctx) {
  const data = ctx.groups.map((group) => ({ group, data: [{ label: '', data: [] }] }));
  for (const e of events)
    data[e.group].data[0].data.push({
      timeRange: [e.start, e.end ?? e.start],
      val: ctx.groups[e.group],
      labelVal: e.title,
      id: e.id,
    });
  const v = new View(ctx.domain);
  const chart = new TimelinesChart(el)
    .enableAnimations(false)
    .useUtc(true)
    .width(ctx.width)
    .maxHeight(ctx.height - 45)
    .maxLineHeight(30)
    .rightMargin(20)
    .zQualitative(true)
    .minSegmentWidth(3)
    .segmentTooltipContent((d) => {
      ctx.hit(d.data?.id ?? d.labelVal);
      return d.labelVal;
    })
    .data(data)
    .zoomX([new Date(v.t0), new Date(v.t1)]);
  S = { el, chart, v };
  await new Promise((ok) => {
    const t = () => (el.querySelector('rect.series-segment') ? ok() : setTimeout(t, 0));
    t();
  });
}
const go = () => S.chart.zoomX([new Date(S.v.t0), new Date(S.v.t1)]);
export function pan(f) {
  S.v.pan(f);
  go();
}
export function zoom(k, c) {
  S.v.zoom(k, c);
  go();
}
export function destroy() {
  S.chart._destructor?.();
  S.el.replaceChildren();
  S.el.className = '';
  S = null;
}
