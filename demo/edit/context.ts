import type { PositionData } from '../../src/model/index.js';
import type { Remark } from './document.js';
import type { Step } from './history.js';
import type { EditState } from './work.js';

/** What the views are written from, beside the state. */
export interface EditContext {
  readonly state: EditState;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly remarks: readonly Remark[];
  /** What is selected in the text of the article. */
  readonly selection: PositionData | undefined;
  /** Why nothing is kept in this browser; `undefined` when it is. */
  readonly notKept: string | undefined;
  /** Whether the author is asked if everything shall be deleted. */
  readonly isForgetting: boolean;
  /** Takes a step, and leads to the element with that id. */
  readonly take: (step: Step, leadTo?: string) => void;
  /** What the page has just done. */
  readonly status: string;
  /** What is no step of the work. */
  readonly commands: Commands;
}

export interface Commands {
  readonly download: () => void;
  readonly copy: () => void;
  readonly openFile: (file: File) => void;
  readonly askToForget: (isAsked: boolean) => void;
  readonly forget: () => void;
  /** Finds the dates of the article that is shown. */
  readonly find: () => void;
  /** Adds the selection as a quote: to the event that is edited, or to a new one. */
  readonly quote: (isNew: boolean) => void;
  /** Opens an entry, and leads to its fields. */
  readonly edit: (id: string) => void;
  /** Opens an entry; the focus stays in the text where the fields stand beside it. */
  readonly open: (id: string) => void;
  /** Accepts or leaves out, or takes that back when it is so already. */
  readonly decide: (id: string, verdict: 'accepted' | 'left-out') => void;
  /** Leads to the entry so many places on. */
  readonly go: (by: number) => void;
}
