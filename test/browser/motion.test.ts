import { expect } from '@open-wc/testing';
import type { CitedTimeline, TimelineData } from '../../src/index.js';
import { paintMoving } from './support/moving.js';
import {
  aCitation,
  aDocument,
  all,
  anEvent,
  drawn,
  focused,
  one,
  pickOf,
  realData,
  timeline,
} from './support/timeline.js';

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Moves the view as a drag does: a little, many times. */
async function move(el: CitedTimeline, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    el.panBy(0.02);
    await frame();
  }
}

const still = async (el: CitedTimeline): Promise<void> => {
  while (one(el, '.chart').classList.contains('moving')) await frame();
  await drawn(el);
};

/** Px of the canvas that are not blank. */
function painted(el: CitedTimeline): number {
  const canvas = one(el, '.crowd') as unknown as HTMLCanvasElement;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  let count = 0;
  for (let i = 3; i < data.length; i += 4) if (data[i]! > 0) count++;
  return count;
}

/** The colours that are painted at the middles of elements. */
function coloursAt(el: CitedTimeline, marks: readonly Element[]): string[] {
  const canvas = one(el, '.crowd') as unknown as HTMLCanvasElement;
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
  const base = canvas.getBoundingClientRect();
  const scale = width / base.width;
  return marks.map((mark) => {
    const box = mark.getBoundingClientRect();
    const x = Math.floor((box.x + box.width / 2 - base.x) * scale);
    const y = Math.floor((box.y + box.height / 2 - base.y) * scale);
    const at = 4 * (y * width + x);
    return `rgb(${[...data.slice(at, at + 3)].join(', ')})`;
  });
}

/** Two lanes; of the events one is derived and one is denied. */
const crowdedLanes = (): TimelineData =>
  aDocument(
    [
      anEvent({ group: 'a', date: '2001-01-05' }),
      anEvent({ group: 'a', date: '2001-06-05', basis: 'derived' }),
      anEvent({ group: 'b', date: '2001-03-05' }),
      anEvent({ group: 'b', date: '2001-09-05', citations: [aCitation({ stance: 'denies' })] }),
    ],
    { groups: ['a', 'b'].map((id) => ({ id, label: id })) },
  );

describe('a movement', () => {
  it('is painted, and what is at rest comes back at its end', async () => {
    const el = await timeline(await realData(), { width: 1000 });
    el.zoomBy(4);
    await drawn(el);
    const before = all(el, '.label').map((label) => label.style.transform);
    await paintMoving(el, 0.1);
    expect(painted(el)).to.be.above(1000);
    expect(getComputedStyle(one(el, '.label')).visibility).to.equal('hidden');
    await still(el);
    expect(getComputedStyle(one(el, '.label')).visibility).to.equal('visible');
    expect(all(el, '.label').map((label) => label.style.transform)).not.to.deep.equal(before);
  });

  it('draws a single step at once', async () => {
    const el = await timeline(await realData(), { width: 1000 });
    el.zoomBy(4);
    await drawn(el);
    expect(one(el, '.chart').classList.contains('moving')).to.equal(false);
  });

  it('paints the marks of crowded lanes where they stand at rest', async () => {
    const el = await timeline(crowdedLanes(), {
      width: 1000,
      'max-height': 90,
      'axis-breaks': 'none',
    });
    const marks = all(el, '.compact-mark, .plot .mark.derived .body');
    const filled = marks.map((mark) => getComputedStyle(mark).fill);
    expect(new Set(filled).size).to.equal(3);
    await paintMoving(el, 0);
    expect(coloursAt(el, marks)).to.deep.equal(filled);
  });

  it('does not take the focus away', async () => {
    const el = await timeline(await realData(), { width: 1000 });
    pickOf(el, 3).focus();
    el.zoomBy(1.05);
    await move(el, 4);
    expect(focused(el)?.dataset['index']).to.equal('3');
    await still(el);
    expect(focused(el)?.dataset['index']).to.equal('3');
  });

  it('ends when the element is taken away in the middle of it', async () => {
    const el = await timeline(await realData(), { width: 1000 });
    const box = el.parentElement!;
    el.zoomBy(4);
    await move(el, 4);
    el.remove();
    await frame();
    box.append(el);
    await drawn(el);
    await still(el);
    expect(getComputedStyle(one(el, '.label')).visibility).to.equal('visible');
  });
});

describe('an element that is hidden', () => {
  it('keeps its orientation until it is seen again', async () => {
    const el = await timeline(await realData(), { width: 1000 });
    el.parentElement!.style.display = 'none';
    await drawn(el);
    await frame();
    el.requestUpdate();
    await drawn(el);
    expect(one(el, '.chart').classList.contains('horizontal')).to.equal(true);
    el.parentElement!.style.display = '';
    await drawn(el);
    await drawn(el);
    expect(one(el, '.lane-label').getBoundingClientRect().width).to.be.above(50);
  });
});
