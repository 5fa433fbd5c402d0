import { FileError } from './command.js';

/**
 * Paints an SVG as a PNG, with the fonts of the machine.
 *
 * @throws {FileError} When the package that paints is not installed: it is several MB of native code
 *   for one format, and so an optional peer.
 */
export async function paintPng(svg: string): Promise<Uint8Array> {
  const painter = await import('@resvg/resvg-js').catch(() => undefined);
  if (painter === undefined)
    throw new FileError('a PNG needs one package more: npm install @resvg/resvg-js');
  return new painter.Resvg(svg, { font: { loadSystemFonts: true }, background: 'white' })
    .render()
    .asPng();
}
