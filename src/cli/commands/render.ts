import { extname } from 'node:path';
import { writeSvg } from '../../formats/convert.js';
import type { TimelineDocument } from '../../model/index.js';
import { EXIT, textOf, UsageError } from '../command.js';
import type { Command } from '../command.js';
import type { Io } from '../io.js';
import { openTimeline } from '../open-timeline.js';
import { paintPng } from '../paint-png.js';
import { readInput } from '../read-input.js';
import { writeStandalonePage } from '../standalone-page.js';
import { writeOutput } from '../write-output.js';

const LEAST_WIDTH = 480;
const MOST_WIDTH = 10_000;

/** `cited-timeline render`. */
export const render: Command = {
  name: 'render',
  summary: 'Render a timeline as a page that stands by itself, or as a picture',
  operands: 'FILE -o OUT.html|OUT.svg|OUT.png [OPTION]…',
  options: {
    output: { type: 'string', short: 'o', value: 'OUT', help: 'write there; its ending says what' },
    format: { type: 'string', value: 'FORMAT', help: 'html, svg or png, where OUT does not say' },
    width: { type: 'string', value: 'PX', help: 'width of a picture, from 480; default 1200' },
    from: { type: 'string', value: 'FORMAT', help: 'what FILE is; default: as it looks' },
  },
  examples: [
    ['cited-timeline render timeline.json -o timeline.html', 'one file that needs no network'],
    ['cited-timeline render timeline.json -o timeline.svg --width 900', 'for print and slides'],
    ['cited-timeline render timeline.json -o timeline.png', 'needs @resvg/resvg-js: see README'],
  ],
  async run(io, operands, values) {
    const output = textOf(values['output']);
    const format =
      textOf(values['format']) ??
      extname(output ?? '')
        .slice(1)
        .toLowerCase();
    const width = widthOf(textOf(values['width']));
    const paint = PAINTERS[format];
    if (paint === undefined)
      throw new UsageError(`cannot render "${format}": expected -o with .html, .svg or .png`);
    const input = await readInput(io, operands);
    const { doc, problems } = openTimeline(input, { format: textOf(values['from']) });
    const contents = await paint(doc, width, io);
    if (values['json'] === true && output === undefined)
      throw new UsageError('--json needs -o: standard output can hold one of them');
    await writeOutput(io, output, contents);
    const size = typeof contents === 'string' ? Buffer.byteLength(contents) : contents.length;
    const result = { file: output ?? '-', format, bytes: size, events: doc.events.length };
    if (values['json'] === true) io.out(JSON.stringify(result, undefined, 2));
    else io.err(`${input.name}: ${doc.events.length} events in ${size} bytes of ${format}`);
    for (const { message, path } of problems.slice(0, 5))
      io.err(`${io.paint('yellow', 'warning', 'err')}: ${message} ${path}`);
    if (problems.length > 5) io.err(`… and ${problems.length - 5} more; see cited-timeline check`);
    return EXIT.ok;
  },
};

type Painter = (doc: TimelineDocument, width: number, io: Io) => Promise<string | Uint8Array>;

const PAINTERS: Readonly<Record<string, Painter>> = {
  html: async (doc, _, io) => writeStandalonePage(doc, await io.readComponent()),
  svg: (doc, width) => Promise.resolve(writeSvg(doc, { width }).text),
  png: (doc, width) => paintPng(writeSvg(doc, { width }).text),
};

function widthOf(text: string | undefined): number {
  const width = Number(text ?? 1200);
  if (Number.isInteger(width) && width >= LEAST_WIDTH && width <= MOST_WIDTH) return width;
  throw new UsageError(
    `found --width "${text ?? ''}", expected px from ${LEAST_WIDTH} to ${MOST_WIDTH}`,
  );
}
