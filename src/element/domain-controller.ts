import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Extent } from '../dates/types.js';
import type { TimelineDocument } from '../model/types.js';
import type { Wording } from '../render/label-text.js';
import { domainWords } from '../render/tick-words.js';
import type { ChartState } from './chart-state.js';
import { TimelineDomainChangeEvent } from './events.js';
import type { GlideController } from './glide-controller.js';

/** So long after the last step what is in view is said, in ms. */
const PAUSE = 400;

/** What is told of, and how it is written. */
export type DomainHost = ReactiveControllerHost &
  HTMLElement & {
    readonly document: TimelineDocument | undefined;
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly wording: Wording;
  };

/** What moves the view, and shows which way it went. */
export interface DomainParts {
  readonly chart: ChartState;
  readonly glide: GlideController;
}

/** Tells of the time in view after the reader has changed it: the page, and those who hear. */
export class DomainController implements ReactiveController {
  /** What is said when the view has come to rest. */
  said = '';
  private readonly _host: DomainHost;
  private readonly _parts: DomainParts;
  private _timer: ReturnType<typeof setTimeout> | undefined;
  private _before: Extent | undefined;

  constructor(host: DomainHost, parts: DomainParts) {
    this._host = host;
    this._parts = parts;
    host.addController(this);
  }

  hostDisconnected(): void {
    this._hush();
  }

  /** Tells the page. */
  readonly tell = (): void => {
    this._hush();
    const { domain } = this._parts.chart;
    if (domain) this._host.dispatchEvent(new TimelineDomainChangeEvent(domain));
  };

  /** Says what is in view, once the reader has paused. */
  speak(): void {
    this._hush();
    this._timer = setTimeout(() => {
      this.said = this._words;
      this._host.requestUpdate();
    }, PAUSE);
  }

  /**
   * What has changed may bring about another view: one that follows from what the reader did is told
   * of once it is drawn.
   */
  watch(isReaders = true): void {
    this._hush();
    this._parts.glide.finish();
    this._before = isReaders ? (this._before ?? this._parts.chart.domain) : undefined;
  }

  /** Tells of a view that has followed from what the reader has changed, and shows which way it went. */
  settle(): void {
    const before = this._before;
    const { domain, axis, chosen } = this._parts.chart;
    if (!before || !domain || !axis) return;
    this._before = undefined;
    const px = (domain[1] - domain[0]) / axis.length;
    const [from, to] = before;
    if (Math.abs(domain[0] - from) <= px && Math.abs(domain[1] - to) <= px) return;
    if (chosen && this._host.renderRoot.querySelector('.chart')) this._parts.glide.fromTime(before);
    void this._host.updateComplete.then(this.tell);
  }

  private _hush(): void {
    clearTimeout(this._timer);
    this.said = '';
  }

  private get _words(): string {
    const { domain, layout, axis } = this._parts.chart;
    const { document: doc, wording } = this._host;
    if (!domain || !layout || !axis || !doc) return '';
    // There is room beyond either end of the content, but no time that is worth a word.
    const from = Math.max(domain[0], axis.extent[0]);
    const to = Math.min(domain[1], axis.extent[1]);
    const inView = layout.lanes.reduce((sum, lane) => sum + lane.inView, 0);
    const { messages } = wording;
    return domainWords([from, to], wording) + messages.stop + messages.found(inView, doc.given);
  }
}
