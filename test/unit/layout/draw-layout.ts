import { measureText } from './builders.js';
import type { Box, MarkShape, TimelineLayout } from '../../../src/layout/index.js';
import type { TimelineDocument } from '../../../src/model/types.js';

const COLOURS = ['#1f6fb5', '#7a3fae', '#b23430', '#2b7f4f', '#8a6d00', '#555'];
const AXIS = 34;

const round = (value: number): string => String(Math.round(value * 10) / 10);
const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function rect({ x, y, width, height }: Box, attributes: string): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" ${attributes}/>`;
}

function tickText(time: number, unit: string, major: boolean, first: boolean): string {
  if (Math.abs(time) > 8.64e15) return `${Math.round(1970 + time / 31556952000)}`;
  const iso = new Date(time).toISOString();
  const parts = { year: iso.slice(0, 4), month: iso.slice(0, 7), day: iso.slice(5, 10) };
  if (unit === 'year') return parts.year;
  if (unit === 'month') return first ? parts.month : major ? parts.year : iso.slice(5, 7);
  if (unit === 'day') return first ? iso.slice(0, 10) : major ? parts.day : iso.slice(8, 10);
  return first ? iso.slice(0, 16) : major ? parts.day : iso.slice(11, 16);
}

function markRect(shape: MarkShape, colour: string, faint: boolean): string {
  const radius = shape.point && Math.max(shape.width, shape.height) <= 13 ? 5 : 4;
  const dashes = shape.uncertain ? ' stroke-dasharray="3 2"' : '';
  const look = `rx="${radius}" fill="${colour}" fill-opacity="${faint ? 0.15 : shape.approximate ? 0.45 : 0.75}" stroke="${colour}"${dashes}`;
  return rect(shape, look);
}

function wrap(text: string, room: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.length - 1;
    const longer = lines[last] === '' ? word : `${lines[last] ?? ''} ${word}`;
    if (lines[last] !== '' && measureText(longer, 1e6).width > room) lines.push(word);
    else lines[last] = longer;
  }
  return lines.slice(0, 3);
}

/** Draws a layout plainly: boxes where things are, and their words. */
export function drawLayout(layout: TimelineLayout, doc?: TimelineDocument): string {
  const { scale, across, orientation } = layout;
  const flat = orientation === 'horizontal';
  const size = flat ? [scale.length, across + AXIS] : [across + AXIS + 30, scale.length];
  const parts: string[] = [];
  const line = (x: number, look: string): string =>
    flat
      ? `<path d="M${round(x)} 0V${round(across)}" ${look}/>`
      : `<path d="M0 ${round(x)}H${round(across)}" ${look}/>`;
  for (const lane of layout.lanes) {
    const box = flat
      ? { x: 0, y: lane.at, width: scale.length, height: lane.size }
      : { x: lane.at, y: 0, width: lane.size, height: scale.length };
    parts.push(rect(box, `fill="${lane.index % 2 ? '#fff' : '#f4f6f8'}"`));
  }
  for (const { x0, x1 } of scale.breaks) {
    const box = flat
      ? { x: x0, y: 0, width: x1 - x0, height: across }
      : { x: 0, y: x0, width: across, height: x1 - x0 };
    parts.push(rect(box, 'class="break"'));
  }
  for (const { x } of layout.ticks) parts.push(line(x, 'class="tick"'));
  for (const { x } of scale.borders) parts.push(line(x, 'class="border"'));
  for (const run of layout.density) {
    parts.push(rect(run, `fill="${COLOURS[run.lane % 6] ?? ''}" fill-opacity="0.35"`));
  }
  for (const mark of layout.marks) {
    const colour = COLOURS[mark.lane % 6] ?? '';
    const { label, shape } = mark;
    if (!flat) {
      const [x0, y0] = [shape.x + shape.width, shape.y + Math.min(7, shape.height / 2)];
      parts.push(
        `<path d="M${round(x0)} ${round(y0)}H${round(label.x - 14)}L${round(label.x - 3)} ${round(label.y + 10)}" class="join"/>`,
      );
    }
    for (const other of mark.others) {
      parts.push(
        `<path d="M${round(shape.x + shape.width / 2)} ${round(shape.y + shape.height / 2)}L${round(other.x + other.width / 2)} ${round(other.y + other.height / 2)}" class="join"/>`,
        markRect(other, colour, true),
      );
    }
    parts.push(markRect(shape, colour, false), rect(label, 'class="label"'));
    const lines = [...wrap(mark.event.title, label.width + 1), mark.event.date.edtf];
    lines.forEach((text, i) => {
      const y = label.y + 13 + i * 18 - (i === lines.length - 1 ? 2 : 0);
      const look = i === lines.length - 1 ? ' class="date"' : '';
      parts.push(`<text x="${round(label.x)}" y="${round(y)}"${look}>${escape(text)}</text>`);
    });
  }
  for (const fold of layout.folds) {
    parts.push(rect(fold, 'class="fold"'));
    parts.push(`<text x="${round(fold.x + 6)}" y="${round(fold.y + 16)}">+${fold.count}</text>`);
  }
  for (const { x, labelled, time, unit, major, first } of layout.ticks) {
    if (!labelled) continue;
    const text = tickText(time, unit, major, first);
    parts.push(
      flat
        ? `<text x="${round(x + 2)}" y="${round(across + 14)}" class="date">${text}</text>`
        : `<text x="${round(across + 2)}" y="${round(x + 5)}" class="date">${text}</text>`,
    );
  }
  for (const { x, ratio } of scale.borders) {
    const text = `×${round(ratio)}`;
    parts.push(
      flat
        ? `<text x="${round(x)}" y="${round(across + 30)}" class="date">${text}</text>`
        : `<text x="${round(across + 34)}" y="${round(x + 4)}" class="date">${text}</text>`,
    );
  }
  if (doc && flat) {
    for (const lane of layout.lanes) {
      parts.push(
        `<text x="2" y="${round(lane.at + 12)}" class="lane">${escape(doc.groups[lane.index]?.label ?? '')}</text>`,
      );
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${round(size[0] ?? 0)}" height="${round(size[1] ?? 0)}" font-family="sans-serif" font-size="12">
<style>.tick{stroke:#dde2e7}.border{stroke:#d07000;stroke-dasharray:4 3}.break{fill:#e6e8ea}.join{stroke:#8b98a5;fill:none}.label{fill:none;stroke:#bcc6cf;stroke-width:.5}.fold{fill:#fff;stroke:#555}.date{fill:#5b6670;font-size:11px}.lane{font-size:9px;fill:#888}</style>
${parts.join('\n')}
</svg>
`;
}
