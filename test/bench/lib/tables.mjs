import { digits as f, median as med, table } from './statistics.mjs';

// Tables from a results file: median of the repetitions, and in brackets the median of the
// per-repetition ratios to the reference subject measured in the same repetition.
export const FIGURES = {
  mount: (r) => r.mount,
  pan50: (r) => r.pan?.p50,
  pan95: (r) => r.pan?.p95,
  panLongest: (r) => r.pan?.longest,
  panMax: (r) => r.pan?.max,
  zoom50: (r) => r.zoom?.p50,
  zoom95: (r) => r.zoom?.p95,
  zoomLongest: (r) => r.zoom?.longest,
  zoomMax: (r) => r.zoom?.max,
  heapMB: (r) => r.heapMB,
  nodes: (r) => r.nodes,
  hit: (r) => r.hit,
  hitHandler: (r) => r.hitHandler,
  mountJs: (r) => r.mountJs,
  panWork: (r) => r.pan?.work50,
  zoomWork: (r) => r.zoom?.work50,
  hitPaint: (r) => r.hitPaint,
};
export function summarise(R) {
  const out = {};
  for (const r of R.runs) ((out[r.n] ??= {})[r.subject] ??= []).push(r);
  for (const n in out) {
    const ref = out[n][R.reference] || [];
    for (const s in out[n]) {
      const rs = out[n][s],
        o = {
          error: rs.find((r) => r.error)?.error || rs.find((r) => r.skipped)?.skipped,
          reps: rs.filter((r) => r.mount).length,
          hits: `${rs.reduce((a, r) => a + (r.hits || 0), 0)}/${rs.reduce((a, r) => a + (r.targets || 0), 0)}`,
          steps: [med(rs.map((r) => r.pan?.steps)), med(rs.map((r) => r.zoom?.steps))],
        };
      for (const k in FIGURES) {
        o[k] = med(rs.map(FIGURES[k]));
        o[k + 'X'] = med(
          rs.map((r) => {
            const q = ref.find((x) => x.rep === r.rep && x.mount);
            return q && FIGURES[k](r) != null && FIGURES[k](q)
              ? FIGURES[k](r) / FIGURES[k](q)
              : null;
          }),
        );
      }
      out[n][s] = o;
    }
  }
  return out;
}
export function tables(R) {
  const S = summarise(R),
    txt = [],
    c = (o, k) => (o[k] == null ? '-' : `${f(o[k])} (${f(o[k + 'X'])}x)`);
  for (const n of Object.keys(S)
    .map(Number)
    .sort((a, b) => a - b)) {
    txt.push(`\nN = ${n}: ms, in brackets the ratio to '${R.reference}' in the same repetition`);
    txt.push(
      table(
        [
          'subject',
          'mount',
          'pan p50',
          'pan p95',
          'pan longest',
          'zoom p50',
          'zoom p95',
          'zoom longest',
          'heap MB',
          'nodes',
          'hit',
          'hits',
          'steps pan/zoom',
          'reps',
          'error',
        ],
        Object.entries(S[n])
          .sort((a, b) => (a[1].mount ?? 1e9) - (b[1].mount ?? 1e9))
          .map(([s, o]) => [
            s,
            c(o, 'mount'),
            c(o, 'pan50'),
            c(o, 'pan95'),
            f(o.panLongest),
            c(o, 'zoom50'),
            c(o, 'zoom95'),
            f(o.zoomLongest),
            f(o.heapMB),
            o.nodes ?? '-',
            c(o, 'hit'),
            o.hits,
            o.steps.map((x) => x ?? '-').join('/'),
            o.reps,
            o.error || '',
          ]),
      ),
    );
  }
  if (Object.keys(R.labels).length)
    txt.push(
      '\nReadability in 1200x400 (whole domain): visible titles, overlapping pairs, titles free of overlap and >90 % in view',
      table(
        ['subject', 'N', 'visible', 'pairs', 'clean', 'how'],
        Object.entries(R.labels).flatMap(([s, o]) =>
          Object.entries(o).map(([n, l]) => [
            s,
            n,
            l.visible ?? '-',
            l.pairs ?? '-',
            l.clean ?? '-',
            l.how || l.error || '',
          ]),
        ),
      ),
    );
  if (R.remount?.length) {
    const keys = [...new Set(R.remount.map((r) => r.subject))],
      ns = [...new Set(R.remount.map((r) => r.n))];
    txt.push(
      `\nMount again in the same page (warm, median; ratio to '${R.reference}' in the same repetition)`,
      table(
        ['subject', ...ns.map((n) => 'N=' + n)],
        keys.map((s) => [
          s,
          ...ns.map((n) => {
            const rs = R.remount.filter((r) => r.subject === s && r.n === n && r.warm),
              x = med(
                rs.map((r) => {
                  const q = R.remount.find(
                    (y) => y.subject === R.reference && y.n === n && y.rep === r.rep,
                  );
                  return q?.warm ? r.warm / q.warm : null;
                }),
              );
            return rs.length ? `${f(med(rs.map((r) => r.warm)))} (${f(x)}x)` : '-';
          }),
        ]),
      ),
    );
  }
  if (R.leak.length)
    txt.push(
      '\nLeft over after 20 mount/destroy rounds at N=1000',
      table(
        [
          'subject',
          'kB/round',
          'rounds 21-40',
          'total MB',
          'listeners',
          'dom nodes',
          'attached',
          'error',
        ],
        R.leak.map((l) => [
          l.subject,
          l.kBPerRound ?? '-',
          l.kBPerRoundLater ?? '-',
          l.totalMB ?? '-',
          l.listeners ?? '-',
          l.domNodes ?? '-',
          l.attachedNodes ?? '-',
          l.error || '',
        ]),
      ),
    );
  if (Object.keys(R.bundle).length)
    txt.push(
      '\nMinimal app (js + css), bytes; time to interactive, cold, N=100: ms; slow = 1.6 Mbit/s, 150 ms, CPU/4',
      table(
        ['subject', 'min', 'gzip', 'brotli', 'asset files', 'tti', 'tti slow'],
        Object.entries(R.bundle)
          .sort((a, b) => a[1].brotli - b[1].brotli)
          .map(([s, b]) => [
            s,
            b.min,
            b.gzip,
            b.brotli,
            b.assetFiles,
            `${f(b.tti)} (${f(b.ttiX)}x)`,
            `${f(b.ttiSlow)} (${f(b.ttiSlowX)}x)`,
          ]),
      ),
    );
  return txt.join('\n');
}
if (process.argv[1]?.endsWith('tables.mjs')) {
  const { readFileSync } = await import('node:fs');
  const { budgetLines } = await import('./budgets.mjs');
  const result = JSON.parse(readFileSync(process.argv[2], 'utf8'));
  console.log([tables(result), ...budgetLines(result)].join('\n'));
}
