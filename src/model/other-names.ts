const THING = 'title:name headline label';
const SPAN = '|date:start begin from end to until';

/** What other formats call fields, by the thing that has them: `field:name name|field:name`. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  '': `${THING}|sources:reference article|events:item`,
  sources: `${THING}|author:creator|issued:date year published|URL:href link`,
  events:
    `${THING}|summary:text desc description content|group:category lane type|place:location` +
    `${SPAN} when time year|citations:source reference ref page href link url` +
    '|media:image img picture photo video',
  citations: 'source:id reference href link url|quote:text|locator:page',
  quote: 'exact:text',
  media: 'url:src href link',
  groups: 'label:name title',
  periods: `label:name title headline${SPAN}`,
};

/**
 * The field that a name stands for in other formats; `undefined` where it stands for none. The name is
 * in small letters without hyphens; `startdate` is `start`, and `images` is `image`.
 */
export function fieldOfOtherName(kind: string, name: string): string | undefined {
  const stem = name.replace(/(.)(?:s|date|url)$/, '$1');
  for (const line of (OTHER_NAMES[kind] ?? '').split('|')) {
    const [field, names = ''] = line.split(':');
    if (names.split(' ').includes(stem)) return field;
  }
  return undefined;
}
