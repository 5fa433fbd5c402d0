import type { Citation } from '../../model/index.js';
import { nodeId } from './json-ld-nodes.js';
import type { Node } from './json-ld-nodes.js';

/** The context of the W3C's Web Annotations, in which these nodes are to be read. */
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * A citation as Web Annotations: one that joins the event to the quote in the source, with the stance
 * and the place in words; and one that joins it to the source's own words for the date.
 */
export function annotationsOf(citation: Citation): readonly Node[] {
  const { event, stance, attributedTo, quote, position, note, dateText, date } = citation;
  const about = nodeId('event', event);
  const claim = attributedTo === undefined ? [] : [nodeId('claim', citation)];
  const selectors = [
    ...(quote ? [{ type: 'TextQuoteSelector', ...quoteOf(quote) }] : []),
    ...(position
      ? [{ type: 'TextPositionSelector', start: position.start, end: position.end }]
      : []),
  ];
  const annotation = {
    '@context': CONTEXT,
    id: nodeId('annotation', citation),
    type: 'Annotation',
    motivation: 'linking',
    body: [
      about,
      ...claim,
      textBody('classifying', stance),
      ...textBodies('describing', placeOf(citation)),
      ...textBodies('commenting', note),
    ],
    target: target(citation, selectors),
  };
  if (dateText === undefined && date === undefined) return [annotation];
  const words = dateText === undefined ? [] : [{ type: 'TextQuoteSelector', exact: dateText }];
  const dated = {
    '@context': CONTEXT,
    id: nodeId('date', citation),
    type: 'Annotation',
    motivation: 'identifying',
    body: [about, ...textBodies('identifying', date?.edtf)],
    target: target(citation, words),
  };
  return [annotation, dated];
}

function target({ source }: Citation, selectors: readonly Node[]): Node {
  const [only] = selectors;
  return {
    source: nodeId('source', source),
    ...(only && { selector: selectors.length === 1 ? only : selectors }),
  };
}

function quoteOf({ exact, prefix, suffix }: NonNullable<Citation['quote']>): Node {
  return { exact, prefix, suffix };
}

function placeOf({ label, locator }: Citation): string | undefined {
  return locator === undefined ? undefined : `${label ?? ''} ${locator}`.trim();
}

function textBodies(purpose: string, value: string | undefined): readonly Node[] {
  return value === undefined ? [] : [textBody(purpose, value)];
}

function textBody(purpose: string, value: string): Node {
  return { type: 'TextualBody', purpose, value };
}
