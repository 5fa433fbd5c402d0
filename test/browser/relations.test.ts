import { expect } from '@open-wc/testing';
import type { CitedTimeline } from '../../src/index.js';
import { all, anEvent, drawn, one, timeline } from './support/timeline.js';

const EVENTS = [
  anEvent({ id: 'a', title: 'First', date: '1960', group: 'g' }),
  anEvent({ id: 'b', title: 'Second', date: '1970-05', group: 'h' }),
  anEvent({
    id: 'c',
    title: 'Third',
    date: '1980-05-02',
    group: 'g',
    links: [
      { rel: 'follows', event: 'b' },
      { rel: 'part-of', event: 'b' },
    ],
    basis: 'derived',
    derivation: { anchor: { event: 'a' }, relation: 'after' },
  }),
];

const ends = (el: CitedTimeline): string[] =>
  all(el, '.relation').map(({ dataset }) => dataset['to']!);

for (const width of [900, 360])
  describe(`lines to related events, ${width} px wide`, () => {
    it('lead from the event that is open to those it links to or is dated by', async () => {
      const el = await timeline(EVENTS, { width });
      expect(ends(el)).to.deep.equal([]);
      el.select('c');
      await drawn(el);
      expect(ends(el).sort()).to.deep.equal(['0', '1']);
      for (const line of all(el, '.relation')) {
        const path = line as unknown as SVGPathElement;
        const [from, to] = [0, path.getTotalLength()].map((at) => path.getPointAtLength(at));
        for (const [point, index] of [
          [from!, '2'],
          [to!, line.dataset['to']],
        ] as const) {
          const box = one(el, `.geometry .event[data-index="${index!}"] > .mark`);
          const { left, right, top, bottom } = box.getBoundingClientRect();
          const origin = one(el, '.geometry').getBoundingClientRect();
          expect(point.x + origin.x).to.be.within(left - 1, right + 1);
          expect(point.y + origin.y).to.be.within(top - 1, bottom + 1);
        }
      }
      await expect(el).to.be.accessible();
      el.select('b');
      await drawn(el);
      expect(ends(el)).to.deep.equal([]);
    });

    it('are drawn under the words', async () => {
      const el = await timeline(EVENTS, { width });
      el.select('c');
      await drawn(el);
      const order = one(el, '.relations').compareDocumentPosition(one(el, '.label'));
      expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
      for (const label of all(el, '.label'))
        expect(getComputedStyle(label).backgroundColor).not.to.match(/, 0\)|transparent/u);
    });

    it('are the mirror image where the chart is mirrored', async () => {
      const lines = async (more: Record<string, unknown>): Promise<(readonly number[])[]> => {
        const el = await timeline(EVENTS, { width, ...more });
        el.select('c');
        await drawn(el);
        const { left, right } = one(el, '.plot').getBoundingClientRect();
        const isMirrored = one(el, '.chart').matches('.mirrored');
        return all(el, '.relation').map((line) => {
          const path = line as unknown as SVGPathElement;
          return [0, 0.25, 0.5, 0.75, 1].flatMap((share) => {
            const { x, y } = path.getPointAtLength(share * path.getTotalLength());
            return [Math.round(isMirrored ? right - left - x : x), Math.round(y)];
          });
        });
      };
      const plain = await lines({});
      expect(plain).to.have.length(2);
      const mirrored = await lines(width === 900 ? { 'axis-direction': 'rtl' } : { dir: 'rtl' });
      plain.flat().forEach((px, i) => expect(mirrored.flat()[i]).to.be.closeTo(px, 1.5));
    });

    it('do not lead out of view', async () => {
      const el = await timeline(EVENTS, { width, 'axis-breaks': 'none' });
      el.select('c');
      el.zoomTo([Date.UTC(1979, 0), Date.UTC(1981, 0)]);
      await drawn(el);
      expect(ends(el)).to.deep.equal([]);
    });
  });
