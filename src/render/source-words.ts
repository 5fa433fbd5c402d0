import { formatDate } from '../dates/index.js';
import type { Evidence, Source } from '../model/types.js';
import type { Wording } from './label-text.js';
import type { Messages } from './messages.js';

/** What a source is called: its title, or what is known in place of one. */
export function sourceTitle(source: Source, messages: Messages): string {
  return source.title ?? source.container ?? source.publisher ?? messages.untitled;
}

/** What a button does, with the source it does it for: of its kind there are many. */
export function ofSource(action: string, source: Source, messages: Messages): string {
  return `${action}${messages.comma}${messages.reference(source.number, sourceTitle(source, messages))}`;
}

/** How many stand behind an event that cites sources: "2 independent sources", "no source says so". */
export function backingWords({ independent, articles }: Evidence, messages: Messages): string {
  return independent === 0
    ? messages.evidenceState.unasserted
    : messages.sources(independent, articles);
}

/** Where and when a source was published, the parts that are known. */
export function publicationWords(source: Source, { messages, format }: Wording): string {
  const issued = source.issued ? formatDate(source.issued, format) : source.issuedText;
  return [source.title === undefined ? undefined : source.container, source.publisher, issued]
    .filter((part, i, all) => part !== undefined && all.indexOf(part) === i)
    .join(messages.comma);
}
