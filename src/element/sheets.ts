/**
 * What the chart is drawn for on paper, in em of the element's type. No script is told the paper's
 * size before it is printed: there is a drawing for each, and the style sheets show the one that
 * suits the width and scale it, `least` to `most` hundredths.
 */
export interface Sheet {
  readonly name: string;
  readonly width: number;
  readonly maxHeight: number;
  readonly least: number;
  readonly most: number;
}

export const SHEETS: readonly [Sheet, Sheet] = [
  { name: 'portrait', width: 50, maxHeight: 45, least: 40, most: 106 },
  { name: 'landscape', width: 70, maxHeight: 28, least: 76, most: 150 },
];
