// event-drops 1.3 with the d3 it asks for (4.7). Public API has no "go to window", so the adapter
// sends the wheel and mouse events a reader would send. metaballs (a blur filter) off = its fast setting.
import * as d3 from 'd3';
import eventDrops from 'event-drops/dist/index.js';
import 'event-drops/dist/style.css';
export const meta = {
  name: 'event-drops',
  label: 'event-drops',
  tech: 'svg',
  pkg: 'event-drops',
  draws: 'one dot per occupied pixel and row; start dates only, no titles',
  hover: 'hover',
  markSelector: 'circle.drop',
};
let S;
export async function mount(el, events, ctx) {
  const rows = ctx.groups.map((name) => ({ name, data: [] }));
  for (const e of events)
    rows[e.group].data.push({ id: e.id, date: new Date(e.start), title: e.title });
  const chart = eventDrops({
    d3,
    metaballs: false,
    margin: { top: 20, right: 10, bottom: 10, left: 10 },
    line: { height: 33 },
    label: { width: 160, text: (r) => `${r.name} (${r.data.length})` },
    range: { start: new Date(ctx.domain[0]), end: new Date(ctx.domain[1]) },
    drop: { date: (x) => x.date, radius: 4, onMouseOver: (x) => ctx.hit(x.id) },
  });
  d3.select(el).data([rows]).call(chart);
  S = { el, chart, svg: el.querySelector('svg') };
}
const LEFT = 160; // label column
const at = (t) => {
  const r = S.svg.getBoundingClientRect();
  return {
    clientX: r.left + LEFT + 20 + S.chart.scale()(new Date(t)),
    clientY: r.top + 100,
    bubbles: true,
    cancelable: true,
    view: window,
  };
};
export function pan(f) {
  const [a, b] = S.chart.scale().range(),
    px = -(b - a) * f,
    r = S.svg.getBoundingClientRect(),
    x = r.left + 600,
    y = r.top + 100;
  const m = (type, target, cx) =>
    target.dispatchEvent(
      new MouseEvent(type, {
        clientX: cx,
        clientY: y,
        bubbles: true,
        cancelable: true,
        view: window,
        button: 0,
        buttons: 1,
      }),
    );
  m('mousedown', S.svg, x);
  m('mousemove', window, x + px);
  m('mouseup', window, x + px);
}
export function zoom(k, c) {
  S.svg.dispatchEvent(
    new WheelEvent('wheel', { ...at(c), deltaY: -500 * Math.log2(k), deltaMode: 0 }),
  );
}
export function destroy() {
  S.chart.destroy();
  d3.select(S.el).datum(null).selectAll('*').remove();
  S = null;
}
