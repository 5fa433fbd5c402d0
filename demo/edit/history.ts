import { typingOf } from './actions.js';
import type { Action } from './actions.js';
import { reduce } from './reduce.js';
import type { EditState } from './work.js';

/** Steps that can be undone; more are forgotten. */
const MOST_STEPS = 200;

/** The states that an author has gone through. */
export interface History {
  readonly past: readonly EditState[];
  readonly present: EditState;
  readonly future: readonly EditState[];
  /** The stretch of typing that the last step belongs to. */
  readonly typing: string | undefined;
}

export type Step = Action | { readonly type: 'undo' } | { readonly type: 'redo' };

export function startHistory(present: EditState): History {
  return { past: [], present, future: [], typing: undefined };
}

/** Goes a step on or back. Looking elsewhere is no step; typing in one field is one. */
export function takeStep(history: History, step: Step): History {
  const { past, present, future, typing } = history;
  if (step.type === 'undo') {
    const last = past.at(-1);
    if (!last) return history;
    return startAt(past.slice(0, -1), last, [present, ...future]);
  }
  if (step.type === 'redo') {
    const [next, ...rest] = future;
    return next ? startAt([...past, present], next, rest) : history;
  }
  const next = reduce(present, step);
  if (next === present) return history;
  if (next.work === present.work) return { ...history, present: next, typing: undefined };
  const stretch = typingOf(step);
  const goesOn = stretch !== undefined && stretch === typing;
  return {
    past: goesOn ? past : [...past, present].slice(-MOST_STEPS),
    present: next,
    future: [],
    typing: stretch,
  };
}

const startAt = (
  past: readonly EditState[],
  present: EditState,
  future: readonly EditState[],
): History => ({ past, present, future, typing: undefined });
