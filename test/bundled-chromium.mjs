import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * The headless Chromium that comes from the registry in @sparticuz/chromium, for a machine that has
 * no browser: Linux on x64. It is unpacked on first use only, into node_modules.
 */

const PACKAGE = fileURLToPath(new URL('../node_modules/@sparticuz/chromium', import.meta.url));

export function hasBundledChromium() {
  return process.platform === 'linux' && process.arch === 'x64' && existsSync(PACKAGE);
}

/** @returns where the browser is, and what its environment must say for it to start here */
export async function unpackChromium() {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
  const folder = resolve(PACKAGE, `../../.cache/chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  const executablePath = join(folder, 'chromium');
  return { executablePath, env: environmentFor(executablePath, folder) };
}

async function unpackInto(folder) {
  const { inflate } = await import('@sparticuz/chromium');
  const part = `${folder}.${process.pid}`; // renamed when whole, so that a broken-off one is not used
  const { TMPDIR } = process.env;
  mkdirSync(part, { recursive: true });
  try {
    process.env.TMPDIR = part; // the package unpacks into the temporary folder and nowhere else
    for (const archive of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'])
      await inflate(join(PACKAGE, 'bin', archive));
    if (!existsSync(folder)) renameSync(part, folder);
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    rmSync(part, { recursive: true, force: true });
  }
}

/** A bare system lacks fonts, and two libraries; the package holds both. */
function environmentFor(executablePath, folder) {
  const env = { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  writeFileSync(
    env.FONTCONFIG_FILE,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`,
  );
  try {
    execFileSync(executablePath, ['--version'], { stdio: 'ignore' });
  } catch {
    env.LD_LIBRARY_PATH = join(folder, 'al2023', 'lib');
  }
  return env;
}
