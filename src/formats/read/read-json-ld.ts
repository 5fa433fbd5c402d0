import type { EventData, MediaData, TimelineData } from '../../model/document-data.js';
import { isFields } from '../../model/read-value.js';
import type { Fields } from '../../model/read-value.js';
import type { Conversion } from '../conversion-types.js';
import { ConversionBuilder } from './conversion-builder.js';
import type { ReadOptions } from './conversion-builder.js';
import { otherFields, textOf, withoutEmpty } from './fields-of.js';
import { joinDates } from './join-dates.js';
import { Citations } from './json-ld-citations.js';
import { additional, firstText, Graph, textsOf, typesOf, valuesOf } from './json-ld-graph.js';
import type { GraphNode } from './json-ld-graph.js';
import { isWork, Works } from './json-ld-works.js';
import { isEdtf } from './write-edtf.js';
import { parseDateWords } from './parse-date-words.js';
import { parseJsonInput } from './parse-json-input.js';
import { readHtmlLine } from './read-html.js';

const PEOPLE = ['performer', 'actor', 'attendee', 'contributor', 'participant'];
const CITED = ['citation', 'subjectOf', 'isBasedOn', 'url'];
const SHOWN = ['image', 'recordedIn', 'video', 'audio'];
const KNOWN = [
  ...['@type', '@id', '@context', 'type', 'id', 'identifier', 'name', 'headline', 'description'],
  ...['startDate', 'endDate', 'temporalCoverage', 'location', 'about', 'keywords', 'text'],
  ...['additionalProperty', 'author', 'appearance', 'firstAppearance', 'datePublished'],
  ...PEOPLE,
  ...CITED,
  ...SHOWN,
];
const ADDED = ['date', 'dateText', 'group', 'basis', 'importance', 'note'];
const BASES = ['stated', 'completed', 'derived', 'editor'] as const;

/**
 * Reads JSON-LD in the words of schema.org. Events are events, and so are claims that are about none
 * of them; works are sources; Web Annotations are citations with quotes.
 *
 * @throws {RangeError} for text that is no JSON
 * @throws {TypeError} for JSON without a node that has a type
 */
export function readJsonLd(text: string, options: ReadOptions = {}): Conversion {
  const graph = new Graph(parseJsonInput(text));
  if (graph.nodes.length === 0) throw new TypeError('expected JSON-LD with a node that has a type');
  const builder = new ConversionBuilder(options);
  const works = new Works(builder, graph);
  const citations = new Citations(builder, graph, works);
  for (const path of graph.tooDeep) builder.lose(path, 'what nests deeper here was left out');
  const events = new Set(graph.nodes.filter(({ fields }) => isEvent(fields)).map((n) => n.fields));
  const head = graph.nodes.find(({ fields }) => isHead(graph, fields, events));
  for (const node of graph.nodes) {
    if (isWork(node) && node !== head) works.idOf(node.fields, node.path);
  }
  for (const node of graph.nodes) if (hasType(node, 'Annotation')) citations.addAnnotation(node);
  const claims = graph.nodes.filter((node) => {
    if (!hasType(node, 'Claim')) return false;
    const about = graph.objects(node.fields, 'about').filter((thing) => events.has(thing));
    for (const event of about) citations.addClaim(event, node.fields, node.path);
    return about.length === 0;
  });
  for (const node of graph.nodes) {
    const reviewed = hasType(node, 'ClaimReview') ? graph.objects(node.fields, 'itemReviewed') : [];
    for (const claim of reviewed) citations.addReview(claim, node);
  }
  for (const node of graph.nodes) {
    if (events.has(node.fields)) addNode(builder, graph, citations, node);
    else if (claims.includes(node)) {
      citations.addClaim(node.fields, node.fields, node.path);
      addNode(builder, graph, citations, node);
    }
  }
  works.linkCopies();
  return builder.finish(head ? readHead(head.fields) : {});
}

const hasType = ({ fields }: GraphNode, type: string): boolean => typesOf(fields).includes(type);

function isEvent(fields: Fields): boolean {
  return typesOf(fields).some((type) => /(?:Event|^Hackathon|^Festival|EventSeries)$/u.test(type));
}

/** The work that a timeline is: it is about events, and about nothing else. */
function isHead(graph: Graph, fields: Fields, events: ReadonlySet<Fields>): boolean {
  if (!typesOf(fields).some((type) => type === 'CreativeWork' || type === 'Dataset')) return false;
  const about = graph.objects(fields, 'about');
  return about.length > 0 && about.every((one) => events.has(one));
}

