const EXAMPLES: Readonly<Record<string, string>> = {
  date: '"1914-07-28/1918-11-11"',
  issued: '"2024-06-19"',
  quote: '{ "exact": "…" }',
  media: '{ "url": "…" }',
  citations: '[{ "source": "…" }]',
  author: '[{ "family": "Doe", "given": "Jane" }]',
  archived: '[{ "url": "…" }]',
  links: '[{ "rel": "…", "event": "…" }]',
  people: '["Jane Doe"]',
  tags: '["…"]',
  sources: '[{ "id": "…", "title": "…" }]',
  events: '[{ "title": "…", "date": "2024" }]',
  groups: '[{ "id": "…", "label": "…" }]',
  periods: '[{ "label": "…", "date": "1914/1918" }]',
};

/** How a field is written, as the end of a message; empty where its name says enough. */
export function suchAs(field: string): string {
  const example = EXAMPLES[field];
  return example === undefined ? '' : `, such as ${example}`;
}

/** How one entry of a list is written, as the end of a message. */
export const suchAsEntry = (field: string): string => suchAs(field).replace(/\[|\]$/g, '');
