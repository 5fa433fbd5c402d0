import { createHash } from 'node:crypto';
import { writeHtmlList } from '../formats/write/html-list.js';
import type { TimelineDocument } from '../model/index.js';

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 100rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
`;

/**
 * Writes a page that is whole in itself: the element, the data, and a readable list for whoever runs
 * no script. It works from a disk; its policy lets it load nothing, and run nothing but the element.
 *
 * @param component - The text of `cited-timeline.min.js`.
 */
export function writeStandalonePage(doc: TimelineDocument, component: string): string {
  // The name of an element's end would end it in a text of the component too.
  const script = `\n${component.replace(/<(?=\/script|!--)/giu, '\\x3c')}\n`;
  const data = JSON.stringify(doc.data).replaceAll('<', '\\u003c');
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; ');
  const lang = escape(doc.lang ?? 'en');
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escape(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(doc.title ?? 'Timeline')}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<cited-timeline>
<script type="application/json">${data}</script>
${writeHtmlList(doc, { dates: { locale: doc.lang ?? 'en' } })}
</cited-timeline>
</main>
<script type="module">${script}</script>
</body>
</html>
`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/gu, (char) => `&#${char.charCodeAt(0)};`);
}
