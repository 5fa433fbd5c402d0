import { formatDate } from '../dates/index.js';
import type { Source } from '../model/types.js';
import type { Wording } from './label-text.js';
import type { Messages } from './messages.js';

/** What a source is called: its title, or what is known in place of one. */
export function sourceTitle(source: Source, messages: Messages): string {
  return source.title ?? source.container ?? source.publisher ?? messages.untitled;
}

/** Where and when a source was published, the parts that are known. */
export function publicationWords(source: Source, { format }: Wording): string {
  const issued = source.issued ? formatDate(source.issued, format) : source.issuedText;
  return [source.title === undefined ? undefined : source.container, source.publisher, issued]
    .filter((part, i, all) => part !== undefined && all.indexOf(part) === i)
    .join(', ');
}
