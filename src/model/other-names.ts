/** What other formats call a field, by the thing that has it: in small letters, without hyphens. */
const OTHER_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '': {
    title: 'name headline',
    lang: 'language locale',
    groups: 'categories lanes',
    periods: 'eras',
    sources: 'references bibliography articles',
    events: 'items entries',
  },
  sources: {
    title: 'name headline',
    author: 'creator byline',
    'container-title': 'newspaper journal magazine website',
    issued: 'date year published publishedat publisheddate datepublished publicationdate pubdate',
    URL: 'href link',
  },
  events: {
    title: 'name headline label heading',
    summary: 'description desc text content body',
    group: 'category lane type',
    place: 'location',
    people: 'persons actors',
    date: 'when time year datetime start startdate begin from end enddate to until',
    citations: 'source sources reference references ref refs page href link url uri',
    media: 'image images img picture photo thumbnail video audio',
    tags: 'keywords',
  },
  citations: {
    source: 'id ref reference title url href link',
    quote: 'text content words',
    locator: 'page pages paragraph section',
  },
  quote: { exact: 'text content' },
  media: {
    url: 'src href link',
    alt: 'description',
    caption: 'title text',
    poster: 'thumbnail',
  },
  groups: { label: 'name title content' },
  periods: {
    label: 'name title headline text content',
    date: 'start startdate begin from end enddate to until',
  },
};

/** The field that a name stands for in other formats; `undefined` for a name that none has. */
export function fieldOfOtherName(kind: string, name: string): string | undefined {
  const fields = Object.entries(OTHER_NAMES[kind] ?? {});
  return fields.find(([, names]) => names.split(' ').includes(name))?.[0];
}
