// ECharts 6, tree-shaken core, canvas. Scatter per group + custom series for intervals, inside
// dataZoom. Up to 2 000 events: labels with labelLayout.hideOverlap; above: large mode on typed
// arrays (its advice for big data; symbols under 4 px take its fillRect path), which has no labels. Progressive drawing left at its default.
import * as echarts from 'echarts/core';
import { ScatterChart, CustomChart } from 'echarts/charts';
import { GridComponent, DataZoomInsideComponent, TooltipComponent } from 'echarts/components';
import { LabelLayout } from 'echarts/features';
import { CanvasRenderer } from 'echarts/renderers';
import { View, spread } from '../lib/view.mjs';
echarts.use([
  ScatterChart,
  CustomChart,
  GridComponent,
  DataZoomInsideComponent,
  TooltipComponent,
  LabelLayout,
  CanvasRenderer,
]);
export const meta = {
  name: 'echarts',
  label: 'ECharts',
  tech: 'canvas',
  pkg: 'echarts',
  draws: 'all events: dots + interval bars; titles with hideOverlap up to 2 000 events, none above',
  hover: 'hover',
  canvasText: true,
};
let S;
export async function mount(el, events, ctx) {
  const small = events.length <= 2000,
    v = new View(ctx.domain),
    pts = ctx.groups.map(() => []),
    ivs = [];
  for (const e of events) {
    if (e.end) ivs.push(e);
    else pts[e.group].push(e);
  }
  const chart = echarts.init(el, null, {
    renderer: 'canvas',
    width: ctx.width,
    height: ctx.height,
  });
  S = { chart, v, events };
  chart.on('mouseover', (p) => {
    if (p.componentType === 'series') ctx.hit(p.name || p.dataIndex);
  });
  const done = new Promise((ok) => chart.on('finished', ok));
  const flat = (a) => {
    const f = new Float64Array(a.length * 2);
    a.forEach((e, i) => {
      f[2 * i] = e.start;
      f[2 * i + 1] = e.group;
    });
    return f;
  };
  chart.setOption({
    animation: false,
    useUTC: true,
    grid: { left: 80, right: 10, top: 10, bottom: 30 },
    xAxis: { type: 'time', min: v.t0, max: v.t1 },
    yAxis: { type: 'category', data: ctx.groups, inverse: true },
    tooltip: { trigger: 'item', formatter: (p) => p.name || String(p.dataIndex) },
    dataZoom: [
      {
        type: 'inside',
        xAxisIndex: 0,
        filterMode: 'weakFilter',
        startValue: v.t0,
        endValue: v.t1,
        zoomOnMouseWheel: true,
      },
    ],
    series: [
      {
        type: 'custom',
        name: 'intervals',
        encode: { x: [0, 1], y: 2 },
        data: ivs.map((e) => ({ value: [e.start, e.end, e.group], name: e.title })),
        clip: true,
        renderItem(p, api) {
          const a = api.coord([api.value(0), api.value(2)]),
            b = api.coord([api.value(1), api.value(2)]);
          return {
            type: 'rect',
            shape: { x: a[0], y: a[1] - 4, width: Math.max(2, b[0] - a[0]), height: 8 },
            style: { fill: ctx.colours[api.value(2)], opacity: 0.6 },
          };
        },
      },
      ...pts.map((a, c) =>
        small
          ? {
              type: 'scatter',
              name: ctx.groups[c],
              symbolSize: 6,
              itemStyle: { color: ctx.colours[c] },
              data: a.map((e) => ({ value: [e.start, e.group], name: e.title })),
              label: {
                show: true,
                position: 'top',
                align: 'left',
                fontSize: 10,
                formatter: '{b}',
                color: '#222',
              },
              labelLayout: { hideOverlap: true },
            }
          : {
              type: 'scatter',
              name: ctx.groups[c],
              symbolSize: 3,
              itemStyle: { color: ctx.colours[c] },
              large: true,
              largeThreshold: 2000,
              dimensions: ['t', 'g'],
              data: flat(a),
            },
      ),
    ],
  });
  await done;
}
const go = () => S.chart.dispatchAction({ type: 'dataZoom', startValue: S.v.t0, endValue: S.v.t1 });
export function pan(f) {
  S.v.pan(f);
  go();
}
export function zoom(k, c) {
  S.v.zoom(k, c);
  go();
}
export function settled() {
  return new Promise((ok) => {
    const f = () => {
        clearTimeout(t);
        S?.chart.off('finished', f);
        ok();
      },
      t = setTimeout(f, 5000);
    S.chart.on('finished', f);
    S.chart.getZr().refresh();
  });
}
export function targets(k) {
  const r = S.chart.getDom().getBoundingClientRect();
  return spread(
    S.events.filter((e) => !e.end),
    k,
  ).map((e) => {
    const p = S.chart.convertToPixel({ gridIndex: 0 }, [e.start, e.group]);
    return { x: r.left + p[0], y: r.top + p[1] };
  });
}
export function destroy() {
  S.chart.dispose();
  S = null;
}
