import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/cli/run-cli.js';
import { VERSION } from '../../../src/version.js';
import { run } from './test-io.js';

describe('runCli', () => {
  it.each([[['--help']], [['-h']], [['help']]])('lists its commands for %j', async (args) => {
    const { status, out } = await run(args);
    expect(status).toBe(0);
    for (const { name, summary } of COMMANDS)
      expect(out.split('\n').map((line) => line.trim().replace(/ +/, ' '))).toContain(
        `${name} ${summary}`,
      );
  });

  it.each(COMMANDS.map(({ name }) => name))('tells of %s, with examples', async (name) => {
    const { status, out } = await run([name, '--help']);
    expect(status).toBe(0);
    expect(out).toContain(`Usage: cited-timeline ${name} `);
    expect(out).toMatch(/Examples:\n {2}cited-timeline /);
    expect(await run(['help', name])).toMatchObject({ out });
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('says its version', async () => {
    expect(await run(['--version'])).toMatchObject({ status: 0, out: `${VERSION}\n` });
  });

  it.each([
    [[], /Usage: cited-timeline COMMAND/],
    [['chekc'], /no command "chekc": expected one of check, /],
    [['check'], /no FILE is given/],
    [['check', '--sctrict', 'a.json'], /--sctrict.*see cited-timeline check --help/],
  ])('refuses %j with 2', async (args, message) => {
    const { status, out, err } = await run(args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });

  it('returns 3 for a file that is not there', async () => {
    expect(await run(['check', 'none.json'])).toMatchObject({
      status: 3,
      err: 'error: cannot read "none.json": there is no such file\n',
    });
  });
});
