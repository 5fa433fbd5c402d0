import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { findRanges } from '../find/index.js';

/** A text with the words that a reader looks for marked in it. */
export function highlightTemplate(
  text: string,
  query: string | undefined,
): TemplateResult | string {
  const ranges = query === undefined ? [] : findRanges(text, query);
  if (ranges.length === 0) return text;
  let at = 0;
  const pieces = ranges.map(([start, end]) => {
    const before = text.slice(at, start);
    at = end;
    return html`${before}<mark>${text.slice(start, end)}</mark>`;
  });
  return html`${pieces}${text.slice(at)}`;
}
