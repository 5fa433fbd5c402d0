import { readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import pkg from './package.json' with { type: 'json' };

const banner = `/*! ${pkg.name} ${pkg.version} | ${pkg.license} */`;
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
      sourcemap: true,
      preserveModules: true,
      preserveModulesRoot: 'src',
    },
    plugins: [resolve(), transpile(), shipSchema()],
  },
  {
    input: 'src/define.ts',
    output: { file: 'dist/cited-timeline.min.js', format: 'es', sourcemap: true, banner },
    plugins: [resolve(), transpile(), terser({ format: { comments: /^!/ } })],
  },
];
