import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TimelineLayout } from '../layout/types.js';
import type { Wording } from '../render/label-text.js';
import { paintAxis } from '../render/paint-axis.js';
import { paintChart } from '../render/paint-chart.js';
import type { Ink, LabelOf } from '../render/paint-chart.js';
import { paintDensity } from '../render/paint-density.js';
import type { AxisType } from '../render/axis-notes.js';
import { readInk } from './read-ink.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/**
 * The canvas of the chart: at rest it holds the crowd behind the marks, while the view moves it
 * holds all there is.
 */
export class PaintController implements ReactiveController {
  private readonly _host: Host;
  private _ink: Ink | undefined;
  private _isBlank = true;
  private _left = 0;
  private _top = 0;
  private _width = 0;
  /** Where the axis stands: over lower lanes, where those above have left the page's sight. */
  private _axisTop = 0;
  /** How high the axis is; downwards, how wide the periods are that part the dates from the lanes. */
  private _beside = 0;
  private _scale = 1;

  constructor(host: Host) {
    this._host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this._ink = undefined;
  }

  /** Paints the crowd of a picture at rest; a canvas without a crowd is left alone. */
  rest(layout: TimelineLayout | undefined): void {
    this._chart?.classList.remove('moving');
    if (!layout || (this._isBlank && layout.density.length === 0)) return;
    const context = this._begin();
    if (context) paintDensity(context, layout, this._readInk().lanes);
    this._isBlank = layout.density.length === 0;
  }

  /** Paints a picture that moves. False when there is nothing to paint on. */
  moving(layout: TimelineLayout, wording: Wording, type: AxisType, labelOf: LabelOf): boolean {
    const context = this._begin();
    if (!context) return false;
    const ink = this._readInk();
    this._chart?.classList.add('moving');
    this._isBlank = false;
    paintChart(context, layout, ink, labelOf, wording.messages.fold);
    const isAcross = layout.orientation === 'horizontal';
    const top = isAcross ? this._axisTop : this._top;
    context.setTransform(
      this._scale,
      0,
      0,
      this._scale,
      this._left * this._scale,
      top * this._scale,
    );
    if (isAcross && top > 0) {
      context.fillStyle = ink.surface;
      context.fillRect(-this._left, 0, this._width, this._beside);
    }
    paintAxis(context, layout, wording, { ink, type, beside: this._beside });
    return true;
  }

  private get _chart(): HTMLElement | null {
    return this._host.renderRoot.querySelector('.chart');
  }

  /** A blank canvas as large as the chart, with its origin at the first px of the lanes. */
  private _begin(): CanvasRenderingContext2D | undefined {
    const canvas = this._host.renderRoot.querySelector<HTMLCanvasElement>('.crowd');
    const context = canvas?.getContext('2d');
    const plot = this._host.renderRoot.querySelector<HTMLElement>('.plot');
    if (!canvas || !context || !plot) return undefined;
    if (!this._chart?.classList.contains('moving')) {
      // Read at rest only: asking while it moves would make the browser lay the page out.
      const base = canvas.getBoundingClientRect();
      const box = plot.getBoundingClientRect();
      this._scale = devicePixelRatio;
      this._left = box.left - base.left;
      this._top = box.top - base.top;
      const part = (name: string): HTMLElement | null => this._host.renderRoot.querySelector(name);
      const axis = part('.axis');
      this._beside =
        (this._chart?.matches('.vertical') ? part('.periods')?.offsetWidth : axis?.offsetHeight) ??
        0;
      this._axisTop = Math.max(0, (axis?.getBoundingClientRect().top ?? 0) - base.top);
      this._width = base.width;
      const width = Math.round(base.width * this._scale);
      const height = Math.round(base.height * this._scale);
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
    }
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.setTransform(
      this._scale,
      0,
      0,
      this._scale,
      this._left * this._scale,
      this._top * this._scale,
    );
    return context;
  }

  private _readInk(): Ink {
    return (this._ink ??= readInk(this._host));
  }

  /** Forgets fonts and colours; what is painted is to be painted again. */
  reset(): void {
    this._ink = undefined;
  }
}
