import type { Extent } from '../dates/types.js';
import type { TimelineFilter } from '../find/index.js';
import type { Problem, TimelineDocument, TimelineEvent } from '../model/types.js';
import type { ViewName } from '../render/toolbar-template.js';

const init = { bubbles: true, composed: true } as const;

/** Data that came from `src` or the page was read and is about to be drawn; `data` sends none. */
export class TimelineLoadEvent extends CustomEvent<{ readonly doc: TimelineDocument }> {
  constructor(doc: TimelineDocument) {
    super('cited-timeline-load', { ...init, detail: { doc } });
  }
}

/** Something is wrong in the data or in an attribute, or the data could not be had. */
export class TimelineProblemEvent extends CustomEvent<{ readonly problems: readonly Problem[] }> {
  constructor(problems: readonly Problem[]) {
    super('cited-timeline-problem', { ...init, detail: { problems } });
  }
}

/** The reader opened an event, or closed it (`undefined`). Cancel it to keep the card shut. */
export class TimelineSelectEvent extends CustomEvent<{
  readonly event: TimelineEvent | undefined;
}> {
  constructor(event: TimelineEvent | undefined) {
    super('cited-timeline-select', { ...init, cancelable: true, detail: { event } });
  }
}

/** The reader moved or zoomed, or set a filter that did. `domain` is the time in view, in UTC milliseconds. */
export class TimelineDomainChangeEvent extends CustomEvent<{ readonly domain: Extent }> {
  constructor(domain: Extent) {
    super('cited-timeline-domainchange', { ...init, detail: { domain } });
  }
}

/** The reader changed what is looked for. */
export class TimelineFilterEvent extends CustomEvent<{ readonly filter: TimelineFilter }> {
  constructor(filter: TimelineFilter) {
    super('cited-timeline-filter', { ...init, detail: { filter } });
  }
}

/** The reader chose another view. */
export class TimelineViewChangeEvent extends CustomEvent<{ readonly view: ViewName }> {
  constructor(view: ViewName) {
    super('cited-timeline-viewchange', { ...init, detail: { view } });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'cited-timeline-load': TimelineLoadEvent;
    'cited-timeline-problem': TimelineProblemEvent;
    'cited-timeline-select': TimelineSelectEvent;
    'cited-timeline-domainchange': TimelineDomainChangeEvent;
    'cited-timeline-filter': TimelineFilterEvent;
    'cited-timeline-viewchange': TimelineViewChangeEvent;
  }
}
