const YOUTUBE = /^(?:www\.|m\.)?(?:youtube\.com|youtube-nocookie\.com|youtu\.be)$/u;
const YOUTUBE_ID = /^[\w-]{6,20}$/u;
const VIMEO = /^(?:www\.)?vimeo\.com$/u;

/**
 * The address that shows a film inside a page, for the pages of films that people copy: YouTube's
 * in the form that sets no cookies before it plays. Any other address is taken as it is.
 */
export function embedAddress(href: string): string {
  const url = new URL(href);
  if (YOUTUBE.test(url.host)) {
    const id = url.searchParams.get('v') ?? url.pathname.split('/').at(-1) ?? '';
    const start = Number.parseInt(url.searchParams.get('t') ?? url.searchParams.get('start') ?? '');
    if (YOUTUBE_ID.test(id))
      return `https://www.youtube-nocookie.com/embed/${id}${start > 0 ? `?start=${start}` : ''}`;
  }
  const vimeo = VIMEO.test(url.host) ? /^\/(\d+)/u.exec(url.pathname)?.[1] : undefined;
  return vimeo === undefined ? href : `https://player.vimeo.com/video/${vimeo}?dnt=1`;
}
