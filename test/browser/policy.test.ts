import { expect } from '@open-wc/testing';
import { takeNoise } from './support/guard.js';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

/** Runs what the policy must stop, and gives the directives that stopped it. */
async function stoppedBy(action: () => unknown): Promise<readonly string[]> {
  const directives: string[] = [];
  const listener = (event: SecurityPolicyViolationEvent) =>
    directives.push(event.effectiveDirective);
  addEventListener('securitypolicyviolation', listener);
  try {
    await action();
  } catch {
    // thrown by some of them and not by others; the report is what counts
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  removeEventListener('securitypolicyviolation', listener);
  return directives;
}

describe('the policy that all browser tests run under', () => {
  it('is sent with the page, word for word', async () => {
    const response = await fetch(location.href, { method: 'HEAD' });
    expect(response.headers.get('content-security-policy')).to.equal(POLICY);
  });

  it('lets nothing through before a test asks for it', async () => {
    expect(await takeNoise()).to.deep.equal([]);
  });

  const attempts: [what: string, directive: RegExp, action: () => unknown][] = [
    ['an inline style attribute', /^style-src/, () => document.body.setAttribute('style', 'top:0')],
    [
      'a style element',
      /^style-src/,
      () => {
        const style = document.createElement('style');
        style.textContent = 'p { color: red }';
        document.head.append(style);
        style.remove();
      },
    ],
    ['text as markup', /^require-trusted-types-for/, () => (document.body.innerHTML = '<p>a</p>')],
    ['text as code', /^(script-src|require-trusted-types-for)/, () => globalThis.eval('1')],
    ['a picture', /^img-src/, () => (new Image().src = 'https://example.org/a.png')],
    ['a request to another host', /^connect-src/, () => fetch('https://example.org/')],
  ];

  for (const [what, directive, action] of attempts) {
    it(`stops ${what}, and the guard notes it`, async () => {
      const directives = await stoppedBy(action);
      expect(directives).to.have.length.above(0);
      for (const stopped of directives) expect(stopped).to.match(directive);
      const noise = await takeNoise();
      expect(noise.some(({ kind }) => kind === 'policy')).to.equal(true);
      document.body.removeAttribute('style');
    });
  }
});

describe('the guard', () => {
  it('notes warnings and errors', async () => {
    console.warn('careful');
    console.error('broken');
    const texts = (await takeNoise()).map(({ text }) => text);
    expect(texts).to.deep.equal(['console.warn: careful', 'console.error: broken']);
  });

  it('lets an ordinary message pass', async () => {
    console.info('two copies of the element are loaded');
    expect(await takeNoise()).to.deep.equal([]);
  });
});
