import type { CitedTimeline } from '../../../src/index.js';
import { one } from './timeline.js';

/**
 * Moves the view by a part of its length and returns in the frame that paints a picture of it. On a
 * slow machine a movement may be over before its next frame: then it begins again, where it is.
 */
export async function paintMoving(el: CitedTimeline, by: number): Promise<void> {
  do {
    el.panBy(by);
    el.panBy(0);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    by = 0;
  } while (!one(el, '.chart').classList.contains('moving'));
}