function readHead(fields: Fields): TimelineData {
  return withoutEmpty({
    title: readHtmlLine(firstText(fields, 'name', 'headline')),
    description: firstText(fields, 'description'),
    lang: firstText(fields, 'inLanguage'),
  });
}

function addNode(
  builder: ConversionBuilder,
  graph: Graph,
  citations: Citations,
  { fields, path }: GraphNode,
): void {
  const more = additional(fields);
  const named = (name: string): string => textOf(more.get(name));
  const words = builder.readText(firstText(fields, 'description'), `${path}/description`);
  for (const key of CITED) {
    for (const value of valuesOf(fields, key)) citations.addWork(fields, value, `${path}/${key}`);
  }
  for (const citation of words.citations) citations.add(fields, citation);
  const about = graph.objects(fields, 'about').filter((one) => typesOf(one).includes('Person'));
  const people = [
    ...about.map((person) => firstText(person, 'name')),
    ...PEOPLE.flatMap((key) => textsOf(fields, key)),
  ].filter((name) => name !== '');
  const tags = textsOf(fields, 'keywords').flatMap((text) => text.split(','));
  const basis = BASES.find((one) => one === named('basis'));
  const group = named('group');
  const importance = more.get('importance');
  builder.addEvent(
    {
      ...withoutEmpty({ id: firstText(fields, 'identifier') }),
      title: readHtmlLine(firstText(fields, 'name', 'headline', 'text')),
      ...(words.summary !== undefined && { summary: words.summary }),
      ...withoutEmpty({
        note: [words.note, named('note')]
          .filter((text) => text !== undefined && text !== '')
          .join('\n\n'),
        place: placeOf(fields),
      }),
      ...(group !== '' && { group: builder.group(group) }),
      ...readDate(builder, fields, named, path),
      ...(basis && { basis }),
      ...(people.length > 0 && { people: [...new Set(people)] }),
      ...(tags.length > 0 && { tags: tags.map((tag) => tag.trim()).filter((tag) => tag !== '') }),
      ...(typeof importance === 'number' && { importance }),
      citations: citations.of(fields),
      ...readMedia(builder, fields, path),
      ...otherFields(fields, KNOWN),
      ...Object.fromEntries(
        [...more]
          .filter(([name]) => !ADDED.includes(name))
          .map(([name, value]) => [`x-given-${name}`, value]),
      ),
    },
    path,
  );
}

function placeOf(fields: Fields): string {
  return valuesOf(fields, 'location')
    .map((place) =>
      isFields(place) ? firstText(place, 'name') || firstText(place, 'address') : textOf(place),
    )
    .filter((name) => name !== '')
    .join(', ');
}

function readDate(
  builder: ConversionBuilder,
  fields: Fields,
  named: (name: string) => string,
  path: string,
): Partial<EventData> {
  const given = named('date') || firstText(fields, 'temporalCoverage');
  const start = isEdtf(given) ? given : firstText(fields, 'startDate', 'datePublished');
  const end = start === given ? '' : firstText(fields, 'endDate');
  const words = [start || given, end].filter((side) => side !== '').join(' – ');
  const first = parseDateWords(start || given);
  const last = end === '' ? undefined : parseDateWords(end);
  const isRead = first !== undefined && (end === '' || last !== undefined);
  const found = isRead ? joinDates(first, last) : undefined;
  const dateText = named('dateText');
  return {
    ...builder.dateFields(words, found, `${path}/startDate`),
    ...withoutEmpty({ dateText }),
  };
}

function readMedia(
  builder: ConversionBuilder,
  fields: Fields,
  path: string,
): { media?: MediaData[] } & Record<string, unknown> {
  const media = SHOWN.flatMap((key) =>
    valuesOf(fields, key).flatMap((value): MediaData[] => {
      const isObject = isFields(value);
      const url = isObject ? firstText(value, 'contentUrl', 'url', 'embedUrl') : textOf(value);
      const address = url === '' ? undefined : builder.address(url, `${path}/${key}`);
      if (address === undefined) return [];
      const said = (name: string): string => (isObject ? firstText(value, name) : '');
      return [
        {
          url: address.url,
          ...(key === 'image' && { type: 'image' as const }),
          ...withoutEmpty({
            alt: said('description'),
            caption: said('caption'),
            credit: said('creditText'),
          }),
        },
      ];
    }),
  );
  return media.length > 0 ? { media } : {};
}
