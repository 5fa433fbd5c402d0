import { DateSyntaxError } from './date-syntax-error.js';

/** A place in a text that moves forward only, so that reading is linear whatever the text. */
export class Cursor {
  readonly text: string;
  at: number = 0;
  private readonly _what: string;

  /** `what` the text is to be, for errors. */
  constructor(text: string, what: string = 'date') {
    this.text = text;
    this._what = what;
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }

  /** Steps over `token` if it comes next. */
  take(token: string): boolean {
    const found = this.text.startsWith(token, this.at);
    if (found) this.at += token.length;
    return found;
  }

  /** Steps over the characters of `set` that come next, at most `most`, and returns them. */
  takeAll(set: string, most: number = Infinity): string {
    const start = this.at;
    while (!this.done && this.at - start < most && set.includes(this.text.charAt(this.at))) {
      this.at++;
    }
    return this.text.slice(start, this.at);
  }

  /** Steps over `token` or fails. */
  need(token: string, expected: string): void {
    if (!this.take(token)) this.fail(expected);
  }

  /** @throws {DateSyntaxError} always */
  fail(expected: string, at: number = this.at, length?: number): never {
    throw new DateSyntaxError(this.text, at, expected, length, this._what);
  }
}
