import { parseLink } from '../../model/safe-link.js';

/** An address that a document may hold, and in what it is not as it was given. */
export interface WebAddress {
  readonly url: string;
  /** Its normal form, to tell addresses apart. */
  readonly href: string;
  readonly change?: string;
}

/** Lets a browser go to words on a page: no part of the page's address. */
const TEXT_DIRECTIVE = /#?:~:.*$/su;

/** An http(s) address; `base` is where addresses that are not absolute start from. */
export function webAddress(text: string, base?: string): WebAddress | undefined {
  const given = text.trim().replace(TEXT_DIRECTIVE, '');
  if (given === '') return undefined;
  const resolved = resolve(given, base);
  const link = resolved === undefined ? undefined : parseLink(resolved);
  if (link === undefined) return undefined;
  const { href } = link;
  if (link.stripped) return { url: href, href, change: 'without its user name and password' };
  return resolved === given ? { url: given, href } : { url: href, href, change: `as ${href}` };
}

function resolve(text: string, base: string | undefined): string | undefined {
  if (isAbsolute(text)) return text;
  try {
    return new URL(text, base ?? (text.startsWith('//') ? 'https://base.invalid' : undefined)).href;
  } catch {
    return undefined;
  }
}

function isAbsolute(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/iu.test(text);
}
