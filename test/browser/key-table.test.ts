import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { CitedTimeline } from '../../src/index.js';
import {
  aDocument,
  all,
  anEvent,
  drawn,
  focused,
  one,
  pickOf,
  timeline,
} from './support/timeline.js';

const DATA = aDocument(
  [
    anEvent({ title: 'A1', date: '1960', group: 'a' }),
    anEvent({ title: 'B1', date: '1961', group: 'b' }),
    anEvent({ title: 'A2', date: '1965', group: 'a' }),
    anEvent({ title: 'B2', date: '1966', group: 'b' }),
    anEvent({ title: 'A3', date: '1970', group: 'a' }),
  ],
  { groups: [{ id: 'a' }, { id: 'b' }] },
);
const TITLES = ['A1', 'B1', 'A2', 'B2', 'A3'] as const;
type Title = (typeof TITLES)[number];

/** What a key leads to: the event in focus, the open card, or what became of the view. */
type End =
  Title | 'card' | 'nearer' | 'farther' | 'later' | 'earlier' | 'whole' | 'middle' | 'keys';
/** From an event, in the whole view or in a near one, a key, to an end. */
type Row = readonly [from: Title, key: string, to: End, view?: 'near'];

/** What holds whichever way time runs. */
const EVERYWHERE: readonly Row[] = [
  ['A2', 'Home', 'A1'],
  ['A1', 'End', 'A3'],
  ['B2', 'Home', 'B1'],
  ['B1', 'End', 'B2'],
  ['B1', 'Control+End', 'A3'],
  ['B2', 'Control+Home', 'A1'],
  ['A1', '.', 'B1'],
  ['A3', '.', 'A3'],
  ['B2', ',', 'A2'],
  ['A1', ',', 'A1'],
  ['A2', 'Enter', 'card'],
  ['B1', 'Space', 'card'],
  ['A2', 'Escape', 'A2'],
  ['A2', '+', 'nearer'],
  ['A2', '=', 'nearer'],
  ['A2', '-', 'farther', 'near'],
  ['A2', '0', 'whole', 'near'],
  ['A2', 'f', 'whole', 'near'],
  ['B2', 'f', 'middle', 'near'],
  ['A2', 'f', 'whole'],
  ['A2', '?', 'keys'],
  ['A2', 'PageDown', 'later', 'near'],
  ['A2', 'PageUp', 'earlier', 'near'],
  ['A2', 'PageDown', 'A2'],
  ['A2', 'PageUp', 'A2'],
];

const ACROSS: readonly Row[] = [
  ['A1', 'ArrowRight', 'A2'],
  ['A2', 'ArrowLeft', 'A1'],
  ['A3', 'ArrowRight', 'A3'],
  ['A1', 'ArrowLeft', 'A1'],
  ['A2', 'ArrowDown', 'B2'],
  ['B1', 'ArrowUp', 'A1'],
  ['A1', 'ArrowUp', 'A1'],
  ['B2', 'ArrowDown', 'B2'],
];

const DOWN: readonly Row[] = [
  ['A1', 'ArrowDown', 'A2'],
  ['A3', 'ArrowUp', 'A2'],
  ['A3', 'ArrowDown', 'A3'],
  ['A1', 'ArrowUp', 'A1'],
  ['A2', 'ArrowRight', 'B2'],
  ['B1', 'ArrowLeft', 'A1'],
  ['A1', 'ArrowLeft', 'A1'],
  ['B2', 'ArrowRight', 'B2'],
];

/** The same where left and right have changed places. */
const mirrored = (rows: readonly Row[]): Row[] =>
  rows.map(([from, key, ...to]) => [
    from,
    key.replace(/Left|Right/u, (side) => (side === 'Left' ? 'Right' : 'Left')),
    ...to,
  ]);

