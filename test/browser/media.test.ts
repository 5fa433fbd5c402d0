import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { CitedTimeline, MediaData } from '../../src/index.js';
import { takeNoise } from './support/guard.js';
import {
  aDocument,
  all,
  anEvent,
  drawn,
  focused,
  one,
  timeline,
  words,
} from './support/timeline.js';

const OWN = `${location.origin}/demo/none.png`;
const OTHER = 'https://media.example.org/a.png';
const FILM = 'https://www.youtube.com/watch?v=abcdefghijk';

/** A timeline of one event with media, its card open. */
async function withMedia(
  media: MediaData | readonly MediaData[],
  attributes: Record<string, unknown> = {},
): Promise<CitedTimeline> {
  const el = await timeline([anEvent({ id: 'x', media: media as MediaData })], {
    selected: 'x',
    ...attributes,
  });
  one(el, '.card').scrollIntoView();
  return el;
}

/** What was asked for: the suite's policy lets no picture, film or frame through, and says so. */
async function asked(): Promise<readonly string[]> {
  await new Promise((resolve) => setTimeout(resolve, 100));
  const noise = await takeNoise();
  const blocked = noise.filter(({ kind }) => kind === 'policy');
  // An engine may ask twice for what it was not given.
  return [...new Set(blocked.map(({ text }) => text.split(' ').slice(0, 3).join(' ')))];
}

const linksOf = (el: CitedTimeline): string[] => all(el, '.card .media-link').map(words);

