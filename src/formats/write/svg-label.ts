import type { LabelLayout, MarkLayout } from '../../layout/index.js';
import type { PlacedEvent } from '../../model/index.js';
import { isStrong, labelText } from '../../render/label-text.js';
import type { Flag, LabelText, Wording } from '../../render/label-text.js';
import { detailText, measureLabel, moreSign } from '../../render/measure-label.js';
import type { LabelBlock } from '../../render/measure-label.js';
import { ACCENT, DENIED, DOUBT, INK, MUTED } from './svg-colours.js';
import { element, escapeXml } from './svg-nodes.js';
import { DETAIL_SIZE, TITLE_SIZE, TYPE } from './svg-type.js';

/** Labels as they were set while the layout tried rooms for them. */
export class LabelSetter {
  private readonly _wording: Wording;
  private readonly _texts = new Map<PlacedEvent, LabelText>();
  private readonly _blocks = new Map<PlacedEvent, Map<number, LabelBlock>>();

  constructor(wording: Wording) {
    this._wording = wording;
  }

  /** The label of an event when it may be `room` px wide at most. */
  measure(event: PlacedEvent, room: number): LabelBlock {
    const blocks = this._blocks.get(event) ?? new Map<number, LabelBlock>();
    this._blocks.set(event, blocks);
    const block = blocks.get(room) ?? measureLabel(this._textOf(event), TYPE, room);
    blocks.set(room, block);
    return block;
  }

  /** Writes a label where the layout has put it. */
  write({ event, label }: MarkLayout): string {
    const text = this._textOf(event);
    const block = this._blockOf(event, label);
    const isBefore = label.side === 'before';
    const place = {
      x: isBefore ? label.x + label.width : label.x,
      'text-anchor': isBefore ? 'end' : undefined,
    };
    const titles = block.title.map((line, i) => {
      const isLast = i === block.title.length - 1;
      const y = label.y + i * TYPE.titleLine + TITLE_SIZE;
      const look = { ...place, y, 'font-size': TITLE_SIZE, 'font-weight': 600, fill: INK };
      return element('text', look, escapeXml(line) + (isLast ? numbers(text) : ''));
    });
    const below = label.y + titles.length * TYPE.titleLine + DETAIL_SIZE;
    const details = detailLines(block.detail, text).map((line, i) => {
      const look = { ...place, y: below + i * TYPE.detailLine, 'font-size': DETAIL_SIZE };
      return element('text', { ...look, fill: MUTED }, line);
    });
    return [...titles, ...details].join('');
  }

  private _textOf(event: PlacedEvent): LabelText {
    const text = this._texts.get(event) ?? labelText(event, this._wording);
    this._texts.set(event, text);
    return text;
  }

  private _blockOf(event: PlacedEvent, { width, height }: LabelLayout): LabelBlock {
    const blocks = [...(this._blocks.get(event)?.values() ?? [])];
    const chosen = blocks.find((block) => block.width === width && block.height === height);
    return chosen ?? this.measure(event, width);
  }
}

/** The numbers of an event's sources, after its title. */
function numbers(text: LabelText): string {
  const look = { 'font-size': DETAIL_SIZE, fill: ACCENT };
  const signs = text.sources.map(({ number }) => ` [${number}]`).join('');
  const more = moreSign(text)
    .map((sign) => ` ${sign}`)
    .join('');
  return [
    signs === '' ? '' : element('tspan', look, escapeXml(signs)),
    more === '' ? '' : element('tspan', { ...look, fill: MUTED }, escapeXml(more)),
  ].join('');
}

/** The lines of the detail, in which remarks of doubt are bold, also over the end of a line. */
function detailLines(lines: readonly string[], text: LabelText): readonly string[] {
  const whole = detailText(text);
  let end = whole.length;
  const doubts = text.flags.toReversed().flatMap((flag) => {
    const from = whole.lastIndexOf(flag.text, end - 1);
    end = Math.max(from, 0);
    return isStrong(flag) ? [{ from, to: from + flag.text.length, fill: colourOf(flag) }] : [];
  });
  let at = 0;
  return lines.map((line) => {
    const start = whole.indexOf(line, at);
    if (start < 0) return escapeXml(line); // spaces were joined on the way
    at = start + line.length;
    const parts: string[] = [];
    let done = start;
    for (const { from, to, fill } of doubts.toReversed()) {
      const [first, last] = [Math.max(from, start), Math.min(to, at)];
      if (first >= last) continue;
      parts.push(escapeXml(whole.slice(done, first)));
      const bold = { 'font-weight': 600, fill };
      parts.push(element('tspan', bold, escapeXml(whole.slice(first, last))));
      done = last;
    }
    return [...parts, escapeXml(whole.slice(done, at))].join('');
  });
}

const colourOf = ({ kind }: Flag): string =>
  kind === 'denied' || kind === 'disputed' ? DENIED : DOUBT;
