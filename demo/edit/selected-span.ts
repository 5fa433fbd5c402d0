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
