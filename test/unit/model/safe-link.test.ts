import { describe, expect, it } from 'vitest';
import { parseDoi, parseLink } from '../../../src/model/index.js';
import { aSource, read } from './builders.js';

describe('parseLink', () => {
  it.each([
    ['https://example.org', 'https://example.org/', 'example.org'],
    ['HTTP://Example.ORG:8080/a b', 'http://example.org:8080/a%20b', 'example.org:8080'],
    ['https://bücher.example/ä', 'https://xn--bcher-kva.example/%C3%A4', 'xn--bcher-kva.example'],
    ['https://аpple.example', 'https://xn--pple-43d.example/', 'xn--pple-43d.example'],
    ['https://example.org/#:~:text=a', 'https://example.org/#:~:text=a', 'example.org'],
    ['  https://example.org/\n', 'https://example.org/', 'example.org'],
    ['https://example.org/\uD800', 'https://example.org/%EF%BF%BD', 'example.org'],
    ['https://[::1]/', 'https://[::1]/', '[::1]'],
  ])('lets %j pass', (text, href, host) => {
    expect(parseLink(text)).toEqual({ href, host, stripped: false });
  });

  it('takes out user name and password', () => {
    const link = parseLink('https://bank.example:x@evil.example/');
    expect(link).toEqual({ href: 'https://evil.example/', host: 'evil.example', stripped: true });
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'ftp://example.org/',
    'mailto:a@example.org',
    'about:blank',
    '//example.org/',
    '/a',
    'example.org',
    'https://',
    'https://exa mple.org/',
    '',
  ])('refuses %j', (text) => {
    expect(parseLink(text)).toBeUndefined();
  });
});

describe('parseDoi', () => {
  it.each([
    ['10.1000/182', 'https://doi.org/10.1000/182'],
    ['doi:10.1000/182', 'https://doi.org/10.1000/182'],
    ['https://doi.org/10.1000/182', 'https://doi.org/10.1000/182'],
    ['http://dx.doi.org/10.1000.10/a/b', 'https://doi.org/10.1000.10/a/b'],
    ['10.1002/(SICI)1<1::AID#?>3.0', 'https://doi.org/10.1002/(SICI)1%3C1%3A%3AAID%23%3F%3E3.0'],
    ['10.1/\uD800', 'https://doi.org/10.1/%EF%BF%BD'],
  ])('links %j', (text, href) => {
    expect(parseDoi(text)).toEqual({ href, host: 'doi.org' });
  });

  it.each([
    '',
    '10.1000',
    '10.x/1',
    '11.1000/1',
    'x 10.1000/1',
    '10.1000/a b',
    `10.1/${'a'.repeat(2000)}`,
  ])('refuses %j', (text) => {
    expect(parseDoi(text)).toBeUndefined();
  });
});

describe('the link of a source', () => {
  it.each([
    [{ URL: 'https://example.org/', DOI: '10.1/a' }, 'https://example.org/'],
    [{ DOI: '10.1/a' }, 'https://doi.org/10.1/a'],
    [{ URL: 'javascript:1', DOI: '10.1/a' }, 'https://doi.org/10.1/a'],
    [{}, undefined],
  ])('of %j is %s', (fields, href) => {
    expect(read({ sources: [aSource(fields)] }).sources[0]?.link?.href).toBe(href);
  });
});
