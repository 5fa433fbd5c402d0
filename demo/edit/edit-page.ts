import { html, render } from 'lit';
import { DateSyntaxError } from '../../src/dates/index.js';
import type { PositionData, TimelineData } from '../../src/model/index.js';
import { articleTemplate } from './article-template.js';
import type { Commands, EditContext } from './context.js';
import { checkWork, fromDocument, toDocument } from './document.js';
import type { Remark } from './document.js';
import { eventsTemplate } from './event-template.js';
import { exampleState } from './example.js';
import { startHistory, takeStep } from './history.js';
import type { History, Step } from './history.js';
import { KEPT_UNDER, readKept, writeKept } from './keep.js';
import { keyCommand } from './key-command.js';
import type { KeyCommand } from './key-command.js';
import { markedEntries } from './marked-runs.js';
import { resultTemplate } from './result-template.js';
import { sayTitle } from './say.js';
import { selectedSpan } from './selected-span.js';
import { toolbarTemplate } from './toolbar-template.js';
import { articleOf, blankState, entryOf } from './work.js';
import type { Work } from './work.js';

/** ms of rest before the timeline is drawn anew and checked, and the work is kept. */
const REST = 250;

/** Joins the work of an author up with the page: what is shown, pressed and kept. */
export class EditPage {
  private readonly _root: HTMLElement;
  private _history: History = startHistory(blankState());
  private _checked: { work: Work; data: TimelineData; remarks: readonly Remark[] } | undefined;
  private _timer: number = 0;
  private _selection: PositionData | undefined;
  private _notKept: string | undefined;
  private _isForgetting = false;
  private _status = '';

  constructor(root: HTMLElement) {
    this._root = root;
  }

  /** Shows what was kept; the example on a first visit. With the signal it listens no more. */
  start(signal?: AbortSignal): void {
    let kept: string | null = null;
    try {
      kept = localStorage.getItem(KEPT_UNDER);
    } catch (error) {
      this._notKept = reasonOf(error);
    }
    const state = readKept(kept);
    if (kept !== null && !state)
      this._status = 'What was kept in this browser cannot be read: the example is shown instead.';
    this._history = startHistory(state ?? exampleState());
    this._check();
    this._render();
    const options = signal ? { signal } : {};
    const onSelect = () => {
      this._select();
    };
    const onKey = (event: KeyboardEvent) => {
      this._press(event);
    };
    const onLeave = () => {
      if (this._timer !== 0) this._rest();
    };
    document.addEventListener('selectionchange', onSelect, options);
    document.addEventListener('keydown', onKey, options);
    addEventListener('pagehide', onLeave, options);
  }

  private readonly _take = (step: Step): void => {
    const { work, focus } = this._history.present;
    this._history = takeStep(this._history, step);
    if (step.type === 'undo' || step.type === 'redo')
      this._status = step.type === 'undo' ? 'Undone.' : 'Done again.';
    if (this._history.present.work !== work) {
      clearTimeout(this._timer);
      this._timer = window.setTimeout(() => {
        this._rest();
      }, REST);
    }
    this._render();
    // Another event is read from its top.
    if (this._history.present.focus !== focus) this._root.querySelector('.events')?.scrollTo(0, 0);
  };

  /** The author rests: keeps the work, checks it and draws its timeline. */
  private _rest(): void {
    clearTimeout(this._timer);
    this._timer = 0;
    try {
      localStorage.setItem(KEPT_UNDER, writeKept(this._history.present));
      this._notKept = undefined;
    } catch (error) {
      this._notKept = reasonOf(error);
    }
    this._check();
    this._render();
  }

  private _check(): void {
    const { work } = this._history.present;
    if (this._checked?.work !== work)
      this._checked = { work, data: toDocument(work), remarks: checkWork(work) };
  }

  private _say(status: string): void {
    this._status = status;
    this._render();
  }

