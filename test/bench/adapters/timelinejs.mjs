// TimelineJS 3 by Knight Lab. It has no free time window: it has zoom levels (public option
// zoom_sequence + setZoom) and goes from slide to slide (public goTo). Fonts from its CDN are off.
import { Timeline } from '@knight-lab/timelinejs';
import '@knight-lab/timelinejs/dist/css/timeline.css';
import { esc } from '../lib/view.mjs';
export const meta = {
  name: 'timelinejs',
  label: 'TimelineJS 3',
  tech: 'html',
  pkg: '@knight-lab/timelinejs',
  draws: 'slide + navigator with a labelled marker per event (6-8 rows), groups',
  hover: 'click',
  markSelector: '.tl-timemarker .tl-timemarker-content-container',
  labelSelector: '.tl-timemarker h2.tl-headline',
};
const STEPS = 60,
  MAX = 89,
  SEQ = Array.from({ length: STEPS + 1 }, (_, i) => Math.pow(MAX, i / STEPS)); // 89 = its own deepest zoom; the script's 1..1000 is mapped to 1..89
let S;
const d = (t) => {
  const x = new Date(t);
  return { year: x.getUTCFullYear(), month: x.getUTCMonth() + 1, day: x.getUTCDate() };
};
export async function mount(el, events, ctx) {
  const data = {
    events: events.map((e) => ({
      unique_id: 'e' + e.id,
      start_date: d(e.start),
      ...(e.end ? { end_date: d(e.end) } : null),
      group: ctx.groups[e.group],
      text: {
        headline: esc(e.title),
        text: e.citations
          .map((c) => `<p><a href="${c.url}">${esc(c.source)}</a>, ${c.page}</p>`)
          .join(''),
      },
    })),
  };
  await new Promise((ok, no) => {
    const tl = new Timeline(el, data, {
      font: null,
      script_path: location.origin + '/',
      zoom_sequence: SEQ,
      scale_factor: 1,
      duration: 1,
      timenav_height_percentage: 60,
      hash_bookmark: false,
    });
    S = {
      el,
      tl,
      span: ctx.domain[1] - ctx.domain[0],
      c: (ctx.domain[0] + ctx.domain[1]) / 2,
      k: 1,
      sorted: Float64Array.from(events, (e) => e.start).sort(),
    };
    tl.on('ready', () => ok());
    const bad = setInterval(() => {
      if (S && S.tl === tl && !tl.ready && tl.config && !tl.config.isValid()) {
        clearInterval(bad);
        no(new Error(tl.config.getErrors('; ')));
      }
      if (!S || tl.ready) clearInterval(bad);
    }, 250);
  });
  S.tl.on('change', (e) => ctx.hit(e.unique_id));
}
function go(c) {
  S.c = c;
  let lo = 0,
    hi = S.sorted.length - 1;
  while (lo < hi) {
    const m = (lo + hi) >> 1;
    if (S.sorted[m] < c) lo = m + 1;
    else hi = m;
  }
  S.tl.goTo(lo);
}
export function pan(f) {
  go(S.c + (f * S.span) / S.k);
}
export function zoom(k, c) {
  S.k *= k;
  if (c !== S.c) go(c);
  S.tl.setZoom(Math.max(0, Math.min(STEPS, Math.round((Math.log(S.k) / Math.log(1000)) * STEPS))));
}
export function destroy() {
  S.el.replaceChildren();
  S = null;
} // the library has no destroy()
