import { FileError } from './command.js';

/** The part of `@resvg/resvg-js` that is used. */
interface Resvg {
  readonly Resvg: new (
    svg: string,
    options: { font: { loadSystemFonts: boolean; defaultFontFamily: string }; background: string },
  ) => { render(): { asPng(): Uint8Array } };
}

// Not bundled, and not installed with the package: it is 4 MB of native code for one format.
const PAINTER: string = '@resvg/resvg-js';

/**
 * Paints an SVG as a PNG, with the fonts of the machine.
 *
 * @throws {FileError} When the package that paints is not installed.
 */
export async function paintPng(svg: string): Promise<Uint8Array> {
  let painter: Resvg;
  try {
    painter = (await import(PAINTER)) as Resvg;
  } catch {
    throw new FileError(`a PNG needs the package ${PAINTER}: npm install ${PAINTER}`);
  }
  const font = { loadSystemFonts: true, defaultFontFamily: 'sans-serif' };
  return new painter.Resvg(svg, { font, background: 'white' }).render().asPng();
}
