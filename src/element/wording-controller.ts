import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DateFormat } from '../dates/types.js';
import type { Wording } from '../render/label-text.js';
import type { Language } from '../render/language.js';
import { MESSAGES_EN } from '../render/messages-en.js';
import type { Messages } from '../render/messages.js';
import { numbersIn } from '../render/numbers-in.js';
import { LangDirController } from './lang-dir-controller.js';
import { addReader, forgetReader, languageFor } from './languages.js';
import { supportedFormat } from './supported-format.js';

/** What an element says about its words and dates. */
export type WordingHost = ReactiveControllerHost &
  HTMLElement & {
    readonly messages: Messages | undefined;
    readonly calendar: string | undefined;
    readonly numberingSystem: string | undefined;
    readonly timeZone: string | undefined;
  };

/** How words and dates are written: the table of words, and the language, calendar and zone of dates. */
export class WordingController implements ReactiveController {
  wording: Wording = { messages: MESSAGES_EN, format: {} };
  /** The page's language and direction. */
  readonly page: LangDirController;
  private readonly _host: WordingHost;
  private _key = '';
  private _words: Messages | Language | undefined;

  constructor(host: WordingHost) {
    this._host = host;
    this.page = new LangDirController(host);
    host.addController(this);
  }

  hostConnected(): void {
    addReader(this._host);
  }

  hostDisconnected(): void {
    forgetReader(this._host);
  }

  /** Reads again how to write; true when that has changed. The page's language precedes the data's. */
  refresh(dataLang: string | undefined): boolean {
    const { messages, calendar, numberingSystem, timeZone } = this._host;
    const locale = this.page.lang ?? dataLang ?? messages?.lang ?? 'en';
    const language = languageFor(locale);
    const words = messages ?? language;
    const key = [locale, calendar, numberingSystem, timeZone, dataLang].join('|');
    if (this._words === words && key === this._key) return false;
    this._key = key;
    this._words = words;
    const format = supportedFormat({ locale, calendar, numberingSystem, timeZone });
    this.wording = { messages: messages ?? wordsOf(language, format), format, dataLang };
    return true;
  }
}

/** The words of a language, with the reader's digits; English where there is none. */
function wordsOf(language: Language | undefined, format: DateFormat): Messages {
  if (!language) return MESSAGES_EN;
  const { locale, numberingSystem } = format;
  return language.words(
    numbersIn(language.tag, new Intl.NumberFormat(locale, { numberingSystem })),
  );
}
