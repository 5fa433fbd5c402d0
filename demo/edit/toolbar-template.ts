import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { EditContext } from './context.js';

/** What concerns the whole document: undo, files, and what the browser keeps of it. */
export function toolbarTemplate(context: EditContext): TemplateResult {
  const { canUndo, canRedo, status, take, commands } = context;
  const onFile = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    input.value = '';
    if (file) commands.openFile(file);
  };
  return html`<div class="toolbar" role="group" aria-label="Document">
    <button
      type="button"
      id="undo"
      aria-disabled=${!canUndo}
      @click=${() => {
        take({ type: 'undo' });
      }}
    >
      Undo
    </button>
    <button
      type="button"
      id="redo"
      aria-disabled=${!canRedo}
      @click=${() => {
        take({ type: 'redo' });
      }}
    >
      Redo
    </button>
    <p class="status" role="status">${status}</p>
    <label class="open">
      Open a document…<input
        type="file"
        id="open"
        accept=".json,application/json"
        @change=${onFile}
      />
    </label>
    <button type="button" id="copy" @click=${commands.copy}>Copy JSON</button>
    <button type="button" id="download" class="primary" @click=${commands.download}>
      Download JSON
    </button>
  </div>`;
}

/** What the browser keeps, and a way to have it forgotten. */
export function keptTemplate(context: EditContext): TemplateResult {
  return html`<p class="kept">${keptWords(context)}</p>`;
}

function keptWords({ notKept, isForgetting, commands }: EditContext): TemplateResult {
  if (isForgetting)
    return html`All articles and events on this page are deleted from this browser, and cannot be
      had back.
      <button type="button" id="forget-really" @click=${commands.forget}>Delete all</button>
      <button
        type="button"
        @click=${() => {
          commands.askToForget(false);
        }}
      >
        Keep
      </button>`;
  const said =
    notKept === undefined
      ? 'Nothing is sent. What you do is kept in this browser alone (local storage) until you have it forgotten.'
      : `Nothing is sent, and nothing is kept: ${notKept}. Download your document before you leave.`;
  return html`${said}
    <button
      type="button"
      id="forget"
      @click=${() => {
        commands.askToForget(true);
      }}
    >
      Forget…
    </button>`;
}
