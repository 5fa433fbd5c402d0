import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { TimelineData } from '../../src/model/index.js';
import type { EditContext } from './context.js';
import { fieldTemplate } from './field-template.js';
import { remarksTemplate } from './remarks-template.js';

/** The timeline of what was accepted, and what in it should be looked at. */
export function resultTemplate(context: EditContext, data: TimelineData): TemplateResult {
  const { state, take, remarks } = context;
  const isEmpty = data.events?.length === 0;
  const errors = remarks.filter(({ level }) => level === 'error').length;
  return html`<h2 id="result-heading">The timeline</h2>
    ${fieldTemplate({
      id: 'document-title',
      label: 'Title of the timeline',
      value: state.work.rest.title ?? '',
      set: (value) => {
        take({ type: 'set-title', value });
      },
    })}
    ${
      isEmpty
        ? html`<p class="hint">Accept an event, and the timeline stands here.</p>`
        : html`<cited-timeline .data=${data}></cited-timeline>
            <h3>${remarks.length === 0 ? 'Checked' : `To look at (${remarks.length})`}</h3>
            ${
              remarks.length === 0
                ? html`<p class="checked">
                    Every quote stands in its article, in the paragraph that it names, and every
                    date agrees with its words.
                  </p>`
                : remarksTemplate(remarks, context)
            }
            ${
              errors === 0 && remarks.length > 0
                ? html`<p class="checked">Nothing in it is wrong.</p>`
                : ''
            }`
    }`;
}
