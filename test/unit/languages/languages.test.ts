import { afterAll, describe, expect, it } from 'vitest';
import { formatDate, parseDate } from '../../../src/dates/index.js';
import { languageFor, registerLanguage } from '../../../src/element/languages.js';
import { ar } from '../../../src/languages/ar.js';
import { de } from '../../../src/languages/de.js';
import { es } from '../../../src/languages/es.js';
import { fa } from '../../../src/languages/fa.js';
import { fr } from '../../../src/languages/fr.js';
import { ko } from '../../../src/languages/ko.js';
import { ru } from '../../../src/languages/ru.js';
import { zh } from '../../../src/languages/zh.js';
import { readDocument } from '../../../src/model/index.js';
import {
  basisWords,
  derivationWords,
  describeEvent,
  stanceWords,
} from '../../../src/render/describe-event.js';
import { countsWords } from '../../../src/render/frame-template.js';
import { flagsOf } from '../../../src/render/label-text.js';
import type { Wording } from '../../../src/render/label-text.js';
import type { Language } from '../../../src/render/language.js';
import { MESSAGES_EN } from '../../../src/render/messages-en.js';
import type { Messages } from '../../../src/render/messages.js';
import { numbersIn } from '../../../src/render/numbers-in.js';

const LANGUAGES = { de, fr, es, ru, ko, zh, ar, fa };
const EACH = Object.entries(LANGUAGES);

const wordsIn = (language: Language, locale: string = language.tag): Messages =>
  language.words(numbersIn(language.tag, new Intl.NumberFormat(locale)));

/** What functions of a table are asked for; the others are given two numbers. */
const ASKED: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  sources: [
    [1, 1],
    [2, 5],
  ],
  chart: [[''], ['X']],
  filters: [[0], [2]],
  copyFormat: [['text']],
  otherDate: [
    [1, 'X'],
    [3, 'X'],
  ],
  foldLong: [
    [1, ''],
    [3, 'X'],
  ],
  derivation: [
    [{ relation: 'X', offset: '3 Y', anchor: 'Z' }],
    [{ relation: 'X', offset: undefined, anchor: undefined }],
  ],
  locator: [
    ['page', '1'],
    ['section', '1'],
    ['chapter', '1'],
    ['volume', '1'],
  ],
  archivedCopy: [[undefined], ['X']],
  rateLong: [[2.5], [0.4]],
};

/** Every text of a table by where it stands: "view(list)" → "Liste". */
function textsOf(messages: Messages): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(messages) as [string, unknown][])
    if (typeof value === 'function')
      for (const asked of ASKED[key] ?? [[3, 5]])
        texts.set(
          `${key}(${JSON.stringify(asked).slice(1, -1)})`,
          String((value as (...asked: readonly unknown[]) => unknown)(...asked)),
        );
    else if (key === 'keys')
      for (const [i, [, does]] of messages.keys.entries()) texts.set(`keys ${String(i)}`, does);
    else if (typeof value === 'object' && key !== 'quotes')
      for (const [name, text] of Object.entries(value!)) texts.set(`${key} ${name}`, String(text));
    else if (key !== 'lang') texts.set(key, String(value));
  return texts;
}