  private _render(): void {
    const { past, present, future } = this._history;
    const { data = {}, remarks = [] } = this._checked ?? {};
    const context: EditContext = {
      state: present,
      canUndo: past.length > 0,
      canRedo: future.length > 0,
      remarks,
      selection: this._selection,
      notKept: this._notKept,
      isForgetting: this._isForgetting,
      take: this._take,
      commands: this._commands,
    };
    render(
      html`<div class="top">
          ${toolbarTemplate(context)}
          <p class="status" role="status">${this._status}</p>
        </div>
        <div class="columns">
          <section class="article" aria-labelledby="article-heading">
            ${articleTemplate(context)}
          </section>
          <section class="events" aria-labelledby="events-heading">
            ${eventsTemplate(context)}
          </section>
        </div>
        <section class="result" aria-labelledby="result-heading">
          ${resultTemplate(context, data)}
        </section>`,
      this._root,
    );
  }

  private _select(): void {
    const span = selectedSpan(this._root.querySelector('.reading'));
    if (!span && !this._selection) return;
    this._selection = span;
    this._render();
    if (span) placeTools(this._root);
  }

  private _press(event: KeyboardEvent): void {
    const target = event.target as Element;
    const command = keyCommand(event, {
      isText: target.matches('textarea, input:not([type="file"]), select'),
      isMark: target.matches('mark'),
      isEditor: target.closest('.editor') !== null,
      hasSelection: this._selection !== undefined,
    });
    if (command === undefined) return;
    event.preventDefault();
    this._run(command);
  }

  private _run(command: KeyCommand): void {
    const { present } = this._history;
    const { focus } = present;
    switch (command.type) {
      case 'undo':
      case 'redo':
        this._take(command);
        break;
      case 'mark':
        this._goToMark(command.to);
        break;
      case 'edit':
        if (focus !== undefined) this._commands.edit(focus);
        break;
      case 'decide':
        if (focus === undefined) break;
        // A field that is left late is read first.
        (document.activeElement as HTMLElement).dispatchEvent(new Event('change'));
        this._commands.decide(focus, command.verdict);
        if (command.stays) this._focusMark();
        break;
      case 'to-text':
        this._focusMark();
        break;
      case 'quote':
        this._commands.quote(command.isNew);
    }
  }

  /** Opens the next mark of the text, or the one before, the first or the last. */
  private _goToMark(to: 'next' | 'previous' | 'first' | 'last'): void {
    const { work, article, focus } = this._history.present;
    const shown = articleOf(work, article);
    const marked = shown ? markedEntries(shown, work.entries) : [];
    const at = marked.findIndex(({ id }) => id === focus);
    const places = { next: at + 1, previous: at - 1, first: 0, last: marked.length - 1 };
    const entry = marked[Math.min(Math.max(places[to], 0), marked.length - 1)];
    if (!entry) return;
    this._take({ type: 'focus', id: entry.id });
    this._focusMark();
  }

  private _focusMark(): void {
    const { focus } = this._history.present;
    const mark = focus === undefined ? null : document.getElementById(`mark-${focus}`);
    (mark ?? this._root.querySelector<HTMLElement>('.reading mark[tabindex="0"]'))?.focus();
  }

