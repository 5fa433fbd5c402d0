import { parseDate } from '../../../src/dates/index.js';
import type { Metrics, TextSize } from '../../../src/layout/index.js';
import { readDocument } from '../../../src/model/index.js';
import type { EventData } from '../../../src/model/document-data.js';
import type { Group, PlacedEvent, TimelineDocument } from '../../../src/model/types.js';

export const METRICS: Metrics = {
  dot: 10,
  bar: 12,
  openTail: 26,
  labelGap: 6,
  gap: 9,
  lanePadding: 9,
  fold: { width: 44, height: 24 },
  density: 6,
  minLane: 52,
  maxAcross: 640,
  axisBreak: 26,
  edge: 12,
};

/** A lane of its own, within no other. */
export const aGroup = (fields: Partial<Group> = {}): Group => ({
  index: 0,
  id: 'a',
  label: '',
  parent: undefined,
  depth: 0,
  collapsed: false,
  ...fields,
});

/** What the layout asks of an event, without the model's reading: for data of any size. */
export function anEvent(date: string, index = 0, more: Partial<PlacedEvent> = {}): PlacedEvent {
  const group = more.group ?? aGroup({ label: 'A' });
  return {
    index,
    id: `e${index}`,
    title: `event ${index}`,
    importance: 0,
    citations: [],
    evidence: { otherDates: [] },
    ...more,
    group,
    date: more.date ?? parseDate(date),
  } as unknown as PlacedEvent;
}

/** A document as the model reads it: sorted by time. Dates alone, or whole events. */
export function aDocument(
  events: readonly (string | EventData)[],
  groups: readonly string[] = ['a'],
): TimelineDocument {
  const { doc } = readDocument({
    groups: groups.map((id) => ({ id, label: id })),
    events: events.map((event, i) => {
      if (typeof event !== 'string') return event;
      return { title: `event ${i}`, date: event, group: groups[i % groups.length] ?? 'a' };
    }),
  });
  return doc;
}

const CHAR = 6.6;
const LINE = 18;

/** Words of about 13 px wrapped at spaces, with a second line for the date. */
export function measureText(text: string, room: number): TextSize {
  let lines = 1;
  let used = 0;
  let widest = 0;
  for (const word of text.split(' ')) {
    const width = Math.min(word.length * CHAR, room);
    if (used > 0 && used + CHAR + width > room) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? CHAR : 0) + width;
    widest = Math.max(widest, used);
  }
  return { width: Math.ceil(widest), height: Math.min(lines, 3) * LINE + 16 };
}

export function measureLabel({ title, date }: PlacedEvent, room: number): TextSize {
  const size = measureText(title, room);
  return { ...size, width: Math.min(room, Math.max(size.width, date.edtf.length * 6)) };
}
