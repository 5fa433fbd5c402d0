import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { CitationData } from '../../src/model/index.js';
import type { CitationField, EventField } from './actions.js';
import type { EditContext } from './context.js';
import { choiceTemplate, dateFieldTemplate, fieldTemplate } from './field-template.js';
import { groupLabel } from './group-named.js';
import { remarksTemplate } from './remarks-template.js';
import { sayArticle, sayDerivation, sayTitle, sayWhen, VERDICTS } from './say.js';
import { articleOf, entryOf } from './work.js';
import type { Entry } from './work.js';

const BASES = [
  ['stated', 'stated: a source gives it whole'],
  ['completed', 'completed from the context'],
  ['derived', 'derived from something else'],
  ['editor', 'set by the editor'],
] as const;

const STANCES = [
  ['asserts', 'says so'],
  ['denies', 'denies it'],
  ['disputes', 'disputes it'],
  ['mentions', 'mentions it'],
] as const;

/** The event that is edited, and the list of all. */
export function eventsTemplate(context: EditContext): TemplateResult {
  const { state, take } = context;
  const { entries } = state.work;
  const entry = entryOf(state.work, state.focus);
  return html`<h2 id="events-heading">Events</h2>
    ${entry ? editorTemplate(entry, context) : html`<p class="hint">${startWords(entries)}</p>`}
    <details class="all">
      <summary>All events (${entries.length})</summary>
      <ol>
        ${entries.map((each) => lineTemplate(each, context))}
      </ol>
    </details>
    <p class="actions">
      <button
        type="button"
        id="add-event"
        @click=${() => {
          take({ type: 'add-event' }, 'event-title');
        }}
      >
        + Add an event without a quote
      </button>
    </p>`;
}

const startWords = ({ length }: readonly Entry[]): string =>
  length === 0
    ? 'Paste an article and find its dates: each becomes a proposal to accept or leave out.'
    : 'Choose a mark in the text, or an event in the list.';

function lineTemplate(entry: Entry, { state, commands }: EditContext): TemplateResult {
  return html`<li>
    <button
      type="button"
      class="line ${entry.verdict}"
      aria-current=${entry.id === state.focus ? 'true' : nothing}
      @click=${() => {
        commands.edit(entry.id);
      }}
    >
      <span class="line-title">${sayTitle(entry)}</span>
      <span class="line-when">${sayWhen(entry.event)} · ${VERDICTS[entry.verdict]}</span>
    </button>
  </li>`;
}

function editorTemplate(entry: Entry, context: EditContext): TemplateResult {
  const { state, take, remarks, commands } = context;
  const { id, verdict, event } = entry;
  const { work } = state;
  const set = (field: EventField) => (value: string) => {
    take({ type: 'set-event', id, field, value });
  };
  const group = work.rest.groups?.find((each) => String(each.id) === String(event.group));
  const number = work.entries.indexOf(entry) + 1;
  const own = remarks.filter((remark) => remark.entry === id);
  return html`<form class="editor" aria-labelledby="editor-heading" @submit=${keepPage}>
    <header>
      <h3 id="editor-heading" tabindex="-1">
        Event ${number} of ${work.entries.length}
        <span class="sample ${verdict}">${VERDICTS[verdict]}</span>
      </h3>
      ${goTemplate(-1, 'Previous', commands)} ${goTemplate(1, 'Next', commands)}
    </header>
    ${fieldTemplate({ id: 'event-title', label: 'Title', value: event.title, set: set('title') })}
    <div class="fields">
      ${dateFieldTemplate({
        id: 'event-date',
        label: 'Date',
        value: event.date ?? '',
        set: set('date'),
        hint: event.dateText
          ? `“${event.dateText}” gives none`
          : 'Such as 2024-06-19, 2024-06 or 2024~',
      })}
      ${choiceTemplate('event-basis', 'The date is', event.basis ?? 'stated', BASES, set('basis'))}
    </div>
    ${derivationTemplate(entry, context)}
    ${fieldTemplate({
      id: 'event-group',
      label: 'Group',
      value: group ? groupLabel(group) : String(event.group ?? ''),
      set: set('group'),
      list: 'groups',
      isLate: true,
    })}
    <datalist id="groups">
      ${work.rest.groups?.map((each) => html`<option value=${groupLabel(each)}></option>`)}
    </datalist>
    ${fieldTemplate({
      id: 'event-summary',
      label: 'Summary',
      value: event.summary ?? '',
      set: set('summary'),
      hint: 'In your own words',
      rows: 2,
    })}
    ${(event.citations ?? []).map((citation, i) => citationTemplate(entry, citation, i, context))}
    <button
      type="button"
      class="small"
      id="add-citation"
      @click=${() => {
        take({ type: 'add-citation', id }, `quote-${event.citations?.length ?? 0}`);
      }}
    >
      + Add a quote by its words
    </button>
    ${own.length > 0 ? remarksTemplate(own, context, false) : nothing}
    <footer>
      <button
        type="button"
        id="accept"
        class=${verdict === 'accepted' ? '' : 'primary'}
        aria-pressed=${verdict === 'accepted'}
        @click=${() => {
          commands.decide(id, 'accepted');
        }}
      >
        ${verdict === 'accepted' ? html`<span aria-hidden="true">✓</span> Accepted` : 'Accept'}
      </button>
      <button
        type="button"
        id="leave-out"
        aria-pressed=${verdict === 'left-out'}
        @click=${() => {
          commands.decide(id, 'left-out');
        }}
      >
        ${verdict === 'left-out' ? html`<span aria-hidden="true">✕</span> Left out` : 'Leave out'}
      </button>
      <span class="hint"
        ><kbd>Ctrl</kbd> <kbd>Enter</kbd> accepts · <kbd>Esc</kbd> to the text</span
      >
    </footer>
  </form>`;
}

