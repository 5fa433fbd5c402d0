import { readArticle } from '../../src/articles/index.js';
import type { CitationData, Stance } from '../../src/model/index.js';
import { withField } from './actions.js';
import type { Action } from './actions.js';
import { readNames } from './author-names.js';
import { groupNamed } from './group-named.js';
import { proposeEntries } from './propose-entries.js';
import { quoteAt, quoteOf, withQuotesIn } from './quote-at.js';
import { articleOf, blankArticle, blankState, entryOf, freeId } from './work.js';
import type { EditState, Entry, Verdict, Work, WorkArticle } from './work.js';

/** The state after what an author did; the same one when that changes nothing. */
export function reduce(state: EditState, action: Action): EditState {
  const { work } = state;
  switch (action.type) {
    case 'set-title':
      return { ...state, work: { ...work, rest: withField(work.rest, 'title', action.value) } };
    case 'add-article': {
      const id = freeId('article', new Set(work.articles.map((article) => article.id)));
      const articles = [...work.articles, blankArticle(id)];
      return { ...state, work: { ...work, articles }, article: id };
    }
    case 'remove-article':
      return removeArticle(state, action.id);
    case 'show-article':
      return { ...state, article: action.id };
    case 'set-article':
      return mapArticle(state, action.id, (article) => setArticle(article, action));
    case 'write':
      return mapArticle(state, action.id, (article) => ({ ...article, isRead: false }));
    case 'find':
      return find(state, action.id);
    case 'focus':
      return focusOn(state, action.id);
    case 'decide':
      return decide(state, action.id, action.verdict, action.goesOn);
    case 'set-event':
      return setEvent(state, action);
    case 'set-citation':
      return mapCitation(state, action.id, action.index, (citation) =>
        setCitation(work, citation, action),
      );
    case 'add-quote':
      return addQuote(state, action);
    case 'add-citation':
      return addCitation(state, action.id, { source: state.article });
    case 'remove-citation':
      return mapEntry(state, action.id, ({ event }) =>
        withField(event, 'citations', event.citations?.toSpliced(action.index, 1)),
      );
    case 'add-event':
      return addEvent(state, undefined);
    case 'replace':
      return action.state;
  }
}

function mapArticle(
  state: EditState,
  id: string,
  change: (article: WorkArticle) => WorkArticle,
): EditState {
  const articles = state.work.articles.map((each) => (each.id === id ? change(each) : each));
  return { ...state, work: { ...state.work, articles } };
}

/** Changes what an entry tells; it is the author's own from then on. */
function mapEntry(
  state: EditState,
  id: string,
  change: (entry: Entry) => Entry['event'],
): EditState {
  const entries = state.work.entries.map((each) =>
    each.id === id ? { ...each, isTouched: true, event: change(each) } : each,
  );
  return { ...state, work: { ...state.work, entries } };
}

function mapCitation(
  state: EditState,
  id: string,
  index: number,
  change: (citation: CitationData) => CitationData,
): EditState {
  return mapEntry(state, id, ({ event }) => ({
    ...event,
    citations: (event.citations ?? []).map((each, i) => (i === index ? change(each) : each)),
  }));
}

function setArticle(
  article: WorkArticle,
  { field, value }: Extract<Action, { type: 'set-article' }>,
): WorkArticle {
  if (field === 'text') return { ...article, text: value };
  const found = field === 'author' ? readNames(value) : value.trim() === '' ? '' : value;
  return { ...article, source: withField(article.source, field, found) };
}

function removeArticle(state: EditState, id: string): EditState {
  const articles = state.work.articles.filter((article) => article.id !== id);
  const [first] = articles;
  if (!first) return blankState();
  const isOf = ({ event, verdict }: Entry) =>
    verdict !== 'accepted' && event.citations?.every(({ source }) => String(source) === id);
  const entries = state.work.entries.filter((entry) => !isOf(entry));
  const work = { ...state.work, articles, entries };
  const article = state.article === id ? first.id : state.article;
  return { work, article, focus: entryOf(work, state.focus)?.id };
}

/** Finds dates in an article, in place of what was proposed before and nobody has touched. */
function find(state: EditState, id: string): EditState {
  const article = articleOf(state.work, id);
  if (!article) return state;
  const kept = state.work.entries.filter(
    ({ verdict, isTouched, place, event }) =>
      verdict !== 'proposed' ||
      isTouched ||
      (place?.article ?? String(event.citations?.[0]?.source)) !== id,
  );
  const found = proposeEntries(article, kept);
  const text = readArticle(article.text);
  const still = kept.map((entry): Entry => {
    const place = found.places.get(entry.id);
    const event = withQuotesIn(entry.event, id, text);
    return { ...entry, event, ...(place && { place }) };
  });
  const read = mapArticle(state, id, (each) => ({ ...each, isRead: true }));
  const work = { ...read.work, entries: [...still, ...found.entries] };
  return { work, article: id, focus: found.entries[0]?.id ?? entryOf(work, state.focus)?.id };
}

