import { createServer } from 'node:http';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { COLOURS, DOMAIN, GROUPS, generate } from './data.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const COMMON = {
  bundle: true,
  write: false,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  minify: true,
  legalComments: 'none',
  logLevel: 'error',
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  nodePaths: [join(ROOT, 'node_modules')],
  mainFields: ['module', 'main'],
  loader: {
    '.less': 'empty',
    ...Object.fromEntries(
      ['woff', 'woff2', 'ttf', 'eot', 'svg', 'png', 'gif'].map((type) => [`.${type}`, 'file']),
    ),
  },
  assetNames: 'asset-[name]-[hash]',
};

const TYPES = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.json': 'application/json',
};

const STYLE =
  'html,body{margin:0;background:#fff;font:12px sans-serif}' +
  '#c{width:1200px;height:400px;overflow:hidden;position:relative}' +
  '#tick{position:absolute;left:1198px;top:478px;width:1px;height:1px;background:#ccc}';

export const gzipSize = (body) => gzipSync(body, { level: 9 }).length;
export const brotliSize = (body) => brotli(body).length;

function brotli(body) {
  const { BROTLI_PARAM_QUALITY: quality, BROTLI_PARAM_SIZE_HINT: hint } = constants;
  return brotliCompressSync(body, { params: { [quality]: 11, [hint]: body.length } });
}

/**
 * Bundles a page for each subject and serves them: `/s/NAME.html` for driving the subject from
 * outside, `/a/NAME.html` for the smallest app with it. Sets `subject.app` when `withApps` is set.
 */
export async function serveSubjects(subjects, { withApps }) {
  const files = new Map();
  const put = (url, content) => {
    const body = Buffer.from(content);
    const type = TYPES[extname(url)] ?? 'application/octet-stream';
    files.set(url, { body, type, small: body.length > 1024 ? brotli(body) : undefined });
  };

  const driver = { ...COMMON, entryPoints: [join(ROOT, 'lib/page.mjs')], outdir: '/p' };
  put('/page.js', (await esbuild.build(driver)).outputFiles[0].contents);
  for (const subject of subjects) {
    const { name, file } = subject;
    const adapter = JSON.stringify(file);
    const code = `import * as A from ${adapter}; globalThis.ADAPTER = A;`;
    const { css } = await bundle(code, dirname(file), `s/${name}`, put);
    put(
      `/s/${name}.html`,
      page(name, `s/${name}`, css.length > 0, {
        body: '<div id=tick></div><script src=/page.js></script>',
        end: '<script>H.load(ADAPTER)</script>',
      }),
    );
    if (!withApps) continue;
    subject.app = await bundle(appCode(adapter), dirname(file), `a/${name}`, put);
    put(
      `/a/${name}.html`,
      page(name, `a/${name}`, subject.app.css.length > 0, {
        body: `<script type=application/json id=d>${appData()}</script>`,
        end: '',
      }),
    );
  }
  return listen(files);
}

async function bundle(contents, resolveDir, prefix, put) {
  const { outputFiles } = await esbuild.build({
    ...COMMON,
    stdin: { contents, resolveDir, loader: 'js' },
    outdir: `/${prefix}`,
    entryNames: 'app',
  });
  const out = { js: Buffer.alloc(0), css: Buffer.alloc(0), assets: 0 };
  for (const { path, contents: body } of outputFiles) {
    put(`/${prefix}/${basename(path)}`, body);
    if (path.endsWith('.js')) out.js = Buffer.from(body);
    else if (path.endsWith('.css')) out.css = Buffer.from(body);
    else out.assets += body.length;
  }
  return out;
}

function page(name, folder, hasCss, { body, end }) {
  const link = hasCss ? `<link rel=stylesheet href=/${folder}/app.css>` : '';
  return (
    `<!doctype html><meta charset=utf-8><title>${name}</title>${link}<style>${STYLE}</style>` +
    `<div id=c></div>${body}<script src=/${folder}/app.js></script>${end}`
  );
}

const appCode = (adapter) => `
  import { mount } from ${adapter};
  const { events, ctx } = JSON.parse(document.getElementById('d').textContent);
  const painted = () => requestAnimationFrame(() => requestAnimationFrame(() => {
    globalThis.READY = performance.now();
  }));
  mount(document.getElementById('c'), events, { ...ctx, hit() {} }).then(painted);`;

function appData() {
  const ctx = { width: 1200, height: 400, domain: DOMAIN, groups: GROUPS, colours: COLOURS };
  return JSON.stringify({ events: generate(100), ctx }).replace(/</g, '\\u003c');
}

async function listen(files) {
  const server = createServer((request, response) => {
    const file = files.get(request.url.split('?')[0]);
    if (!file) return response.writeHead(404).end();
    const isSmall = file.small && /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(200, {
      'content-type': file.type,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cache-control': 'no-store',
      ...(isSmall && { 'content-encoding': 'br' }),
    });
    response.end(isSmall ? file.small : file.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
