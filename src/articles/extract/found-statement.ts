import type { Relation } from '../../model/index.js';
import type { Paragraph } from '../types.js';
import type { Expression, Span } from './expression.js';
import type { StatementBasis } from './types.js';

/** An expression and where in an article it stands; what is dated by it is filled in. */
export interface FoundStatement {
  readonly expression: Expression;
  readonly paragraph: Paragraph;
  /** In the paragraph. */
  readonly sentence: Span;
  readonly sentenceText: string;
  /** Dates something that the sentence only names: the vote of “in May, a week after the vote”. */
  isApposition: boolean;
  date: string | undefined;
  basis: StatementBasis;
  derivation: FoundDerivation | undefined;
}

/** A derivation whose anchor may be a statement, wherever that ends up in the list. */
export interface FoundDerivation {
  readonly anchor:
    | { readonly statement: FoundStatement }
    | { readonly words: string }
    | { readonly published: true }
    | { readonly edtf: string };
  readonly relation: Relation;
  readonly offset: string | null;
  readonly note: string;
}
