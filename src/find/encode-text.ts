/** Text as a hash holds it: no sign of it parts one thing from the next. */
export function encodeText(text: string): string {
  // A lone surrogate would make encodeURIComponent throw.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

/** Reads what `encodeText` wrote. Never throws. */
export function decodeText(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // cut off in the middle of a character: whoever reads it sees that it is unknown
  }
}
