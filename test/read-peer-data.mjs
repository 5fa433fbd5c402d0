/*
 * Timelines that others wrote, as documents of this project: dates as far as they are plain, titles and
 * texts without their markup, nothing else. For checks of the layout; the package imports no such file.
 */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const pad = (n, length = 2) => String(n).padStart(length, '0');
const plainText = (markup) =>
  String(markup ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const decode = (text) => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => ENTITIES[name]);

/** An event whose `date` is left out where there is none. */
const anEvent = (title, summary, date) => ({
  title: plainText(title) || plainText(summary).slice(0, 60) || 'Untitled',
  ...(summary ? { summary: plainText(summary) } : {}),
  ...(date ? { date } : {}),
});

/** "1908", "1908-05", "1908-05-13" of the parts of a date that are there. */
function ymd({ year, month, day } = {}) {
  if (!year) return '';
  if (!month) return pad(year, 4);
  return [pad(year, 4), pad(month), ...(day ? [pad(day)] : [])].join('-');
}

const interval = (start, end) => (end && end !== start ? `${start}/${end}` : start);

/** A TimelineJS document. */
export function readTimelineJs(text) {
  return JSON.parse(text).events.map(({ start_date, end_date, text: words = {} }) =>
    anEvent(words.headline, words.text, interval(ymd(start_date), ymd(end_date))),
  );
}

/** A TimelineJS spreadsheet; the slide of type "title" is no event. */
export function readTimelineJsCsv(text) {
  const [head, ...rows] = readCsv(text);
  return rows
    .map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])))
    .filter(({ Type, Headline, Year }) => Type !== 'title' && (Headline || Year))
    .map((row) => {
      const part = (prefix) =>
        ymd({ year: row[`${prefix}Year`], month: row[`${prefix}Month`], day: row[`${prefix}Day`] });
      return anEvent(row.Headline, row.Text, interval(part(''), part('End ')));
    });
}

function readCsv(text) {
  const rows = [['']];
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const row = rows.at(-1);
    const letter = text[i];
    if (isQuoted && letter === '"' && text[i + 1] === '"') row[row.length - 1] += text[i++];
    else if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && letter === ',') row.push('');
    else if (!isQuoted && letter === '\n') rows.push(['']);
    else if (letter !== '\r') row[row.length - 1] += letter;
  }
  return rows;
}

/** "200 BC", "70", "Nov 14 1840 00:00:00 GMT"; nothing for what is not plain. */
function simileDate(text) {
  const [, years, era] = /^(\d+)(?: (AD|BC))?$/.exec(text) ?? [];
  if (years) return era === 'BC' ? `-${pad(years - 1, 4)}` : pad(years, 4);
  const [, name, day, year] = /^(\w{3}) (\d+) (\d+)/.exec(text) ?? [];
  const month = MONTHS.indexOf(name) + 1;
  return month > 0 ? ymd({ year, month, day }) : '';
}

/** A SIMILE timeline; what has an end and does not last happened some time between the two. */
export function readSimile(text) {
  const events = text
    .replace(/<!--[\s\S]*?-->/g, '')
    .matchAll(/<event\b([^>]*)>([\s\S]*?)<\/event>/g);
  return [...events].map(([, attributes, body]) => {
    const of = Object.fromEntries(
      [...attributes.matchAll(/(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
        ([, name, double, single]) => [name, decode(double ?? single ?? '')],
      ),
    );
    const [start, end] = [simileDate(of.start ?? ''), simileDate(of.end ?? '')];
    const date = of.isDuration || !end ? interval(start, end) : `[${start}..${end}]`;
    return anEvent(of.title, decode(body), date);
  });
}
