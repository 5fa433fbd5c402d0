import { Parser } from 'htmlparser2';

/** A link that stands in a text. */
export interface HtmlLink {
  readonly url: string;
  /** The words that it is on. */
  readonly text: string;
}

/** What markup says without it. */
export interface HtmlText {
  readonly paragraphs: readonly string[];
  readonly links: readonly HtmlLink[];
  /** Pictures, frames and such, which are no text: the element's name and its address. */
  readonly embedded: readonly { readonly name: string; readonly url: string }[];
  /** The markup nests deeper than is read: what follows is there as text, without its links. */
  readonly isTooDeep: boolean;
}

const BLOCKS = new Set(
  (
    'address article aside blockquote dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hr li main nav ol p pre section table tr ul'
  ).split(' '),
);
const CELLS = new Set(['td', 'th']);
const NO_TEXT = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg']);
const EMBEDDED = new Set([
  'img',
  'iframe',
  'video',
  'audio',
  'embed',
  'source',
  'object',
  'script',
]);
/** Elements inside one another; what nests deeper costs more than its length, and is no text. */
const DEEPEST = 500;

/** Reads HTML as plain text: entities are decoded, links and what is embedded are kept beside it. */
export function readHtml(html: string): HtmlText {
  if (!/[<&]/u.test(html)) {
    const paragraphs = splitParagraphs(html).map(joinWords);
    return { paragraphs, links: [], embedded: [], isTooDeep: false };
  }
  const links: HtmlLink[] = [];
  const embedded: { name: string; url: string }[] = [];
  let text = '';
  let depth = 0;
  let silent: string | undefined;
  let link: { url: string; start: number } | undefined;
  const closeLink = (): void => {
    if (link) links.push({ url: link.url, text: joinWords(text.slice(link.start)) });
    link = undefined;
  };
  const parser = new Parser({
    onopentag(name, { href, src, data }) {
      depth += 1;
      if (depth > DEEPEST) {
        parser.pause();
        return;
      }
      const url = src ?? data;
      if (EMBEDDED.has(name) && url !== undefined && url !== '') embedded.push({ name, url });
      if (silent === undefined && NO_TEXT.has(name)) silent = name;
      if (name === 'br') text += '\n';
      else if (BLOCKS.has(name)) text += '\n\n';
      else if (CELLS.has(name)) text += ' ';
      if (name !== 'a') return;
      closeLink();
      if (href !== undefined) link = { url: href.trim(), start: text.length };
    },
    onclosetag(name) {
      depth -= 1;
      if (name === silent) silent = undefined;
      if (name === 'a') closeLink();
      if (BLOCKS.has(name)) text += '\n\n';
    },
    ontext(data) {
      if (silent === undefined) text += data.replace(/\s+/gu, ' ');
    },
  });
  parser.write(html);
  const isTooDeep = depth > DEEPEST;
  if (isTooDeep) text += html.slice(parser.startIndex).replace(/<[^<>]*>|</gu, ' ');
  else parser.end();
  closeLink();
  return { paragraphs: splitLines(text), links, embedded, isTooDeep };
}

/** The words of HTML on one line, such as a title. */
export function readHtmlLine(html: string): string {
  return joinWords(readHtml(html).paragraphs.join(' '));
}

/** Plain text at its empty lines. */
export function splitParagraphs(text: string): string[] {
  return text
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter(isNotEmpty);
}

function splitLines(text: string): string[] {
  return splitParagraphs(text)
    .map((paragraph) => paragraph.split('\n').map(joinWords).filter(isNotEmpty).join('\n'))
    .filter(isNotEmpty);
}

const isNotEmpty = (text: string): boolean => text !== '';

function joinWords(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
