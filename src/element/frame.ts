import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { TimelineDocument } from '../model/types.js';
import { belowTemplate } from '../render/below-template.js';
import { headerTemplate } from '../render/frame-template.js';
import type { Wording } from '../render/label-text.js';
import { ownTarget } from './own-target.js';
import { shownState, stateTemplate, statusWords } from './shown-state.js';
import type { ShownState } from './shown-state.js';
import type { TimelineParts } from './timeline-parts.js';

/** What decides how the whole is drawn. */
export interface FrameHost {
  readonly wording: Wording;
  readonly noHeader: boolean;
  readonly noReferences: boolean;
}

/** The whole picture; and who is told what the reader does in it, one listener for each kind. */
export class Frame {
  private readonly _host: FrameHost;
  private readonly _parts: TimelineParts;
  private _shown: ShownState = { kind: 'loading' };
  private _status = '';

  constructor(host: FrameHost, parts: TimelineParts) {
    this._host = host;
    this._parts = parts;
  }

  /** Tells what there is to show. */
  refresh(): ShownState {
    const { find, source } = this._parts;
    const { wording } = this._host;
    this._shown = shownState(source, wording.messages);
    if (!find.isTyping) this._status = statusWords(this._shown, find, wording);
    return this._shown;
  }

  template(): TemplateResult {
    const shown = this._shown;
    const { wording, noHeader } = this._host;
    const { views, view, preview, style, copy, story } = this._parts;
    const hasHeader = shown.kind === 'ready' && !noHeader;
    return html`
      <div
        class="all"
        @click=${this._onClick}
        @input=${views.onInput}
        @keydown=${this._onKey}
        @focusin=${this._onFocusIn}
        @focusout=${preview.onFocusOut}
        @pointerover=${preview.onPointerOver}
        @pointerleave=${preview.onPointerLeave}
      >
        ${hasHeader ? headerTemplate(shown.doc, wording) : nothing}
        <div class="frame">
          ${
            shown.kind === 'ready'
              ? this._documentTemplate(shown.doc)
              : stateTemplate(shown, wording)
          }
        </div>
      </div>
      ${style.template()}
      <p role="status" class="visually-hidden">${this._status}</p>
      <p role="status" class="visually-hidden">${copy.said}</p>
      <p role="status" class="visually-hidden">${story.said || view.told.said}</p>
    `;
  }

  private _documentTemplate(doc: TimelineDocument): TemplateResult {
    const { wording, noReferences } = this._host;
    const { source, print, find, references, views, card, preview, media, story } = this._parts;
    const { isPrinting } = print;
    const { notPlaced } = isPrinting ? doc : find.shown;
    const sources = isPrinting ? { ...references.list, shown: undefined } : references.list;
    return html`${views.template(doc)}
    ${
      noReferences && !isPrinting
        ? nothing
        : belowTemplate(
            doc,
            notPlaced,
            source.problems,
            sources,
            wording,
            isPrinting ? media.onPaper : undefined,
          )
    }
    ${card.template(wording, media, story.told)} ${preview.template(wording)}`;
  }

  private readonly _onClick = (click: MouseEvent): void => {
    const { copy, views, preview, reader, media, story } = this._parts;
    const button = ownTarget(click).closest('button');
    // A number leads to its source, which then is in sight.
    if (button?.matches('.number')) preview.close();
    if (button && [copy, views, media, story].some((taker) => taker.press(button))) return;
    reader.onClick(click);
  };

  private readonly _onFocusIn = (event: FocusEvent): void => {
    this._parts.reader.onFocus(event);
    this._parts.preview.onFocusIn(event);
  };

  private readonly _onKey = (press: KeyboardEvent): void => {
    const { story, views, reader } = this._parts;
    if (!story.onKey(press) && !views.onKey(press)) reader.onKey(press);
  };
}
