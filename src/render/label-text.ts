import { formatDate } from '../dates/index.js';
import type { DateFormat } from '../dates/types.js';
import type { OtherDate, Source, TimelineEvent } from '../model/types.js';
import type { Messages } from './messages.js';

// More numbers than this would make a label wider than its title.
const MAX_NUMBERS = 5;

/** How words and dates are written for one reader. */
export interface Wording {
  readonly messages: Messages;
  readonly format: DateFormat;
  /** The language of the text in the data, where they say so. */
  readonly dataLang?: string | undefined;
}

/** A remark after the date: what is doubtful about it, in words. */
export interface Flag {
  readonly kind: 'completed' | 'derived' | 'denied' | 'disputed' | 'other' | 'uncited' | 'editor';
  readonly text: string;
}

/** Whether a remark is one of doubt, which is set bold. */
export const isStrong = ({ kind }: Flag): boolean =>
  kind === 'denied' || kind === 'disputed' || kind === 'other' || kind === 'uncited';

/** What a label says: a title, the numbers of its sources, the date in words, remarks. */
export interface LabelText {
  readonly title: string;
  /** The first few; the card has them all. */
  readonly sources: readonly Source[];
  /** How many more sources there are. */
  readonly more: number;
  readonly when: string;
  readonly flags: readonly Flag[];
}

/** Puts an event into the few words that stand beside its mark; a date costs most and waits. */
export function labelText(event: TimelineEvent, wording: Wording): LabelText {
  return new WordsOfEvent(event, wording);
}

class WordsOfEvent implements LabelText {
  readonly title: string;
  private readonly _event: TimelineEvent;
  private readonly _wording: Wording;
  private _sources: readonly Source[] | undefined = undefined;
  private _when: string | undefined = undefined;
  private _flags: readonly Flag[] | undefined = undefined;

  constructor(event: TimelineEvent, wording: Wording) {
    this.title = event.title;
    this._event = event;
    this._wording = wording;
  }

  get sources(): readonly Source[] {
    return (this._sources ??= citedSources(this._event).slice(0, MAX_NUMBERS));
  }

  get more(): number {
    return Math.max(0, citedSources(this._event).length - MAX_NUMBERS);
  }

  get when(): string {
    return (this._when ??= whenWords(this._event, this._wording));
  }

  get flags(): readonly Flag[] {
    return (this._flags ??= flagsOf(this._event, this._wording));
  }
}

function whenWords({ date, dateText }: TimelineEvent, { format }: Wording): string {
  return date ? formatDate(date, { ...format, style: 'short' }) : (dateText ?? '');
}

/** What is doubtful about an event or its date, in a few words each. */
export function flagsOf({ evidence, basis }: TimelineEvent, { messages, format }: Wording): Flag[] {
  const flags: Flag[] = [];
  if (basis === 'completed') flags.push({ kind: 'completed', text: messages.completed });
  if (basis === 'derived') flags.push({ kind: 'derived', text: messages.derived });
  if (basis === 'editor') flags.push({ kind: 'editor', text: messages.byEditor });
  if (evidence.denied) flags.push({ kind: 'denied', text: messages.denied });
  if (evidence.disputed) flags.push({ kind: 'disputed', text: messages.disputed });
  for (const other of evidence.otherDates) {
    const date = formatDate(other.date, { ...format, style: 'short' });
    flags.push({ kind: 'other', text: messages.otherDate(witnessCount(other), date) });
  }
  if (evidence.uncited) flags.push({ kind: 'uncited', text: messages.uncited });
  return flags;
}

/** How many independent sources give another date: copies of one text are one. */
export function witnessCount({ citations }: OtherDate): number {
  return new Set(citations.map(({ source }) => source.root)).size;
}

/** The sources of an event, each once, in the order of their numbers. */
export function citedSources(event: TimelineEvent): readonly Source[] {
  const [only] = event.citations;
  if (only && event.citations.length === 1) return [only.source];
  const sources = [...new Set(event.citations.map((citation) => citation.source))];
  return sources.sort((a, b) => compareNumbers(a.number, b.number));
}

/** "2" before "10", "1" before "1a". */
function compareNumbers(a: string, b: string): number {
  return parseInt(a, 10) - parseInt(b, 10) || a.localeCompare(b);
}
