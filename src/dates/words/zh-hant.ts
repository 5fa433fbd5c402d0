import type { DateWords } from '../date-words.js';
import { zh } from './zh.js';

/** Those characters of our own that are written otherwise; Intl writes its names by the locale. */
const SIMPLIFIED = '约节数纪间个后为时结详开历';
const TRADITIONAL = '約節數紀間個後為時結詳開曆';

/** Chinese, in the traditional characters of Taiwan, Hong Kong and Macau. */
export const zhHant: DateWords = Object.fromEntries(
  Object.entries(zh as unknown as Readonly<Record<string, (...given: unknown[]) => string>>).map(
    ([phrase, write]) => [phrase, (...given: unknown[]) => inTraditional(write(...given))],
  ),
) as unknown as DateWords;

function inTraditional(text: string): string {
  return text.replaceAll(
    new RegExp(`[${SIMPLIFIED}]`, 'g'),
    (character) => TRADITIONAL[SIMPLIFIED.indexOf(character)] ?? character,
  );
}
