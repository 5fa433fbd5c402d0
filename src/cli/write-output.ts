import { FileError } from './command.js';
import type { Io } from './io.js';
import { reasonOf } from './read-input.js';

/**
 * Writes a result to a file, or to standard output without one, or for `-`.
 *
 * @throws {FileError} When the file cannot be written.
 */
export async function writeOutput(
  io: Io,
  path: string | undefined,
  contents: string | Uint8Array,
): Promise<void> {
  if (path === undefined || path === '-') {
    io.out(typeof contents === 'string' ? contents.replace(/\r?\n$/u, '') : contents);
    return;
  }
  try {
    await io.writeFile(path, contents);
  } catch (error) {
    throw new FileError(`cannot write "${path}": ${reasonOf(error)}`);
  }
}
