import { hasNamedYears } from '../dates/calendar.js';
import type { Wording } from './label-text.js';

/**
 * How dates on the axis are written: in the reader's calendar, by which it is divided, except where
 * months begin with the moon and years have names. There it is divided by Gregorian ones and names those.
 */
export function axisWording(wording: Wording): Wording {
  const { format } = wording;
  if (!hasNamedYears(format.calendar)) return wording;
  return { ...wording, format: { ...format, calendar: 'gregory' } };
}
