let segmenter: Intl.Segmenter | undefined;

/**
 * The beginning of a text, so many UTF-16 units long or a little shorter, so that no flag, emoji or
 * accented letter is split; the first letter is always whole.
 */
export function cutText(text: string, length: number): string {
  // Asking takes long, and most letters join none before them: those before the accents, and Chinese.
  const next = text.charCodeAt(length);
  if (next < 0x300 || (next >= 0x3400 && next < 0xa000)) return text.slice(0, length);
  const letter = (segmenter ??= new Intl.Segmenter()).segment(text).containing(length);
  return letter ? text.slice(0, letter.index || letter.segment.length) : text;
}
