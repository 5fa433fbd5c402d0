import { CitedTimeline } from './element/cited-timeline.js';

// A second copy of the package on a page must not throw; the first one draws for both.
if (!customElements.get('cited-timeline')) customElements.define('cited-timeline', CitedTimeline);

export * from './index.js';
