import { ownTarget } from './own-target.js';

/**
 * Moves the focus within a toolbar by arrows, Home and End. False for any other key or place.
 */
export function rove(press: KeyboardEvent): boolean {
  const { key, altKey, ctrlKey, metaKey } = press;
  const from = ownTarget(press);
  const bar = from.closest('[role="toolbar"]');
  if (!bar || altKey || ctrlKey || metaKey) return false;
  const stops = [...bar.querySelectorAll<HTMLElement>('[tabindex]')];
  const isMirrored = getComputedStyle(bar).direction === 'rtl';
  const next = stops[placeAfter(key, stops.indexOf(from), stops.length, isMirrored)];
  if (!next) return false;
  next.focus();
  return true;
}

/** Where a key leads from a place: round and round; -1 for a key that leads nowhere. */
function placeAfter(key: string, from: number, count: number, isMirrored: boolean): number {
  switch (key) {
    case 'ArrowRight':
      return (from + (isMirrored ? count - 1 : 1)) % count;
    case 'ArrowLeft':
      return (from + (isMirrored ? 1 : count - 1)) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
