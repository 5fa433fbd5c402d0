import { fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { CitedTimeline } from '../../../src/index.js';
import type { CitationData, EventData, SourceData, TimelineData } from '../../../src/index.js';

/** A made-up source. */
export const aSource = (id: string, more: Partial<SourceData> = {}): SourceData => ({
  id,
  title: `The ${id} gazette`,
  ...more,
});

/** A citation of the source `a`. */
export const aCitation = (more: Partial<CitationData> = {}): CitationData => ({
  source: 'a',
  ...more,
});

/** A made-up event, cited once. */
export const anEvent = (more: Partial<EventData> = {}): EventData => ({
  title: 'The bridge is opened',
  date: '1969',
  citations: [aCitation()],
  ...more,
});

/** A document with the sources `a`, `b` and `c`. */
export const aDocument = (
  events: readonly EventData[],
  more: Partial<TimelineData> = {},
): TimelineData => ({
  title: 'Bridges',
  sources: [aSource('a'), aSource('b'), aSource('c')],
  events: [...events],
  ...more,
});

/** Puts a timeline into a box of the given width, and waits until it is drawn. */
export async function timeline(
  data: readonly EventData[] | TimelineData,
  { width = 900, ...attributes }: { width?: number } & Record<string, unknown> = {},
): Promise<CitedTimeline> {
  const box = await fixture<HTMLDivElement>(html`<div></div>`);
  box.style.width = `${width}px`;
  const element = document.createElement('cited-timeline');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.data = 'length' in data ? aDocument(data as readonly EventData[]) : data;
  box.append(element);
  await drawn(element);
  return element;
}

/** Waits until nothing more is to be drawn. */
export async function drawn(element: CitedTimeline): Promise<void> {
  do await new Promise((resolve) => requestAnimationFrame(resolve));
  while (!(await element.updateComplete));
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

export const all = (element: CitedTimeline, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

export const one = (element: CitedTimeline, selector: string): HTMLElement => {
  const found = element.shadowRoot!.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};

/** The button of an event, by its place in time order. */
export const pickOf = (element: CitedTimeline, index: number): HTMLElement =>
  one(element, `.pick[data-index="${String(index)}"]`);

/** What has the focus inside the element. */
export const focused = (element: CitedTimeline): HTMLElement | null =>
  element.shadowRoot!.activeElement as HTMLElement | null;

/** Visible words of a part, white space folded; the engines differ on it before a number. */
export const words = (element: Element): string =>
  ((element as Partial<HTMLElement>).innerText ?? element.textContent)
    .replace(/\s+/gu, ' ')
    .replace(/ \[/gu, '[')
    .trim();

/** The real timeline, as it ships. */
export async function realData(): Promise<TimelineData> {
  return (await (await fetch('/data/moscow-pyongyang.json')).json()) as TimelineData;
}

/** A made-up document of the tests. */
export async function fixtureDocument(name: string): Promise<TimelineData> {
  return (await (await fetch(`/test/fixtures/documents/${name}.json`)).json()) as TimelineData;
}