// The arrows go by where time and lanes lie, and not by the script; the other keys go by time alone.
const CASES = [
  { name: 'sideways', width: 900, dir: 'ltr', axis: 'ltr', rows: [...ACROSS, ...EVERYWHERE] },
  {
    name: 'sideways on a page from right to left',
    width: 900,
    dir: 'rtl',
    axis: 'ltr',
    rows: ACROSS,
  },
  { name: 'from right to left', width: 900, dir: 'ltr', axis: 'rtl', rows: mirrored(ACROSS) },
  {
    name: 'from right to left, as the page',
    width: 900,
    dir: 'rtl',
    axis: 'rtl',
    rows: [...mirrored(ACROSS), ...EVERYWHERE],
  },
  { name: 'downwards', width: 400, dir: 'ltr', axis: 'rtl', rows: [...DOWN, ...EVERYWHERE] },
  {
    name: 'downwards on a page from right to left',
    width: 400,
    dir: 'rtl',
    axis: 'ltr',
    rows: mirrored(DOWN),
  },
] as const;

const NEAR: [number, number] = [Date.UTC(1964, 0), Date.UTC(1967, 0)];

const press = async (el: CitedTimeline, key: string): Promise<void> => {
  await executeServerCommand('press', key);
  do await drawn(el);
  while (el.shadowRoot!.querySelector('.moving'));
};

const focusedTitle = (el: CitedTimeline): Title | undefined =>
  TITLES[Number(focused(el)?.dataset['index'])];

const span = ([from, to]: readonly [number, number]): number => to - from;

/** Fails unless the key led to the end, and to no other. */
function expectEnd(
  el: CitedTimeline,
  [from, , to]: Row,
  before: readonly [number, number],
  whole: readonly [number, number],
): void {
  const now = el.domain!;
  if (to === 'card') {
    expect(focused(el)!.getAttribute('role')).to.equal('dialog');
    expect(el.selected).to.equal(el.document!.events[TITLES.indexOf(from)]!.id);
    return;
  }
  expect(all(el, '.card')).to.have.length(0);
  if (to === 'keys') {
    expect(focused(el)).to.equal(one(el, '.keys'));
    expect(one(el, '.keys').checkVisibility()).to.equal(true);
    expect(now).to.deep.equal(before);
    return;
  }
  if (to === 'whole') expect(now).to.deep.equal(whole);
  else if (to === 'nearer') expect(span(now)).to.be.below(span(before) * 0.8);
  else if (to === 'farther') expect(span(now)).to.be.above(span(before) * 1.25);
  else if (to === 'middle') {
    const event = el.document!.events[TITLES.indexOf(from)]!;
    const [earliest, latest] = event.date.extent;
    expect((now[0] + now[1]) / 2).to.be.closeTo((earliest + latest) / 2, span(now) / 50);
    expect(span(now)).to.be.closeTo(span(before), span(now) / 50);
  } else if (to === 'later') expect(now[0]).to.be.above(before[0]);
  else if (to === 'earlier') expect(now[0]).to.be.below(before[0]);
  else {
    expect(focusedTitle(el)).to.equal(to);
    expect(now).to.deep.equal(before);
    return;
  }
  expect(focused(el)!.matches('.pick'), 'an event keeps the focus').to.equal(true);
}

