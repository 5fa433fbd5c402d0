import { expect } from '@open-wc/testing';
import type { CitedTimeline, TimelineData } from '../../src/index.js';
import { coveredTargets, crampedTargets } from './support/targets.js';
import {
  aCitation,
  aDocument,
  all,
  anEvent,
  drawn,
  fixtureDocument,
  one,
  realData,
  timeline,
} from './support/timeline.js';

const DAY = 86_400_000;

/** Events of many lanes, spread over years, some with short titles and several sources. */
const manyLanes = (lanes: number, perLane: number): TimelineData =>
  aDocument(
    Array.from({ length: lanes * perLane }, (_, i) =>
      anEvent({
        title: i % 3 === 0 ? `E${i}` : `Event number ${i} of the many`,
        date: new Date(Date.UTC(1950, 0) + ((i * 7919) % 9000) * DAY).toISOString().slice(0, 10),
        group: `lane ${i % lanes}`,
        citations: [aCitation(), ...(i % 4 === 0 ? [aCitation({ source: 'b' })] : [])],
      }),
    ),
  );

const oneDay = aDocument(
  Array.from({ length: 120 }, (_, i) =>
    anEvent({
      title: `Event ${i}`,
      date: '1969-07-20',
      citations: ['a', 'b', 'c'].map((source) => aCitation({ source })),
    }),
  ),
);

const DOCUMENTS: [name: string, data: () => Promise<TimelineData> | TimelineData][] = [
  ['the real data', realData],
  ['61 events in 3 lanes', () => fixtureDocument('harbour')],
  ['120 events of one day', () => oneDay],
  ['30 lanes', () => manyLanes(30, 20)],
  ['60 lanes', () => manyLanes(60, 6)],
];

/** Presses of the button that zooms in, before the targets are measured. */
const ZOOM_STEPS = [0, 1, 2, 4, 7];

async function zoomedIn(el: CitedTimeline, times: number): Promise<void> {
  for (let i = 0; i < times; i++) one(el, '[data-action="in"]').click();
  // What moves is painted; labels are back when it stands still.
  do await drawn(el);
  while (el.shadowRoot!.querySelector('.moving'));
}

describe('what can be pressed in the chart', () => {
  for (const [name, data] of DOCUMENTS)
    for (const width of [320, 768, 1280])
      it(`is 24 px large or stands clear, and covers nothing: ${name}, ${width} px`, async () => {
        const el = await timeline(await data(), { width });
        let zoom = 0;
        for (const step of ZOOM_STEPS) {
          await zoomedIn(el, step - zoom);
          zoom = step;
          expect(all(el, '.chart .pick').length, `labels at step ${step}`).to.be.above(0);
          expect(crampedTargets(el), `too small at step ${step}`).to.deep.equal([]);
          expect(coveredTargets(el), `covered at step ${step}`).to.deep.equal([]);
        }
      });
});
