/** How a reference is marked up. What comes from the data always passes through here. */
export interface Markup {
  text(text: string): string;
  title(text: string, language: string | undefined): string;
  link(href: string): string;
  /** Several references, each written already. */
  list(written: readonly string[]): string;
}

export const TEXT: Markup = {
  text: (text) => text,
  title: (text) => text,
  link: (href) => href,
  list: (written) => written.join('\n'),
};

const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>&~|$^=]/g, '\\$&')
    // What would begin a heading or a list, were it the first thing on its line.
    .replace(/^[#+-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');

export const MARKDOWN: Markup = {
  text: escapeMarkdown,
  title: (text) => `*${escapeMarkdown(text)}*`,
  link: (href) => `<${href}>`,
  list: (written) => written.map((entry) => `- ${entry}`).join('\n'),
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);

export const HTML: Markup = {
  text: escapeHtml,
  title: (text, language) =>
    `<cite dir="auto"${language === undefined ? '' : ` lang="${escapeHtml(language)}"`}>${escapeHtml(text)}</cite>`,
  link: (href) => {
    const escaped = escapeHtml(href);
    return `<a href="${escaped}" rel="noopener noreferrer">${escaped}</a>`;
  },
  list: (written) => `<ul>\n${written.map((entry) => `<li>${entry}</li>\n`).join('')}</ul>`,
};
