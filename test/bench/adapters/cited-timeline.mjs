// The element of this project, from its sources, through its public properties and methods.
// Marks, labels with citation numbers, axis, lanes, roles and names: all of it, but no references
// list under the chart, since the view is 400 px high.
import { CitedTimeline } from '../../../src/index.ts';
import { View } from '../lib/view.mjs';

export const meta = {
  name: 'cited-timeline',
  label: 'cited-timeline',
  tech: 'html, svg and canvas',
  pkg: 'cited-timeline',
  draws: 'marks with labels and citation numbers, the rest counted and as density, groups, axis',
  hover: 'click',
  markSelector: 'g.event',
  labelSelector: '.compact-label, .label .title bdi',
};

const AXIS = 46; // px: the axis and the borders above and below; the lanes get the rest

let S;

export async function mount(el, events, ctx) {
  if (!customElements.get('cited-timeline')) customElements.define('cited-timeline', CitedTimeline);
  const timeline = document.createElement('cited-timeline');
  timeline.noHeader = true;
  timeline.noReferences = true;
  timeline.axisBreaks = 'none';
  timeline.orientation = 'horizontal';
  timeline.maxHeight = ctx.height - AXIS;
  timeline.data = toDocument(events, ctx.groups);
  timeline.addEventListener('cited-timeline-select', (select) => {
    if (select.detail.event) ctx.hit(Number(select.detail.event.id));
    select.preventDefault(); // the card would lie over the next target
  });
  el.append(timeline);
  S = { timeline, view: new View(ctx.domain) };
  await timeline.updateComplete;
}

/** Dates as EDTF text, each source once, citations by its id: what an author would write. */
function toDocument(events, groups) {
  const sources = new Map();
  return {
    groups: groups.map((label, id) => ({ id: String(id), label })),
    events: events.map(({ id, title, start, end, group, citations }) => ({
      id: String(id),
      title,
      group: String(group),
      date: end === null ? edtf(start) : `${edtf(start)}/${edtf(end)}`,
      citations: citations.map(({ source, url, page }) => {
        if (!sources.has(url))
          sources.set(url, { id: url, type: 'article-newspaper', title: source, URL: url });
        return { source: url, locator: String(page), label: 'page' };
      }),
    })),
    sources: [...sources.values()],
  };
}

const edtf = (time) => `${new Date(time).toISOString().slice(0, 19)}Z`;

const go = () => {
  S.timeline.domain = [S.view.t0, S.view.t1];
};

export function pan(fraction) {
  S.view.pan(fraction);
  go();
}

export function zoom(factor, centre) {
  S.view.zoom(factor, centre);
  go();
}

export async function settled() {
  await S.timeline.updateComplete;
}

/** Marks are pressed through their labels, which lie above the drawing. */
export function targets(k) {
  const labels = [...S.timeline.shadowRoot.querySelectorAll('.label')];
  const step = Math.max(1, Math.floor(labels.length / k));
  return labels
    .filter((_, i) => i % step === 0)
    .slice(0, k)
    .map((label) => {
      const { left, top, height } = label.getBoundingClientRect();
      return { x: left + 8, y: top + height / 2 };
    });
}

export function destroy() {
  S.timeline.remove();
  S = null;
}
