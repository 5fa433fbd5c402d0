// Runs in the page. Everything that is timed is timed here, with performance.now().
import { generate, DOMAIN, GROUPS, COLOURS } from './data.mjs';
const W = 1200,
  H = 400;
// Every awaited frame touches one pixel: without damage Chromium falls back to 60 Hz pacing and small times drown in it.
let tk = 0;
const tick = () => {
  tk ^= 1;
  document.getElementById('tick').style.opacity = tk ? 0.5 : 0.6;
};
const raf = () =>
  new Promise((ok) => {
    tick();
    requestAnimationFrame(ok);
  });
const raf2 = async () => {
  await raf();
  await raf();
};
const sleep = (ms) => new Promise((ok) => setTimeout(ok, ms));
const pct = (a, p) => {
  if (!a.length) return null;
  const s = [...a].sort((x, y) => x - y);
  return s[Math.min(s.length - 1, Math.floor(s.length * p))];
};
const r3 = (x) => (x == null ? null : Math.round(x * 1000) / 1000);
const box = () => document.getElementById('c');
let A,
  events,
  hitCb = null,
  longs = [];
try {
  new PerformanceObserver((l) => {
    for (const e of l.getEntries()) longs.push(e.duration);
  }).observe({ type: 'longtask', buffered: false });
} catch {
  /* not in this browser */
}
let lastInput = 0,
  lastSeen = 0;
for (const t of ['mousemove', 'pointermove', 'pointerover', 'mouseover', 'click', 'mousedown'])
  document.addEventListener(
    t,
    (e) => {
      if (e.isTrusted && e.timeStamp !== lastInput) {
        lastInput = e.timeStamp;
        lastSeen = performance.now();
      }
    },
    true,
  );
const ctx = {
  width: W,
  height: H,
  domain: DOMAIN,
  groups: GROUPS,
  colours: COLOURS,
  hit(id) {
    if (hitCb) hitCb(id, performance.now());
  },
};
const settled = async () => {
  await raf2();
  if (A.settled) await A.settled();
  await raf2();
};
// Open shadow roots are looked into: for node counts, labels, marks and hit targets.
function deep(root, sel, out = []) {
  for (const e of root.querySelectorAll(sel)) out.push(e);
  for (const e of root.querySelectorAll('*')) if (e.shadowRoot) deep(e.shadowRoot, sel, out);
  return out;
}
function topAt(x, y) {
  let e = document.elementFromPoint(x, y);
  while (e?.shadowRoot) {
    const i = e.shadowRoot.elementFromPoint(x, y);
    if (!i || i === e) break;
    e = i;
  }
  return e;
}
const up = (e) =>
  e.parentElement || (e.getRootNode() instanceof ShadowRoot ? e.getRootNode().host : null);
const nodes = () => deep(document, '*').length;

