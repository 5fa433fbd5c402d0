import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TimelineLayout } from '../layout/types.js';
import { paintDensity } from '../render/paint-density.js';

const LANE_COLOURS = 8;

/** Keeps the canvas behind the marks at the size of the chart and painted. */
export class DensityController implements ReactiveController {
  private readonly _host: ReactiveControllerHost & {
    readonly renderRoot: HTMLElement | DocumentFragment;
  };
  private _colours: readonly string[] | undefined;
  private _scheme: MediaQueryList | undefined;
  private _isBlank = true;

  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment },
  ) {
    this._host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this._scheme = matchMedia('(prefers-color-scheme: dark)');
    this._scheme.addEventListener('change', this._onScheme);
  }

  hostDisconnected(): void {
    this._scheme?.removeEventListener('change', this._onScheme);
  }

  /** Paints the crowd of a layout; a canvas without a crowd is left alone. */
  paint(layout: TimelineLayout | undefined): void {
    const canvas = this._host.renderRoot.querySelector<HTMLCanvasElement>('canvas.density');
    if (!layout || !canvas || (this._isBlank && layout.density.length === 0)) return;
    const horizontal = layout.orientation === 'horizontal';
    const scale = devicePixelRatio;
    const width = Math.round((horizontal ? layout.scale.length : layout.across) * scale);
    const height = Math.round((horizontal ? layout.across : layout.scale.length) * scale);
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    const context = canvas.getContext('2d');
    if (!context) return;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    paintDensity(context, layout.density, (this._colours ??= this._readColours()));
    this._isBlank = layout.density.length === 0;
  }

  /** The lanes' colours as the browser resolved them, light or dark. */
  private _readColours(): readonly string[] {
    return Array.from({ length: LANE_COLOURS }, (_, i) => {
      const label = this._host.renderRoot.querySelector(`.lane-${i} .lane-label`);
      return label ? getComputedStyle(label).color : 'gray';
    });
  }

  private readonly _onScheme = (): void => {
    this._colours = undefined;
    this._isBlank = false;
    this._host.requestUpdate();
  };
}
