import { expect } from '@open-wc/testing';
import type { CitedTimeline, EventData } from '../../src/index.js';
import { aCitation, all, anEvent, drawn, timeline } from './support/timeline.js';

/** Words of several scripts: with and without spaces, joined, wide, from right to left, very long. */
const SAMPLES = {
  Latin: 'The council of the old harbour town votes to repair the eastern breakwater ',
  German: 'Donaudampfschifffahrtsgesellschaftskapitänsmütze Rindfleischetikettierung ',
  Cyrillic: 'Совет портового города постановил отремонтировать восточный волнолом ',
  Chinese: '老港城市议会投票决定修缮东防波堤并开放新的渡轮码头',
  Korean: '항구 도시 의회가 동쪽 방파제를 보수하기로 의결하였다 ',
  Arabic: 'صوّت مجلس مدينة الميناء القديمة على إصلاح حاجز الأمواج الشرقي ',
  Thai: 'สภาเมืองท่าเก่าลงมติซ่อมแซมเขื่อนกันคลื่นด้านตะวันออก',
  Hindi: 'पुराने बंदरगाह नगर की परिषद ने पूर्वी तटबंध की मरम्मत का निर्णय लिया ',
  unbroken: 'W',
} as const;

/** Lengths of text, in characters: all short ones, then ever fewer. */
const LENGTHS = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 300, 400];
/** The widths of the element that are promised, in px. */
const WIDTHS = [320, 768, 1042, 1600];

const textOf = (sample: string, length: number): string =>
  sample
    .repeat(Math.ceil(length / sample.length))
    .slice(0, length)
    .trim();

const eventsOf = (sample: string): EventData[] =>
  LENGTHS.map((length, i) =>
    anEvent({
      title: textOf(sample, length),
      date: ['1969', '1970-05', '1971-07-20', '1969/1972'][i % 4]!,
      group: ['a', 'b'][i % 2]!,
      citations: ['a', 'b', 'c'].slice(0, i % 4).map((source) => aCitation({ source })),
    }),
  );

interface Words {
  readonly name: string;
  readonly box: DOMRect;
}

/** What is written in the chart, as the browser laid it out and not as it was measured. */
const wordsOf = (el: CitedTimeline): Words[] =>
  all(el, '.label').flatMap((label) =>
    [...label.querySelectorAll('.title, .detail')].map((node) => ({
      name: `${label.querySelector('.pick')?.getAttribute('data-index') ?? ''} ${node.className}`,
      box: node.getBoundingClientRect(),
    })),
  );

function overlaps(el: CitedTimeline): string[] {
  const words = wordsOf(el);
  return words.flatMap((a, i) =>
    words.slice(i + 1).flatMap((b) => {
      const x = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const y = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      return x > 1 && y > 1 ? [`${a.name} and ${b.name} share ${x} × ${y}`] : [];
    }),
  );
}

/** Words that reach over the sides of the element. */
const sticksOut = (el: CitedTimeline): string[] => {
  const { left, right } = el.getBoundingClientRect();
  return wordsOf(el).flatMap(({ name, box }) =>
    box.left < left - 1 || box.right > right + 1 ? [name] : [],
  );
};

describe('text of every length', () => {
  for (const [script, sample] of Object.entries(SAMPLES))
    for (const width of WIDTHS)
      it(`overlaps nothing: ${script}, ${width} px`, async () => {
        const el = await timeline(eventsOf(sample), { width });
        await drawn(el);
        expect(all(el, '.label').length).to.be.above(3);
        expect(overlaps(el)).to.deep.equal([]);
        expect(sticksOut(el)).to.deep.equal([]);
      });

  it('overlaps nothing: every third length from 1 to 400 characters, in turn', async () => {
    const el = await timeline([], { width: 768 });
    for (let length = 1; length <= 400; length += 3) {
      const titles = Object.values(SAMPLES).map((sample) => textOf(sample, length));
      el.data = { events: titles.map((title, i) => ({ title, date: String(1960 + (i % 5)) })) };
      await drawn(el);
      expect(overlaps(el), `${length} characters`).to.deep.equal([]);
    }
  }).timeout(60_000);
});