const keepPage = (event: Event): void => {
  event.preventDefault();
};

const goTemplate = (by: number, name: string, { go }: EditContext['commands']): TemplateResult =>
  html`<button
    type="button"
    class="small"
    id="go-${name.toLowerCase()}"
    @click=${() => {
      go(by);
    }}
  >
    ${name}
  </button>`;

/** What the date hangs on, and whether that is in the document too. */
function derivationTemplate(
  { event }: Entry,
  context: EditContext,
): TemplateResult | typeof nothing {
  const { state, take } = context;
  const said = sayDerivation(event, state.work);
  if (said === undefined) return nothing;
  const anchor = event.derivation?.anchor.event;
  const entry = anchor === undefined ? undefined : entryOf(state.work, String(anchor));
  return html`<p class="derivation">
    How it is known: ${said}
    ${
      entry && entry.verdict !== 'accepted'
        ? html`<button
            type="button"
            class="small"
            @click=${() => {
              take({ type: 'decide', id: entry.id, verdict: 'accepted' }, 'accept');
            }}
          >
            Accept that event too
          </button>`
        : nothing
    }
  </p>`;
}

function citationTemplate(
  { id, event }: Entry,
  citation: CitationData,
  index: number,
  { state, take }: EditContext,
): TemplateResult {
  const { source, quote, locator, label, dateText, stance = 'asserts' } = citation;
  const set = (field: CitationField) => (value: string) => {
    take({ type: 'set-citation', id, index, field, value });
  };
  const article = articleOf(state.work, String(source));
  const place = locator === undefined ? 'not found in' : `${label ?? 'at'} ${locator} of`;
  const words = dateText === undefined ? '' : ` · date words “${dateText}”`;
  return html`<fieldset class="citation">
    <legend>Source ${index + 1} of ${event.citations?.length ?? 0}</legend>
    ${fieldTemplate({
      id: `quote-${index}`,
      label: 'Quote',
      value: quote?.exact ?? '',
      set: set('quote'),
      hint: `${quote ? place : 'Nothing quoted of'} ${article ? sayArticle(article) : String(source)}${words}`,
      rows: 2,
      isLate: true,
    })}
    <div class="fields">
      ${choiceTemplate(`stance-${index}`, 'The article', stance, STANCES, set('stance'))}
      ${fieldTemplate({
        id: `attributed-${index}`,
        label: 'According to',
        value: citation.attributedTo ?? '',
        set: set('attributedTo'),
      })}
    </div>
    <button
      type="button"
      class="small"
      aria-label="Remove source ${index + 1}"
      @click=${() => {
        take({ type: 'remove-citation', id, index }, 'add-citation');
      }}
    >
      Remove
    </button>
  </fieldset>`;
}
