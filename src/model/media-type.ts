import type { MediaType } from './document-data.js';
import type { SafeLink } from './types.js';

const ENDINGS: readonly (readonly [MediaType, RegExp])[] = [
  ['image', /\.(?:apng|avif|bmp|gif|ico|jpe?g|jxl|png|svg|tiff?|webp)$/iu],
  ['video', /\.(?:m4v|mov|mp4|mpe?g|ogv|webm)$/iu],
  ['audio', /\.(?:aac|flac|m4a|mp3|oga|ogg|opus|wav|weba)$/iu],
];

/** Sites whose pages play something: they are shown in a frame of their own. */
const PLAYERS =
  /^(?:(?:www\.|m\.)?youtube(?:-nocookie)?\.com|youtu\.be|(?:www\.|player\.)?vimeo\.com|(?:www\.)?dailymotion\.com|(?:w\.)?soundcloud\.com)$/u;

/** What an address leads to, as its ending or its site tells; `undefined` when neither does. */
export function guessMediaType({ href, host }: SafeLink): MediaType | undefined {
  const { pathname } = new URL(href);
  const found = ENDINGS.find(([, ending]) => ending.test(pathname));
  if (found !== undefined) return found[0];
  return PLAYERS.test(host) ? 'embed' : undefined;
}
