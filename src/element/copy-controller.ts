import type { ReactiveControllerHost } from 'lit';
import type { CitationFormat } from '../formats/types.js';
import type { Citation, Source, TimelineDocument } from '../model/types.js';
import type { Wording } from '../render/label-text.js';
import { COPY_FORMATS } from '../render/copy-template.js';

/** What is copied from, and who is told. */
export type CopyHost = ReactiveControllerHost & {
  readonly document: TimelineDocument | undefined;
  readonly wording: Wording;
  readonly renderRoot: HTMLElement | DocumentFragment;
};

/** Puts a citation on the clipboard, in the format that the reader chose. */
export class CopyController {
  /** What came of the last press, in words for the live region. */
  said = '';
  private readonly _host: CopyHost;

  constructor(host: CopyHost) {
    this._host = host;
  }

  /** Copies what a button stands for; false for one that copies nothing. */
  press({ dataset }: HTMLElement): boolean {
    const format = COPY_FORMATS.find((name) => name === dataset['copy']);
    const { kind, of } = dataset;
    if (!format || of === undefined) return false;
    const cited = kind === 'source' ? this._source(of) : this._citation(of);
    if (cited) void this._copy(cited, format);
    return true;
  }

  private async _copy(cited: Source | Citation, format: CitationFormat): Promise<void> {
    const { wording } = this._host;
    const { messages } = wording;
    // Most readers copy nothing: the formats come when they are asked for.
    const { formatCitation } = await import('../formats/index.js');
    const text = formatCitation(cited, format, { dates: wording.format, words: messages });
    try {
      await navigator.clipboard.writeText(text);
      this.said = messages.copied(messages.copyFormat(format));
    } catch {
      this._offer(text);
      this.said = messages.copyByHand;
    }
    this._host.requestUpdate();
  }

  /** Where the page may not write to the clipboard, the text is shown, selected. */
  private _offer(text: string): void {
    const open = this._host.renderRoot.querySelector<HTMLElement>('details.copy[open]');
    const box = open?.querySelector('textarea') ?? document.createElement('textarea');
    box.readOnly = true;
    box.value = text;
    box.className = 'copy-text';
    box.setAttribute('aria-label', this._host.wording.messages.copyByHand);
    open?.append(box);
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
