import type { Commands, EditContext } from './context.js';
import { keyCommand } from './key-command.js';
import type { KeyCommand } from './key-command.js';
import { markedEntries } from './marked-runs.js';
import { articleOf, entryOf } from './work.js';
import type { EditState } from './work.js';

/** The keys of the page, and the way from mark to mark. */
export class TextKeys {
  private readonly _root: Element;
  private readonly _take: EditContext['take'];
  private readonly _commands: Commands;

  constructor(root: Element, take: EditContext['take'], commands: Commands) {
    this._root = root;
    this._take = take;
    this._commands = commands;
  }

  /** Does what a key does where the focus is. */
  press(event: KeyboardEvent, state: EditState, hasSelection: boolean): void {
    const target = event.target as Element;
    const command = keyCommand(event, {
      isText: target.matches('textarea, input:not([type="file"]), select'),
      isMark: target.matches('mark'),
      isEditor: target.closest('.editor') !== null,
      hasSelection,
    });
    if (command === undefined) return;
    event.preventDefault();
    this._run(command, state);
  }

  private _run(command: KeyCommand, state: EditState): void {
    const { work, focus } = state;
    switch (command.type) {
      case 'undo':
      case 'redo':
        this._take(command);
        break;
      case 'mark':
        this._goToMark(command.to, state);
        break;
      case 'edit':
        if (focus !== undefined) this._commands.edit(focus);
        break;
      case 'decide':
        if (focus === undefined) break;
        readField();
        if (entryOf(work, focus)?.verdict !== command.verdict)
          this._commands.decide(focus, command.verdict);
        if (command.stays) this._goOn();
        break;
      case 'to-text':
        this.focusMark(focus);
        break;
      case 'quote':
        this._commands.quote(command.isNew);
    }
  }

  /** Opens the next mark of the text, or the one before, the first or the last. */
  private _goToMark(
    to: 'next' | 'previous' | 'first' | 'last',
    { work, article, focus }: EditState,
  ): void {
    const shown = articleOf(work, article);
    const marked = shown ? markedEntries(shown, work.entries) : [];
    const at = marked.findIndex(({ id }) => id === focus);
    const places = { next: at + 1, previous: at - 1, first: 0, last: marked.length - 1 };
    const entry = marked[Math.min(Math.max(places[to], 0), marked.length - 1)];
    if (!entry) return;
    this._take({ type: 'focus', id: entry.id });
    this.focusMark(entry.id);
  }

  /** Leads to the mark that is open now, or to the buttons of an event that has none in the text. */
  private _goOn(): void {
    const mark = this._root.querySelector<HTMLElement>('.reading mark[aria-current]');
    (mark ?? document.getElementById('accept'))?.focus();
  }

  /** Leads to the mark of an entry; without one to the mark that the Tab key stops at. */
  focusMark(id?: string): void {
    const mark = id === undefined ? null : document.getElementById(`mark-${id}`);
    (mark ?? this._root.querySelector<HTMLElement>('.reading mark[tabindex="0"]'))?.focus();
  }
}

/** Reads a field that is read when it is left, and is not left yet. */
export function readField(): void {
  document.activeElement?.dispatchEvent(new Event('change'));
}
