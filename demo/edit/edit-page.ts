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
import { Keeper } from './keep.js';
import { readField, TextKeys } from './text-keys.js';
import { reasonOf } from './reason-of.js';
import { resultTemplate } from './result-template.js';
import { sayTitle } from './say.js';
import { saveFile } from './save-file.js';
import { placeTools, selectedSpan } from './selected-span.js';
import { keptTemplate, toolbarTemplate } from './toolbar-template.js';
import { blankState, entryOf } from './work.js';
import type { Work } from './work.js';

/** ms of rest before the timeline is drawn anew and checked, and the work is kept. */
const REST = 250;

/** Whether the events stand beside the text, and not below it. */
const BESIDE = matchMedia('(min-width: 56rem)');

/** Joins the work of an author up with the page: what is shown, pressed and kept. */
export class EditPage {
  private readonly _root: HTMLElement;
  private readonly _keeper = new Keeper();
  private readonly _keys: TextKeys;
  private _history: History = startHistory(blankState());
  private _checked: { work: Work; data: TimelineData; remarks: readonly Remark[] } | undefined;
  private _timer: number = 0;
  private _selection: PositionData | undefined;
  private _isForgetting = false;
  private _status = '';

  constructor(root: HTMLElement) {
    this._root = root;
    this._keys = new TextKeys(root, this._take, this._commands);
  }

  /** Shows what was kept; the example on a first visit. With the signal it listens no more. */
  start(signal?: AbortSignal): void {
    const kept = this._keeper.load();
    if (kept === 'unreadable')
      this._status = 'What was kept in this browser cannot be read: the example is shown instead.';
    this._history = startHistory(typeof kept === 'object' ? kept : exampleState());
    this._check();
    this._render();
    const options = signal ? { signal } : {};
    const onSelect = () => {
      this._select();
    };
    const onKey = (event: KeyboardEvent) => {
      this._keys.press(event, this._history.present, this._selection !== undefined);
    };
    const onLeave = () => {
      readField();
      if (this._timer !== 0) this._rest();
    };
    document.addEventListener('selectionchange', onSelect, options);
    document.addEventListener('keydown', onKey, options);
    addEventListener('pagehide', onLeave, options);
  }

  private readonly _take = (step: Step, leadTo?: string): void => {
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
    if (this._history.present.focus !== focus) this._showFocus();
    if (leadTo !== undefined) document.getElementById(leadTo)?.focus();
  };

  /** Another event is read from its top, beside its words in the text. */
  private _showFocus(): void {
    this._root.querySelector('.events')?.scrollTo(0, 0);
    const { focus = '' } = this._history.present;
    if (BESIDE.matches)
      document.getElementById(`mark-${focus}`)?.scrollIntoView({ block: 'nearest' });
  }

  /** The author rests: keeps the work, checks it and draws its timeline. */
  private _rest(): void {
    clearTimeout(this._timer);
    this._timer = 0;
    this._keeper.save(this._history.present);
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
      notKept: this._keeper.refusal,
      isForgetting: this._isForgetting,
      status: this._status,
      take: this._take,
      commands: this._commands,
    };
    render(
      html`<div class="work">
          ${toolbarTemplate(context)} ${keptTemplate(context)}
          <div class="columns">
            <section class="article" aria-labelledby="article-heading">
              ${articleTemplate(context)}
            </section>
            <section class="events" aria-labelledby="events-heading">
              ${eventsTemplate(context)}
            </section>
          </div>
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

  private readonly _commands: Commands = {
    download: () => {
      const { title } = this._history.present.work.rest;
      this._say(`Downloaded as ${saveFile(this._json(), title, this._root)}.`);
    },
    copy: () => {
      void this._copy();
    },
    openFile: (file) => {
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
      this._keeper.forget();
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
      this._keys.focusMark(this._history.present.focus);
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
      this._take({ type: 'focus', id }, 'event-title');
    },
    open: (id) => {
      this._take({ type: 'focus', id }, BESIDE.matches ? `mark-${id}` : 'editor-heading');
      const entry = entryOf(this._history.present.work, id);
      if (entry) this._say(`Open: ${sayTitle(entry)}.`);
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

  private async _copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this._json());
      this._say('Copied.');
    } catch (error) {
      this._say(`Not copied: ${reasonOf(error)}`);
    }
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
