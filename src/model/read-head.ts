import type { Place, ProblemList } from './problem-list.js';
import type { DateReader } from './read-date.js';
import { readObjects, readRequiredText, readText } from './read-fields.js';
import type { Fields } from './read-value.js';
import type { Period, TimelineDocument } from './types.js';

export type DocumentHead = Pick<TimelineDocument, 'title' | 'description' | 'lang' | 'periods'>;

/** Reads what a document says of itself, and its periods. */
export function readHead(
  problems: ProblemList,
  dates: DateReader,
  fields: Fields,
  root: Place,
): DocumentHead {
  return {
    title: readText(problems, fields, 'title', root),
    description: readText(problems, fields, 'description', root),
    lang: readLanguage(problems, fields, root),
    periods: readPeriods(problems, dates, fields, root),
  };
}

function readLanguage(problems: ProblemList, fields: Fields, root: Place): string | undefined {
  const lang = readText(problems, fields, 'lang', root);
  if (lang === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(lang)[0];
  } catch {
    problems.addFound(root, 'lang', 'bad-language', lang, 'a language tag, such as "en" or "fa"');
    return undefined;
  }
}

function readPeriods(
  problems: ProblemList,
  dates: DateReader,
  document: Fields,
  root: Place,
): readonly Period[] {
  const periods: Period[] = [];
  for (const [fields, place] of readObjects(problems, document, 'periods', root)) {
    const label = readRequiredText(problems, fields, 'label', place);
    const text = readRequiredText(problems, fields, 'date', place);
    const date = text === undefined ? undefined : dates.read(problems, fields, 'date', place);
    if (label !== undefined && date !== undefined) periods.push({ label, date });
  }
  return periods;
}
