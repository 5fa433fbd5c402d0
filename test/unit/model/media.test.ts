import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/model/index.js';
import type { Media } from '../../../src/model/index.js';
import { aDocument, anEvent, codesOf, firstEvent } from './builders.js';

const withMedia = (media: unknown) => aDocument({ events: [anEvent({ media: media as never })] });
const mediaOf = (media: unknown): readonly Media[] => firstEvent(withMedia(media)).media;
const aMedium = (fields: object = {}): object => ({ url: 'https://a.test/a', ...fields });

describe('media', () => {
  it('may be one or several, in order', () => {
    const [a, b] = [aMedium({ caption: 'a' }), aMedium({ caption: 'b' })];
    expect(mediaOf(undefined)).toEqual([]);
    expect(mediaOf(a).map(({ caption }) => caption)).toEqual(['a']);
    expect(mediaOf([a, b]).map(({ caption }) => caption)).toEqual(['a', 'b']);
    expect(codesOf(withMedia(a))).toEqual([]);
    expect(codesOf(withMedia([a, b]))).toEqual([]);
  });

  it.each([
    ['https://a.test/a.JPG?size=2#x', 'image'],
    ['https://a.test/a.svg', 'image'],
    ['https://a.test/a.webm', 'video'],
    ['https://a.test/a.mp3', 'audio'],
    ['https://www.youtube.com/watch?v=1', 'embed'],
    ['https://youtu.be/1', 'embed'],
    ['https://notyoutube.com/1', undefined],
    ['https://a.test/a.html', undefined],
    ['https://a.test/?file=a.jpg', undefined],
  ])('at %s is of type %s', (url, type) => {
    expect(mediaOf({ url, alt: 'a' })[0]?.type).toBe(type);
    expect(mediaOf({ url, alt: 'a', type: 'audio' })[0]?.type).toBe('audio');
  });

  it.each([
    ['pic.png', 'https://a.test/news/pic.png'],
    ['/pic.png', 'https://a.test/pic.png'],
    ['../pic.png', 'https://a.test/pic.png'],
    ['//b.test/pic.png', 'https://b.test/pic.png'],
    ['https://b.test/pic.png', 'https://b.test/pic.png'],
  ])('finds %s from the address of the document', (url, href) => {
    const data = withMedia({ url, alt: '', poster: url, transcript: url, captions: [{ url }] });
    const { doc, problems } = readDocument(data, { base: 'https://a.test/news/events.json' });
    const [medium] = doc.events[0]!.media;
    expect(medium).toMatchObject({ href, poster: { href }, transcript: { href } });
    expect(medium!.captions[0]!.href).toBe(href);
    expect(problems).toEqual([]);
  });

  it.each([
    ['javascript:alert(1)', 'https://a.test/'],
    ['data:image/png;base64,AA', 'https://a.test/'],
    [' ', 'https://a.test/'],
    ['pic.png', undefined],
  ])('refuses %s, with base %s', (url, base) => {
    const { doc, problems } = readDocument(withMedia({ url, alt: '' }), base ? { base } : {});
    expect(doc.events[0]!.media).toEqual([]);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'bad-link /events/0/media/url',
    ]);
    expect(problems[0]!.message).toContain(base ? 'relative to the document' : 'no base is known');
  });

  it.each([
    'file:///events.json',
    'data:application/json,{}',
    'blob:https://a.test/1',
    'events.json',
  ])('names a base that no web address comes from, and offers whole ones: %s', (base) => {
    const data = withMedia([aMedium({ alt: '' }), { url: 'pic.png', alt: '' }]);
    const { doc, problems } = readDocument(data, { base });
    expect(doc.events[0]!.media.map(({ href }) => href)).toEqual(['https://a.test/a']);
    expect(problems.map(({ message }) => message)).toEqual([
      `found "pic.png", expected a whole http or https address, since the base for a relative one, "${base}", is none`,
    ]);
  });

  it('leaves the addresses of sources whole, whatever the base', () => {
    const data = aDocument({ sources: [{ id: 'a', URL: '/a.html' }] });
    const { doc, problems } = readDocument(data, { base: 'https://a.test/', allowUncited: true });
    expect(doc.sources[0]!.link).toBeUndefined();
    expect(problems.find(({ path }) => path === '/sources/0/URL')?.message).toBe(
      'found "/a.html", expected a whole http or https address',
    );
  });

  it('keeps what is said of it', () => {
    const fields = { alt: 'b', caption: 'c', credit: 'd', width: 640, height: 480 };
    const [medium] = mediaOf({
      ...aMedium({ type: 'video', ...fields }),
      poster: 'https://a.test/p.png',
      transcript: 'https://a.test/t.txt',
      captions: [{ url: 'https://a.test/en.vtt', lang: 'en', label: 'English' }],
    });
    expect(medium).toEqual({
      href: 'https://a.test/a',
      host: 'a.test',
      type: 'video',
      ...fields,
      poster: { href: 'https://a.test/p.png', host: 'a.test' },
      transcript: { href: 'https://a.test/t.txt', host: 'a.test' },
      captions: [{ href: 'https://a.test/en.vtt', host: 'a.test', lang: 'en', label: 'English' }],
    });
  });

  it.each<[string, unknown, string[]]>([
    ['an image without alt', { url: 'https://a.test/a.png' }, ['no-alt /events/0/media']],
    ['an image that has nothing to tell', { url: 'https://a.test/a.png', alt: '' }, []],
    ['a film without alt', { url: 'https://a.test/a.mp4' }, []],
    [
      'an image in a list, said to be one',
      [aMedium(), aMedium({ type: 'image' })],
      ['no-alt /events/0/media/1'],
    ],
    ['a type that is none', aMedium({ type: 'hologram' }), ['unknown-value /events/0/media/type']],
    ['no width', aMedium({ width: 0 }), ['unknown-value /events/0/media/width']],
    ['a height in words', aMedium({ height: 'tall' }), ['wrong-type /events/0/media/height']],
    [
      'a script for a poster',
      aMedium({ poster: 'javascript:1' }),
      ['bad-link /events/0/media/poster'],
    ],
    [
      'a transcript that is a file',
      aMedium({ transcript: 'file:///etc/hosts' }),
      ['bad-link /events/0/media/transcript'],
    ],
    [
      'captions without address',
      [aMedium({ captions: [{ lang: 'en' }, 'en'] })],
      ['wrong-type /events/0/media/0/captions/1', 'missing /events/0/media/0/captions/0'],
    ],
    ['a text', ['https://a.test/a.png'], ['wrong-type /events/0/media/0']],
    ['a text alone', 'https://a.test/a.png', ['wrong-type /events/0/media']],
  ])('tells of %s', (_, media, problems) => {
    expect(codesOf(withMedia(media))).toEqual(problems);
  });

  it('without an address to offer is left out, the rest kept', () => {
    expect(mediaOf([aMedium({ url: 'data:image/png,' }), {}, aMedium()])).toHaveLength(1);
  });
});
