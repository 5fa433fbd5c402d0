import { formatDate } from '../../dates/index.js';
import type { DateFormat } from '../../dates/index.js';
import type { Citation, Source } from '../../model/index.js';
import { stanceWords } from '../../render/describe-event.js';
import { MESSAGES_EN } from '../../render/messages-en.js';
import type { Messages } from '../../render/messages.js';

/** In which language dates and the words beside the data are written; default English. */
export interface WriteOptions {
  readonly dates?: DateFormat;
  /** The words of the interface, such as those of `cited-timeline/languages/fa`. */
  readonly messages?: Messages;
}

/** Options with nothing left open. */
export interface WriteWording {
  readonly dates: DateFormat;
  readonly messages: Messages;
}

export function wordingOf({ dates = {}, messages = MESSAGES_EN }: WriteOptions): WriteWording {
  return { dates, messages };
}

/** What a source says of an event other than simply that it was so then. */
export function remarksOn(
  cited: Citation | Source,
  { dates, messages }: WriteWording,
): readonly string[] {
  if (!('source' in cited)) return [];
  const { conflicts, date } = cited;
  const isPlain = cited.stance === 'asserts' && cited.attributedTo === undefined;
  const stance = isPlain ? '' : stanceWords(cited, { messages, format: dates });
  const other = conflicts && date ? messages.otherDateLong(formatDate(date, dates)) : '';
  return [stance, other].filter((remark) => remark !== '');
}
