import type { PositionData } from '../../src/model/index.js';
import type { EditState, Verdict } from './work.js';

/** Fields of an event that are written as text. */
export type EventField = 'title' | 'summary' | 'date' | 'basis' | 'group';

/** Fields of a citation that are written as text. */
export type CitationField = 'stance' | 'attributedTo' | 'quote';

/** Fields of an article that are written as text. */
export type ArticleField = 'text' | 'title' | 'author' | 'container-title' | 'URL' | 'issued';

/** What an author can do. */
export type Action =
  | { readonly type: 'set-title'; readonly value: string }
  | { readonly type: 'add-article' }
  | { readonly type: 'remove-article'; readonly id: string }
  | { readonly type: 'show-article'; readonly id: string }
  | {
      readonly type: 'set-article';
      readonly id: string;
      readonly field: ArticleField;
      readonly value: string;
    }
  | { readonly type: 'find'; readonly id: string }
  | { readonly type: 'write'; readonly id: string }
  | { readonly type: 'focus'; readonly id: string }
  | {
      readonly type: 'decide';
      readonly id: string;
      readonly verdict: Verdict;
      /** Goes on to the next proposal. */
      readonly goesOn?: boolean;
    }
  | {
      readonly type: 'set-event';
      readonly id: string;
      readonly field: EventField;
      readonly value: string;
    }
  | {
      readonly type: 'set-citation';
      readonly id: string;
      readonly index: number;
      readonly field: CitationField;
      readonly value: string;
    }
  /** To the entry with that id; to a new one without. */
  | {
      readonly type: 'add-quote';
      readonly id?: string;
      readonly article: string;
      readonly span: PositionData;
    }
  | { readonly type: 'add-citation'; readonly id: string }
  | { readonly type: 'remove-citation'; readonly id: string; readonly index: number }
  | { readonly type: 'add-event' }
  | { readonly type: 'replace'; readonly state: EditState };

/** The stretch of typing that an action belongs to, which is undone as one. */
export function typingOf(action: Action): string | undefined {
  switch (action.type) {
    case 'set-title':
      return action.type;
    case 'set-article':
    case 'set-event':
      return `${action.type} ${action.id} ${action.field}`;
    case 'set-citation':
      return `${action.type} ${action.id} ${action.index} ${action.field}`;
    default:
      return undefined;
  }
}

/** A record with that value of a field; without the field where the value is nothing or empty. */
export function withField<T extends object>(record: T, field: string, value: unknown): T {
  if (value !== undefined && value !== '') return { ...record, [field]: value };
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== field)) as T;
}
