/** What happened in a page that its own scripts cannot see: page → lines of text. */
const outsideNoise = new WeakMap();

/** Puppeteer drives Chromium and Firefox; WebKitGTK is driven through WebDriver and can do less. */
const pageOf = (session) =>
  session.browser.type === 'puppeteer' ? session.browser.getPage(session.id) : undefined;

const isLocal = (url) => !/^(https?|wss?|ftp):/.test(url) || new URL(url).hostname === '127.0.0.1';

/** Notes requests to other hosts, and (Chromium) what the browser itself has to complain about. */
export async function watchPage(page) {
  const lines = [];
  outsideNoise.set(page, lines);
  page.on('request', (request) => {
    if (!isLocal(request.url())) lines.push(`request: ${request.method()} ${request.url()}`);
  });
  page.on('popup', (popup) => {
    if (popup && !isLocal(popup.url())) lines.push(`request: new tab ${popup.url()}`);
  });
  if (!/chrom/i.test(await page.browser().version())) return;
  const client = await page.createCDPSession();
  client.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'warning' || entry.level === 'error')
      lines.push(`browser ${entry.level}: ${entry.text} ${entry.url ?? ''}`);
  });
  await client.send('Log.enable');
}

/** `take-outside-noise`: the lines noted since the last time; none in WebKitGTK. */
const takeOutsideNoise = ({ session }) => {
  const page = pageOf(session);
  return page ? (outsideNoise.get(page)?.splice(0) ?? []) : [];
};

/** `wheel` with `{ x, y, deltaX?, deltaY?, ctrl? }`; false where only a made-up event can be had. */
const wheel = async ({ payload, session }) => {
  const page = pageOf(session);
  if (!page) return false;
  const { x, y, deltaX = 0, deltaY = 0, ctrl = false } = payload;
  await page.mouse.move(x, y);
  if (ctrl) await page.keyboard.down('Control');
  await page.mouse.wheel({ deltaX, deltaY });
  if (ctrl) await page.keyboard.up('Control');
  return true;
};

/** `media` with `{ type?, 'forced-colors'?: 'active', … }`; `{}` resets. False but in Chromium. */
const media = async ({ payload, session }) => {
  const page = pageOf(session);
  if (!page || session.browser.name !== 'Chromium') return false;
  const client = await page.createCDPSession();
  const { type = '', ...rest } = payload;
  const features = Object.entries(rest).map(([name, value]) => ({ name, value }));
  await client.send('Emulation.setEmulatedMedia', { media: type, features });
  await client.detach();
  return true;
};

/** `touch` with `[[{ x, y }, …], …]`: fingers put down, moved and lifted. False but in Chromium. */
const touch = async ({ payload, session }) => {
  const page = pageOf(session);
  if (!page || session.browser.name !== 'Chromium') return false;
  const client = await page.createCDPSession();
  for (const [i, points] of payload.entries()) {
    const touchPoints = points.map(({ x, y }, id) => ({ x, y, id }));
    const type = i === 0 ? 'touchStart' : 'touchMove';
    await client.send('Input.dispatchTouchEvent', { type, touchPoints });
  }
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await client.detach();
  return true;
};

const COMMANDS = { 'take-outside-noise': takeOutsideNoise, wheel, media, touch };

/** Commands of our own, called in a test with `executeServerCommand(name, payload)`. */
export const commands = {
  name: 'cited-timeline-commands',
  executeCommand: (call) => COMMANDS[call.command]?.(call),
};