/** Signs, which are the same in every language; and words that a language shares with English. */
const SIGNS = /^(fold|figure)\(|^(quotes|comma|nameComma|stop)$/u;
const SHARED: Readonly<Record<string, readonly string[]>> = {
  de: ['filters(0)', 'filters(2)', 'copyFormat("text")', 'mediaKind video', 'mediaKind embed'],
  fr: [
    'signs +',
    'facet sources',
    'locator("page","1")',
    'column date',
    'column sources',
    'periods',
    'mediaKind image',
  ],
};

// Names of keys, units and formats.
const LATIN = /\b(?:Enter|Esc|Ctrl|CORS|F|MB|X|Y|Z)\b/gu;

describe.each(EACH)('the table of words in "%s"', (tag, language) => {
  const texts = textsOf(wordsIn(language));
  const english = textsOf(MESSAGES_EN);

  it('has every word', () => {
    expect([...texts.keys()]).toEqual(expect.arrayContaining([...english.keys()]));
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
    expect(wordsIn(language).lang).toBe(tag);
    expect(language.tag).toBe(tag);
    expect(wordsIn(language).keys).toHaveLength(MESSAGES_EN.keys.length);
  });

  it('has no English left', () => {
    const same = [...texts].filter(([at, text]) => !SIGNS.test(at) && text === english.get(at));
    expect(same.map(([at]) => at).filter((at) => !SHARED[tag]?.includes(at))).toEqual([]);
    if (['de', 'fr', 'es'].includes(tag)) return;
    const latin = [...texts].filter(([, text]) => /[a-z]{2}/iu.test(text.replace(LATIN, '')));
    expect(latin).toEqual([]);
  });

  it('leaves no sign for a number unfilled', () => {
    expect([...texts].filter(([, text]) => text.includes('#'))).toEqual([]);
  });

  it('names the titles that it is given', () => {
    const messages = wordsIn(language);
    const parties = ['passesOn', 'denialBy', 'disputeBy', 'mentionBy'] as const;
    for (const key of [...parties, 'backTo', 'chart', 'unfilter'] as const)
      expect(messages[key]('Moscow $& #')).toContain('Moscow $& #');
    expect(messages.otherDate(1, '19 #')).toContain('19 #');
    expect(messages.otherDate(5, '19 #')).toContain('19 #');
  });
});

describe('a count', () => {
  it.each<[Language, locale: string, n: number, string]>([
    [de, 'de-AT', 1, '1 Ereignis'],
    [de, 'de', 12345, '12.345 Ereignisse'],
    [fr, 'fr', 0, '0 événement'],
    [fr, 'fr', 2, '2 événements'],
    [es, 'es', 21, '21 acontecimientos'],
    [ru, 'ru', 1, '1 событие'],
    [ru, 'ru', 3, '3 события'],
    [ru, 'ru', 5, '5 событий'],
    [ru, 'ru', 11, '11 событий'],
    [ru, 'ru', 21, '21 событие'],
    [ru, 'ru', 22, '22 события'],
    [ko, 'ko', 7, '사건 7건'],
    [zh, 'zh', 7, '7个事件'],
    [ar, 'ar-EG', 0, 'لا أحداث'],
    [ar, 'ar-EG', 1, 'حدث واحد'],
    [ar, 'ar-EG', 2, 'حدثان'],
    [ar, 'ar-EG', 3, '٣ أحداث'],
    [ar, 'ar-EG', 11, '١١ حدثًا'],
    [ar, 'ar-EG', 100, '١٠٠ حدث'],
    [ar, 'ar-MA', 11, '11 حدثًا'],
    [ar, 'ar-EG-u-nu-latn', 11, '11 حدثًا'],
    [fa, 'fa', 36, '۳۶ رویداد'],
  ])('in %o for "%s" of %i is "%s"', (language, locale, n, text) => {
    expect(wordsIn(language, locale).events(n)).toBe(text);
  });

  it('of times agrees with them', () => {
    const russian = wordsIn(ru);
    expect(russian.rateLong(5)).toMatch(/крупнее в 5 раз$/u);
    expect(russian.rateLong(2.5)).toMatch(/крупнее в 2,5 раза$/u);
    expect(russian.rateLong(0.5)).toMatch(/мельче в 2 раза$/u);
  });
});

const { doc } = readDocument({
  lang: 'en',
  groups: [
    { id: 'arms', label: 'Arms' },
    { id: 'talks', label: 'Talks' },
  ],
  sources: [{ id: 'a', title: 'A' }, { id: 'b', title: 'B', reprintOf: 'a' }, { id: 'c' }],
  events: [
    {
      id: 'visit',
      title: 'Visit',
      date: '2023-09-13',
      group: 'talks',
      citations: [{ source: 'a' }],
    },
    {
      id: 'arms',
      title: 'Containers',
      date: '2023-10~',
      group: 'arms',
      basis: 'derived',
      derivation: { anchor: { event: 'visit' }, relation: 'after', offset: 'P3W' },
      citations: [
        { source: 'a', attributedTo: 'X' },
        { source: 'b', date: '2023-11' },
        { source: 'c', stance: 'denies', attributedTo: 'Y' },
      ],
    },
    { title: 'Lost', group: 'arms' },
  ],
});

/** What a reader meets on the first screen, line by line. */
function screenOf(wording: Wording): string {
  const { messages } = wording;
  const event = doc.events.find(({ id }) => id === 'arms')!;
  const { zoomIn, zoomOut, fit, earlier, later, legend, find, findShort, references } = messages;
  return [
    countsWords(doc, wording),
    [
      ...(['timeline', 'list', 'table'] as const).map((name) => messages.view[name]),
      ...[find, findShort],
    ].join(' | '),
    messages.keys
      .flat(2)
      .map((name) => messages.signs[name])
      .filter((name) => name !== undefined)
      .join(' | '),
    [messages.filters(2), earlier, later, zoomOut, zoomIn, fit, legend].join(' | '),
    (['groups', 'evidence', 'sources', 'stances', 'tags'] as const)
      .map((facet) => messages.facet[facet])
      .join(' | '),
    `${messages.found(12, 36)} | ${messages.unfilter('Arms')} | ${messages.showAll(36)}`,
    flagsOf(event, wording)
      .map(({ text }) => text)
      .join(' · '),
    describeEvent(event, wording),
    `${basisWords(event, wording)} | ${derivationWords(event.derivation!, wording)}`,
    event.citations.map((citation) => stanceWords(citation, wording)).join(' | '),
    messages.quotes.join('…'),
    `${messages.locator('page', '12')} | ${messages.readSource('x.org')} | ${messages.archivedCopy('2024')}`,
    `${references} | ${messages.allSources(21)} | ${messages.reprint} | ${messages.notCountedAgain}`,
    `${messages.notPlaced} | ${messages.reason['no-date']} | ${messages.problems(2)}`,
    `${messages.foldLong(11, 'Arms')} | ${messages.axisBreak('X')} | ${messages.rateLong(2.5)}`,
    '',
  ].join('\n');
}

describe('a screen of words', () => {
  it.each(EACH)('in "%s" reads as it was reviewed', async (tag, language) => {
    registerLanguage(language);
    const wording = { messages: wordsIn(language), format: { locale: tag } };
    await expect(screenOf(wording)).toMatchFileSnapshot(`../../snapshots/words-${tag}.txt`);
  });
});

describe('a registered language', () => {
  const locales = ['de', 'de-AT', 'DE_ch', 'zh-Hans-CN', 'en', 'pt-BR', ''];
  afterAll(() => {
    expect(formatDate(parseDate('1961~'), { locale: 'de' })).toBe('um 1961');
  });

  it('is that of every longer tag', () => {
    registerLanguage(de);
    registerLanguage(zh);
    expect(locales.map((locale) => languageFor(locale)?.tag)).toEqual([
      'de',
      'de',
      'de',
      'zh',
      undefined,
      undefined,
      undefined,
    ]);
  });
});
