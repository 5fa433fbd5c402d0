import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** The demo is in a folder of its own, so that its pages can be moved to any address as they are. */
function showDemo(context, next) {
  if (context.path === '/' || context.path === '/demo') context.redirect('/demo/');
  else return next();
}

/** Says where to look, as the last line; the first free port from 8000 on is taken. */
const sayAddress = () => ({
  name: 'say-address',
  serverStart({ config }) {
    setTimeout(() => console.log(`demo: http://${config.hostname}:${config.port}/demo/`), 100);
  },
});

export default {
  rootDir: path('..'),
  hostname: '127.0.0.1',
  open: false,
  watch: true,
  nodeResolve: { exportConditions: ['production', 'default'] },
  middleware: [showDemo],
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: path('../tsconfig.json') }),
    sayAddress(),
  ],
};
