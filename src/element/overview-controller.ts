import { nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import {
  brushOf,
  domainOfBrush,
  isWhole,
  shareBefore,
  timeOnStrip,
} from '../layout/layout-overview.js';
import type { Wording } from '../render/label-text.js';
import { overviewTemplate } from '../render/overview-template.js';
import { domainWords } from '../render/tick-words.js';
import type { ChartState } from './chart-state.js';

// A window any smaller could not be taken hold of, in px.
const LEAST_BRUSH = 24;

/** What the window moves, and how that is told and drawn. */
export interface OverviewParts {
  readonly chart: ChartState;
  /** Px that the strip has. */
  readonly length: () => number;
  /** Time runs from right to left. */
  readonly isMirrored: () => boolean;
  /** Changes the view on the reader's behalf; `isDone` at the end of a movement. */
  readonly move: (change: () => void, isDone: boolean) => void;
}

/** What is dragged: the window, or one of its edges. */
type Grip = 'start' | 'end' | 'window';

/** The strip with the whole timeline: a window over what is in view, to drag, to press and to key. */
export class OverviewController implements ReactiveController {
  private readonly _host: ReactiveControllerHost & {
    readonly renderRoot: HTMLElement | DocumentFragment;
  };
  private readonly _parts: OverviewParts;
  private _grip: Grip | undefined;
  /** Px from the window's start to the pointer. */
  private _hold = 0;
  /** Px of the edge that stays, while the other is dragged. */
  private _fixed = 0;

  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment },
    parts: OverviewParts,
  ) {
    this._host = host;
    this._parts = parts;
    host.addController(this);
  }

  hostDisconnected(): void {
    this._grip = undefined;
  }

  /** The strip, where there is more than is in view; what is dragged stays until it is let go. */
  template(wording: Wording): TemplateResult | typeof nothing {
    const { chart, length } = this._parts;
    const isShown = chart.canZoomOut || this._grip !== undefined;
    const overview = isShown ? chart.overview(length()) : undefined;
    const { axis, view, domain } = chart;
    if (!overview || !axis || !view || !domain) return nothing;
    const at = shareBefore(axis, view, overview.length);
    return overviewTemplate(
      overview,
      {
        at,
        text: domainWords(domain, wording),
        isMirrored: this._parts.isMirrored(),
        on: this,
      },
      wording,
    );
  }

  /** Puts the window over what is in view; also called between the drawings of a movement. */
  settle(): void {
    const brush = this._host.renderRoot.querySelector<HTMLElement>('.brush');
    const { axis, view } = this._parts.chart;
    if (!brush || !axis || !view) return;
    const [from, width] = this._brush();
    brush.style.transform = `translateX(${from.toFixed(1)}px)`;
    brush.style.width = `${width.toFixed(1)}px`;
  }

  readonly down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const strip = event.currentTarget as HTMLElement;
    const target = event.target as HTMLElement;
    const x = this._along(event);
    const [from, width] = this._brush();
    const edge = target.dataset['edge'];
    this._grip = edge === 'start' || edge === 'end' ? edge : 'window';
    this._fixed = edge === 'start' ? from + width : from;
    // Pressed beside the window: its middle goes there.
    this._hold = target.closest('.brush') ? x - from : width / 2;
    strip.setPointerCapture(event.pointerId);
    event.preventDefault();
    strip.querySelector<HTMLElement>('.brush')?.focus({ preventScroll: true });
    this._drag(x, false);
  };

  readonly move = (event: PointerEvent): void => {
    if (this._grip === undefined) return;
    this._drag(this._along(event), false);
  };

  readonly up = (): void => {
    if (this._grip === undefined) return;
    this._grip = undefined;
    this._parts.move(() => undefined, true);
  };

  readonly key = (press: KeyboardEvent): void => {
    const { chart, move, isMirrored } = this._parts;
    if (press.altKey || press.ctrlKey || press.metaKey) return;
    const { extent: [first, last] = [0, 0] } = chart.axis ?? {};
    const by = (share: number) => () => chart.panBy(share);
    const [earlier, later] = [by(-0.1), by(0.1)];
    const steps: Readonly<Record<string, () => void>> = {
      ArrowLeft: isMirrored() ? later : earlier,
      ArrowRight: isMirrored() ? earlier : later,
      ArrowUp: earlier,
      ArrowDown: later,
      PageUp: by(-0.9),
      PageDown: by(0.9),
      Home: () => chart.moveTo(first),
      End: () => chart.moveTo(last),
    };
    const step = steps[press.key];
    if (!step) return;
    press.preventDefault();
    move(step, true);
  };

  /** Px from where time begins on the strip. */
  private _along({ clientX, currentTarget }: PointerEvent): number {
    const { left, right } = (currentTarget as HTMLElement).getBoundingClientRect();
    return this._parts.isMirrored() ? right - clientX : clientX - left;
  }

  private _drag(x: number, isDone: boolean): void {
    const { chart, length, move } = this._parts;
    const { axis } = chart;
    if (!axis) return;
    move(() => {
      if (this._grip === 'window') chart.moveTo(timeOnStrip(axis, x - this._hold, length()));
      else {
        const brush = [x, this._fixed] as const;
        const whole = isWhole(axis, brush, length());
        chart.domain = whole ? undefined : domainOfBrush(axis, brush, length());
      }
    }, isDone);
  }

  /** Where the window is drawn: its start and its width in px. */
  private _brush(): readonly [from: number, width: number] {
    const { chart, length } = this._parts;
    const { axis, view } = chart;
    if (!axis || !view) return [0, 0];
    const [from, to] = brushOf(axis, view, length());
    const width = Math.max(LEAST_BRUSH, to - from);
    const middle = (from + to) / 2;
    return [Math.max(0, Math.min(length() - width, middle - width / 2)), width];
  }
}
