import type { Io } from '../../../src/cli/io.js';
import { runCli } from '../../../src/cli/run-cli.js';

export interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  /** The files there are after it. */
  readonly files: Readonly<Record<string, string>>;
}

/** Runs a command line on files that are in memory only; a folder is what files begin with. */
export async function run(
  args: readonly string[],
  files: Readonly<Record<string, string>> = {},
  input: string = '',
): Promise<Run> {
  const there = new Map(Object.entries(files));
  const said = { out: '', err: '' };
  const io: Io = {
    out: (text) => void (said.out += `${String(text)}\n`),
    err: (text) => void (said.err += `${text}\n`),
    readInput: () => Promise.resolve(input),
    readFile: (path) => {
      const text = there.get(path);
      const error = Object.assign(new Error('none'), { code: 'ENOENT' });
      return text === undefined ? Promise.reject(error) : Promise.resolve(text);
    },
    writeFile: (path, contents) => {
      there.set(path, String(contents));
      return Promise.resolve();
    },
    find: (pattern) => {
      const [start = '', end] = pattern.split('*');
      const found = [...there.keys()].filter(
        (path) => path.startsWith(start) && path.endsWith(end ?? ''),
      );
      return Promise.resolve(end === undefined ? [pattern] : found);
    },
    readComponent: () => Promise.resolve('// the component </script> <!-- '),
    isFolder: (path) =>
      Promise.resolve([...there.keys()].some((each) => each.startsWith(`${path}/`))),
    paint: (_, word) => word,
    isTerminal: false,
  };
  const status = await runCli(args, io);
  return { status, ...said, files: Object.fromEntries(there) };
}