async function script(steps, apply, budget) {
  const frames = [],
    work = [],
    mc = new MessageChannel();
  longs = [];
  let i = 0,
    ran = 0,
    prev = 0,
    begin = 0;
  await new Promise((ok, no) => {
    mc.port2.onmessage = (ev) => work.push(performance.now() - ev.data);
    const frame = () => {
      const now = performance.now();
      if (prev) frames.push(now - prev);
      else begin = now;
      if (i >= steps) return ok();
      let j = i + 1; // past the time budget: take several steps at once, so that the whole path is still covered
      const due = Math.floor(((now - begin) / budget) * steps);
      if (due > j) j = Math.min(steps, due);
      try {
        apply(i, j);
      } catch (e) {
        no(e);
        return;
      }
      i = j;
      ran++;
      prev = now;
      tick();
      mc.port1.postMessage(now); // delivered after this frame's style, layout and paint
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const t = performance.now();
  await settled();
  await sleep(30);
  mc.port1.close();
  return {
    steps: ran,
    p50: r3(pct(frames, 0.5)),
    p95: r3(pct(frames, 0.95)),
    max: r3(Math.max(...frames)),
    work50: r3(pct(work, 0.5)),
    work95: r3(pct(work, 0.95)),
    longest: r3(Math.max(0, ...longs, ...work)),
    longTasks: longs.length,
    settle: r3(performance.now() - t),
  };
}

function visibleRect(el, clip) {
  const cs = getComputedStyle(el);
  if (cs.visibility === 'hidden' || cs.display === 'none' || +cs.opacity === 0) return null;
  const b = el.getBoundingClientRect();
  let x0 = Math.max(b.left, clip.left),
    y0 = Math.max(b.top, clip.top),
    x1 = Math.min(b.right, clip.right),
    y1 = Math.min(b.bottom, clip.bottom);
  for (let p = up(el); p && p !== box() && x1 > x0 && y1 > y0; p = up(p)) {
    if (p instanceof SVGElement && p.tagName !== 'svg') continue;
    const o = getComputedStyle(p);
    if (o.visibility === 'hidden' || +o.opacity === 0) return null;
    if (o.overflowX !== 'visible' || o.overflowY !== 'visible') {
      const q = p.getBoundingClientRect();
      x0 = Math.max(x0, q.left);
      y0 = Math.max(y0, q.top);
      x1 = Math.min(x1, q.right);
      y1 = Math.min(y1, q.bottom);
    }
  }
  if (x1 - x0 < 4 || y1 - y0 < 4) return null;
  return {
    x0,
    y0,
    x1,
    y1,
    part: ((x1 - x0) * (y1 - y0)) / (b.width * b.height),
    cut: el.scrollWidth > el.clientWidth + 1 && el.clientWidth > 0,
  };
}
function overlaps(bs) {
  // pairs that share more than 1 px in both directions
  const s = bs.map((b, i) => ({ ...b, i })).sort((a, b) => a.x0 - b.x0),
    bad = new Set();
  let pairs = 0,
    act = [];
  for (const b of s) {
    act = act.filter((a) => a.x1 > b.x0 + 1);
    for (const a of act)
      if (a.y1 > b.y0 + 1 && b.y1 > a.y0 + 1) {
        pairs++;
        bad.add(a.i);
        bad.add(b.i);
      }
    act.push(b);
  }
  return { pairs, clean: bs.filter((b, i) => !bad.has(i) && b.part > 0.9).length };
}

window.H = {
  A: null,
  load(adapter) {
    A = adapter;
  },
  async gen(n) {
    events = generate(n);
    await raf2();
    return { n: events.length, nodes: nodes() };
  },
  async mount() {
    await sleep(50);
    for (let i = 0; i < 10; i++) await raf();
    longs = [];
    const t0 = performance.now();
    await A.mount(box(), events, ctx);
    const t1 = performance.now();
    await raf2();
    const t2 = performance.now();
    await sleep(30);
    return { ms: r3(t2 - t0), js: r3(t1 - t0), longest: r3(Math.max(0, ...longs)) };
  },
  nodes,
  settled,
  zoomScript(budget) {
    const c = DOMAIN[0] + (DOMAIN[1] - DOMAIN[0]) * 0.6321,
      k = Math.pow(1000, 1 / 60);
    return script(60, (i, j) => A.zoom(Math.pow(k, j - i), c), budget);
  },
  async zoomBack() {
    A.zoom(1 / 1000, DOMAIN[0] + (DOMAIN[1] - DOMAIN[0]) * 0.6321);
    await settled();
  },
  async panPrepare() {
    A.zoom(10, (DOMAIN[0] + DOMAIN[1]) / 2);
    await settled();
    A.pan(-4);
    await settled();
  },
  panScript(budget) {
    return script(120, (i, j) => A.pan((8 / 120) * (j - i)), budget);
  },
  labels() {
    const clip = box().getBoundingClientRect();
    let bs = [];
    const pre = new Set(events.map((e) => e.title)); // a label counts if it is a title, whole or shortened to 12 or more characters
    for (const e of events) for (let i = 12; i < e.title.length; i++) pre.add(e.title.slice(0, i));
    const isTitle = (s) => pre.has(s.trim().replace(/(\.\.\.|…)$/, ''));
    if (A.meta.labelSelector) {
      for (const el of deep(box(), A.meta.labelSelector)) {
        if (!isTitle(el.textContent)) continue;
        const b = visibleRect(el, clip);
        if (b) bs.push(b);
      }
    }
    if (window.__texts) {
      const last = new Map(); // the last drawing of each text at a place
      for (const t of window.__texts) {
        if (isTitle(t.s)) last.set(t.s + '|' + Math.round(t.x0) + '|' + Math.round(t.y0), t);
      }
      bs.push(
        ...[...last.values()]
          .map((t) => {
            const q = t.cv.isConnected ? t.cv.getBoundingClientRect() : clip,
              dx = q.left - clip.left,
              dy = q.top - clip.top;
            t.x0 += dx;
            t.x1 += dx;
            t.y0 += dy;
            t.y1 += dy;
            const x0 = Math.max(t.x0, 0),
              y0 = Math.max(t.y0, 0),
              x1 = Math.min(t.x1, W),
              y1 = Math.min(t.y1, H);
            return {
              x0,
              y0,
              x1,
              y1,
              part: ((x1 - x0) * (y1 - y0)) / ((t.x1 - t.x0) * (t.y1 - t.y0)),
            };
          })
          .filter((b) => b.x1 - b.x0 > 4 && b.y1 - b.y0 > 4),
      );
    }
    if (!A.meta.labelSelector && !window.__texts)
      return { visible: 0, pairs: 0, clean: 0, how: 'draws no event titles' };
    const o = overlaps(bs);
    return {
      visible: bs.length,
      pairs: o.pairs,
      clean: o.clean,
      truncated: bs.filter((b) => b.cut).length,
      how: [A.meta.labelSelector && 'getBoundingClientRect', window.__texts && 'fillText hook']
        .filter(Boolean)
        .join(' + '),
    };
  },
  hookText() {
    window.__texts = [];
    const clear = CanvasRenderingContext2D.prototype.clearRect;
    CanvasRenderingContext2D.prototype.clearRect = function (x, y, w, h) {
      // a whole canvas wiped: its texts are gone
      const a = this.getTransform().a || 1;
      if (w * a >= this.canvas.width * 0.9 && h * a >= this.canvas.height * 0.9)
        window.__texts = window.__texts.filter((t) => t.cv !== this.canvas);
      return clear.call(this, x, y, w, h);
    };
    for (const name of ['fillText', 'strokeText']) {
      const old = CanvasRenderingContext2D.prototype[name];
      CanvasRenderingContext2D.prototype[name] = function (s, x, y, ...r) {
        if (name === 'fillText') {
          const m = this.measureText(s),
            tr = this.getTransform(),
            d = this.canvas.width / (this.canvas.clientWidth || this.canvas.width) || 1;
          const p0 = tr.transformPoint({
              x: x - m.actualBoundingBoxLeft,
              y: y - m.actualBoundingBoxAscent,
            }),
            p1 = tr.transformPoint({
              x: x + m.actualBoundingBoxRight,
              y: y + m.actualBoundingBoxDescent,
            });
          window.__texts.push({
            s: String(s),
            cv: this.canvas,
            x0: p0.x / d,
            y0: p0.y / d,
            x1: p1.x / d,
            y1: p1.y / d,
          });
        }
        return old.call(this, s, x, y, ...r);
      };
    }
  },
  targets(k) {
    if (A.targets) return A.targets(k).filter((p) => p.x > 0 && p.x < W && p.y > 0 && p.y < H);
    if (!A.meta.markSelector) return [];
    const clip = box().getBoundingClientRect(),
      all = deep(box(), A.meta.markSelector),
      out = [];
    for (
      let i = 0, step = Math.max(1, Math.floor(all.length / (k * 8)));
      i < all.length && out.length < k * 3;
      i += step
    ) {
      const b = all[i].getBoundingClientRect(),
        x = Math.min(b.left + b.width / 2, b.left + 30),
        y = b.top + b.height / 2;
      if (x <= clip.left || x >= clip.right || y <= clip.top || y >= clip.bottom) continue;
      const top = topAt(x, y);
      if (
        top &&
        (top === all[i] ||
          all[i].contains(top) ||
          top.contains(all[i]) ||
          top.matches?.(A.meta.markSelector))
      )
        out.push({ x, y });
    }
    return out.slice(0, k);
  },
  armHit(wait) {
    return new Promise((ok) => {
      const t = setTimeout(() => {
        hitCb = null;
        ok(null);
      }, wait);
      hitCb = (id, at) => {
        hitCb = null;
        clearTimeout(t);
        const since = lastInput,
          seen = lastSeen;
        tick();
        requestAnimationFrame(() => {
          const m = new MessageChannel();
          m.port2.onmessage = () =>
            ok({ hit: at - since, handler: at - seen, paint: performance.now() - since });
          m.port1.postMessage(0);
        });
      };
    });
  },
  async destroy() {
    await A.destroy();
    await raf2();
  },
  async cycles(n, budget = Infinity) {
    const ms = [],
      t = performance.now();
    for (let i = 0; i < n && performance.now() - t < budget; i++) {
      await raf();
      const t0 = performance.now();
      await A.mount(box(), events, ctx);
      await raf2();
      ms.push(performance.now() - t0);
      await A.destroy();
      await raf();
    }
    await raf2();
    await sleep(100);
    return { nodes: nodes(), ms };
  },
};
