#!/usr/bin/env node
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { rollup } from 'rollup';
import dts from 'rollup-plugin-dts';

/*
 * Writes the declarations of each entry of the package into one file, and what entries share beside
 * them. Names that no entry leads to are nobody's to use and are left out.
 */

const { exports, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'types-'));
try {
  const tsc = ['tsc', '-p', 'tsconfig.json', '--declarationMap', 'false', '--outDir', folder];
  const { status } = spawnSync('npx', tsc, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
  const entries = Object.values(exports)
    .flatMap(({ types }) => (types ? globSync(types.replace('./dist', folder)) : []))
    .map((path) => [relative(folder, path).replace(/\.d\.ts$/, ''), path]);
  const bundle = await rollup({
    input: Object.fromEntries(entries),
    external: (id) =>
      Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`)),
    plugins: [dts()],
  });
  const { output } = await bundle.write({
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].d.ts',
    chunkFileNames: 'shared/[hash:6].d.ts',
    hashCharacters: 'base36',
  });
  console.log(`declarations: ${entries.length} entries in ${output.length} files`);
} finally {
  rmSync(folder, { recursive: true });
}