describe('the table of keys', () => {
  for (const { name, width, dir, axis, rows } of CASES)
    for (const row of rows) {
      const [from, key, to, view] = row;
      it(`${key} leads from ${from}${view ? ' seen near' : ''} to ${to}, time ${name}`, async () => {
        const el = await timeline(DATA, {
          ...{ width, dir, 'axis-direction': axis },
          'axis-breaks': 'none',
        });
        const whole = el.domain!;
        if (view) el.zoomTo(NEAR);
        await drawn(el);
        pickOf(el, TITLES.indexOf(from)).focus();
        await drawn(el);
        const before = el.domain!;
        await press(el, key);
        expectEnd(el, row, before, whole);
      });
    }

  it('has the events in the same order whichever way time runs', async () => {
    const order = async (axis: string, dir: string, width: number): Promise<string[]> => {
      const el = await timeline(DATA, { width, dir, 'axis-direction': axis });
      return all(el, '[role="row"] .pick, [data-action]').map(
        ({ ariaLabel, dataset }) => dataset['action'] ?? ariaLabel ?? '',
      );
    };
    for (const width of [900, 400]) {
      const plain = await order('ltr', 'ltr', width);
      expect(plain).to.have.length(10);
      expect(await order('rtl', 'ltr', width)).to.deep.equal(plain);
      expect(await order('rtl', 'rtl', width)).to.deep.equal(plain);
    }
  });

  it('brings the event to the middle with F, and shows everything with F once more', async () => {
    for (const width of [900, 400]) {
      const el = await timeline(DATA, { width, 'axis-breaks': 'none' });
      const whole = el.domain!;
      el.zoomTo(NEAR);
      await drawn(el);
      pickOf(el, TITLES.indexOf('B2')).focus();
      await press(el, 'f');
      expect(el.domain).not.to.deep.equal(whole);
      expect(focusedTitle(el)).to.equal('B2');
      await press(el, 'f');
      expect(el.domain).to.deep.equal(whole);
      expect(focusedTitle(el)).to.equal('B2');
    }
  });

  it('does so with F for an event that is longer than the view', async () => {
    const el = await timeline(
      [
        anEvent({ title: 'Before', date: '1950' }),
        anEvent({ title: 'Long', date: '1955/1995' }),
        anEvent({ title: 'After', date: '2000' }),
      ],
      { width: 900, 'axis-breaks': 'none' },
    );
    const whole = el.domain!;
    el.zoomTo([Date.UTC(1954, 0), Date.UTC(1960, 0)]);
    await drawn(el);
    one(el, '.label .pick').focus();
    await press(el, 'f');
    const [from, to] = el.domain!;
    expect(new Date((from + to) / 2).getUTCFullYear()).to.be.within(1975, 1976);
    await press(el, 'f');
    expect(el.domain).to.deep.equal(whole);
  });

  it('lists its keys at "?" wherever the focus is, but where it is typed', async () => {
    const el = await timeline(DATA);
    one(el, '.find-words').focus();
    await press(el, '?');
    expect((one(el, '.find-words') as HTMLInputElement).value).to.equal('?');
    expect(one(el, '.keys').checkVisibility()).to.equal(false);
    one(el, '[data-view="list"]').focus();
    await press(el, '?');
    expect(focused(el)).to.equal(one(el, '.keys'));
    const listed = one(el, '.keys').textContent;
    for (const key of ['?', 'F', '0']) expect(listed).to.contain(key);
  });

  it('closes that list with Escape, and the focus is where it was', async () => {
    const el = await timeline(DATA);
    const isListed = (): boolean => one(el, '.keys').checkVisibility();
    pickOf(el, 3).focus();
    await press(el, '?');
    await press(el, '?');
    await press(el, 'Escape');
    expect(isListed()).to.equal(false);
    expect(focusedTitle(el)).to.equal('B2');
    one(el, '.legend summary').focus();
    await press(el, 'Enter');
    expect(isListed()).to.equal(true);
    await press(el, 'Escape');
    expect(isListed()).to.equal(false);
    expect(focused(el)).to.equal(one(el, '.legend summary'));
  });

  it('goes back with Escape only from where the list was opened by key', async () => {
    const el = await timeline(DATA);
    pickOf(el, 3).focus();
    await press(el, '?');
    one(el, '.legend summary').click();
    await drawn(el);
    one(el, '.legend summary').focus();
    await press(el, 'Enter');
    await press(el, 'Escape');
    expect(focused(el)).to.equal(one(el, '.legend summary'));
  });

  it('closes with Escape what was opened last: the list of keys, then the card', async () => {
    const el = await timeline(DATA);
    pickOf(el, 2).focus();
    await press(el, 'Enter');
    await press(el, '?');
    await press(el, 'Escape');
    expect(one(el, '.keys').checkVisibility()).to.equal(false);
    expect(focused(el)).to.equal(one(el, '.card'));
    await press(el, 'Escape');
    expect(all(el, '.card')).to.have.length(0);
    expect(focusedTitle(el)).to.equal('A2');
  });

  it('has a name for each sign, for those who hear', async () => {
    const el = await timeline(DATA);
    const names = all(el, 'kbd').map((key) => {
      const [sign, name] = key.children;
      if (!name) return key.textContent;
      expect(sign!.ariaHidden).to.equal('true');
      return `${sign!.textContent} ${name.textContent}`;
    });
    expect(names.filter((name) => /[,.+−?]/u.test(name))).to.deep.equal([
      ...[', comma', '. full stop', '+ plus', '− minus', 'Ctrl + wheel', '? question mark'],
    ]);
  });

  it('leaves "?" to the page where no keys can be listed', async () => {
    const el = await timeline(DATA, { 'no-header': '' });
    pickOf(el, 0).focus();
    let isTaken: boolean | undefined;
    addEventListener('keydown', (event) => (isTaken = event.defaultPrevented), { once: true });
    await press(el, '?');
    expect(isTaken).to.equal(false);
    expect(focusedTitle(el)).to.equal('A1');
  });

  it('leads with Escape from an open card back to its event', async () => {
    for (const key of ['Enter', 'Space']) {
      const el = await timeline(DATA);
      pickOf(el, 2).focus();
      await press(el, key);
      await press(el, 'Escape');
      expect(focusedTitle(el)).to.equal('A2');
      expect(el.selected).to.equal(undefined);
      expect(all(el, '.card')).to.have.length(0);
    }
  });

  for (const width of [900, 400])
    it(`has Tab go into the chart once, and out of it, ${width} px wide`, async () => {
      const el = await timeline(DATA, { width });
      const inChart = (): boolean => focused(el)?.closest('.chart') != null;
      one(el, '.legend summary').focus();
      await press(el, 'Tab');
      expect(focusedTitle(el)).to.equal('A1');
      await press(el, 'End');
      await press(el, 'Tab');
      expect(inChart(), 'one Tab leaves the chart').to.equal(false);
      expect(focused(el)!.closest('.references')).not.to.equal(null);
      await press(el, 'Shift+Tab');
      expect(focusedTitle(el), 'the event that had the focus').to.equal('A3');
      await press(el, 'Shift+Tab');
      expect(inChart(), 'one Shift+Tab leaves the chart').to.equal(false);
    });

  it('keeps the focus in the chart where a view shows no event, and leads out of it', async () => {
    const far = [anEvent({ title: 'A1', date: '1900' }), anEvent({ title: 'B1', date: '2000' })];
    const el = await timeline(far, { 'axis-breaks': 'none' });
    el.zoomTo([Date.UTC(1895, 0), Date.UTC(1910, 0)]);
    await drawn(el);
    pickOf(el, 0).focus();
    await press(el, 'PageDown');
    await press(el, 'PageDown');
    expect(all(el, '.pick')).to.have.length(0);
    expect(focused(el)).to.equal(one(el, '[role="grid"]'));
    await press(el, 'PageDown');
    expect(focused(el)).to.equal(one(el, '[role="grid"]'));
    await press(el, '.');
    expect(focusedTitle(el)).to.equal('B1');
    expect(one(el, '[role="grid"]').hasAttribute('tabindex')).to.equal(false);
  });

  it('does nothing while the focus is outside', async () => {
    const el = await timeline(DATA);
    el.zoomTo(NEAR);
    await drawn(el);
    const field = document.createElement('input');
    el.parentElement!.append(field);
    const taken: string[] = [];
    const watch = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) taken.push(event.key);
    };
    addEventListener('keydown', watch);
    field.focus();
    const before = el.domain;
    for (const key of new Set([...ACROSS, ...EVERYWHERE].map(([, name]) => name))) {
      await press(el, key);
      expect(el.domain, key).to.deep.equal(before);
      expect(el.selected, key).to.equal(undefined);
      expect(focused(el), key).to.equal(null);
      expect(document.activeElement, key).to.equal(field);
    }
    removeEventListener('keydown', watch);
    expect(taken).to.deep.equal([]);
  });
});
