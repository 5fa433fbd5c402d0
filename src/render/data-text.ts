import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Wording } from './label-text.js';

/** Text from the data: in the data's own language, and of its own direction among other words. */
export const dataText = (text: string, { dataLang }: Pick<Wording, 'dataLang'>): TemplateResult =>
  html`<bdi lang=${ifDefined(dataLang)}>${text}</bdi>`;
