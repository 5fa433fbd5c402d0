import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import pkg from './package.json' with { type: 'json' };

const transpile = () => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });
const resolve = () => nodeResolve({ extensions: ['.ts', '.js'] });

// A dependency stays an import in the module build, subpaths such as lit/decorators.js included.
const isDependency = (id) =>
  Object.keys(pkg.dependencies).some((name) => id === name || id.startsWith(`${name}/`));

/** The data's JSON Schema is part of the package: `cited-timeline/schema.json`. */
const shipSchema = () => ({
  name: 'ship-schema',
  generateBundle() {
    const source = readFileSync('src/model/schema.json', 'utf8');
    this.emitFile({ type: 'asset', fileName: 'schema.json', source });
  },
});

/** The packages whose code is in a chunk, each with its licence. */
function packagesIn({ modules }) {
  const folders = new Set();
  for (const [id, { renderedLength }] of Object.entries(modules)) {
    const folder = /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(id)?.[0];
    if (folder && renderedLength > 0) folders.add(folder);
  }
  return [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json')));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = readFileSync(join(folder, file), 'utf8').trim();
    return { name, version, license, text, copyright: /copyright.*\d{4}.*/i.exec(text)?.[0] ?? '' };
  });
}

/** Names the authors of what the one file contains; their licences ask for it. */
const banner = (chunk) => `/*! ${pkg.name} ${pkg.version} | ${pkg.license}
 * with the following in it (licences: THIRD-PARTY.txt beside this file)
${packagesIn(chunk)
  .map(
    ({ name, version, license, copyright }) => ` * ${name} ${version} | ${license} | ${copyright}`,
  )
  .join('\n')}
 */`;

const shipLicences = () => ({
  name: 'ship-licences',
  generateBundle(_, bundle) {
    const source = Object.values(bundle)
      .flatMap(packagesIn)
      .map(({ name, version, text }) => `${name} ${version}\n\n${text}\n`)
      .join(`\n${'-'.repeat(80)}\n\n`);
    this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY.txt', source });
  },
});

export default [
  {
    input: [
      'src/index.ts',
      'src/define.ts',
      'src/dates/index.ts',
      'src/model/index.ts',
      'src/layout/index.ts',
    ],
    external: isDependency,
    output: {
      dir: 'dist',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
    },
    plugins: [resolve(), transpile(), shipSchema()],
  },
  {
    input: 'src/define.ts',
    output: { file: 'dist/cited-timeline.min.js', format: 'es', banner },
    plugins: [resolve(), transpile(), terser({ format: { comments: /^!/ } }), shipLicences()],
  },
];
