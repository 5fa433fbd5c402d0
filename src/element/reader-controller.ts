import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isPlaced } from '../model/is-placed.js';
import type { PlacedEvent, TimelineDocument, TimelineEvent } from '../model/types.js';
import type { Wording } from '../render/label-text.js';
import type { CardController } from './card-controller.js';
import type { ChartState } from './chart-state.js';
import type { DataController } from './data-controller.js';
import { TimelineSelectEvent } from './events.js';
import { eventOf } from './event-of.js';
import type { FindController } from './find-controller.js';
import { FocusKeeper } from './focus-keeper.js';
import { GestureController } from './gesture-controller.js';
import { readKey } from './keys.js';
import type { KeyAction } from './keys.js';
import { KeyList } from './key-list.js';
import type { MotionController } from './motion-controller.js';
import { eventAfter } from './navigate.js';
import type { ReferencesController } from './references-controller.js';
import { ownTarget } from './own-target.js';
import { rove } from './rove.js';
import type { TimelineView } from './timeline-view.js';

/** What the reader acts on. */
export type ReaderHost = ReactiveControllerHost &
  HTMLElement & {
    selected: string | undefined;
    readonly document: TimelineDocument | undefined;
    readonly wording: Wording;
    readonly renderRoot: HTMLElement | DocumentFragment;
  };

/** What the reader's acts change. */
export interface ReaderParts {
  readonly view: Pick<
    TimelineView,
    'chart' | 'motion' | 'told' | 'move' | 'isVertical' | 'isMirrored'
  >;
  readonly source: DataController;
  readonly card: CardController;
  readonly references: ReferencesController;
  readonly find: FindController;
}

const PRESSABLE =
  '[data-action],[data-close],[data-zoom-fold],[data-fold],[data-source],[data-event],[data-index]';

/**
 * What the reader does, turned into changes of the view and of what is open: pressing, keys, drag
 * and wheel. One listener for each kind on the whole frame, so that a label costs none.
 */
export class ReaderController implements ReactiveController {
  readonly gestures: GestureController;
  readonly focus: FocusKeeper;
  private readonly _host: ReaderHost;
  private readonly _chart: ChartState;
  private readonly _source: DataController;
  private readonly _card: CardController;
  private readonly _motion: MotionController;
  private readonly _view: ReaderParts['view'];
  private readonly _references: ReferencesController;
  private readonly _find: FindController;
  private readonly _keys: KeyList;

