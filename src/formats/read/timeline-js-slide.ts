import type { CitationData, TimelineData } from '../../model/document-data.js';
import { isFields } from '../../model/read-value.js';
import type { Fields } from '../../model/read-value.js';
import { OWN_JSON, readOwnCitations } from '../own-fields.js';
import type { ConversionBuilder, DateFields } from './conversion-builder.js';
import { fieldsIn, otherFields, textIn, withoutEmpty } from './fields-of.js';
import { readHtmlLine } from './read-html.js';
import { readTimelineJsDates, timelineJsWords } from './timeline-js-date.js';
import { readSlideMedia } from './timeline-js-media.js';

const KNOWN =
  'start_date end_date display_date text media group location unique_id citations'.split(' ');

/** Adds a slide of TimelineJS as an event. */
export function addSlide(builder: ConversionBuilder, slide: unknown, path: string): void {
  if (!isFields(slide)) {
    builder.lose(path, 'found no object, expected a slide: kept without a date');
    builder.addEvent({ title: typeof slide === 'string' ? slide : '' }, path);
    return;
  }
  const words = fieldsIn(slide, 'text');
  const own = readOwnCitations(slide[OWN_JSON.citations]);
  const html = textIn(words, 'text');
  // What its sources are is known: the list of them in the text is for readers.
  const told =
    own.length > 0 ? html.replace(/<div class="cited-timeline-sources">.*$/su, '') : html;
  const { summary, note, citations } = builder.readText(told, `${path}/text/text`);
  const headline = builder.readText(textIn(words, 'headline'), `${path}/text/headline`);
  const shown = readSlideMedia(builder, fieldsIn(slide, 'media'), `${path}/media`);
  const place = fieldsIn(slide, 'location');
  const notes = [note, shown.quotation].filter((text) => text !== undefined).join('\n\n');
  const group = readHtmlLine(textIn(slide, 'group'));
  builder.addEvent(
    {
      ...withoutEmpty({ id: textIn(slide, 'unique_id') }),
      title: [headline.summary, headline.note].join(' ').replace(/\s+/gu, ' '),
      ...(summary !== undefined && { summary }),
      ...withoutEmpty({ note: notes, place: readHtmlLine(textIn(place, 'name')) }),
      ...(group !== '' && { group: builder.group(group) }),
      ...readDates(builder, slide, path),
      citations: [
        ...own,
        ...uniqueSources([...citations, ...headline.citations, ...shown.citations]),
      ],
      ...(shown.media && { media: shown.media }),
      ...(shown.unshown && { 'x-given-media': shown.unshown }),
      ...keepFields('x-given-location', otherFields(place, ['name'])),
      ...otherFields(slide, KNOWN),
    },
    path,
  );
}

/** Adds an era of TimelineJS as a period; one without a date or a name as an event. */
export function addEra(builder: ConversionBuilder, era: unknown, path: string): void {
  const fields = isFields(era) ? era : {};
  const date = readTimelineJsDates(fieldsIn(fields, 'start_date'), fieldsIn(fields, 'end_date'));
  const words = fieldsIn(fields, 'text');
  const label = readHtmlLine(textIn(words, 'headline'));
  if (date === undefined || label === '') {
    builder.lose(path, 'found an era without a name or dates: kept as an event');
    addSlide(builder, era, path);
    return;
  }
  const { date: edtf = '', ...rest } = builder.dateFields('', date, path);
  const more = builder.readText(textIn(words, 'text'), `${path}/text/text`);
  if (more.citations.length > 0) {
    builder.lose(path, 'a period cites nothing: the links of its text are among the sources');
  }
  const description = [more.summary, more.note].filter((text) => text !== undefined).join('\n\n');
  builder.addPeriod({
    label,
    date: edtf,
    ...rest,
    ...withoutEmpty({ 'x-given-description': description }),
    ...otherFields(fields, ['start_date', 'end_date', 'text']),
  });
}

/** The title slide as the head of a document. */
export function readTitleSlide(
  builder: ConversionBuilder,
  slide: Fields,
  path: string,
): TimelineData {
  const words = fieldsIn(slide, 'text');
  const more = builder.readText(textIn(words, 'text'), `${path}/text/text`);
  const shown = readSlideMedia(builder, fieldsIn(slide, 'media'), `${path}/media`);
  if (more.citations.length + shown.citations.length > 0) {
    builder.lose(path, 'a title cites nothing: its links are among the sources');
  }
  const description = [more.summary, more.note, shown.quotation]
    .filter((text) => text !== undefined)
    .join('\n\n');
  return {
    ...withoutEmpty({ title: readHtmlLine(textIn(words, 'headline')), description }),
    ...keepFields('x-titleMedia', shown.media ?? shown.unshown ?? {}),
    ...otherFields(slide, ['text', 'media', 'unique_id']),
  };
}

function readDates(builder: ConversionBuilder, slide: Fields, path: string): DateFields {
  const [start, end] = [fieldsIn(slide, 'start_date'), fieldsIn(slide, 'end_date')];
  for (const [key, side] of [['start_date', start] as const, ['end_date', end] as const]) {
    const left = ['millisecond', 'format'].filter((part) => textIn(side, part) !== '');
    if (left.length > 0) builder.lose(`${path}/${key}`, `left out: ${left.join(', ')}`);
  }
  const words = [timelineJsWords(start), timelineJsWords(end)].filter((text) => text !== '');
  const found = readTimelineJsDates(start, end);
  const date = builder.dateFields(words.join(' – '), found, `${path}/start_date`);
  const display = [slide, start].map((fields) => textIn(fields, 'display_date'));
  const dateText = readHtmlLine(display.find((text) => text !== '') ?? '');
  if (dateText === '') return date;
  const given = date.dateText === undefined ? {} : { 'x-given-date': date.dateText };
  return { ...date, ...given, dateText };
}

function uniqueSources(citations: readonly CitationData[]): CitationData[] {
  return [...new Map(citations.map((citation) => [citation.source, citation])).values()];
}

function keepFields(name: string, fields: Fields): Record<string, Fields> {
  return Object.keys(fields).length > 0 ? { [name]: fields } : {};
}
