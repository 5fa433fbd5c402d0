import type { Command, Option } from './command.js';

const INTRO = `From article to evidence: checks, verifies, extracts, converts and renders timelines.

Usage: cited-timeline COMMAND [OPTION]… [FILE]…`;

const OUTRO = `FILE may be - for standard input, or a pattern such as "data/*.json".
cited-timeline COMMAND --help tells more of a command.

Returns 0 when all is well, 1 when something is wrong in what was looked at, 2 when the command
line is, and 3 when a file cannot be read or written.`;

/** Options that every command has. */
export const COMMON: Readonly<Record<string, Option>> = {
  json: { type: 'boolean', help: 'print the result as JSON' },
  help: { type: 'boolean', short: 'h', help: 'print this help' },
};

/** The list of commands. */
export function helpOfAll(commands: readonly Command[]): string {
  const lines = rows(commands.map(({ name, summary }) => [name, summary]));
  const options = rows([
    ['-h, --help', 'print this help'],
    ['--version', 'print the version'],
  ]);
  return `${INTRO}\n\nCommands:\n${lines}\n\nOptions:\n${options}\n\n${OUTRO}`;
}

/** The help of one command, with examples. */
export function helpOf({ name, summary, operands, options, examples }: Command): string {
  const lines = rows(
    Object.entries({ ...options, ...COMMON }).map(([option, { short, value, help }]) => [
      `${short === undefined ? '    ' : `-${short}, `}--${option}${value === undefined ? '' : ` ${value}`}`,
      help,
    ]),
  );
  const samples = examples.map(([line, purpose]) => `  ${line}\n      ${purpose}`).join('\n');
  return `${summary}

Usage: cited-timeline ${name} ${operands}

Options:
${lines}

Examples:
${samples}`;
}

function rows(pairs: readonly (readonly [string, string])[]): string {
  const width = Math.max(...pairs.map(([left]) => left.length)) + 2;
  return pairs.map(([left, right]) => `  ${left.padEnd(width)}${right}`).join('\n');
}
