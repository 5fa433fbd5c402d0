import * as fs from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { styleText } from 'node:util';

/** What a command is given of the machine it runs on; tests give it one of their own. */
export interface Io {
  /** What the command has to say; goes on to other programs. */
  readonly out: (text: string | Uint8Array) => void;
  /** Progress, warnings and errors; for a person. */
  readonly err: (text: string) => void;
  /** Everything on standard input. */
  readonly readInput: () => Promise<string>;
  readonly readFile: (path: string) => Promise<string>;
  readonly writeFile: (path: string, contents: string | Uint8Array) => Promise<void>;
  /** The files that a path or a glob pattern names, in order; a path that is there names itself. */
  readonly find: (pattern: string) => Promise<readonly string[]>;
  /** The text of `cited-timeline.min.js`, which stands beside the commands. */
  readonly readComponent: () => Promise<string>;
  readonly isFolder: (path: string) => Promise<boolean>;
  /** A word in a colour or weight, where those who read what goes there can see it. */
  readonly paint: (style: Style, word: string, to?: 'out' | 'err') => string;
  /** Whether `err` is a terminal: only there is progress told. */
  readonly isTerminal: boolean;
}

export type Style = 'bold' | 'red' | 'yellow' | 'green' | 'cyan' | 'dim';

const GLOB = /[*?[\]{}]/u;

/** The machine itself. Colours are for terminals, and not where `NO_COLOR` is set. */
export const nodeIo: Io = {
  out: (said) => void process.stdout.write(typeof said === 'string' ? `${said}\n` : said),
  err: (line) => void process.stderr.write(line.startsWith('\r') ? line : `${line}\n`),
  readInput: () => text(process.stdin),
  readFile: (path) => fs.readFile(path, 'utf8'),
  writeFile: (path, contents) => fs.writeFile(path, contents),
  find: async (pattern) => {
    // Node has patterns from 22 on; shells mostly spare it the work.
    if (!GLOB.test(pattern) || !('glob' in fs) || (await isThere(pattern))) return [pattern];
    const found: string[] = [];
    for await (const path of fs.glob(pattern)) found.push(path);
    return found.sort();
  },
  readComponent: () => fs.readFile(new URL('../cited-timeline.min.js', import.meta.url), 'utf8'),
  isFolder: async (path) => (await fs.stat(path).catch(() => undefined))?.isDirectory() ?? false,
  paint: (style, word, to = 'out') => {
    const stream = to === 'out' ? process.stdout : process.stderr;
    return stream.isTTY && stream.hasColors() ? styleText(style, word) : word;
  },
  isTerminal: process.stderr.isTTY,
};

async function isThere(path: string): Promise<boolean> {
  return fs.stat(path).then(
    () => true,
    () => false,
  );
}
