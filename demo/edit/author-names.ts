import type { NameData } from '../../src/model/index.js';

/** Names as they are written in one field: "Berg, Ada; Council of Aldmouth". */
export function writeNames(names: readonly NameData[] = []): string {
  return names
    .map(({ family, given, literal }) => literal ?? [family, given].filter(Boolean).join(', '))
    .join('; ');
}

/** Reads what `writeNames` writes; `undefined` when there is no name. */
export function readNames(text: string): NameData[] | undefined {
  const names = text.split(';').flatMap((part): NameData[] => {
    const [, family, given] = /^([^,]+),([^,]+)$/u.exec(part.trim()) ?? [];
    if (family !== undefined && given !== undefined)
      return [{ family: family.trim(), given: given.trim() }];
    return part.trim() === '' ? [] : [{ literal: part.trim() }];
  });
  return names.length === 0 ? undefined : names;
}
