import type { DateFormat } from '../dates/types.js';

/** What a page asks for; each part may be anything. */
export interface WantedFormat {
  readonly locale: string;
  readonly calendar: string | undefined;
  readonly numberingSystem: string | undefined;
  readonly timeZone: string | undefined;
}

/**
 * Keeps of a format what the browser can write: `en_US` becomes English, and an unknown calendar,
 * numbering system or time zone is left out. A page's slip must not blank its timeline.
 */
export function supportedFormat(wanted: WantedFormat): DateFormat {
  const { calendar, numberingSystem, timeZone } = wanted;
  return {
    locale: supportedLocale(wanted.locale),
    ...(calendar && isSupported({ calendar }) ? { calendar } : {}),
    ...(numberingSystem && isSupported({ numberingSystem }) ? { numberingSystem } : {}),
    ...(timeZone && isSupported({ timeZone }) ? { timeZone } : {}),
  };
}

function supportedLocale(tag: string): string {
  for (const candidate of [tag, tag.replaceAll('_', '-'), tag.split(/[-_]/u)[0] ?? ''])
    try {
      const [locale] = Intl.getCanonicalLocales(candidate);
      if (locale !== undefined) return locale;
    } catch {
      // Not a language tag: the next, plainer one may be.
    }
  return 'en';
}

/** Whether the browser can write dates so. */
export function isSupported(options: Intl.DateTimeFormatOptions): boolean {
  try {
    const resolved = new Intl.DateTimeFormat('en', options).resolvedOptions();
    // An unknown calendar or numbering system that is well formed is passed over in silence.
    return (
      (options.calendar === undefined || resolved.calendar === options.calendar) &&
      (options.numberingSystem === undefined ||
        resolved.numberingSystem === options.numberingSystem)
    );
  } catch {
    return false;
  }
}
