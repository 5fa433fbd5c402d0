import { createHash } from 'node:crypto';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../src/model/index.js';
import { run } from './test-io.js';

const HOSTILE = '</script><script>alert(1)</script><img src=x onerror=alert(1)>';
const TIMELINE = JSON.stringify({
  title: HOSTILE,
  lang: 'en',
  sources: [{ id: 'post"', title: HOSTILE, URL: 'https://post.example/?a=1&b=2' }],
  events: [
    {
      title: HOSTILE,
      date: '1921-05',
      summary: HOSTILE,
      citations: [{ source: 'post"', quote: { exact: HOSTILE }, stance: 'denies' }],
    },
  ],
});

async function page() {
  const { status, files } = await run(['render', 'a.json', '-o', 'a.html'], { 'a.json': TIMELINE });
  expect(status).toBe(0);
  return new JSDOM(files['a.html'] ?? '').window.document;
}

describe('render', () => {
  it('writes a page with the data, a readable list and nothing that data put there', async () => {
    const document = await page();
    const timeline = document.querySelector('cited-timeline');
    const [data, ...more] = timeline?.querySelectorAll('script') ?? [];
    expect(more).toEqual([]);
    expect(readJson(data?.textContent ?? '').doc.events[0]?.title).toBe(HOSTILE);
    expect(document.querySelectorAll('img, [onerror]')).toHaveLength(0);
    expect(timeline?.querySelector('ol strong')?.textContent).toBe(HOSTILE);
    expect(timeline?.querySelector('time')?.outerHTML).toBe(
      '<time datetime="1921-05" data-date="1921-05">May 1921</time>',
    );
    expect(timeline?.querySelector<HTMLAnchorElement>('cite a')?.href).toBe(
      'https://post.example/?a=1&b=2',
    );
    expect(timeline?.querySelector('q')?.textContent).toBe(HOSTILE);
  });

  it('lets the page load nothing, and run its one script only', async () => {
    const document = await page();
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    expect(policy).toMatch(/^default-src 'none'; /);
    const script = document.querySelector('script[type="module"]')?.textContent ?? '';
    const hash = createHash('sha256').update(script).digest('base64');
    expect(policy).toContain(`script-src 'sha256-${hash}';`);
    expect(document.querySelectorAll('script:not([type="application/json"])')).toHaveLength(1);
    expect(document.querySelectorAll('link, [src]')).toHaveLength(0);
  });

  it('draws an SVG of the width that is asked for', async () => {
    const args = ['render', 'a.json', '-o', 'a.svg', '--width', '700', '--json'];
    const { out, files } = await run(args, { 'a.json': TIMELINE });
    expect(files['a.svg']).toMatch(/^<svg [^>]*width="700"/);
    expect(JSON.parse(out)).toMatchObject({ file: 'a.svg', format: 'svg', events: 1 });
  });

  it('paints a PNG', async () => {
    const { status, files } = await run(['render', 'a.json', '-o', 'a.png'], {
      'a.json': TIMELINE,
    });
    expect(status).toBe(0);
    expect(files['a.png']).toMatch(/^.PNG\r\n/u); // how a PNG begins
  });

  it.each([
    [['render', 'a.json'], /cannot render "": expected -o with \.html, \.svg or \.png/],
    [['render', 'a.json', '-o', 'a.pdf'], /cannot render "pdf"/],
    [
      ['render', 'a.json', '-o', 'a.svg', '--width', '10'],
      /found --width "10", expected px from 480/,
    ],
  ])('refuses %j', async (args, message) => {
    const { status, err } = await run(args, { 'a.json': TIMELINE });
    expect(status).toBe(2);
    expect(err).toMatch(message);
  });
});
