import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

interface Visit {
  readonly said: readonly string[];
  readonly width: number;
  readonly timelines: readonly {
    readonly isReady: boolean;
    readonly problems: number;
    readonly events: number;
  }[];
}

interface Page {
  readonly path: string;
  readonly width: number;
  readonly scheme: 'light' | 'dark';
}

const visit = (page: Page) => executeServerCommand<Visit | false, Page>('visit', page);

const pages = (await executeServerCommand<string[], undefined>('demo-pages')).sort();

describe('the demo', () => {
  for (const name of pages)
    for (const [width, scheme] of [
      [1280, 'light'],
      [360, 'dark'],
    ] as const)
      it(`shows its timelines in silence: ${name}, ${width} px, ${scheme}`, async () => {
        const seen = await visit({ path: `/demo/${name}`, width, scheme });
        if (seen === false) {
          expect(navigator.userAgent).not.to.contain('Chrome');
          return;
        }
        expect(seen.said).to.deep.equal([]);
        expect(seen.width).to.equal(width);
        expect(seen.timelines).to.have.length.above(0);
        for (const { isReady, problems, events } of seen.timelines) {
          expect(isReady).to.equal(true);
          expect(problems).to.equal(0);
          expect(events).to.be.above(0);
        }
      });

  it('leads to each of its pages from the first', async () => {
    const front = await (await fetch('/demo/index.html')).text();
    const gallery = /class="gallery"[\s\S]*?<\/section>/u.exec(front)?.[0] ?? '';
    const names = [...gallery.matchAll(/href="([^"]+)"/gu)].map(([, name]) => name!);
    expect(names.sort()).to.deep.equal(pages.filter((name) => name !== 'index.html'));
  });
});
