// What spreadsheets take for a formula, also behind spaces; and signs that part cells when pasted.
const FORMULA = /^'*(?:[\t\r\n\0]|\s*[=+\-@＝＋－＠])/;

/** A text that no spreadsheet computes: an apostrophe stands before what would begin a formula. */
export function guardCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text of a cell as it was before `guardCell`. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
