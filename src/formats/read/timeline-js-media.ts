import type { CitationData, MediaData } from '../../model/document-data.js';
import type { Fields } from '../../model/read-value.js';
import type { ConversionBuilder } from './conversion-builder.js';
import { otherFields, textIn, withoutEmpty } from './fields-of.js';
import { readHtml, readHtmlLine } from './read-html.js';
import type { HtmlLink } from './read-html.js';

/** What the media of a slide became. */
export interface SlideMedia {
  readonly media?: MediaData;
  /** Media without an address to show: what is known of them is kept. */
  readonly unshown?: Fields;
  /** A text that stood in the place of an address. */
  readonly quotation?: string;
  readonly citations: readonly CitationData[];
}

const KNOWN = ['url', 'caption', 'credit', 'alt'];

/**
 * Reads the media of a slide. Links in the caption are citations; the credit names whoever made the
 * picture, no source of what happened: its links stay with it.
 */
export function readSlideMedia(
  builder: ConversionBuilder,
  fields: Fields,
  path: string,
): SlideMedia {
  const caption = builder.readText(textIn(fields, 'caption'), `${path}/caption`);
  const captionText = [caption.summary, caption.note].filter((text) => text !== undefined);
  const credit = readHtml(textIn(fields, 'credit'));
  const creditLinks = keepLinks(builder, credit.links, `${path}/credit`);
  const rest = {
    ...withoutEmpty({
      caption: captionText.join('\n\n'),
      credit: credit.paragraphs.join('\n'),
      alt: readHtmlLine(textIn(fields, 'alt')),
    }),
    ...(creditLinks.length > 0 && { 'x-creditLinks': creditLinks }),
    ...otherFields(fields, KNOWN),
  };
  const given = textIn(fields, 'url');
  const isMarkup = given.startsWith('<');
  const { paragraphs, links, embedded } = readHtml(isMarkup ? given : '');
  const [frame] = embedded;
  const citations = [...caption.citations, ...builder.citeAll(links, `${path}/url`)];
  const quotation = paragraphs.join('\n\n');
  const said = quotation === '' ? {} : { quotation };
  const url = frame?.url ?? (isMarkup ? '' : given);
  const address = url === '' ? undefined : builder.address(url, `${path}/url`);
  if (address !== undefined) {
    const type = frame?.name === 'iframe' ? { type: 'embed' as const } : {};
    return { media: { url: address.url, ...type, ...rest }, ...said, citations };
  }
  const unshown = { ...(url !== '' && { url }), ...rest };
  return { ...(Object.keys(unshown).length > 0 && { unshown }), ...said, citations };
}

function keepLinks(
  builder: ConversionBuilder,
  links: readonly HtmlLink[],
  path: string,
): { title: string; url: string }[] {
  return links.flatMap(({ url, text }) => {
    const address = builder.address(url, path);
    return address === undefined ? [] : [{ title: text, url: address.url }];
  });
}
