import type { Io } from './io.js';

/** An option, as `parseArgs` of Node reads it and `--help` lists it. */
export interface Option {
  readonly type: 'boolean' | 'string';
  /** One letter. */
  readonly short?: string;
  /** May be given more than once. */
  readonly multiple?: boolean;
  /** What stands for its value in the help, such as `FILE`. */
  readonly value?: string;
  readonly help: string;
}

/** The values of a command's options, as `parseArgs` of Node gives them. */
export type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** The value of an option that takes one text; `undefined` where it is not given. */
export function textOf(value: Values[string]): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export interface Command {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What follows the name, such as `FILE…`. */
  readonly operands: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Command lines to copy, each with what it is for. */
  readonly examples: readonly (readonly [line: string, purpose: string])[];
  /** Returns one of `EXIT`. Throws `UsageError` for what cannot be meant. */
  readonly run: (io: Io, operands: readonly string[], values: Values) => Promise<number>;
}

/** What the command line returns. */
export const EXIT = {
  /** Everything is as it should be. */
  ok: 0,
  /** The command ran, and found something wrong. */
  found: 1,
  /** The command line is wrong; nothing ran. */
  usage: 2,
  /** A file cannot be read or written. */
  file: 3,
} as const;

/** A command line that cannot be meant; the message says what was expected. */
export class UsageError extends Error {}

/** A file that cannot be read or written. */
export class FileError extends Error {}
