/** Tells whether a date is more than one number or name, and needs air around a dash. */
export function isLong(text: string): boolean {
  return /[\s–]/.test(text);
}

/** An en dash, with spaces when one of the ends has any: "2017–2018", "May – June 2024". */
export function dash(first: string, last: string): string {
  return isLong(first + last) ? `${first} – ${last}` : `${first}–${last}`;
}
