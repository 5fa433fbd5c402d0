import type { Citation } from '../model/types.js';

/**
 * The numbers of the paragraphs that a citation's `locator` names, such as "15" or "15-16, 18";
 * `undefined` when it names none, or pages or the like.
 */
export function paragraphsNamed({ locator, label }: Citation): Set<number> | undefined {
  if (locator === undefined || label !== 'paragraph') return undefined;
  const numbers = new Set<number>();
  for (const part of locator.split(/[,;&]|\band\b/u)) {
    const [, first, last = first] =
      /^\s*¶?\s*(\d{1,6})(?:\s*[-–]\s*(\d{1,6}))?\s*$/u.exec(part) ?? [];
    if (first === undefined) return undefined;
    for (let number = Number(first); number <= Number(last) && numbers.size < 1000; number++)
      numbers.add(number);
  }
  return numbers.size === 0 ? undefined : numbers;
}
