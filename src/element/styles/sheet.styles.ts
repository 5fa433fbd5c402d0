import { unsafeCSS } from 'lit';
import type { CSSResult } from 'lit';
import { SHEETS } from '../sheets.js';
import type { Sheet } from '../sheets.js';

const [PORTRAIT, LANDSCAPE] = SHEETS;

/** Where the container is at least so many em wide. */
const from = (em: number, rule: string): string =>
  `@container timeline (inline-size >= ${em.toFixed(2)}em) {${rule}}`;

// In steps: engines differ on what a length is worth within `zoom`.
const steps = ({ name, width, least, most }: Sheet): readonly string[] =>
  Array.from({ length: most - least + 1 }, (_, i) =>
    from((width * (least + i)) / 100, `.${name} .chart{zoom:${(least + i) / 100}}`),
  );

/** Of the drawings for paper the one that suits its width, as large as it allows; none on a slip. */
export const sheetStyles: CSSResult = unsafeCSS(
  [
    `.sheet{display:none}`,
    from((PORTRAIT.width * PORTRAIT.least) / 100, `.${PORTRAIT.name}{display:block}`),
    from(
      (LANDSCAPE.width * LANDSCAPE.least) / 100,
      `.${PORTRAIT.name}{display:none}.${LANDSCAPE.name}{display:block}`,
    ),
    ...SHEETS.flatMap(steps),
  ].join(''),
);
