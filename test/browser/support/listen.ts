import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import type { CitedTimeline } from '../../../src/index.js';
import { press, still } from './input.js';
import { all, one } from './timeline.js';

/** What a screen reader says once, with its role: not a second time as the text inside it. */
const NAMED_BY_THEIR_TEXT = 'a, button, h2, h3, summary, [role="rowheader"]';

/**
 * Whether a screen reader gets there. The simulated one does not know that what is folded away in
 * `<details>` is out of reach, and spells out the text inside of what it has just named.
 */
function isReached(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement!;
  if (element.closest('details:not([open]) > :not(summary)')) return false;
  return node === element || !element.closest(NAMED_BY_THEIR_TEXT);
}

/** Where a part ends is heard by what comes next; that a text is a paragraph is said by nobody. */
const isSaid = (phrase: string): boolean =>
  phrase !== '' && phrase !== 'paragraph' && !/^end(?: of |,|$)/u.test(phrase);

/** What a simulated screen reader says as one goes through a part line by line, `until` the next. */
export async function readAloud(part: HTMLElement, until?: HTMLElement): Promise<string[]> {
  await virtual.start({ container: part });
  const said: string[] = [];
  const end = until ?? virtual.activeNode;
  do {
    const phrase = await virtual.lastSpokenPhrase();
    if (virtual.activeNode && isReached(virtual.activeNode) && isSaid(phrase)) said.push(phrase);
    await virtual.next();
  } while (virtual.activeNode !== end || (await virtual.lastSpokenPhrase()).startsWith('end of '));
  await virtual.stop();
  return said;
}

/** What moves the view by a step says after a pause, in ms, what is then in view. */
const STEPS: ReadonlySet<string> = new Set(['+', '-', '0', 'f', 'PageUp', 'PageDown']);
const PAUSE = 600;
const LIVE = '[role="status"]';

/**
 * The phrases that are said after each key: what gets the focus, and what the live regions tell.
 * They stand outside of the part that the simulated screen reader listens to.
 */
export async function pressAloud(
  element: CitedTimeline,
  start: HTMLElement,
  keys: readonly string[],
): Promise<string[]> {
  await virtual.start({ container: one(element, '.all') });
  const said: string[] = [];
  let heard = (await virtual.spokenPhraseLog()).length;
  // Words that are drawn anew are said again, be they the same.
  const drawnAnew = new Set<Node>();
  const watcher = new MutationObserver((records) => {
    for (const { target } of records)
      for (const one of all(element, LIVE)) if (one.contains(target)) drawnAnew.add(one);
  });
  watcher.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true });
  const after = async (act: string): Promise<void> => {
    await still(element);
    if (STEPS.has(act)) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const phrases = (await virtual.spokenPhraseLog()).slice(heard);
    const news = all(element, LIVE)
      .filter((live) => drawnAnew.has(live))
      .map(({ textContent }) => textContent.trim())
      .filter((text) => text !== '');
    said.push(act, ...[...phrases, ...news.map((text) => `status, ${text}`)].map((p) => `  ${p}`));
    heard += phrases.length;
    drawnAnew.clear();
  };
  start.focus();
  await after('focus');
  for (const key of keys) {
    await press(element, key);
    await after(key);
  }
  watcher.disconnect();
  await virtual.stop();
  return said;
}
