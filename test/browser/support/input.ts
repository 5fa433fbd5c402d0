import { executeServerCommand, sendMouse } from '@web/test-runner-commands';
import type { CitedTimeline } from '../../../src/index.js';
import { drawn } from './timeline.js';

/** Presses a key, and waits until what it does is drawn and stands still. */
export async function press(el: CitedTimeline, key: string): Promise<void> {
  await executeServerCommand('press', key);
  await still(el);
}

/** Waits until nothing is drawn any more and nothing moves. */
export async function still(el: CitedTimeline): Promise<void> {
  do await drawn(el);
  while (el.shadowRoot!.querySelector('.moving'));
}

/** The middle of a part, in px of the window. */
export function middleOf(element: Element): [x: number, y: number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** Moves the pointer there. */
export const hover = (position: [number, number]): Promise<void> =>
  sendMouse({ type: 'move', position });

/** Drags from one point to another. */
export async function drag(from: [number, number], to: [number, number]): Promise<void> {
  await hover(from);
  await sendMouse({ type: 'down' });
  await hover([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2].map(Math.round) as [number, number]);
  await hover(to);
  await sendMouse({ type: 'up' });
}

/** Writes into the field to find by words. */
export async function find(el: CitedTimeline, text: string): Promise<void> {
  const field = el.shadowRoot!.querySelector<HTMLInputElement>('.find-words')!;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await drawn(el);
}
