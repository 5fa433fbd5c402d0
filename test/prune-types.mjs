#!/usr/bin/env node
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/*
 * Takes out of dist/ the declarations that no entry of the package leads to: a user's compiler never
 * reads them, and the names in them are nobody's to use.
 */

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const entries = Object.values(exports).flatMap(({ types }) => (types ? globSync(types) : []));
const kept = new Set(entries.map((path) => join(path)));
for (const path of kept) {
  const text = readFileSync(path, 'utf8');
  for (const [, name] of text.matchAll(/(?:from|import)\s*\(?['"](\.[^'"]+)['"]/g)) {
    const declaration = join(dirname(path), name.replace(/\.js$/, '.d.ts'));
    if (existsSync(declaration)) kept.add(declaration);
  }
}
for (const path of globSync('dist/**/*.d.ts')) if (!kept.has(path)) rmSync(path);
console.log(`declarations: kept ${String(kept.size)}`);
