import { FileError, UsageError } from './command.js';
import type { Io } from './io.js';

/** A text to work on. */
export interface Input {
  /** Its path; `-` for standard input. */
  readonly name: string;
  readonly text: string;
}

/**
 * Reads the files that operands name: paths, patterns, or `-` for standard input.
 *
 * @throws {UsageError} Without operands, or when a pattern names nothing.
 * @throws {FileError} When a file cannot be read.
 */
export async function readInputs(io: Io, operands: readonly string[]): Promise<Input[]> {
  if (operands.length === 0) throw new UsageError('no FILE is given: expected a path, or -');
  const inputs: Input[] = [];
  for (const operand of operands) {
    if (operand === '-') {
      inputs.push({ name: operand, text: await io.readInput() });
      continue;
    }
    const paths = await io.find(operand);
    if (paths.length === 0) throw new UsageError(`"${operand}" names no file`);
    for (const name of paths) inputs.push({ name, text: await readText(io, name) });
  }
  return inputs;
}

/** Reads the one file that a command takes. */
export async function readInput(io: Io, operands: readonly string[]): Promise<Input> {
  const [input, ...more] = await readInputs(io, operands);
  if (input === undefined || more.length > 0)
    throw new UsageError(`found ${more.length + 1} files, expected one`);
  return input;
}

async function readText(io: Io, path: string): Promise<string> {
  try {
    return await io.readFile(path);
  } catch (error) {
    throw new FileError(`cannot read "${path}": ${reasonOf(error)}`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

/** Why a file cannot be read or written, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? message;
}
