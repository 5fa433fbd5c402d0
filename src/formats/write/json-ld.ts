import type { Citation, Media, TimelineDocument, TimelineEvent } from '../../model/index.js';
import type { Written } from '../conversion-types.js';
import { countsOf, eventsOf } from './entries.js';
import { annotationsOf } from './json-ld-annotation.js';
import { nodeId, propertiesOf, scheduleOf, withoutEmptyLists } from './json-ld-nodes.js';
import type { Node } from './json-ld-nodes.js';
import { sourceNode } from './json-ld-source.js';
import { LossList, fieldsOf } from './loss-list.js';

const CARRIED = [
  'title',
  'description',
  'lang',
  ...fieldsOf('groups', 'id label'),
  ...fieldsOf(
    'events',
    'id title summary group place people date dateText basis tags importance note',
  ),
  ...fieldsOf('events/media', 'url type alt caption credit width height'),
  ...fieldsOf(
    'events/citations',
    'source stance attributedTo quote/exact quote/prefix quote/suffix position/start position/end ' +
      'locator label dateText date note',
  ),
  ...fieldsOf(
    'sources',
    'id type title author container-title publisher issued accessed URL DOI language note ' +
      'archived/url reprintOf basedOn',
  ),
];

/**
 * Writes JSON-LD in the words of schema.org: events, the works that tell of them, a claim for what a
 * work passes on for somebody else; and a Web Annotation for each citation, which finds the quote in
 * the work. Dates that ISO 8601 cannot say are properties in EDTF.
 */
export function writeJsonLd(doc: TimelineDocument): Written {
  const losses = new LossList('JSON-LD');
  losses.addLeftOut(doc, CARRIED);
  const events = eventsOf(doc);
  const citations = events.flatMap((event) => event.citations);
  const timeline: Node = {
    '@type': 'CreativeWork',
    '@id': '#timeline',
    name: doc.title,
    description: doc.description,
    inLanguage: doc.lang,
    about: events.map((event) => ({ '@id': nodeId('event', event) })),
    citation: doc.sources.map((source) => ({ '@id': nodeId('source', source) })),
  };
  const data = {
    '@context': 'https://schema.org',
    '@graph': [
      timeline,
      ...events.map(eventNode),
      ...doc.sources.map(sourceNode),
      ...citations.flatMap(claimNode),
      ...citations.flatMap(annotationsOf),
    ].map(withoutEmptyLists),
  };
  // In a script of a page, "</script>" would end it, and "<!--" change how it is read.
  const text = JSON.stringify(data, undefined, 2).replaceAll('<', '\\u003c');
  return { text: `${text}\n`, losses: losses.list(), counts: countsOf(doc) };
}

function eventNode(event: TimelineEvent): Node {
  const { id, title, summary, place, people, tags, date, dateText, group, media } = event;
  const { basis, importance, note, citations } = event;
  const sources = [...new Set(citations.map(({ source }) => source))];
  const images = media.filter(({ type }) => type === 'image');
  const others = media.filter(({ type }) => type !== 'image');
  const schedule = date && scheduleOf(date);
  return {
    '@type': 'Event',
    '@id': nodeId('event', event),
    identifier: id,
    name: title,
    description: summary,
    ...schedule,
    location: place === undefined ? undefined : { '@type': 'Place', name: place },
    about: people.map((name) => ({ '@type': 'Person', name })),
    keywords: tags,
    image: images.map(mediaNode),
    recordedIn: others.map(mediaNode),
    subjectOf: sources.map((source) => ({ '@id': nodeId('source', source) })),
    additionalProperty: propertiesOf({
      date: schedule?.startDate === undefined ? date?.edtf : undefined,
      dateText,
      group: group.label,
      basis: date && basis !== 'stated' ? basis : undefined,
      importance: importance === 0 ? undefined : importance,
      note,
    }),
  };
}

const MEDIA_TYPES = {
  image: 'ImageObject',
  video: 'VideoObject',
  audio: 'AudioObject',
  embed: 'MediaObject',
} as const;

function mediaNode({ href, type = 'embed', alt, caption, credit, width, height }: Media): Node {
  return {
    '@type': MEDIA_TYPES[type],
    contentUrl: href,
    description: alt,
    caption,
    creditText: credit,
    width,
    height,
  };
}

/** What a work passes on as the claim of somebody. */
function claimNode(citation: Citation): readonly Node[] {
  const { attributedTo, event, source, quote } = citation;
  if (attributedTo === undefined) return [];
  return [
    {
      '@type': 'Claim',
      '@id': nodeId('claim', citation),
      text: quote?.exact ?? event.title,
      author: { name: attributedTo },
      about: { '@id': nodeId('event', event) },
      appearance: { '@id': nodeId('source', source) },
    },
  ];
}
