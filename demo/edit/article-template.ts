import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { readArticle } from '../../src/articles/index.js';
import type { Article } from '../../src/articles/index.js';
import { writeNames } from './author-names.js';
import type { EditContext } from './context.js';
import { dateFieldTemplate, fieldTemplate } from './field-template.js';
import { markedEntries, markedRuns } from './marked-runs.js';
import type { Run } from './marked-runs.js';
import { sayArticle, VERDICTS } from './say.js';
import { articleOf, entryOf } from './work.js';
import type { ArticleField } from './actions.js';
import type { Entry, WorkArticle } from './work.js';

const read = new WeakMap<WorkArticle, Article>();

function articleFor(article: WorkArticle): Article {
  const found = read.get(article) ?? readArticle(article.text);
  read.set(article, found);
  return found;
}

/** The articles, and the one that is shown: what it is, and its text to write or with its marks. */
export function articleTemplate(context: EditContext): TemplateResult {
  const { state, take } = context;
  const article = articleOf(state.work, state.article);
  return html`<h2 id="article-heading">Articles</h2>
    <div class="tabs" role="group" aria-label="Articles">
      ${state.work.articles.map(
        (each) =>
          html`<button
            type="button"
            aria-pressed=${each.id === state.article}
            @click=${() => {
              take({ type: 'show-article', id: each.id });
            }}
          >
            ${sayArticle(each)}
          </button>`,
      )}
      <button
        type="button"
        class="add"
        id="add-article"
        @click=${() => {
          take({ type: 'add-article' }, 'source-title');
        }}
      >
        + Add an article
      </button>
    </div>
    ${article ? html`${sourceTemplate(article, context)} ${textTemplate(article, context)}` : nothing}`;
}

function sourceTemplate(article: WorkArticle, { take }: EditContext): TemplateResult {
  const { id, source, isRead } = article;
  const set = (field: ArticleField) => (value: string) => {
    take({ type: 'set-article', id, field, value });
  };
  const issued = typeof source.issued === 'string' ? source.issued : '';
  return html`<details class="source" ?open=${!isRead}>
    <summary>What article this is</summary>
    <div class="fields">
      ${fieldTemplate({ id: 'source-title', label: 'Title', value: source.title ?? '', set: set('title') })}
      ${fieldTemplate({
        id: 'source-publisher',
        label: 'Published in',
        value: source['container-title'] ?? '',
        set: set('container-title'),
      })}
      ${fieldTemplate({
        id: 'source-author',
        label: 'Author',
        value: writeNames(source.author),
        set: set('author'),
        hint: 'Family, Given; several with a semicolon',
        isLate: true,
      })}
      ${fieldTemplate({ id: 'source-url', label: 'Address', value: source.URL ?? '', set: set('URL') })}
      ${dateFieldTemplate({
        id: 'source-issued',
        label: 'Date of publication',
        value: issued,
        set: set('issued'),
        hint: 'Such as 2024-06-19 or 2024-06. “Last month” is counted from it.',
      })}
    </div>
    <button
      type="button"
      class="small"
      @click=${() => {
        take({ type: 'remove-article', id }, 'add-article');
      }}
    >
      Remove this article
    </button>
  </details>`;
}

function textTemplate(article: WorkArticle, context: EditContext): TemplateResult {
  const { take, commands } = context;
  const { id, text, isRead } = article;
  if (!isRead)
    return html`${fieldTemplate({
        id: 'article-text',
        label: 'Text of the article',
        value: text,
        set: (value) => {
          take({ type: 'set-article', id, field: 'text', value });
        },
        hint: 'Paste it here, a paragraph to a line. English is understood so far.',
        rows: 16,
      })}
      <p class="actions">
        <button type="button" id="find" class="primary" @click=${commands.find}>Find dates</button>
      </p>`;
  return html`${readingTemplate(article, context)}
    <p class="actions">
      <button
        type="button"
        id="write"
        @click=${() => {
          take({ type: 'write', id }, 'article-text');
        }}
      >
        Edit the text
      </button>
      <button type="button" id="find" @click=${commands.find}>Find dates again</button>
    </p>`;
}

