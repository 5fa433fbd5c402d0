import type { SafeLink } from './types.js';

const DOI = /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{1,9}(?:\.\d{1,9})*\/\S+)$/iu;
const DOI_LENGTH = 1_000;

/** A link that passed, and whether a user name or password was taken out of it. */
export interface CheckedLink extends SafeLink {
  readonly stripped: boolean;
}

/**
 * A web address that is safe to offer: absolute, http or https, without user name and password,
 * the host in ASCII. A relative one is resolved against `base`. `undefined` for anything else, such
 * as `javascript:`, or a relative address without a base.
 */
export function parseLink(text: string, base?: string): CheckedLink | undefined {
  // Nothing at all would be the base itself.
  if (text.trim() === '') return undefined;
  let url: URL;
  try {
    url = new URL(text, base);
  } catch {
    return undefined;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const stripped = url.username !== '' || url.password !== '';
  if (stripped) {
    // "https://bank.example@evil.example" leads to evil.example: what a reader sees must not lie.
    url.username = '';
    url.password = '';
  }
  return { href: url.href, host: url.host, stripped };
}

/** The link through doi.org for a DOI, with or without a resolver before it. */
export function parseDoi(text: string): SafeLink | undefined {
  const name = text.length > DOI_LENGTH ? undefined : DOI.exec(text.trim())?.[1];
  if (name === undefined) return undefined;
  // A lone surrogate would make encodeURIComponent throw.
  const encoded = encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\uFFFD'));
  return { href: `https://doi.org/${encoded.replaceAll('%2F', '/')}`, host: 'doi.org' };
}