function focusOn(state: EditState, id: string): EditState {
  const place = entryOf(state.work, id)?.place;
  return { ...state, focus: id, article: place?.article ?? state.article };
}

/** An entry that is accepted brings along what its date hangs on, unless that was left out. */
function decide(state: EditState, id: string, verdict: Verdict, goesOn = false): EditState {
  const decided = new Set([id]);
  if (verdict === 'accepted')
    for (const each of decided) {
      const anchor = entryOf(state.work, anchorOf(entryOf(state.work, each)));
      if (anchor?.verdict === 'proposed') decided.add(anchor.id);
    }
  const entries = state.work.entries.map((entry) =>
    decided.has(entry.id) ? { ...entry, verdict } : entry,
  );
  const next = { ...state, work: { ...state.work, entries } };
  const on = goesOn ? nextProposal(next.work, id) : undefined;
  return focusOn(next, on ?? id);
}

const anchorOf = (entry: Entry | undefined): string | undefined => {
  const anchor = entry?.event.derivation?.anchor.event;
  return anchor === undefined ? undefined : String(anchor);
};

/** The proposal after an entry, or else the first of all. */
function nextProposal({ entries }: Work, id: string): string | undefined {
  const at = entries.findIndex((entry) => entry.id === id);
  return [...entries.slice(at + 1), ...entries.slice(0, at)].find(
    ({ verdict }) => verdict === 'proposed',
  )?.id;
}

function setEvent(
  state: EditState,
  { id, field, value }: Extract<Action, { type: 'set-event' }>,
): EditState {
  if (field === 'group') {
    const { groups, group } = groupNamed(state.work.rest.groups ?? [], value);
    const work = { ...state.work, rest: withField(state.work.rest, 'groups', groups) };
    return mapEntry({ ...state, work }, id, ({ event }) => withField(event, 'group', group));
  }
  return mapEntry(state, id, ({ event }) => {
    // A title is never missing, only empty.
    if (field === 'title') return { ...event, title: value };
    const changed = withField(event, field, value);
    if (field !== 'date') return changed;
    // What was read in a citation's date words is corrected with the event's date.
    const citations = event.citations?.map((citation) =>
      citation.dateText !== undefined && citation.date === event.date
        ? withField(citation, 'date', value)
        : citation,
    );
    return withField(changed, 'citations', citations);
  });
}

function setCitation(
  work: Work,
  citation: CitationData,
  { field, value }: Extract<Action, { type: 'set-citation' }>,
): CitationData {
  if (field === 'stance') return { ...citation, stance: value as Stance };
  if (field === 'attributedTo') return withField(citation, field, value);
  const unquoted = ['quote', 'position', 'locator', 'label'].reduce(
    (rest, name) => withField(rest, name, undefined),
    citation,
  );
  const article = articleOf(work, String(citation.source));
  if (value.trim() === '' || !article) return unquoted;
  const near = citation.position?.start;
  return { ...unquoted, ...quoteOf(readArticle(article.text), value.trim(), near) };
}

function addQuote(
  state: EditState,
  { id, article, span }: Extract<Action, { type: 'add-quote' }>,
): EditState {
  const quoted = quoteAt(readArticle(articleOf(state.work, article)?.text ?? ''), span);
  if (!quoted) return state;
  const citation = { source: article, ...quoted };
  return id === undefined ? addEvent(state, citation) : addCitation(state, id, citation);
}

function addCitation(state: EditState, id: string, citation: CitationData): EditState {
  return mapEntry(state, id, ({ event }) => ({
    ...event,
    citations: [...(event.citations ?? []), citation],
  }));
}

/** Adds an event of the author's own, accepted and to be named. */
function addEvent(state: EditState, citation: CitationData | undefined): EditState {
  const id = freeId('event', new Set(state.work.entries.map((entry) => entry.id)));
  const event = { id, title: '', ...(citation && { citations: [citation] }) };
  const entry: Entry = { id, verdict: 'accepted', isTouched: true, event };
  return { ...state, work: { ...state.work, entries: [...state.work.entries, entry] }, focus: id };
}
