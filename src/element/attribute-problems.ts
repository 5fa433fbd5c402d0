import type { LitElement, ReactiveController } from 'lit';
import { foundMessage } from '../model/problem-list.js';
import type { Problem } from '../model/types.js';
import type { CheckedConverter } from './attribute-converters.js';
import { TimelineProblemEvent } from './events.js';

/** What is wrong with the attributes: such a value counts as none, and is told of once. */
export class AttributeProblems implements ReactiveController {
  private readonly _host: LitElement;
  private readonly _observer = new MutationObserver(() => this._tell());
  /** The attributes that cannot have any value. */
  private readonly _checked: readonly (readonly [name: string, CheckedConverter])[];
  /** What was told of last, by attribute. */
  private readonly _told = new Map<string, string>();

  constructor(host: LitElement) {
    this._host = host;
    const { elementProperties } = host.constructor as typeof LitElement;
    this._checked = [...elementProperties].flatMap(([property, { attribute, converter }]) => {
      const name = typeof attribute === 'string' ? attribute : String(property);
      return isChecked(converter) ? [[name, converter] as const] : [];
    });
    host.addController(this);
  }

  hostConnected(): void {
    const attributeFilter = this._checked.map(([name]) => name);
    this._observer.observe(this._host, { attributeFilter });
    this._tell();
  }

  hostDisconnected(): void {
    this._observer.disconnect();
  }

  /** The problems at the moment. */
  get list(): readonly Problem[] {
    return this._wrong.map(([, problem]) => problem);
  }

  private get _wrong(): readonly (readonly [name: string, Problem])[] {
    return this._checked.flatMap(([name, { expected, isKnown }]) => {
      const found = this._host.getAttribute(name);
      if (!found || isKnown(found)) return [];
      const message = `attribute "${name}": ${foundMessage(found, expected)}`;
      return [[name, { path: '', code: 'unknown-value', message }] as const];
    });
  }

  private _tell(): void {
    const news = this._wrong.filter(([name, { message }]) => this._told.get(name) !== message);
    if (news.length === 0) return;
    for (const [name, { message }] of news) this._told.set(name, message);
    void this._host.updateComplete.then(() =>
      this._host.dispatchEvent(new TimelineProblemEvent(news.map(([, problem]) => problem))),
    );
  }
}

const isChecked = (converter: unknown): converter is CheckedConverter =>
  typeof (converter as Partial<CheckedConverter> | undefined)?.isKnown === 'function';
