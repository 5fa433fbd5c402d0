/** Long enough for any date that a person writes, short enough for a line of a report. */
const SHOWN_CHARACTERS = 60;

/** Thrown for a text that is no EDTF date, or no ISO 8601 duration. */
export class DateSyntaxError extends RangeError {
  override readonly name: string = 'DateSyntaxError';
  /** The text that was read, without the white space around it. */
  readonly input: string;
  /** Where in `input` reading stopped, from 0. */
  readonly position: number;
  /** What could have stood there, in words. */
  readonly expected: string;

  constructor(
    input: string,
    position: number,
    expected: string,
    length: number = 1,
    what: string = 'date',
  ) {
    const found = input.slice(position, position + length);
    super(
      `invalid ${what} "${clip(input)}": expected ${expected}, ` +
        (found === '' ? 'found the end' : `found "${clip(found)}" at character ${position + 1}`),
    );
    this.input = input;
    this.position = position;
    this.expected = expected;
  }
}

function clip(text: string): string {
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}
