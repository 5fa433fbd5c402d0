import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { TimelineDocument } from '../model/types.js';
import { chronicleTemplate } from '../render/chronicle-template.js';
import { foundTemplate } from '../render/find-template.js';
import type { ListFacet } from '../render/find-template.js';
import { markDefsTemplate } from '../render/mark-template.js';
import { periodListTemplate } from '../render/periods-template.js';
import { toolbarTemplate, VIEWS } from '../render/toolbar-template.js';
import type { ViewName } from '../render/toolbar-template.js';
import type { CardController } from './card-controller.js';
import { EntriesView } from './entries-view.js';
import { TimelineViewChangeEvent } from './events.js';
import type { FindController } from './find-controller.js';
import type { MediaController } from './media-controller.js';
import { ownTarget } from './own-target.js';
import { Paper } from './paper.js';
import type { PaperHost } from './paper.js';
import type { PrintController } from './print-controller.js';
import { chooseValue, withoutValue } from './read-choice.js';
import type { ReaderController } from './reader-controller.js';
import type { StoryController } from './story-controller.js';
import type { TimelineView } from './timeline-view.js';

/** What decides what is shown. */
export type ViewsHost = ReactiveControllerHost &
  PaperHost & { view: ViewName; readonly noHeader: boolean };

/** What the views are made of. */
export interface ViewsParts {
  readonly view: TimelineView;
  readonly card: CardController;
  readonly find: FindController;
  readonly reader: ReaderController;
  readonly print: PrintController;
  readonly media: MediaController;
  readonly story: StoryController;
}

/** The views of one document, and the toolbar over them: which is shown, and of which events. */
export class Views {
  private readonly _host: ViewsHost;
  private readonly _parts: ViewsParts;
  private readonly _entries: EntriesView;
  private readonly _paper: Paper;

  constructor(host: ViewsHost, parts: ViewsParts) {
    this._host = host;
    this._parts = parts;
    this._entries = new EntriesView(host);
    this._paper = new Paper(host);
  }

  /** Finds the events to be shown, and hands them to the views. */
  refresh(doc: TimelineDocument | undefined, isNew: boolean): void {
    const { find, view: timeline, print, card, reader } = this._parts;
    const isChanged = find.refresh(doc);
    if (print.isPrinting) timeline.stop();
    else this._paper.clear();
    if (!isNew && !isChanged) return;
    timeline.told.watch(!isNew && find.isReaders);
    // A "+n" lists what there was; an event that is left out would cover what is not.
    if (!isNew && find.isReaders && !find.has(card.event)) reader.close(false);
    timeline.setDocument(doc, find.shown.kept);
    this._entries.reset();
  }

  /** Puts in place what only a drawn view can have. */
  settle(): void {
    const { print, view } = this._parts;
    (print.isPrinting ? this._paper : view).settle();
  }

  template(doc: TimelineDocument): TemplateResult {
    const { wording } = this._host;
    const { find, print, story, media } = this._parts;
    if (print.isPrinting)
      return html`${markDefsTemplate()} ${this._paper.template(doc)}
      ${periodListTemplate(doc.periods, wording)}
      ${chronicleTemplate(doc.events, wording, media.onPaper)}`;
    return html`${markDefsTemplate()} ${this._toolbarTemplate(doc)}
    ${foundTemplate(find, doc, wording)} ${story.template()} ${this._viewTemplate(doc)}`;
  }

  /** What a press in the toolbar or on an entry does; false for one that is not theirs. */
  press(button: HTMLButtonElement): boolean {
    const { find } = this._parts;
    const view = VIEWS.find((name) => name === button.dataset['view']);
    const { unfilter: facet, onlySource, facets, laneFold } = button.dataset;
    if (view) this._show(view);
    else if (laneFold !== undefined) this._parts.view.toggleLane(Number(laneFold));
    else if (facets !== undefined) find.isOpen = !find.isOpen;
    else if (facet !== undefined) {
      this._keepFocus(button, '.found button', '.find-words');
      find.change(withoutValue(find.filter, facet, button.value));
    } else if (onlySource !== undefined) find.change({ sources: [onlySource] });
    else if (this._entries.press(button)) this._keepFocus(button, '.more button, .pick-title');
    else return false;
    return true;
  }

  readonly onInput = (event: Event): void => {
    const { dataset, value, checked, type } = ownTarget(event) as HTMLInputElement;
    const { find } = this._parts;
    const facet = dataset['facet'] as ListFacet | undefined;
    if (type === 'search') find.type(value);
    else if (facet) find.change(chooseValue(find.filter, facet, value, checked));
  };

  /** Escape clears the field to find by words; false for any other key, and where it is empty. */
  onKey(press: KeyboardEvent): boolean {
    const field = ownTarget(press) as HTMLInputElement;
    if (press.key !== 'Escape' || !field.matches('.find-words') || field.value === '') return false;
    press.preventDefault();
    field.value = '';
    this._parts.find.type('');
    return true;
  }

  /**
   * A button that its own press takes away hands the focus to what then stands in its place among
   * those of its kind, else to `otherwise`.
   */
  private _keepFocus(button: HTMLElement, kind: string, otherwise?: string): void {
    const root = this._host.renderRoot;
    if (!button.matches(':focus')) return;
    const place = [...root.querySelectorAll(kind)].indexOf(button);
    void this._host.updateComplete.then(() => {
      const buttons = root.querySelectorAll<HTMLElement>(kind);
      const next = buttons[Math.min(place, buttons.length - 1)];
      const other = otherwise === undefined ? null : root.querySelector<HTMLElement>(otherwise);
      (next ?? other)?.focus();
    });
  }

  /** The view that is shown; the first where the name is unknown. */
  private get _view(): ViewName {
    return VIEWS.find((name) => name === this._host.view) ?? VIEWS[0];
  }

  private _show(view: ViewName): void {
    if (view === this._view) return;
    this._host.view = view;
    this._host.dispatchEvent(new TimelineViewChangeEvent(view));
  }

  private _toolbarTemplate(doc: TimelineDocument): TemplateResult | typeof nothing {
    const { wording, noHeader } = this._host;
    const view = this._view;
    if (noHeader) return nothing;
    const { find, view: timeline, story } = this._parts;
    const hasChart = view === 'timeline' && find.shown.events.length > 0;
    return toolbarTemplate(
      { view, chart: hasChart ? timeline.tools : undefined, find, story: story.isTold },
      doc,
      wording,
    );
  }

  private _viewTemplate(doc: TimelineDocument): TemplateResult | typeof nothing {
    const { wording } = this._host;
    const view = this._view;
    const { find, view: timeline, card, reader } = this._parts;
    const { events } = find.shown;
    if (events.length === 0)
      return find.isFiltering
        ? html`<p class="state" part="state">${wording.messages.noMatch}</p>`
        : nothing;
    if (view === 'timeline') return timeline.template(doc, reader);
    return this._entries.template(view, events, card.event, find.filter.query, wording);
  }
}
