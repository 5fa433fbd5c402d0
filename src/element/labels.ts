import type { Metrics } from '../layout/types.js';
import type { PlacedEvent } from '../model/types.js';
import { labelText } from '../render/label-text.js';
import type { LabelText, Wording } from '../render/label-text.js';
import { measureLabel } from '../render/measure-label.js';
import type { LabelBlock, LabelType } from '../render/measure-label.js';
import { readLabelType } from './label-type.js';

// Labels of two lines need this much of a lane; below it they get one line.
const ROOMY_LANE = 66;

const NOTHING: LabelBlock = { width: 0, height: 0, shown: '', title: [], detail: [] };

interface Remembered {
  readonly text: LabelText;
  /** By the room there was: time that runs downwards tries several. */
  readonly blocks: Map<number, LabelBlock>;
  last: LabelBlock;
  spoken: string | undefined;
}

/** Labels of events: written once, measured once per font. */
export class Labels {
  isCompact = false;
  private readonly _host: HTMLElement;
  private readonly _slack: number;
  private _labels = new WeakMap<PlacedEvent, Remembered>();
  private _type: LabelType | undefined;

  /** `slack` is how many times as wide as it measures a text may come out. */
  constructor(host: HTMLElement, slack: number) {
    this._host = host;
    this._slack = slack;
  }

  /** Forgets what was written in other words. */
  reset(): void {
    this._labels = new WeakMap();
  }

  /** Reads the font, and tells the sizes that layout goes by. */
  prepare(laneCount: number, isVertical: boolean, maxAcross: number): Metrics {
    this.isCompact = !isVertical && maxAcross / laneCount < ROOMY_LANE;
    this._type = readLabelType(this._host, this.isCompact, this._slack);
    this._labels = new WeakMap();
    return metricsFor(this._type, maxAcross);
  }

  /** The type that labels and the axis are set in, read when first asked for. */
  get type(): LabelType {
    return (this._type ??= readLabelType(this._host, this.isCompact, this._slack));
  }

  textOf(event: PlacedEvent, wording: Wording): LabelText {
    return this._recall(event, wording).text;
  }

  /** The label as it is set in the given room; what was set before is not set again. */
  measure(event: PlacedEvent, room: number, wording: Wording): LabelBlock {
    const known = this._recall(event, wording);
    let block = known.blocks.get(room);
    if (!block) {
      block = measureLabel(known.text, this.type, room);
      known.blocks.set(room, block);
    }
    known.last = block;
    return block;
  }

  /** The label as it was last set. */
  blockOf(event: PlacedEvent): LabelBlock {
    return this._labels.get(event)?.last ?? NOTHING;
  }

  spokenOf(event: PlacedEvent, describe: () => string): string {
    const known = this._labels.get(event);
    if (!known) return describe();
    return (known.spoken ??= describe());
  }

  private _recall(event: PlacedEvent, wording: Wording): Remembered {
    let known = this._labels.get(event);
    if (!known) {
      known = {
        text: labelText(event, wording),
        blocks: new Map(),
        last: NOTHING,
        spoken: undefined,
      };
      this._labels.set(event, known);
    }
    return known;
  }
}

/** The sizes of the chart's parts, in px; the style sheets draw with the same ones. */
function metricsFor(type: LabelType, maxAcross: number): Metrics {
  const common = { dot: 10, openTail: 26, labelGap: 6, maxAcross, axisBreak: 26, edge: 12 };
  if (type.compact)
    return {
      ...common,
      bar: 7,
      dot: 6,
      labelGap: 3,
      gap: 3,
      // Marks keep off the lines between lanes.
      lanePadding: 2,
      fold: { width: 44, height: 24 },
      density: 2,
      // A line of words, and below it the density of what found no room.
      minLane: type.titleLine + 4,
      labelWidth: 112,
      line: type.titleLine,
    };
  return {
    ...common,
    bar: 12,
    gap: 9,
    lanePadding: 9,
    fold: { width: 44, height: 24 },
    density: 6,
    minLane: ROOMY_LANE,
    // A name of two lines, the number after it.
    emptyLane: Math.min(ROOMY_LANE, 2 * type.detailLine + 12),
    labelWidth: 250,
    line: type.titleLine,
  };
}
