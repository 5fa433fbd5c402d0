import type { TimelineData } from '../../model/document-data.js';
import { isFields, isList, own } from '../../model/read-value.js';
import type { Conversion } from '../conversion-types.js';
import { OWN_JSON } from '../own-fields.js';
import { ConversionBuilder } from './conversion-builder.js';
import type { ReadOptions } from './conversion-builder.js';
import { fieldsIn, listIn, otherFields } from './fields-of.js';
import { parseJsonInput } from './parse-json-input.js';
import { addEra, addSlide, readTitleSlide } from './timeline-js-slide.js';

/**
 * Reads the JSON of TimelineJS: slides are events, eras are periods, the title slide is the head.
 * Links in texts and captions become citations, those in credits stay with the credit.
 *
 * @throws {RangeError} for text that is no JSON
 * @throws {TypeError} for JSON without a list of events
 */
export function readTimelineJs(text: string, options: ReadOptions = {}): Conversion {
  const input = parseJsonInput(text);
  const events = isFields(input) ? own(input, 'events') : undefined;
  if (!isFields(input) || !isList(events)) {
    throw new TypeError('expected a TimelineJS object with a list "events"');
  }
  const builder = new ConversionBuilder(options);
  builder.addOwnSources(own(input, OWN_JSON.sources));
  const head: TimelineData = {
    ...readTitleSlide(builder, fieldsIn(input, 'title'), '/title'),
    ...otherFields(input, ['title', 'events', 'eras', OWN_JSON.sources]),
  };
  for (const [i, slide] of events.entries()) addSlide(builder, slide, `/events/${i}`);
  for (const [i, era] of listIn(input, 'eras').entries()) addEra(builder, era, `/eras/${i}`);
  return builder.finish(head);
}
