import { noChange } from 'lit';
import { Directive, directive, PartType } from 'lit/directive.js';
import type { DirectiveResult, ElementPart, PartInfo } from 'lit/directive.js';
import type { Box } from '../layout/types.js';

/**
 * Puts an element at a box, in px. Set through the style object, since a `style` attribute is
 * blocked by a strict content security policy; only what changed is written.
 */
class Place extends Directive {
  private _x = NaN;
  private _y = NaN;
  private _width: number | undefined = undefined;
  private _height: number | undefined = undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new TypeError('place() goes into a start tag');
  }

  override render(_box: Partial<Box> & { readonly x: number; readonly y: number }): unknown {
    return noChange;
  }

  override update(part: ElementPart, [box]: Parameters<this['render']>): unknown {
    const { style } = part.element as HTMLElement;
    if (box.x !== this._x || box.y !== this._y)
      style.transform = `translate(${px(box.x)},${px(box.y)})`;
    if (box.width !== this._width) style.width = box.width === undefined ? '' : px(box.width);
    if (box.height !== this._height) style.height = box.height === undefined ? '' : px(box.height);
    this._x = box.x;
    this._y = box.y;
    this._width = box.width;
    this._height = box.height;
    return noChange;
  }
}

const px = (value: number): string => `${Math.round(value * 100) / 100}px`;

const asDirective = directive(Place);

/** Binds an element's place: `<div ${place(box)}>`. Leaves out a size that is not given. */
export const place = (
  box: Partial<Box> & { readonly x: number; readonly y: number },
): DirectiveResult => asDirective(box);