  private readonly _commands: Commands = {
    download: () => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([this._json()], { type: 'application/json' }));
      link.download = `${fileName(this._history.present.work.rest.title)}.json`;
      this._root.append(link);
      link.click();
      link.remove();
      URL.revokeObjectURL(link.href);
      this._say(`Downloaded as ${link.download}.`);
    },
    copy: () => {
      navigator.clipboard.writeText(this._json()).then(
        () => {
          this._say('Copied.');
        },
        (error: unknown) => {
          this._say(`Not copied: ${reasonOf(error)}`);
        },
      );
    },
    open: (file) => {
      void this._open(file);
    },
    askToForget: (isAsked) => {
      this._isForgetting = isAsked;
      this._render();
      document.getElementById(isAsked ? 'forget-really' : 'forget')?.focus();
    },
    forget: () => {
      this._history = startHistory(blankState());
      this._isForgetting = false;
      clearTimeout(this._timer);
      this._timer = 0;
      try {
        localStorage.removeItem(KEPT_UNDER);
      } catch (error) {
        this._notKept = reasonOf(error);
      }
      this._check();
      this._say('Forgotten: nothing is left in this browser.');
      document.getElementById('article-text')?.focus();
    },
    find: () => {
      const { article } = this._history.present;
      try {
        this._take({ type: 'find', id: article });
      } catch (error) {
        if (!(error instanceof DateSyntaxError)) throw error;
        this._say(`No dates were looked for: the date of publication is an ${error.message}`);
        return;
      }
      const { entries } = this._history.present.work;
      const open = entries.filter(({ verdict }) => verdict === 'proposed').length;
      this._say(`${open} ${open === 1 ? 'event is' : 'events are'} proposed.`);
      this._focusMark();
    },
    quote: (isNew) => {
      const { article, focus } = this._history.present;
      if (!this._selection) return;
      const id = isNew ? undefined : focus;
      this._take({ type: 'add-quote', article, span: this._selection, ...(id && { id }) });
      getSelection()?.removeAllRanges();
      this._selection = undefined;
      const entry = entryOf(this._history.present.work, this._history.present.focus);
      this._say(
        id && entry ? `Quote added to “${sayTitle(entry)}”.` : 'New event: give it a title.',
      );
      if (!id) document.getElementById('event-title')?.focus();
    },
    edit: (id) => {
      this._take({ type: 'focus', id });
      document.getElementById('event-title')?.focus();
    },
    decide: (id, verdict) => {
      const isSo = entryOf(this._history.present.work, id)?.verdict === verdict;
      const said = verdict === 'accepted' ? 'Accepted' : 'Left out';
      if (isSo) this._take({ type: 'decide', id, verdict: 'proposed' });
      else this._take({ type: 'decide', id, verdict, goesOn: true });
      const { work, focus } = this._history.present;
      const next = focus === id ? undefined : entryOf(work, focus);
      if (isSo) this._say('Proposed again.');
      else this._say(next ? `${said}. Next: ${sayTitle(next)}.` : `${said}. No proposal is left.`);
    },
    go: (by) => {
      const { work, focus } = this._history.present;
      const at = work.entries.findIndex(({ id }) => id === focus) + by;
      const entry = work.entries[(at + work.entries.length) % work.entries.length];
      if (entry) this._take({ type: 'focus', id: entry.id });
    },
  };

  private _json(): string {
    return `${JSON.stringify(toDocument(this._history.present.work), undefined, 2)}\n`;
  }

  private async _open(file: File): Promise<void> {
    try {
      const state = fromDocument(JSON.parse(await file.text()));
      this._status = `Opened ${file.name}. Paste the texts of its articles to check its quotes.`;
      this._take({ type: 'replace', state });
    } catch (error) {
      this._say(`${file.name} was not opened: ${reasonOf(error)}`);
    }
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** A title as the name of a file. */
function fileName(title: string = ''): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['timeline'];
  return words.slice(0, 8).join('-');
}

/** Puts the buttons for a selection below it, within the text. */
function placeTools(root: HTMLElement): void {
  const tools = root.querySelector<HTMLElement>('.selection');
  const reading = root.querySelector('.reading');
  const range = getSelection()?.getRangeAt(0);
  if (!tools || !reading || !range) return;
  const [words, frame] = [range.getBoundingClientRect(), reading.getBoundingClientRect()];
  const left = Math.min(words.left - frame.left, frame.width - tools.offsetWidth);
  tools.style.left = `${Math.max(0, left)}px`;
  tools.style.top = `${words.bottom - frame.top + 6}px`;
}
