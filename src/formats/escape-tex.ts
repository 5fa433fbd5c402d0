import { toLine } from './source-fields.js';
import type { NameParts } from './source-fields.js';

// Braces by name: BibTeX counts those behind a backslash, too.
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Words that need no braces in a name: letters, dots, apostrophes, single spaces and hyphens. */
const PLAIN = /^[\p{L}\p{M}.’']+(?:[ -][\p{L}\p{M}.’']+)*$/u;

/** Text for a field of BibTeX: what TeX would act on is escaped, what it would join is parted. */
export function escapeTex(text: string): string {
  return toLine(text)
    .replace(/[\\{}~^#$%&_]/g, (c) => COMMANDS[c] ?? `\\${c}`)
    .replace(/([-'`,<>])(?=\1)|[?!](?=`)/g, '$&{}');
}

/** Braces around capitals and what follows them in the word, so that no style makes them small. */
export function protectCapitals(tex: string): string {
  return tex.replace(/\p{Lu}[^\s{}\\]*/gu, '{$&}');
}

/** An address or identifier for a field that is taken verbatim, where braces still count. */
export function escapeVerbatim(text: string): string {
  return text.replace(/[{}\\]/g, encodeURIComponent);
}

/** A name as "von Last, Jr, First"; in braces what would be taken for another part of it. */
export function texName(name: NameParts): string {
  const { literal, family, given, suffix } = name;
  const particles = [name['dropping-particle'], name['non-dropping-particle']].join(' ').trim();
  if (literal !== undefined || family === undefined || given === undefined) {
    const whole = literal ?? [given, particles, family, suffix].join(' ').trim();
    return `{${escapeTex(whole)}}`;
  }
  // BibTeX knows a particle by its small letters; in braces it would be part of the family name.
  const isParticle = /^\p{Ll}[\p{Ll}’']*(?: \p{Ll}[\p{Ll}’']*)*$/u.test(particles);
  const last = isParticle
    ? `${particles} {${escapeTex(family)}}`
    : `{${escapeTex(`${particles} ${family}`)}}`;
  return [last, ...(suffix === undefined ? [] : [braced(suffix)]), braced(given)].join(', ');
}

/** A given name as it is where it consists of plain words, so that BibTeX can make initials. */
function braced(part: string): string {
  const isPlain = PLAIN.test(part) && !/\band\b/i.test(part);
  return isPlain ? part : `{${escapeTex(part)}}`;
}