  constructor(host: ReaderHost, parts: ReaderParts) {
    this._host = host;
    this.focus = new FocusKeeper(host);
    const { view } = parts;
    const { chart } = view;
    this._view = view;
    this._chart = chart;
    this._source = parts.source;
    this._card = parts.card;
    this._motion = view.motion;
    this._references = parts.references;
    this._find = parts.find;
    this._keys = new KeyList(host);
    this.gestures = new GestureController({
      get isVertical() {
        return view.isVertical;
      },
      get isMirrored() {
        return view.isMirrored;
      },
      get surface() {
        return host.renderRoot.querySelector('.plot');
      },
      pan: (px) => view.move(() => chart.pan(px), false),
      zoom: (factor, at) => view.move(() => chart.zoom(factor, at), false),
      settle: view.told.tell,
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.gestures.reset();
  }

  readonly onFocus = (event: FocusEvent): void => {
    const target = ownTarget(event);
    if (target.matches('.back-link')) this._references.stopAt(target);
    const { index } = target.dataset;
    if (index === undefined || Number(index) === this.focus.active) return;
    this.focus.active = Number(index);
    this._host.requestUpdate();
  };

  readonly onClick = (click: MouseEvent): void => {
    const target = ownTarget(click);
    if (this.gestures.dragged && click.detail > 0 && target.closest('.chart')) {
      this.gestures.reset();
      return;
    }
    // A finger that lands on a label means its event, whose card has the numbers.
    const label = this.gestures.isTap(click) ? target.closest('.label') : null;
    const pressed =
      label?.querySelector<HTMLElement>('.pick') ??
      target.closest<HTMLElement | SVGElement>(PRESSABLE);
    const data = pressed?.dataset ?? {};
    const { document: doc, wording } = this._host;
    if (data['action'] !== undefined) this._act(data['action']);
    else if (data['close'] !== undefined) this.close();
    else if (data['zoomFold'] !== undefined) this._zoomToFold();
    else if (data['fold'] !== undefined) {
      const { layout } = this._chart;
      if (layout && doc && this.open(undefined))
        this._card.showFold(Number(data['fold']), layout, doc, wording);
    } else if (data['source'] !== undefined)
      void this._references.goTo(data['source'], this.eventOf(target)?.id);
    else if (data['event'] !== undefined) this.open(this._source.eventById(data['event']));
    else if (data['index'] !== undefined) this.open(doc?.events[Number(data['index'])]);
    else if (!target.closest('.card')) this.close(this._isFocusFree);
  };

  readonly onKey = (press: KeyboardEvent): void => {
    if (rove(press)) return press.preventDefault();
    const action = readKey(press, this._view);
    if (!action || !this._isOurs(action, ownTarget(press))) return;
    // Where there is nothing to page through, the key is the page's.
    const { before = 0, after = 0 } = this._chart.layout ?? {};
    if (action.kind === 'screen' && (action.step > 0 ? after : before) === 0) {
      // The end of a time that goes on elsewhere: what is in view is said anew.
      if (before + after > 0) this._view.told.speak();
      return this._host.requestUpdate();
    }
    press.preventDefault();
    this._do(action);
  };

  /** Whether a key pressed there is the timeline's, and has anything to do. */
  private _isOurs({ kind }: KeyAction, target: Element): boolean {
    if (kind === 'close') return this._card.isOpen || this._keys.isReading;
    if (kind !== 'help') return target.closest('.chart') !== null;
    return !target.matches('input, textarea') && this._keys.isThere;
  }

  /** Opens an event on the reader's behalf, or closes what is open; false if the page objects. */
  open(event: TimelineEvent | undefined, takesFocus = true): boolean {
    if (event === undefined && this._card.event === undefined) return true;
    if (!this._host.dispatchEvent(new TimelineSelectEvent(event))) return false;
    if (event && takesFocus) this._card.focusNext();
    // Set here too: the property may be the same, and the card closed or a list.
    this._card.show(event);
    this._host.selected = event?.id;
    if (event && isPlaced(event)) {
      this.focus.active = event.index;
      this._reveal(event);
    }
    this._host.requestUpdate();
    return true;
  }

  /** The reader has given the focus to nothing but the card. */
  private get _isFocusFree(): boolean {
    const focused = this._host.shadowRoot?.activeElement;
    return focused ? focused.closest('.card') !== null : !this._host.matches(':focus-within');
  }

  /** The reader types, or chooses what to find: the focus stays there. */
  private get _isFinding(): boolean {
    return this._host.shadowRoot?.activeElement?.closest('.find') != null;
  }

  /** Closes the card; the focus goes back to its event. */
  close(isFocusBack = true): void {
    if (!this._card.isOpen) return;
    const { event, fold } = this._card;
    const from = event?.date ? undefined : this._card.anchorButton;
    if (!this.open(undefined)) return;
    this._card.close();
    if (!isFocusBack) return;
    from?.focus();
    if (fold || !event?.date) return;
    this.focus.moveTo(event.index);
    this._motion.stop();
  }

  /** The event whose card, label, entry or line something is in. */
  eventOf(target: Element): TimelineEvent | undefined {
    return eventOf(target, this._host.document, this._card, this._source);
  }

  private _zoomToFold(): void {
    const { fold } = this._card;
    this._card.close();
    if (fold) this._move(() => (this._chart.domain = fold.extent));
  }

  private _act(action: string): void {
    switch (action) {
      case 'earlier':
        return this._move(() => this._chart.panBy(-0.5));
      case 'later':
        return this._move(() => this._chart.panBy(0.5));
      case 'in':
        return this._move(() => this._chart.zoom(2));
      case 'out':
        return this._move(() => this._chart.zoom(0.5));
      case 'fit':
        return this._move(() => this._chart.fit());
      case 'retry':
        return this._source.retry();
      case 'all-sources':
        void this._references.showAll();
    }
  }

  private _do(action: KeyAction): void {
    // Where a key moves the view, what has the focus then is to be seen.
    this.focus.isDue ||= ['screen', 'zoom', 'fit', 'centre'].includes(action.kind);
    switch (action.kind) {
      case 'screen':
        return this._move(() => this._chart.panBy(action.step * 0.9));
      case 'zoom':
        return this._move(() => this._chart.zoom(action.factor, this._activeAt()));
      case 'fit':
        return this._move(() => this._chart.fit());
      case 'centre':
        return this._centre();
      case 'help':
        return this._keys.open();
      case 'close':
        // The focus is in what was opened last.
        return this._keys.isReading ? this._keys.close() : this.close(!this._isFinding);
      default: {
        const { events = [] } = this._host.document ?? {};
        const { marks = [], lanes = [], laneOf = [] } = this._chart.layout ?? {};
        const from = this.focus.tabStop(marks) ?? this.focus.active ?? 0;
        const laneAt = (i: number): number | undefined =>
          this._find.isShown(i) ? laneOf[events[i]?.group.index ?? -1] : undefined;
        const to = eventAfter(action, events, from, { laneAt, count: lanes.length });
        return this._focusEvent(events, to);
      }
    }
  }

  /** Px of the event in focus, so that zooming keeps it where it is. */
  private _activeAt(): number | undefined {
    const middle = this._activeMiddle();
    return middle === undefined
      ? undefined
      : Math.max(0, Math.min(this._chart.axis?.length ?? 0, middle));
  }

  /** Px of the middle of the event in focus, where it has a label. */
  private _activeMiddle(): number | undefined {
    const mark = this._chart.layout?.marks.find(({ index }) => index === this.focus.active);
    return mark && this._chart.middleOf(mark.event);
  }

  /** Brings the event in focus to the middle; shows everything where it comes no nearer to it. */
  private _centre(): void {
    const at = this._activeMiddle();
    this._move(() => {
      if (at === undefined || !this._chart.centre(at)) this._chart.fit();
    });
  }

  private _focusEvent(events: readonly PlacedEvent[], index: number | undefined): void {
    const event = index === undefined ? undefined : events[index];
    if (!event) return;
    this._reveal(event);
    this.focus.moveTo(event.index);
    // What is painted over cannot take the focus.
    this._motion.stop();
  }

  /** Brings an event into view on the reader's behalf; tells where that moves it. */
  private _reveal(event: PlacedEvent): void {
    const before = this._chart.view;
    this._chart.reveal(event);
    if (this._chart.view !== before) this._view.told.tell();
  }

  /** Changes the view on the reader's behalf by a step, and says what is then in view. */
  private _move(change: () => void): void {
    this._view.move(change);
    this._view.told.speak();
  }
}
