import type { PositionData } from '../../src/model/index.js';

/**
 * What is selected in an article, as offsets in its text; `undefined` when nothing in it is. Each
 * `.text` is a paragraph and holds its text to the character; `data-start` is where that begins.
 */
export function selectedSpan(reading: Element | null): PositionData | undefined {
  const selection = getSelection();
  if (!reading || !selection || selection.isCollapsed || selection.rangeCount === 0)
    return undefined;
  const range = selection.getRangeAt(0);
  const texts = [...reading.querySelectorAll<HTMLElement>('.text')].filter((text) =>
    range.intersectsNode(text),
  );
  const [first, last] = [texts[0], texts.at(-1)];
  if (!first || !last) return undefined;
  const start = offsetIn(first, range.startContainer, range.startOffset) ?? startOf(first);
  const end =
    offsetIn(last, range.endContainer, range.endOffset) ?? startOf(last) + last.textContent.length;
  return start < end && range.toString().trim() !== '' ? { start, end } : undefined;
}

const startOf = (text: HTMLElement): number => Number(text.dataset['start']);

function offsetIn(text: HTMLElement, node: Node, offset: number): number | undefined {
  if (!text.contains(node)) return undefined;
  const before = document.createRange();
  before.setStart(text, 0);
  before.setEnd(node, offset);
  return startOf(text) + before.toString().length;
}

/** Puts the buttons for a selection below it, within the text. */
export function placeTools(root: HTMLElement): void {
  const tools = root.querySelector<HTMLElement>('.selection');
  const reading = root.querySelector('.reading');
  const range = getSelection()?.getRangeAt(0);
  if (!tools || !reading || !range) return;
  const [words, frame] = [range.getBoundingClientRect(), reading.getBoundingClientRect()];
  const left = Math.min(words.left - frame.left, frame.width - tools.offsetWidth);
  tools.style.left = `${Math.max(0, left)}px`;
  tools.style.top = `${words.bottom - frame.top + 6}px`;
}
