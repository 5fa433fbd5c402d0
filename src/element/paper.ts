import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { nestLanes } from '../layout/nest-lanes.js';
import type { TimelineDocument } from '../model/types.js';
import { Drawing } from './drawing.js';
import type { DrawingHost } from './drawing.js';
import { SHEETS } from './sheets.js';
import type { Sheet } from './sheets.js';
import { sheetStyles } from './styles/sheet.styles.js';

/** Letters are not scaled as evenly as boxes. */
const SLACK = 1.05;
// There are many of them, and none is of use on the screen.
const RULES = sheetStyles.styleSheet;
const UNFOLDED: ReadonlySet<number> = new Set();
const NO_READER = {
  isPrinted: true,
  selected: undefined,
  tabStop: undefined,
  isFolded: () => undefined,
};

export type PaperHost = DrawingHost & {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly axisDirection: 'ltr' | 'rtl';
  readonly maxHeight: number;
};

/** The chart on paper: all of it, nothing folded into its group, once for each sheet. */
export class Paper {
  private readonly _host: PaperHost;
  private _drawn: readonly (readonly [Sheet, Drawing])[] = [];
  private _em = 16;

  constructor(host: PaperHost) {
    this._host = host;
  }

  /** Forgets the drawings, and the rules by which one of them is shown. */
  clear(): void {
    const { shadowRoot } = this._host;
    if (this._drawn.length === 0) return;
    this._drawn = [];
    if (shadowRoot)
      shadowRoot.adoptedStyleSheets = shadowRoot.adoptedStyleSheets.filter((s) => s !== RULES);
  }

  /** Draws it for each sheet; what is drawn stays while nothing has changed. */
  template(doc: TimelineDocument): unknown {
    if (doc.events.length === 0) return nothing;
    const { wording, axisBreaks, axisDirection, maxHeight } = this._host;
    this._em = parseFloat(getComputedStyle(this._host).fontSize) || 16;
    return guard([doc, wording, axisBreaks, axisDirection, maxHeight, this._em], () => {
      this._drawn = SHEETS.map((sheet) => [sheet, new Drawing(this._host, SLACK)]);
      return this._drawn.map(([sheet, drawing]) => this._sheetTemplate(doc, sheet, drawing));
    });
  }

  /** What only a drawn sheet can have: its width, and that of what stands beside the plot. */
  settle(): void {
    const { adoptedStyleSheets = [] } = this._host.shadowRoot ?? {};
    if (RULES && this._drawn.length > 0 && !adoptedStyleSheets.includes(RULES))
      adoptedStyleSheets.push(RULES);
    for (const [{ name, width }, drawing] of this._drawn) {
      const style = this._host.renderRoot.querySelector<HTMLElement>(`.${name}`)?.style;
      drawing.settle(style);
      style?.setProperty('--_sheet', `${String(width * this._em)}px`);
    }
  }

  private _sheetTemplate(doc: TimelineDocument, sheet: Sheet, drawing: Drawing): TemplateResult {
    const { name, width } = sheet;
    const { maxHeight, axisDirection } = this._host;
    const lanes = nestLanes(doc.groups, UNFOLDED);
    drawing.chart.setDocument(doc, undefined, lanes);
    drawing.fit(doc, {
      width: width * this._em,
      maxHeight: Math.min(maxHeight, sheet.maxHeight * this._em),
      isVertical: false,
      laneCount: lanes.length,
    });
    drawing.chart.compute();
    const isMirrored = axisDirection === 'rtl';
    return html`<div class="sheet ${name}">
      <div class=${drawing.classes(false, isMirrored)} part="chart">
        ${drawing.template(drawing.picture(isMirrored), doc, NO_READER)}
      </div>
    </div>`;
  }
}
