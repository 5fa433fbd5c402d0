import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import CSL from 'citeproc';

/** A CSL item as another program reads it. */
export interface ReadItem {
  readonly id?: string;
  readonly type?: string;
  readonly title?: string;
  readonly URL?: string;
  readonly DOI?: string;
  readonly author?: readonly Readonly<Record<string, string>>[];
  readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
}

const readWith = (text: string, forceType: string) =>
  plugins.input.chain(text, { forceType, generateGraph: false }) as readonly ReadItem[];

/** What citation-js makes of BibTeX. */
export const readBibtex = (text: string) => readWith(text, '@biblatex/text');

/** What citation-js makes of RIS. */
export const readRis = (text: string) => readWith(text, '@ris/file');

const LOCALE = `<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US">
  <date form="text"><date-part name="month" suffix=" "/><date-part name="day" suffix=", "/>
  <date-part name="year"/></date>
  <terms><term name="and">and</term><term name="et-al">et al.</term>
  ${Array.from({ length: 12 }, (_, i) => `<term name="month-${String(i + 1).padStart(2, '0')}">M${i + 1}</term>`).join('')}
  ${Array.from({ length: 4 }, (_, i) => `<term name="season-0${i + 1}">S${i + 1}</term>`).join('')}
  </terms></locale>`;
const STYLE = `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">
  <info><title>t</title><id>t</id><updated>2020-01-01T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout>
    <text variable="citation-number"/>
    <names variable="author"/><text variable="title" prefix=" | "/>
    <text variable="container-title" prefix=" | "/><date variable="issued" form="text" prefix=" | "/>
    <date variable="accessed" form="text" prefix=" | "/><text variable="URL" prefix=" | "/>
  </layout></bibliography></style>`;

/** What citeproc prints of items: one entry of HTML for each. */
export function renderWithCiteproc(items: readonly { readonly id: string }[]): readonly string[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const engine = new CSL.Engine(
    { retrieveLocale: () => LOCALE, retrieveItem: (id) => byId.get(id) },
    STYLE,
  );
  engine.updateItems([...byId.keys()]);
  return engine.makeBibliography()[1];
}
