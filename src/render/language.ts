import type { DateWords } from '../dates/index.js';
import type { Messages } from './messages.js';
import type { Numbers } from './numbers-in.js';

/** A language that the interface can be read in: its words, and those that stand around dates. */
export interface Language {
  /** BCP 47: "de", or "pt-BR" for one region. */
  readonly tag: string;
  /** Every word of the interface; `numbers` writes counts as the reader does. */
  readonly words: (numbers: Numbers) => Messages;
  readonly dates: DateWords;
}
