import type { LanesLayout, LayoutInput } from './layout-horizontal.js';
import { layoutHorizontal } from './layout-horizontal.js';

/** Lays lanes out as slim columns of marks, with one column of labels beside them. */
export function layoutVertical(input: LayoutInput): LanesLayout {
  return layoutHorizontal(input);
}
