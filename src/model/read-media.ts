import type { Place, ProblemList } from './problem-list.js';
import { addMissing, readObject, readText } from './read-fields.js';
import { readLink } from './read-link.js';
import { own } from './read-value.js';
import type { Fields } from './read-value.js';
import type { Media } from './types.js';

/** What an event shows besides words; `undefined` without an address that is safe to offer. */
export function readMedia(problems: ProblemList, fields: Fields, event: Place): Media | undefined {
  const media = readObject(problems, fields, 'media', event);
  if (media === undefined) return undefined;
  const place = { path: `${event.path}/media` };
  if (own(media, 'url') === undefined) addMissing(problems, place, 'url');
  const link = readLink(problems, media, 'url', place);
  const alt = readText(problems, media, 'alt', place);
  const caption = readText(problems, media, 'caption', place);
  const credit = readText(problems, media, 'credit', place);
  return link && { ...link, alt, caption, credit };
}
