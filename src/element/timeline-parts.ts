import { AttributeProblems } from './attribute-problems.js';
import { CardController } from './card-controller.js';
import type { CitedTimeline } from './cited-timeline.js';
import { CopyController } from './copy-controller.js';
import { DataController } from './data-controller.js';
import { FindController } from './find-controller.js';
import { MediaController } from './media-controller.js';
import { PermalinkController } from './permalink-controller.js';
import { PreviewController } from './preview-controller.js';
import { PrintController } from './print-controller.js';
import { ReaderController } from './reader-controller.js';
import { ReferencesController } from './references-controller.js';
import { Selection } from './selection.js';
import { StoryController } from './story-controller.js';
import { StyleController } from './style-controller.js';
import { TimelineView } from './timeline-view.js';
import { Views } from './views.js';
import { WordingController } from './wording-controller.js';

/** What the element is made of: each part with those that it works with. */
export class TimelineParts {
  private readonly _host: CitedTimeline;
  readonly attributes: AttributeProblems;
  readonly source: DataController;
  readonly words: WordingController;
  readonly card: CardController;
  readonly find: FindController;
  readonly view: TimelineView;
  readonly style: StyleController;
  readonly selection: Selection;
  readonly references: ReferencesController;
  readonly reader: ReaderController;
  readonly media: MediaController;
  readonly story: StoryController;
  readonly print: PrintController;
  readonly views: Views;
  readonly permalink: PermalinkController;
  readonly copy: CopyController;
  readonly preview: PreviewController;

  /** `draw` draws the element at once. */
  constructor(host: CitedTimeline, draw: () => void) {
    this._host = host;
    this.attributes = new AttributeProblems(host);
    this.source = new DataController(host);
    this.words = new WordingController(host);
    this.card = new CardController(host);
    this.find = new FindController(host);
    this.view = new TimelineView(host, this.card, this.words.page);
    this.style = new StyleController(host, this.view);
    this.selection = new Selection(this.source, this.card, this.view.chart, this.find);
    this.references = new ReferencesController(host);
    this.reader = new ReaderController(host, this);
    this.media = new MediaController(host, this.card);
    this.story = new StoryController(host, this);
    this.print = new PrintController(host, draw);
    this.views = new Views(host, this);
    this.permalink = new PermalinkController(host, () => this.view.chart.canZoomOut);
    this.copy = new CopyController(host, this.permalink);
    this.preview = new PreviewController(host, {
      sourceOf: ({ dataset }) => host.document?.sources.find(({ id }) => id === dataset['source']),
      eventOf: (number) => this.reader.eventOf(number),
    });
  }

  /** Works out what is to be drawn, each part from those before it. */
  refresh(isSelectedNew: boolean): void {
    const { _host: host, source, reader, card, views, view } = this;
    this.permalink.refresh();
    const isNew = source.refresh(host.data ?? undefined, host.src ?? undefined);
    const { document: doc } = host;
    if (isNew) {
      reader.focus.reset();
      card.show(undefined);
      this.references.setDocument(doc);
    }
    views.refresh(doc, isNew);
    host.selected = this.story.refresh(doc)?.id ?? host.selected;
    if (this.words.refresh(doc?.lang)) view.reset();
    if (doc && !this.print.isPrinting) view.fitFrame(doc);
    if (isNew || isSelectedNew) host.selected = this.selection.show(host.selected ?? undefined);
    view.chart.compute([reader.focus.takeAwaited(), card.placedIndex]);
  }

  /** Puts in place what only a drawn element can have: sizes, focus, card, preview. */
  settle(): void {
    this.views.settle();
    this.reader.focus.settle();
    this.card.settle(this.view.isMirrored);
    this.preview.settle();
    this.permalink.settle();
  }
}
