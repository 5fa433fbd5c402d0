import type { ReactiveControllerHost } from 'lit';
import type { Wording } from '../render/label-text.js';
import { MESSAGES_EN } from '../render/messages-en.js';
import type { Messages } from '../render/messages.js';
import { LangController } from './lang-controller.js';
import { supportedFormat } from './supported-format.js';

/** What an element says about its words and dates. */
export type WordingHost = ReactiveControllerHost &
  HTMLElement & {
    readonly messages: Messages;
    readonly calendar: string | undefined;
    readonly numberingSystem: string | undefined;
    readonly timeZone: string | undefined;
  };

/** How words and dates are written: the table of words, and the language, calendar and zone of dates. */
export class WordingController {
  wording: Wording = { messages: MESSAGES_EN, format: {} };
  private readonly _host: WordingHost;
  private readonly _lang: LangController;
  private _key = '';

  constructor(host: WordingHost) {
    this._host = host;
    this._lang = new LangController(host);
  }

  /** The element was moved to another place on the page. */
  moved(): void {
    this._lang.reset();
  }

  /** Reads again how to write; true when that has changed. The page's language precedes the data's. */
  refresh(dataLang: string | undefined): boolean {
    const { messages, calendar, numberingSystem, timeZone } = this._host;
    const locale = this._lang.lang ?? dataLang ?? messages.lang;
    const key = [locale, calendar, numberingSystem, timeZone, dataLang].join('|');
    if (this.wording.messages === messages && key === this._key) return false;
    this._key = key;
    this.wording = {
      messages,
      format: supportedFormat({ locale, calendar, numberingSystem, timeZone }),
      dataLang,
    };
    return true;
  }
}
