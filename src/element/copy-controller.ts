import type { ReactiveControllerHost } from 'lit';
import type { CitationFormat } from '../formats/types.js';
import type { Citation, Source, TimelineDocument } from '../model/types.js';
import type { Wording } from '../render/label-text.js';
import { COPY_FORMATS } from '../render/copy-template.js';

/** What is copied from, and who is told. */
export type CopyHost = ReactiveControllerHost & {
  readonly document: TimelineDocument | undefined;
  readonly wording: Wording;
};

/** Gives the address of an event, or of one of its citations. */
export interface Linker {
  linkTo(event: string, citation?: number): string;
}

/** Puts a citation on the clipboard in the format that the reader chose, or a link. */
export class CopyController {
  /** What came of the last press, in words for the live region. */
  said = '';
  private readonly _host: CopyHost;
  private readonly _linker: Linker;
  /** The text to copy by hand. */
  private _box: HTMLTextAreaElement | undefined;

  constructor(host: CopyHost, linker: Linker) {
    this._host = host;
    this._linker = linker;
  }

  /** Copies what a button stands for; false for one that copies nothing. */
  press(button: HTMLElement): boolean {
    const { copy, kind, of } = button.dataset;
    if (copy === undefined || of === undefined) return false;
    const { messages } = this._host.wording;
    const place = button.closest('.copy');
    if (kind === 'link') {
      const link = this._linker.linkTo(of, copy === '' ? undefined : Number(copy));
      void this._copy(link, messages.linkCopied, place);
    }
    const format = COPY_FORMATS.find((name) => name === copy);
    const cited = kind === 'source' ? this._source(of) : this._citation(of);
    if (format && cited) void this._copyCitation(cited, format, place);
    return true;
  }

  private async _copyCitation(
    cited: Source | Citation,
    format: CitationFormat,
    place: Element | null,
  ): Promise<void> {
    const { messages, format: dates } = this._host.wording;
    // Most readers copy nothing: the formats come when they are asked for.
    const { formatCitation } = await import('../formats/index.js');
    const text = formatCitation(cited, format, { dates, words: messages });
    await this._copy(text, messages.copied(messages.copyFormat(format)), place);
  }

  private async _copy(text: string, done: string, place: Element | null): Promise<void> {
    // Words that do not change would not be said again.
    this.said = '';
    this._host.requestUpdate();
    this._box?.remove();
    try {
      await navigator.clipboard.writeText(text);
      this.said = done;
    } catch {
      this._offer(text, place);
      this.said = this._host.wording.messages.copyByHand;
    }
    this._host.requestUpdate();
  }

  /** Where the page may not write to the clipboard, the text is shown, selected. */
  private _offer(text: string, place: Element | null): void {
    const box = (this._box = document.createElement('textarea'));
    box.readOnly = true;
    box.value = text;
    box.className = 'copy-text';
    box.setAttribute('aria-label', this._host.wording.messages.copyByHand);
    place?.append(box);
    box.select();
  }

  private _source(id: string): Source | undefined {
    return this._host.document?.sources.find((source) => source.id === id);
  }

  private _citation(path: string): Citation | undefined {
    for (const source of this._host.document?.sources ?? [])
      for (const citation of source.citations) if (citation.path === path) return citation;
    return undefined;
  }
}