function readingTemplate(work: WorkArticle, context: EditContext): TemplateResult {
  const { state } = context;
  const { paragraphs } = articleFor(work);
  const marked = markedEntries(work, state.work.entries);
  const focused = entryOf(state.work, state.focus);
  const quotes = (focused?.event.citations ?? []).flatMap(({ source, position }) =>
    String(source) === work.id && position ? [position] : [],
  );
  // One mark is a stop for the Tab key; arrows lead to the others.
  const stop = marked.find(({ id }) => id === state.focus) ?? marked[0];
  const counts = (['proposed', 'accepted', 'left-out'] as const).map(
    (verdict) =>
      html`<li>
        <span class="sample ${verdict}">${VERDICTS[verdict]}</span>
        ${marked.filter((entry) => entry.verdict === verdict).length}
      </li>`,
  );
  return html`<ul class="legend" aria-label="Marks">
      ${counts}
      <li><span class="quoted">quoted by the event that is open</span></li>
    </ul>
    <div
      class="reading"
      role="group"
      aria-label="Text of the article"
      lang=${work.source.language ?? 'en'}
    >
      <ol>
        ${paragraphs.map(
          (paragraph) =>
            html`<li data-kind=${paragraph.kind}>
              <span class="text" data-start=${paragraph.start}
                >${markedRuns(paragraph, marked, quotes).map((run) =>
                  runTemplate(run, run.entry === stop, context),
                )}</span
              >
            </li>`,
        )}
      </ol>
      ${selectionTemplate(context)}
    </div>
    ${
      marked.length === 0
        ? html`<p class="hint">No dates found. Select words to make an event of them.</p>`
        : html`<p class="hint keys">
            <kbd>←</kbd> <kbd>→</kbd> next mark · <kbd>A</kbd> accept · <kbd>X</kbd> leave out ·
            <kbd>Enter</kbd> edit · select words, then <kbd>Q</kbd> to quote or <kbd>E</kbd> for a
            new event
          </p>`
    }`;
}

function runTemplate({ entry, pieces }: Run, isStop: boolean, context: EditContext) {
  const text = pieces.map((piece) =>
    piece.isQuoted ? html`<span class="quoted">${piece.text}</span>` : piece.text,
  );
  return entry ? markTemplate(entry, text, isStop, context) : text;
}

function markTemplate(
  entry: Entry,
  text: unknown,
  isStop: boolean,
  { state, take, commands }: EditContext,
): TemplateResult {
  const { id, verdict, event } = entry;
  // No <button>: browsers do not let its text be selected.
  return html`<mark
    id="mark-${id}"
    class=${verdict}
    role="button"
    tabindex=${isStop ? 0 : -1}
    aria-current=${id === state.focus ? 'true' : nothing}
    aria-label="${event.dateText ?? ''}, ${VERDICTS[verdict]}: ${event.title}"
    @focus=${() => {
      if (id !== state.focus) take({ type: 'focus', id });
    }}
    @click=${() => {
      if (getSelection()?.isCollapsed !== false) commands.open(id);
    }}
    >${text}</mark
  >`;
}

function selectionTemplate({ selection, state, commands }: EditContext): TemplateResult {
  const hasEvent = entryOf(state.work, state.focus) !== undefined;
  // Pressing a button must not take the selection away.
  const keep = (event: Event) => {
    event.preventDefault();
  };
  return html`<div class="selection" ?hidden=${selection === undefined} @mousedown=${keep}>
    ${
      hasEvent
        ? html`<button
            type="button"
            id="add-quote"
            class="primary"
            aria-keyshortcuts="Q"
            @click=${() => {
              commands.quote(false);
            }}
          >
            Add as quote
          </button>`
        : nothing
    }
    <button
      type="button"
      id="new-event"
      aria-keyshortcuts="E"
      @click=${() => {
        commands.quote(true);
      }}
    >
      New event
    </button>
  </div>`;
}
