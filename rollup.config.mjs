import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform as minifyCss } from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';
import pkg from './package.json' with { type: 'json' };

const transpile = () => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });
const resolve = () => nodeResolve({ extensions: ['.ts', '.js'] });

// A dependency stays an import in the module build, subpaths such as lit/decorators.js included.
const isDependency = (id) =>
  Object.keys(pkg.dependencies).some((name) => id === name || id.startsWith(`${name}/`));

// Our d3 scales map numbers to numbers, and ours alone are in the one file: it does without the
// mixing of colours, texts and dates and without the number formats that d3-scale brings along.
const LEAN_PARTS = {
  'd3-interpolate': `
    export const interpolateNumber = (a, b) => (t) => a * (1 - t) + b * t;
    const unused = undefined;
    export {
      interpolateNumber as interpolate, unused as interpolateRound, unused as piecewise
    };`,
  'd3-format': `
    const unused = undefined;
    export {
      unused as format, unused as formatPrefix, unused as formatSpecifier,
      unused as precisionFixed, unused as precisionPrefix, unused as precisionRound
    };`,
};
export const leanScales = () => ({
  name: 'lean-scales',
  resolveId: (id, importer) =>
    id in LEAN_PARTS && /[\\/]d3-scale[\\/]/.test(importer) ? `\0lean:${id}` : null,
  load: (id) => (id.startsWith('\0lean:') ? LEAN_PARTS[id.slice(6)] : null),
});

/** Style sheets without their comments and white space: no bundler looks into a template. */
export const minifyStyles = () => ({
  name: 'minify-styles',
  async transform(code, id) {
    const [literal, sheet] = /\bcss`([^`$\\]*)`/.exec(code) ?? [];
    if (!id.endsWith('.styles.ts') || !sheet) return null;
    const options = { loader: 'css', minify: true, target: 'esnext', charset: 'utf8' };
    const { code: css } = await minifyCss(sheet, options);
    return { code: code.replace(literal, () => `css\`${css.trim()}\``), map: null };
  },
});

/** Each language is a module of its own, so that a page loads only what it uses. */
const languageModules = ['src/dates/words', 'src/languages'].flatMap((folder) =>
  readdirSync(folder).map((file) => `${folder}/${file}`),
);

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
      ...languageModules,
      'src/model/index.ts',
      'src/find/index.ts',
      'src/layout/index.ts',
      'src/formats/index.ts',
    ],
    external: isDependency,
    output: {
      dir: 'dist',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
    },
    plugins: [resolve(), minifyStyles(), transpile(), shipSchema()],
  },
  {
    input: 'src/define.ts',
    output: {
      file: 'dist/cited-timeline.min.js',
      format: 'es',
      inlineDynamicImports: true,
      banner,
    },
    plugins: [
      leanScales(),
      resolve(),
      minifyStyles(),
      transpile(),
      terser({
        module: true,
        ecma: 2022,
        compress: { passes: 2, unsafe_arrows: true },
        format: { comments: /^!/ },
      }),
      shipLicences(),
    ],
  },
];
