import { CitedTimeline } from './element/cited-timeline.js';
import { VERSION } from './version.js';

const TAG = 'cited-timeline';
const first = customElements.get(TAG) as Partial<typeof CitedTimeline> | undefined;

// A second copy of the package on a page must not throw; the first one draws for both.
if (first) {
  const defined = first.version ?? 'something else';
  // eslint-disable-next-line no-console -- the page's author is to know of the second copy
  console.info(`found <${TAG}> defined by "${defined}", which "${VERSION}" leaves in place`);
} else customElements.define(TAG, CitedTimeline);

export * from './index.js';
