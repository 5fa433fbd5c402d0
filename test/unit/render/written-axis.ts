import { fitView } from '../../../src/layout/index.js';
import type { Orientation, TimelineLayout } from '../../../src/layout/index.js';
import { columnWidth } from '../../../src/render/axis-column.js';
import type { AxisType } from '../../../src/render/axis-notes.js';
import type { Wording } from '../../../src/render/label-text.js';
import { MESSAGES_EN } from '../../../src/render/messages-en.js';
import { createTickRoom } from '../../../src/render/tick-room.js';
import { yearWords } from '../../../src/render/tick-words.js';
import { writeAxis } from '../../../src/render/write-axis.js';
import type { AxisWords } from '../../../src/render/write-axis.js';
import { anEvent } from '../layout/builders.js';
import { setUp } from '../layout/set-up.js';

export const WORDING: Wording = { messages: MESSAGES_EN, format: { locale: 'en' } };

/** Letters of many widths, as type has them. */
const widthIn =
  (em: number) =>
  (text: string): number => {
    const narrow = text.match(/[.,:il1 ]/gu)?.length ?? 0;
    return em * (0.62 * text.length - 0.27 * narrow);
  };

export const TYPE: AxisType = { detail: widthIn(12), strong: widthIn(13), detailLine: 16 };

/** Between one break and the next: how long it is, its words, and whether they name a year. */
export interface Run {
  readonly size: number;
  readonly words: readonly string[];
  readonly isDated: boolean;
}

const plain = (words: string): string => words.replaceAll(',', '').replaceAll('\n', ' ');

/** What stands between the breaks. */
export function runsOf(
  { ticks }: AxisWords,
  { scale }: TimelineLayout,
  wording: Wording = WORDING,
): Run[] {
  const edges = [0, ...scale.breaks.flatMap(({ x0, x1 }) => [x0, x1]), scale.length];
  return edges.flatMap((from, i) => {
    const to = edges[i + 1];
    if (i % 2 === 1 || to === undefined) return [];
    const isIn = (x: number): boolean => x >= from - 1e-6 && x <= to + 1e-6;
    const own = ticks.filter(({ words, time }) => words !== '' && isIn(scale(time)));
    return {
      size: to - from,
      words: own.map(({ words }) => words),
      isDated: own.some(({ words, time }) =>
        plain(words).includes(plain(yearWords(time, wording))),
      ),
    };
  });
}

/** What lies on what, as sentences. */
export function faultsOf(
  { ticks, notes }: AxisWords,
  { orientation, scale }: TimelineLayout,
): string[] {
  const words = ticks.filter((tick) => tick.words !== '').map((t) => ({ ...t, text: t.words }));
  const rows = orientation === 'horizontal' ? [words, notes] : [[...words, ...notes]];
  const over = orientation === 'horizontal' ? 0 : TYPE.detailLine / 2;
  const room = orientation === 'horizontal' ? Infinity : columnWidth(TYPE);
  return rows.flatMap((row) => {
    const sorted = row.toSorted((a, b) => a.from - b.from);
    return sorted.flatMap(({ from, to, text }, i) => [
      ...text
        .split('\n')
        .flatMap((line) => (TYPE.detail(line) > room ? [`"${line}" is wide`] : [])),
      ...(from < -over - 1e-6 || to > scale.length + over + 1e-6 ? [`"${text}" leaves`] : []),
      ...(to > (sorted[i + 1]?.from ?? Infinity) + 1e-6
        ? [`"${text}" lies on "${sorted[i + 1]?.text ?? ''}"`]
        : []),
    ]);
  });
}

/** Dates on one lane, all in view, and the words of their axis. */
export function write(
  dates: readonly string[],
  width: number,
  orientation: Orientation = 'horizontal',
): AxisWords & { readonly layout: TimelineLayout } {
  const given = dates.map((date, i) => anEvent(date, i));
  const tickRoom = createTickRoom(WORDING, TYPE, orientation);
  const { axis, lay } = setUp(given, 1, width, orientation, undefined, tickRoom);
  const layout = lay(fitView(axis));
  return { layout, ...writeAxis(layout, WORDING, TYPE) };
}

/** The words of its ticks, by place. */
export const wordsIn = ({ ticks }: AxisWords): string[] =>
  ticks
    .filter(({ words }) => words !== '')
    .toSorted((a, b) => a.from - b.from)
    .map(({ words }) => words);
