import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform as minifyCss } from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';
import ts from 'typescript';
import pkg from './package.json' with { type: 'json' };

const MINIFIED = {
  module: true,
  ecma: 2022,
  compress: { passes: 2, unsafe_arrows: true },
  format: { comments: /^!/ },
};
const transpile = () => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', charset: 'utf8' });
const resolve = () => nodeResolve({ extensions: ['.ts', '.js'] });

// A dependency stays an import in the module build, subpaths such as lit/decorators.js included.
const isDependency = (id) =>
  id.startsWith('node:') ||
  Object.keys({ ...pkg.dependencies, ...pkg.peerDependencies }).some(
    (name) => id === name || id.startsWith(`${name}/`),
  );

/*
 * What the one file does without, by whoever imports it. Our d3 scales map numbers to numbers: no
 * mixing of colours, texts and dates, no number formats. Our dates are instants that Luxon puts into
 * words: it parses none, adds none up, and has no durations and intervals.
 */
const unusedModule = (names) =>
  `const unused = undefined;\nexport { ${names.map((name) => `unused as ${name}`).join(', ')} };`;
const LEAN_PARTS = [
  [
    /[\\/]d3-scale[\\/]/,
    'd3-format',
    unusedModule([
      'format',
      'formatPrefix',
      'formatSpecifier',
      'precisionFixed',
      'precisionPrefix',
      'precisionRound',
    ]),
  ],
  [
    /[\\/]d3-scale[\\/]/,
    'd3-interpolate',
    `
    export const interpolateNumber = (a, b) => (t) => a * (1 - t) + b * t;
    export { interpolateNumber as interpolate };
    ${unusedModule(['interpolateRound', 'piecewise'])}`,
  ],
  ...['duration', 'interval', 'info', 'impl/diff'].map((name) => [
    /[\\/]luxon[\\/]/,
    `./${name}.js`,
    unusedModule(['default']),
  ]),
  [
    /[\\/]luxon[\\/]/,
    './impl/regexParser.js',
    unusedModule(['parseRFC2822Date', 'parseISODate', 'parseHTTPDate', 'parseSQL']),
  ],
  [
    /[\\/]luxon[\\/]/,
    './impl/tokenParser.js',
    unusedModule([
      'parseFromTokens',
      'explainFromTokens',
      'formatOptsToTokens',
      'expandMacroTokens',
      'TokenParser',
    ]),
  ],
];
// The modules that Luxon's own build puts into one.
const LUXON = fileURLToPath(new URL('src/luxon.js', import.meta.resolve('luxon/package.json')));

export const leanParts = () => ({
  name: 'lean-parts',
  resolveId(id, importer) {
    if (id === 'luxon') return LUXON;
    const at = LEAN_PARTS.findIndex(([by, part]) => part === id && by.test(importer));
    return at < 0 ? null : `\0lean:${at}`;
  },
  load: (id) => (id.startsWith('\0lean:') ? LEAN_PARTS[id.slice(6)][2] : null),
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

/** Templates without the indents of their lines, which are never part of what is shown. */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  transform(code, id) {
    if (!/[\\/]src[\\/].*\.ts$/.test(id) || !/\b(html|svg)`/.test(code)) return null;
    const source = ts.createSourceFile(id, code, ts.ScriptTarget.Latest);
    const indents = [];
    const visit = (node) => {
      if (ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.text))
        for (const text of textsOf(node.template))
          for (const { index, 0: indent } of code
            .slice(text.pos, text.end)
            .matchAll(/(?<=\n)[ \t]+/g))
            indents.push([text.pos + index, text.pos + index + indent.length]);
      ts.forEachChild(node, visit);
    };
    visit(source);
    for (const [start, end] of indents.sort(([a], [b]) => b - a))
      code = code.slice(0, start) + code.slice(end);
    return { code, map: null };
  },
});
const textsOf = (template) =>
  ts.isTemplateExpression(template)
    ? [template.head, ...template.templateSpans.map(({ literal }) => literal)]
    : [template];

/**
 * Each language is a module of its own, so that a page loads only what it uses. Together they need no
 * other file: a page that has the one file takes this folder along.
 */
const languageModules = ['src/dates/words', 'src/languages'].flatMap((folder) =>
  readdirSync(folder).map((file) => `${folder}/${file}`),
);

/** The data's JSON Schema is part of the package: `cited-timeline/schema.json`. */
const shipSchema = () => ({
  name: 'ship-schema',
  generateBundle() {
    const source = JSON.stringify(JSON.parse(readFileSync('src/model/schema.json', 'utf8')));
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

/** Each entry by its path without the folder and the ending, which is also its place in `dist`. */
const named = (entries) =>
  Object.fromEntries(entries.map((path) => [path.slice('src/'.length, -'.ts'.length), path]));

export default [
  {
    input: named([
      'src/index.ts',
      'src/define.ts',
      ...['src/element/cited-timeline.ts', 'src/element/events.ts'], // as custom-elements.json has them
      'src/dates/index.ts',
      'src/model/index.ts',
      'src/find/index.ts',
      'src/layout/index.ts',
      'src/formats/index.ts',
      'src/formats/convert.ts',
      'src/articles/index.ts',
      'src/cli/bin.ts',
    ]),
    external: isDependency,
    output: {
      dir: 'dist',
      format: 'es',
      chunkFileNames: 'shared/[hash:6].js',
      hashCharacters: 'base36',
    },
    plugins: [
      resolve(),
      minifyStyles(),
      minifyTemplates(),
      transpile(),
      terser(MINIFIED), // the tarball is to stay small
      shipSchema(),
    ],
  },
  {
    input: named(languageModules),
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: ({ name }) => `${name.replace('dates/words', 'languages/words')}.js`,
      chunkFileNames: 'languages/shared/[name].js',
    },
    plugins: [resolve(), transpile(), terser(MINIFIED)],
  },
  {
    input: 'src/define.ts',
    onLog(level, log, handle) {
      // Modules of Luxon import each other.
      if (log.code !== 'CIRCULAR_DEPENDENCY' || !log.ids.every((id) => id.includes('luxon')))
        handle(level, log);
    },
    output: {
      file: 'dist/cited-timeline.min.js',
      format: 'es',
      inlineDynamicImports: true,
      banner,
    },
    plugins: [
      leanParts(),
      resolve(),
      minifyStyles(),
      minifyTemplates(),
      transpile(),
      // Private members, as our style names them, get short names where nobody can extend the class.
      terser({ ...MINIFIED, mangle: { properties: { regex: /^_[a-z]/ } } }),
      shipLicences(),
    ],
  },
];