describe('media', () => {
  it('of the page’s own origin are loaded, as an image with its text', async () => {
    const el = await withMedia({ url: OWN, alt: 'A bridge', caption: 'The north', credit: 'Ann' });
    expect(one(el, '.card img').getAttribute('alt')).to.equal('A bridge');
    expect(words(one(el, '.card figcaption'))).to.equal('The north Ann');
    expect(await asked()).to.deep.equal([`img-src blocked ${OWN}`]);
  });

  it('of another origin are links that say where they lead, and nothing is asked for', async () => {
    const el = await withMedia([
      { url: OTHER, alt: 'A bridge' },
      { url: 'https://media.example.org/a.mp4', poster: OTHER },
      { url: 'https://media.example.org/a.mp3' },
      { url: FILM },
      { url: 'https://media.example.org/report' },
    ]);
    expect(all(el, '.card :is(img, video, audio, iframe, track, [data-embed])')).to.deep.equal([]);
    expect(linksOf(el)).to.deep.equal([
      'Image at media.example.org (opens in a new tab)',
      'Video at media.example.org (opens in a new tab)',
      'Sound at media.example.org (opens in a new tab)',
      'Video at www.youtube.com (opens in a new tab)',
      'File at media.example.org (opens in a new tab)',
    ]);
    expect(words(one(el, '.card figure'))).to.contain('A bridge');
    expect(await asked()).to.deep.equal([]);
    expect(performance.getEntriesByType('resource').filter((e) => /example|youtube/u.test(e.name)))
      .to.be.empty;
    await expect(el).to.be.accessible();
  });

  for (const [leave, isLoaded] of [
    ['all', true],
    ['other.example, media.example.org', true],
    ['*.example.org', true],
    ['example.org', false],
    ['*.media.example.org', false],
    ['same-origin', false],
    ['', false],
  ] as const)
    it(`with load-media="${leave}" are ${isLoaded ? 'loaded' : 'not loaded'}`, async () => {
      const el = await withMedia({ url: OTHER, alt: '' }, { 'load-media': leave });
      expect(all(el, '.card img').length).to.equal(isLoaded ? 1 : 0);
      expect(await asked()).to.deep.equal(isLoaded ? [`img-src blocked ${OTHER}`] : []);
    });

  it('have their room before they come', async () => {
    const el = await withMedia([
      { url: OWN, alt: 'A', width: 640, height: 480 },
      { url: OWN, alt: 'B' },
      { url: `${location.origin}/a.mp4`, alt: 'C', width: 320, height: 240 },
    ]);
    const ratios = all(el, '.card :is(img, video)').map(
      (media) => getComputedStyle(media).aspectRatio,
    );
    expect(ratios).to.deep.equal(['auto 640 / 480', '3 / 2', 'auto 320 / 240']);
    expect(one(el, 'video').getBoundingClientRect().height).to.be.closeTo(240, 1);
    await takeNoise();
  });

  it('have captions and a transcript; what the captions are asked from is held to the same', async () => {
    const el = await withMedia({
      url: `${location.origin}/a.mp4`,
      alt: 'The opening',
      transcript: 'https://example.org/words',
      captions: [
        { url: `${location.origin}/a.vtt`, lang: 'en', label: 'English' },
        { url: 'https://example.org/a.vtt', lang: 'de' },
      ],
    });
    const tracks = all(el, 'track').map((track) => [
      track.getAttribute('srclang'),
      track.getAttribute('label'),
    ]);
    expect(tracks).to.deep.equal([['en', 'English']]);
    expect(one(el, 'video').getAttribute('aria-label')).to.equal('The opening');
    expect(linksOf(el)).to.deep.equal(['Transcript (opens in a new tab)']);
    for (const request of await asked()) expect(request).to.contain(location.origin);
  });

  it('of other sites’ players come after a press, in a sandbox, and have the focus', async () => {
    const el = await withMedia({ url: FILM, alt: 'The opening' }, { 'load-media': 'all' });
    const button = one(el, '.card [data-embed]');
    const { height } = button.getBoundingClientRect();
    expect(words(button)).to.contain('Play from www.youtube.com');
    expect(await asked()).to.deep.equal([]);
    await expect(el).to.be.accessible();
    button.focus();
    await executeServerCommand('press', 'Enter');
    await drawn(el);
    const frame = one(el, '.card iframe') as HTMLIFrameElement;
    expect(frame.src).to.equal('https://www.youtube-nocookie.com/embed/abcdefghijk');
    expect(frame.title).to.equal('The opening');
    expect(frame.getAttribute('sandbox')).to.equal('allow-scripts allow-same-origin allow-popups');
    expect(frame.getBoundingClientRect().height).to.be.closeTo(height, 1);
    expect(focused(el)).to.equal(frame);
    expect((await asked())[0]).to.match(/^frame-src blocked https:\/\/www\.youtube-nocookie\.com/u);
    one(el, '.card .close').focus();
  });

  it('are asked for again when their event was closed', async () => {
    const el = await withMedia({ url: FILM }, { 'load-media': 'all' });
    one(el, '.card [data-embed]').click();
    await drawn(el);
    el.select(undefined);
    await drawn(el);
    el.select('x');
    await drawn(el);
    expect(all(el, '.card iframe')).to.deep.equal([]);
    await takeNoise();
  });

  it('of the page’s own site lose its origin in a player', async () => {
    const url = `${location.origin}/demo/`;
    const el = await withMedia({ url, type: 'embed' });
    one(el, '.card [data-embed]').click();
    await drawn(el);
    expect(one(el, '.card iframe').getAttribute('sandbox')).to.equal('allow-scripts allow-popups');
    await takeNoise();
    one(el, '.card .close').focus();
  });

  it('are named in the list, which asks for nothing', async () => {
    const media = [{ url: OWN, alt: 'A' }, { url: FILM }, { url: OWN, alt: 'B' }];
    const el = await timeline([anEvent({ media })], { view: 'list', 'load-media': 'all' });
    expect(all(el, '.media-sign').map(words)).to.deep.equal(['Image', 'Video']);
    expect(await asked()).to.deep.equal([]);
  });

  it('have addresses relative to the page, where the data stand in it', async () => {
    const el = await withMedia({ url: '/demo/none.png', alt: '' });
    expect(one(el, '.card img').getAttribute('src')).to.equal(OWN);
    expect(await asked()).to.deep.equal([`img-src blocked ${OWN}`]);
  });

  it('have addresses relative to the document, where it was found after redirects', async () => {
    const fetch = window.fetch.bind(window);
    const text = JSON.stringify(
      aDocument([anEvent({ id: 'x', media: { url: 'a.png', alt: '' } })]),
    );
    const response = new Response(text);
    Object.defineProperty(response, 'url', { value: 'https://media.example.org/2024/events.json' });
    window.fetch = () => Promise.resolve(response);
    const el = await timeline([anEvent()]);
    el.data = undefined;
    el.src = '/moved.json';
    await drawn(el);
    await drawn(el);
    window.fetch = fetch;
    expect(el.document!.events[0]!.media[0]!.href).to.equal('https://media.example.org/2024/a.png');
    expect(await asked()).to.deep.equal([]);
  });

  it('are on paper as the pictures that may be loaded, small, and as addresses', async () => {
    const el = await timeline([
      anEvent({
        media: [
          {
            url: OWN,
            alt: 'A bridge',
            caption: 'The north',
            credit: 'Ann',
            width: 900,
            height: 900,
          },
          { url: OTHER, alt: 'A ferry' },
          { url: `${location.origin}/a.mp4`, alt: 'A film' },
        ],
      }),
    ]);
    dispatchEvent(new Event('beforeprint'));
    const [picture, ...others] = all(el, '.chronicle :is(img, video, audio, iframe, .embed)');
    expect(others).to.deep.equal([]);
    expect(picture!.getAttribute('src')).to.equal(OWN);
    const { maxBlockSize } = getComputedStyle(picture!);
    expect(parseFloat(maxBlockSize)).to.be.within(20, innerHeight / 3);
    expect(getComputedStyle(picture!.closest('li')!).breakInside).to.equal('avoid');
    expect(words(one(el, '.chronicle figcaption'))).to.equal('The north Ann');
    const addresses = all(el, '.chronicle .media-link').map((link) => link.getAttribute('href'));
    expect(addresses).to.deep.equal([OWN, OTHER, `${location.origin}/a.mp4`]);
    dispatchEvent(new Event('afterprint'));
    expect(await asked()).to.deep.equal([`img-src blocked ${OWN}`]);
  });
});
