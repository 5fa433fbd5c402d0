import { median, table } from './statistics.mjs';

const OURS = 'cited-timeline';
const LIMIT = 'limit';
const TEXT = 'limit-text';
/** Peers that draw titles; ECharts stops at 2 000 events. */
const TITLED = ['vis', 'vis-cluster', 'timelinejs', 'plot', 'milestones', 'milestones-raw'];

const SMALL = [100, 1000, 10_000];
const LARGE = [100_000, 1_000_000];

const FRAMES = {
  'pan p50': (r) => r.pan?.p50,
  'pan p95': (r) => r.pan?.p95,
  'zoom p50': (r) => r.zoom?.p50,
  'zoom p95': (r) => r.zoom?.p95,
};
/** Most that a frame may cost of what `limit` costs, by size: drawing each event is no way here. */
const SHARE_OF_LIMIT = { 100_000: 0.75, 1_000_000: 0.15 };

/** The budgets of the element beside what was measured; only what is in the results is judged. */
export function budgetLines(result) {
  if (!result.subjects[OURS]) return [];
  const rows = [
    ...mountBudgets(result),
    ...frameBudgets(result),
    ...sizeBudgets(result),
    ...labelBudgets(result),
    ...leftoverBudgets(result),
    ...coldBudgets(result),
  ].filter(({ value }) => value != null);
  const over = rows.filter(({ isOver }) => isOver).length;
  const cells = rows.map(({ figure, n, value, limit, isOver, unit = '' }) => [
    figure,
    n ?? '',
    `${round(value)}${unit}`,
    limit,
    isOver ? 'OVER' : 'ok',
  ]);
  const head = ['budget', 'N', 'measured', 'allowed', ''];
  return ['', `Budgets of ${OURS}`, table(head, cells), `${rows.length - over} ok, ${over} over`];
}

const round = (x) => (Number.isInteger(x) ? x : x.toFixed(2));

const atMost = (figure, n, value, limit, unit = '×') => ({
  figure,
  n,
  value,
  unit,
  limit: `≤ ${limit}${unit}`,
  isOver: value > limit,
});

function mountBudgets(result) {
  const warm = (r) => r.warm;
  const rows = SMALL.flatMap((n) => [
    atMost('warm mount / limit-text', n, ratio(result.remount, n, OURS, TEXT, warm), 2),
    ...TITLED.map((peer) => ({
      ...atMost(`warm mount / ${peer}`, n, ratio(result.remount, n, OURS, peer, warm), 1),
    })),
  ]);
  const mount = (r) => r.mount;
  for (const n of LARGE)
    rows.push(atMost('mount / limit-text', n, ratio(result.runs, n, OURS, TEXT, mount), 1.5));
  return rows;
}

function frameBudgets({ runs }) {
  const rows = [];
  for (const [figure, read] of Object.entries(FRAMES)) {
    for (const n of [...SMALL, ...LARGE])
      rows.push(atMost(`${figure} / limit-text`, n, ratio(runs, n, OURS, TEXT, read), 1.5));
    // A zoom's median frame shows so little that `limit` itself is at the floor of the page.
    if (figure !== 'zoom p50')
      for (const n of LARGE)
        rows.push(
          atMost(`${figure} / limit`, n, ratio(runs, n, OURS, LIMIT, read), SHARE_OF_LIMIT[n]),
        );
  }
  const pan = (n) => median(of(runs, n, OURS).map(FRAMES['pan p50']));
  const [from, to] = [pan(1000), pan(1_000_000)];
  rows.push(atMost('pan p50, 1 000 000 / 1 000', null, from && to && to / from, 2));
  for (const n of [...SMALL, ...LARGE])
    rows.push(
      atMost(
        'hit / limit',
        n,
        ratio(runs, n, OURS, LIMIT, (r) => r.hit),
        1.3,
      ),
    );
  for (const n of LARGE)
    rows.push(
      atMost(
        'longest task in a pan',
        n,
        median(of(runs, n, OURS).map((r) => r.pan?.longest)),
        50,
        ' ms',
      ),
    );
  return rows;
}

function sizeBudgets({ runs, args }) {
  const heap = (r) => r.heapMB;
  return [
    ...args.sizes.map((n) =>
      atMost('DOM nodes', n, median(of(runs, n, OURS).map((r) => r.nodes)), 400, ''),
    ),
    atMost('heap / limit-text', 1_000_000, ratio(runs, 1_000_000, OURS, TEXT, heap), 2),
  ];
}

function labelBudgets({ labels }) {
  return Object.entries(labels[OURS] ?? {}).flatMap(([n, { clean, pairs }]) => [
    { figure: 'titles free of overlap', n, value: clean, limit: '≥ 90', isOver: clean < 90 },
    atMost('overlapping titles', n, pairs, 0, ''),
  ]);
}

function leftoverBudgets({ leak }) {
  const ours = leak.find(({ subject }) => subject === OURS);
  const limit = leak.find(({ subject }) => subject === LIMIT);
  if (!ours || ours.error || !limit) return [];
  const room = Math.round((limit.kBPerRound + 1) * 10) / 10;
  return [
    atMost('left after a mount', 1000, ours.kBPerRound, room, ' kB'),
    atMost('listeners left', 1000, ours.listeners, 0, ''),
    atMost('nodes left', 1000, ours.attachedNodes, 0, ''),
  ];
}

function coldBudgets({ bundle }) {
  const { ttiX, ttiSlowX } = bundle[OURS] ?? {};
  return [
    atMost('cold page / limit', 100, ttiX, 1.5),
    atMost('cold page on a slow line / limit', 100, ttiSlowX, 1.5),
  ];
}

const of = (runs, n, subject) => runs.filter((r) => r.n === n && r.subject === subject);

/** The median over the repetitions of one subject's figure divided by the other's. */
function ratio(runs, n, subject, other, read) {
  const others = of(runs, n, other);
  return median(
    of(runs, n, subject).map((r) => {
      const same = others.find(({ rep }) => rep === r.rep);
      return same && read(same) && read(r) ? read(r) / read(same) : null;
    }),
  );
}
