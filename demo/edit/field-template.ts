import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { sayDate } from './say.js';

/** A field to write in. */
export interface Field {
  /** Of the whole page. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly set: (value: string) => void;
  readonly hint?: string;
  /** Lines of text; a field of one line without. */
  readonly rows?: number;
  /** The id of a list of values to choose from. */
  readonly list?: string;
  /** Written when the field is left, since what is read from it may be written otherwise. */
  readonly isLate?: boolean;
}

/** A field with its label, and a hint below. */
export function fieldTemplate(
  { id, label, value, set, hint, rows, list, isLate = false }: Field,
  extra: TemplateResult | typeof nothing = nothing,
  isWrong: boolean = false,
): TemplateResult {
  const write = (event: Event, isNow: boolean) => {
    if (isNow) set((event.target as HTMLInputElement | HTMLTextAreaElement).value);
  };
  const onInput = (event: Event) => write(event, !isLate);
  const onChange = (event: Event) => write(event, isLate);
  const described = hint !== undefined || extra !== nothing ? `${id}-hint` : nothing;
  const control =
    rows === undefined
      ? html`<input
          id=${id}
          .value=${live(value)}
          autocomplete="off"
          list=${list ?? nothing}
          aria-describedby=${described}
          aria-invalid=${isWrong ? 'true' : nothing}
          @input=${onInput}
          @change=${onChange}
        />`
      : html`<textarea
          id=${id}
          rows=${rows}
          .value=${live(value)}
          aria-describedby=${described}
          @input=${onInput}
          @change=${onChange}
        ></textarea>`;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${control}
    ${
      described === nothing
        ? nothing
        : html`<div class="hint" id=${described}>${hint ?? nothing} ${extra}</div>`
    }
  </div>`;
}

/** A field for a date, which says what it means as it is written. */
export function dateFieldTemplate(field: Field): TemplateResult {
  const said = sayDate(field.value);
  if (!said) return fieldTemplate({ ...field, hint: field.hint ?? '' });
  const { words, isWrong, suggestion } = said;
  const extra = html`<span class=${isWrong ? 'wrong' : 'means'}
      >${isWrong ? `Not a date: ${words}` : `reads “${words}”`}</span
    >
    ${
      suggestion === undefined
        ? nothing
        : html`<button
            type="button"
            class="small"
            @click=${() => {
              field.set(suggestion);
              document.getElementById(field.id)?.focus();
            }}
          >
            Use ${suggestion}
          </button>`
    }`;
  return fieldTemplate({ ...field, hint: '' }, extra, isWrong);
}

/** A choice among a few. */
export function choiceTemplate(
  id: string,
  label: string,
  value: string,
  options: readonly (readonly [value: string, words: string])[],
  set: (value: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      .value=${live(value)}
      @change=${(event: Event) => {
        set((event.target as HTMLSelectElement).value);
      }}
    >
      ${options.map(
        ([each, words]) =>
          html`<option value=${each} ?selected=${each === value}>${words}</option>`,
      )}
    </select>
  </div>`;
}
