import type { CSSResultGroup } from 'lit';
import { axisStyles } from './styles/axis.styles.js';
import { baseStyles } from './styles/base.styles.js';
import { belowStyles } from './styles/below.styles.js';
import { cardStyles } from './styles/card.styles.js';
import { chartStyles } from './styles/chart.styles.js';
import { figureStyles } from './styles/figure.styles.js';
import { findStyles } from './styles/find.styles.js';
import { gridStyles } from './styles/grid.styles.js';
import { headerStyles } from './styles/header.styles.js';
import { labelStyles } from './styles/label.styles.js';
import { laneNameStyles } from './styles/lane-name.styles.js';
import { lanesStyles } from './styles/lanes.styles.js';
import { listStyles } from './styles/list.styles.js';
import { markStyles } from './styles/mark.styles.js';
import { mediaStyles } from './styles/media.styles.js';
import { overviewStyles } from './styles/overview.styles.js';
import { periodsStyles } from './styles/periods.styles.js';
import { printStyles } from './styles/print.styles.js';
import { storyStyles } from './styles/story.styles.js';

/** The look, one part to a file; what comes later wins. */
export const styles: CSSResultGroup = [
  baseStyles,
  headerStyles,
  chartStyles,
  axisStyles,
  lanesStyles,
  periodsStyles,
  overviewStyles,
  gridStyles,
  laneNameStyles,
  markStyles,
  labelStyles,
  findStyles,
  listStyles,
  cardStyles,
  belowStyles,
  figureStyles,
  storyStyles,
  mediaStyles,
  printStyles,
];
