import { executeServerCommand } from '@web/test-runner-commands';

/** What no test may cause: a breach of the policy, a warning or error, a request to elsewhere. */
export interface Noise {
  readonly kind: 'policy' | 'console' | 'request';
  readonly text: string;
  readonly test: string;
}

const noise: Noise[] = [];
let test = 'the page itself';

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const note = (kind: Noise['kind'], text: string) => noise.push({ kind, text, test });

addEventListener('securitypolicyviolation', (event) => {
  const { effectiveDirective, blockedURI, sample, sourceFile, lineNumber } = event;
  if (blockedURI === `${location.origin}/favicon.ico`) return; // WebKit looks for it by itself
  const place = sourceFile ? ` at ${sourceFile}:${lineNumber}` : '';
  note('policy', `${effectiveDirective} blocked ${blockedURI} ${sample}`.trimEnd() + place);
});

for (const level of ['warn', 'error'] as const) {
  const original = console[level].bind(console);
  console[level] = (...values: unknown[]) => {
    note('console', `console.${level}: ${values.map(String).join(' ')}`);
    original(...values);
  };
}

/** Hands over what was noted so far, and forgets it: for a test that causes noise on purpose. */
export async function takeNoise(): Promise<readonly Noise[]> {
  for (const text of await executeServerCommand<string[], undefined>('take-outside-noise')) {
    note(text.startsWith('request') ? 'request' : 'console', text);
  }
  return noise.splice(0);
}

/**
 * Makes the file fail when it was noisy: once at its end and not after each test, since Mocha skips
 * all other tests when a root hook fails.
 */
export function failOnNoise(): void {
  beforeEach(function () {
    test = this.currentTest?.fullTitle() ?? '';
  });
  afterEach(() => later(0)); // reports arrive a task later
  after(async () => {
    await later(50);
    const found = await takeNoise();
    if (found.length === 0) return;
    const lines = found.map(({ text, test }) => `  in "${test}": ${text}`);
    throw new Error(`the page was not quiet:\n${lines.join('\n')}`);
  });
}
