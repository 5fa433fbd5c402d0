import type { LitElement, ReactiveController } from 'lit';
import { foundMessage } from '../model/problem-list.js';
import type { Problem } from '../model/types.js';
import type { CheckedConverter } from './attribute-converters.js';
import { TimelineProblemEvent } from './events.js';

/** What is wrong with the attributes: such a value counts as none, and is told of once. */
export class AttributeProblems implements ReactiveController {
  private readonly _host: LitElement;
  private readonly _observer = new MutationObserver(() => this._tell());
  private readonly _told = new Set<string>();

  constructor(host: LitElement) {
    this._host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this._observer.observe(this._host, { attributes: true });
    this._tell();
  }

  hostDisconnected(): void {
    this._observer.disconnect();
  }

  /** The problems at the moment. */
  get list(): readonly Problem[] {
    const { elementProperties } = this._host.constructor as typeof LitElement;
    return [...elementProperties].flatMap(([property, { attribute, converter }]) => {
      const name = typeof attribute === 'string' ? attribute : String(property);
      const { expected, isKnown } = (converter ?? {}) as Partial<CheckedConverter>;
      const found = this._host.getAttribute(name);
      if (!isKnown || expected === undefined || !found || isKnown(found)) return [];
      const message = `attribute "${name}": ${foundMessage(found, expected)}`;
      return [{ path: '', code: 'unknown-value', message }];
    });
  }

  private _tell(): void {
    const news = this.list.filter(({ message }) => !this._told.has(message));
    if (news.length === 0) return;
    for (const { message } of news) this._told.add(message);
    void this._host.updateComplete.then(() =>
      this._host.dispatchEvent(new TimelineProblemEvent(news)),
    );
  }
}
