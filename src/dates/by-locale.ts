/** Finds what is kept for a BCP 47 tag: under the longest tag, in lower case, that it begins with. */
export function byLocale<T>(kept: ReadonlyMap<string, T>, locale: string): T | undefined {
  const subtags = locale.toLowerCase().split(/[-_]/u);
  while (subtags.length > 0) {
    const found = kept.get(subtags.join('-'));
    if (found !== undefined) return found;
    subtags.pop();
  }
  return undefined;
}
