import { createHash } from 'node:crypto';

/**
 * The strictest policy that the element is promised to work under. Every page of the browser tests
 * is served with it, word for word as the README gives it to host pages.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

const GUARD = '/test/browser/support/guard.ts';
const MOVED = '/__moved-script__/';
const GUARDED = '/__guarded-test__/';

/** Sends the policy with whatever is served: pages, and scripts too since a worker has its own. */
export async function sendPolicy(context, next) {
  context.set('Content-Security-Policy', POLICY);
  await next();
}

/** The page a test file runs in. The guard comes first, so that it sees what the others do. */
export const testPage = (testFramework) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Test</title></head>
<body>
<script type="module" src="${GUARD}"></script>
<script type="module" src="${testFramework}"></script>
</body>
</html>`;

/**
 * The test runner writes two scripts of its own into each page. The policy takes no inline script
 * and stays as it is: the text of each is served from an address instead, in the same order.
 */
export function moveInlineScripts() {
  const scripts = new Map();
  return {
    name: 'move-inline-scripts',
    transform(context) {
      if (!context.response.is('html')) return;
      return context.body.replace(/<script type="module">([\s\S]*?)<\/script>/g, (_, text) => {
        const path = `${MOVED}${createHash('sha256').update(text).digest('hex').slice(0, 16)}.js`;
        scripts.set(path, text);
        return `<script type="module" src="${path}"></script>`;
      });
    },
    serve({ path }) {
      if (scripts.has(path)) return { body: scripts.get(path), type: 'js' };
    },
  };
}

/** Puts the guard's Mocha hooks around each test file, so that none can forget them. */
export function guardTestFiles() {
  return {
    name: 'guard-test-files',
    transformImport({ source, context }) {
      const fromGuard = context.path.startsWith(GUARDED);
      if (!fromGuard && /^\/test\/browser\/.*\?wtr-/.test(source)) return GUARDED + source.slice(1);
    },
    serve({ path, querystring }) {
      if (!path.startsWith(GUARDED)) return;
      const test = JSON.stringify(`/${path.slice(GUARDED.length)}?${querystring}`);
      const body = `import { failOnNoise } from '${GUARD}';\nfailOnNoise();\nawait import(${test});\n`;
      return { body, type: 'js' };
    },
  };
}
