import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Metrics, TextSize } from '../layout/types.js';
import type { PlacedEvent } from '../model/types.js';
import { labelText } from '../render/label-text.js';
import type { LabelText, Wording } from '../render/label-text.js';
import { measureLabel } from '../render/measure-label.js';
import type { LabelType } from '../render/measure-label.js';
import { readLabelType } from './label-type.js';

// Labels of two lines need this much of a lane; below it they get one line.
const ROOMY_LANE = 56;

interface Remembered {
  readonly text: LabelText;
  room: number;
  size: TextSize | undefined;
  spoken: string | undefined;
}

/** Labels of events: written once, measured once per font. */
export class LabelController implements ReactiveController {
  isCompact = false;
  wordingKey = '';
  private readonly _host: ReactiveControllerHost & HTMLElement;
  private _labels = new WeakMap<PlacedEvent, Remembered>();
  private _type: LabelType | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this._host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this._onFonts);
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this._onFonts);
  }

  /** Forgets what was written in other words. */
  reset(key: string): void {
    this.wordingKey = key;
    this._labels = new WeakMap();
  }

  /** Reads the font, and tells the sizes that layout goes by. */
  prepare(laneCount: number, isVertical: boolean, maxAcross: number): Metrics {
    this.isCompact = !isVertical && maxAcross / laneCount < ROOMY_LANE;
    this._type = readLabelType(this._host, this.isCompact);
    this._labels = new WeakMap();
    return metricsFor(this.isCompact, maxAcross);
  }

  textOf(event: PlacedEvent, wording: Wording): LabelText {
    return this._recall(event, wording).text;
  }

  measure(event: PlacedEvent, room: number, wording: Wording): TextSize {
    const known = this._recall(event, wording);
    if (known.size === undefined || known.room !== room) {
      known.room = room;
      known.size = this._type
        ? measureLabel(known.text, this._type, room)
        : { width: 0, height: 0 };
    }
    return known.size;
  }

  spokenOf(event: PlacedEvent, describe: () => string): string {
    const known = this._labels.get(event);
    if (!known) return describe();
    return (known.spoken ??= describe());
  }

  private _recall(event: PlacedEvent, wording: Wording): Remembered {
    let known = this._labels.get(event);
    if (!known) {
      known = { text: labelText(event, wording), room: -1, size: undefined, spoken: undefined };
      this._labels.set(event, known);
    }
    return known;
  }

  private readonly _onFonts = (): void => {
    this._labels = new WeakMap();
    this._host.requestUpdate();
  };
}

/** The sizes of the chart's parts, in px; the style sheet draws with the same ones. */
function metricsFor(isCompact: boolean, maxAcross: number): Metrics {
  return {
    dot: 10,
    bar: isCompact ? 8 : 12,
    openTail: 26,
    labelGap: 6,
    gap: isCompact ? 5 : 9,
    lanePadding: isCompact ? 2 : 9,
    fold: isCompact ? { width: 36, height: 24 } : { width: 44, height: 24 },
    density: isCompact ? 4 : 6,
    minLane: isCompact ? 24 : 52,
    maxAcross,
    axisBreak: 26,
    edge: 12,
    labelWidth: 250,
    line: 19,
  };
}
