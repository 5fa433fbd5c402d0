export type { Axis, Cut } from './axis.js';
export { createAxis } from './create-axis.js';
export type { AxisOptions } from './create-axis.js';
export { createColumns } from './create-columns.js';
export type { LaneColumns, TimeColumns } from './create-columns.js';
export { drawnExtent } from './drawn-extent.js';
export { defaultTickRoom, layoutTicks } from './layout-ticks.js';
export type { TickRoom } from './layout-ticks.js';
export { layoutTimeline } from './layout-timeline.js';
export type { TimelineOptions } from './layout-timeline.js';
export { lengthFor, MOST_LENGTH } from './length-for.js';
export type { LengthOptions } from './length-for.js';
export { mirrorLayout } from './mirror-layout.js';
export { scaleOfView } from './time-scale.js';
export type * from './types.js';
export {
  clampView,
  domainOfView,
  fitView,
  maxZoom,
  panView,
  viewOfDomain,
  zoomView,
} from './views.js';
