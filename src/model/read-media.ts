import { guessMediaType } from './media-type.js';
import type { Place, ProblemList } from './problem-list.js';
import {
  addMissing,
  readChoice,
  readNumber,
  readObject,
  readObjects,
  readText,
} from './read-fields.js';
import { readRelativeLink } from './read-link.js';
import type { LinkBase } from './read-link.js';
import { isList, own } from './read-value.js';
import type { Fields } from './read-value.js';
import type { MediaType } from './document-data.js';
import type { Media, SafeLink, Track } from './types.js';

const TYPES: readonly MediaType[] = ['image', 'video', 'audio', 'embed'];
const NONE: readonly never[] = [];

/** What an event shows besides words: all that have an address that is safe to offer. */
export function readMedia(
  problems: ProblemList,
  fields: Fields,
  event: Place,
  base: LinkBase,
): readonly Media[] {
  const given = own(fields, 'media');
  if (given === undefined) return NONE;
  if (isList(given)) {
    return readObjects(problems, fields, 'media', event).flatMap(([entry, place]) =>
      readMedium(problems, entry, place, base),
    );
  }
  const media = readObject(problems, fields, 'media', event);
  return media === undefined
    ? NONE
    : readMedium(problems, media, { path: `${event.path}/media` }, base);
}

/** One picture, film or sound in a list; an empty list without an address to offer. */
function readMedium(
  problems: ProblemList,
  media: Fields,
  place: Place,
  base: LinkBase,
): readonly Media[] {
  const link = readRequiredLink(problems, media, place, base);
  const given = readChoice(problems, media, 'type', place, TYPES);
  const type = given ?? (link && guessMediaType(link));
  // An empty text says that there is nothing in it to tell; no text says nothing.
  if (type === 'image' && own(media, 'alt') === undefined) {
    problems.addFound(
      place,
      undefined,
      'no-alt',
      undefined,
      'a field "alt" that says what it shows',
    );
  }
  const rest = {
    type,
    alt: readText(problems, media, 'alt', place),
    caption: readText(problems, media, 'caption', place),
    credit: readText(problems, media, 'credit', place),
    width: readLength(problems, media, 'width', place),
    height: readLength(problems, media, 'height', place),
    poster: readRelativeLink(problems, media, 'poster', place, base),
    transcript: readRelativeLink(problems, media, 'transcript', place, base),
    captions: readTracks(problems, media, place, base),
  };
  return link === undefined ? NONE : [{ ...link, ...rest }];
}

function readTracks(
  problems: ProblemList,
  media: Fields,
  place: Place,
  base: LinkBase,
): readonly Track[] {
  const tracks: Track[] = [];
  for (const [fields, at] of readObjects(problems, media, 'captions', place)) {
    const link = readRequiredLink(problems, fields, at, base);
    const lang = readText(problems, fields, 'lang', at);
    const label = readText(problems, fields, 'label', at);
    if (link !== undefined) tracks.push({ ...link, lang, label });
  }
  return tracks;
}

function readRequiredLink(
  problems: ProblemList,
  fields: Fields,
  place: Place,
  base: LinkBase,
): SafeLink | undefined {
  if (own(fields, 'url') === undefined) addMissing(problems, place, 'url');
  return readRelativeLink(problems, fields, 'url', place, base);
}

/** A length in pixels. */
function readLength(
  problems: ProblemList,
  media: Fields,
  key: string,
  place: Place,
): number | undefined {
  const length = readNumber(problems, media, key, place);
  if (length === undefined || length > 0) return length;
  problems.addFound(place, key, 'unknown-value', length, 'a number above 0');
  return undefined;
}
