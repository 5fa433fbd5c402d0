import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { TimelineDate } from '../dates/types.js';
import { lookOf } from '../layout/shape-mark.js';
import type { MarkShape } from '../layout/types.js';
import type { TimelineEvent } from '../model/types.js';
import { markTemplate } from './mark-template.js';
import { markTraits } from './mark-traits.js';

const WIDTH = 40;
const HEIGHT = 20;
const INSET = 3;
const DOT = 10;
/** What an interval leaves open at its ends. */
const END = 8;

/**
 * The mark of an event outside the chart, where there is no scale: the same lines and shapes in one
 * size, so that stated, derived, denied and open dates look alike in every view.
 */
export function glyphTemplate(event: TimelineEvent): TemplateResult {
  const { date } = event;
  return html`<svg class="glyph" width=${WIDTH} height=${HEIGHT} aria-hidden="true">
    ${date ? markTemplate(glyphShape(date), markTraits(event), 'horizontal') : nothing}
  </svg>`;
}

function glyphShape(date: TimelineDate): MarkShape {
  const look = lookOf(date);
  const width = look.point ? DOT : WIDTH - 2 * INSET;
  return {
    ...look,
    x: (WIDTH - width) / 2,
    y: (HEIGHT - DOT) / 2,
    width,
    height: DOT,
    inner: date.inner ? [INSET + END, WIDTH - INSET - END] : undefined,
  };
}
