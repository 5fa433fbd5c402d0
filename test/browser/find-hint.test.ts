import { expect } from '@open-wc/testing';
import { registerLanguage } from '../../src/index.js';
import { ar } from '../../src/languages/ar.js';
import { de } from '../../src/languages/de.js';
import { es } from '../../src/languages/es.js';
import { fa } from '../../src/languages/fa.js';
import { fr } from '../../src/languages/fr.js';
import { ko } from '../../src/languages/ko.js';
import { ru } from '../../src/languages/ru.js';
import { zh } from '../../src/languages/zh.js';
import { anEvent, one, timeline } from './support/timeline.js';

const LANGUAGES = [de, es, fr, ru, ko, zh, ar, fa];

/** Px that a text takes in the type of a field, and px that the field has for it. */
function widths(field: HTMLInputElement): readonly [text: number, room: number] {
  const { paddingInlineStart, paddingInlineEnd, font, letterSpacing } = getComputedStyle(field);
  const text = document.createElement('span');
  Object.assign(text.style, { font, letterSpacing, whiteSpace: 'pre', position: 'absolute' });
  text.textContent = field.placeholder;
  field.after(text);
  const { width } = text.getBoundingClientRect();
  text.remove();
  return [width, field.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd)];
}

describe('the hint in the field to find by words', () => {
  before(() => LANGUAGES.forEach(registerLanguage));

  for (const lang of ['en', ...LANGUAGES.map(({ tag }) => tag)])
    for (const width of [320, 360, 900])
      it(`is not cut short in "${lang}", ${width} px wide`, async () => {
        const el = await timeline([anEvent()], { lang, width });
        const field = one(el, '.find-words') as HTMLInputElement;
        const [text, room] = widths(field);
        expect(text).to.be.within(20, room);
        expect(field.ariaLabel!.length).to.be.above(field.placeholder.length);
      });
});
