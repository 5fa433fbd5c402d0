import { nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { isPlaced } from '../model/is-placed.js';
import { tellStory } from '../model/tell-story.js';
import type { StoryStep, TimelineDocument, TimelineEvent } from '../model/types.js';
import type { Wording } from '../render/label-text.js';
import { storyTemplate, storyWords } from '../render/story-template.js';
import type { StoryPlace } from '../render/story-template.js';
import type { ViewName } from '../render/toolbar-template.js';
import type { ShownEvents } from './find-controller.js';
import type { ReaderController } from './reader-controller.js';
import type { TimelineView } from './timeline-view.js';

/** What a story is told of. */
export type StoryHost = ReactiveControllerHost &
  HTMLElement & {
    story: boolean;
    readonly view: ViewName;
    readonly wording: Wording;
    readonly renderRoot: HTMLElement | DocumentFragment;
  };

/** What a story goes by, and what it moves. */
export interface StoryParts {
  readonly card: { readonly event: TimelineEvent | undefined };
  readonly find: { readonly shown: ShownEvents };
  readonly reader: Pick<ReaderController, 'open' | 'close'>;
  readonly view: Pick<TimelineView, 'chart' | 'glide'>;
}

/** Tells the events one by one: which steps there are, at which one the reader is, what leads on. */
export class StoryController implements ReactiveController {
  private readonly _host: StoryHost;
  private readonly _parts: StoryParts;
  private _doc: TimelineDocument | undefined;
  private _shown: ShownEvents | undefined;
  private _steps: readonly StoryStep[] = [];
  private _position = 0;
  private _wasTold = false;
  private _last: TimelineEvent | undefined;
  /** What takes the focus once it is drawn. */
  private _focus: string | undefined;
  private _isSeen = true;

  constructor(host: StoryHost, parts: StoryParts) {
    this._host = host;
    this._parts = parts;
    host.addController(this);
  }

  /** Keeps to the events that are shown. Returns the event to open, where a story begins. */
  refresh(doc: TimelineDocument | undefined): TimelineEvent | undefined {
    const { story } = this._host;
    const { shown } = this._parts.find;
    const begins = story && (!this._wasTold || doc !== this._doc);
    if (doc !== this._doc || shown !== this._shown) {
      const at = this._step?.event;
      this._steps = doc ? stepsOf(doc, shown) : [];
      this._doc = doc;
      this._shown = shown;
      this._position = Math.max(0, placeIn(this._steps, at));
    }
    if (begins && this._steps.length === 0) return undefined;
    this._wasTold = story;
    if (!begins) return undefined;
    this._position = 0;
    return this._step?.event;
  }

  /** Follows the reader to an event that was opened in another way. */
  hostUpdate(): void {
    const { event } = this._parts.card;
    if (event === this._last) return;
    this._last = event;
    if (!event || event === this._step?.event) return;
    const found = this._steps.findIndex((step) => step.event === event);
    if (found >= 0) this._position = found;
  }

  hostUpdated(): void {
    const { renderRoot, updateComplete } = this._host;
    if (this._focus !== undefined)
      renderRoot.querySelector<HTMLElement>(this._focus)?.focus({ preventScroll: true });
    this._focus = undefined;
    if (this._isSeen) return;
    this._isSeen = true;
    // Once the card is in its place.
    void updateComplete.then(() =>
      renderRoot.querySelector('.card')?.scrollIntoView({ block: 'nearest' }),
    );
  }

  /** What is told of the event that is open. */
  get told(): string | undefined {
    const step = this.isTold === true ? this._step : undefined;
    return step?.event === this._parts.card.event ? step?.text : undefined;
  }

  /** What is said when a step is reached. */
  get said(): string {
    return this.isTold === true ? storyWords(this._place, this._host.wording) : '';
  }

  /** Whether a story is told; `undefined` where there is nothing to tell. */
  get isTold(): boolean | undefined {
    return this._steps.length === 0 ? undefined : this._host.story;
  }

  template(): TemplateResult | typeof nothing {
    return this.isTold === true ? storyTemplate(this._place, this._host.wording) : nothing;
  }

  /** Starts, goes on or ends; false for a press on anything else. */
  press({ dataset }: HTMLElement): boolean {
    switch (dataset['story']) {
      case 'start':
        this._goTo(0);
        this._focus = '.story-step.next';
        return true;
      case 'previous':
        this._goTo(this._position - 1);
        return true;
      case 'next':
        this._goTo(this._position + 1);
        return true;
      case 'end':
        this._end();
        return true;
      default:
        return false;
    }
  }

  /** Arrows go on and back while the focus is in the bar, Escape ends; false for any other key. */
  onKey(press: KeyboardEvent): boolean {
    const bar = (press.target as Element).closest('.story');
    if (!bar || press.altKey || press.ctrlKey || press.metaKey) return false;
    const forward = getComputedStyle(bar).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (press.key === 'Escape') this._end();
    else if (press.key === 'ArrowLeft' || press.key === 'ArrowRight')
      this._goTo(this._position + (press.key === forward ? 1 : -1));
    else return false;
    press.preventDefault();
    return true;
  }

  private get _place(): StoryPlace {
    return { steps: this._steps, position: this._position };
  }

  private get _step(): StoryStep | undefined {
    return this._steps[this._position];
  }

  private _goTo(position: number): void {
    const step = this._steps[position];
    const { reader, view } = this._parts;
    const before = view.chart.view;
    if (!step || !reader.open(step.event, false)) return;
    if (this._host.view === 'timeline') view.glide.from(before);
    this._position = position;
    this._wasTold = true;
    this._isSeen = false;
    this._host.story = true;
    this._host.requestUpdate();
  }

  private _end(): void {
    const index = this._step?.event.index;
    this._parts.reader.close(false);
    this._host.story = false;
    this._focus = `.story-tool, button[data-index="${String(index)}"]`;
  }
}

/** The steps whose events are shown. */
function stepsOf(doc: TimelineDocument, { kept, notPlaced }: ShownEvents): readonly StoryStep[] {
  const steps = tellStory(doc);
  if (kept === undefined) return steps;
  const others: ReadonlySet<TimelineEvent> = new Set(notPlaced);
  return steps.filter(({ event }) =>
    isPlaced(event) ? kept[event.index] === 1 : others.has(event),
  );
}

/** The place of an event; where it is left out, of the next one by time that is not. */
function placeIn(steps: readonly StoryStep[], event: TimelineEvent | undefined): number {
  const found = steps.findIndex((step) => step.event === event);
  if (found >= 0 || !event || !isPlaced(event)) return found;
  return steps.findIndex((step) => isPlaced(step.event) && step.event.index > event.index);
}
