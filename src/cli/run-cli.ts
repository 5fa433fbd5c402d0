import { parseArgs } from 'node:util';
import { VERSION } from '../version.js';
import type { Command, Values } from './command.js';
import { EXIT, FileError, UsageError } from './command.js';
import { check } from './commands/check.js';
import { convert } from './commands/convert.js';
import { extract } from './commands/extract.js';
import { render } from './commands/render.js';
import { verify } from './commands/verify.js';
import { COMMON, helpOf, helpOfAll } from './help-text.js';
import type { Io } from './io.js';

/** Every command, in the order of an author's work. */
export const COMMANDS: readonly Command[] = [check, verify, extract, convert, render];

/**
 * Runs a command line, without the program's name, and returns what the program should return: one
 * of `EXIT`. Never throws.
 */
export async function runCli(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const about = COMMANDS.find((command) => command.name === rest[0]);
    (name === undefined ? io.err : io.out)(about ? helpOf(about) : helpOfAll(COMMANDS));
    return name === undefined ? EXIT.usage : EXIT.ok;
  }
  if (name === '--version') {
    io.out(VERSION);
    return EXIT.ok;
  }
  const command = COMMANDS.find((each) => each.name === name);
  if (command === undefined) {
    const names = COMMANDS.map((each) => each.name).join(', ');
    return refuse(io, `no command "${name}": expected one of ${names}`);
  }
  try {
    const { values, positionals } = read(command, rest);
    if (values['help'] !== true) return await command.run(io, positionals, values);
    io.out(helpOf(command));
    return EXIT.ok;
  } catch (error) {
    if (error instanceof UsageError)
      return refuse(io, `${error.message}; see cited-timeline ${name} --help`);
    if (!(error instanceof FileError)) throw error;
    io.err(`${io.paint('red', 'error', 'err')}: ${error.message}`);
    return EXIT.file;
  }
}

function read(
  { options }: Command,
  args: readonly string[],
): { values: Values; positionals: string[] } {
  const config = Object.fromEntries(
    Object.entries({ ...options, ...COMMON }).map(([name, { value: _, help: __, ...option }]) => [
      name,
      option,
    ]),
  );
  try {
    return parseArgs({ args: [...args], options: config, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function refuse(io: Io, message: string): number {
  io.err(`${io.paint('red', 'error', 'err')}: ${message}`);
  return EXIT.usage;
}
