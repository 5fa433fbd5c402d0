import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDate } from '../dates/index.js';
import type { StoryStep } from '../model/types.js';
import type { Wording } from './label-text.js';

/** Where a story is: one of its steps, and those beside it. */
export interface StoryPlace {
  readonly steps: readonly StoryStep[];
  readonly position: number;
}

/** The button that starts the story and ends it. */
export function storyButtonTemplate(isTold: boolean, { messages }: Wording): TemplateResult {
  return html`<button
    type="button"
    class="tool story-tool"
    part="tool"
    data-story=${isTold ? 'end' : 'start'}
    aria-pressed=${isTold ? 'true' : 'false'}
  >
    ${messages.tellStory}
  </button>`;
}

/** The bar that leads through a story: back and on, each named by where it leads. */
export function storyTemplate({ steps, position }: StoryPlace, wording: Wording): TemplateResult {
  const { messages } = wording;
  const before = steps[position - 1];
  const after = steps[position + 1];
  return html`<div class="story" part="story" role="group" aria-label=${messages.story}>
    ${stepTemplate('previous', before && messages.previousStep(named(before, wording)), messages.noPreviousStep)}
    <p class="story-place">${messages.storyStep(position + 1, steps.length)}</p>
    ${stepTemplate('next', after && messages.nextStep(named(after, wording)), messages.noNextStep)}
    <button type="button" class="story-end" data-story="end" aria-label=${messages.endStory}>
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3.5 3.5l9 9m0-9l-9 9" /></svg>
    </button>
  </div>`;
}

function stepTemplate(
  step: 'previous' | 'next',
  words: string | undefined,
  otherwise: string,
): TemplateResult {
  const icon = html`<svg viewBox="0 0 16 16" aria-hidden="true">
    <path d=${step === 'next' ? 'M6 3l5 5-5 5' : 'M10 3L5 8l5 5'} />
  </svg>`;
  return html`<button
    type="button"
    class="tool story-step ${step}"
    part="tool"
    data-story=${step}
    aria-disabled=${words === undefined ? 'true' : 'false'}
  >
    ${step === 'previous' ? icon : nothing}<bdi>${words ?? otherwise}</bdi>${step === 'next' ? icon : nothing}
  </button>`;
}

/** "3 of 25: Partnership treaty signed, Jun 19, 2024", for those who hear it. */
export function storyWords({ steps, position }: StoryPlace, wording: Wording): string {
  const step = steps[position];
  if (!step) return '';
  const { messages } = wording;
  const place = messages.storyStep(position + 1, steps.length);
  return [`${place}: ${named(step, wording)}`, step.text].filter(Boolean).join(messages.stop);
}

/** The title of a step's event, and its date. */
function named({ event }: StoryStep, { messages, format }: Wording): string {
  const { date, dateText = '' } = event;
  const when = date ? formatDate(date, { ...format, style: 'short' }) : dateText;
  return [event.title, when].filter(Boolean).join(messages.comma);
}
