// Seeded event generator. Pure, same output in Node and in every browser.
export const DOMAIN = [Date.UTC(1900, 0, 1), Date.UTC(2025, 0, 1)];
export const GROUPS = [
  'Politics',
  'Science',
  'Culture',
  'Economy',
  'Technology',
  'Sport',
  'Law',
  'Health',
  'Environment',
  'Society',
];
export const COLOURS = [
  '#4269d0',
  '#efb118',
  '#ff725c',
  '#6cc5b0',
  '#3ca951',
  '#ff8ab7',
  '#a463f2',
  '#97bbf5',
  '#9c6b4e',
  '#7f7f7f',
];
const DAY = 864e5;
const WORDS = (
  'treaty signed first flight opening session court ruling election of the new president discovery in chemistry large earthquake ' +
  'north province railway line finished national museum founded market crash patent granted for radio valve world record set by relay team ' +
  'river flood ends harvest law on public health act passed satellite launch cabinet resigns after vote strike at steel works city archive ' +
  'burns down border opened between states bank merger announced novel published under pen name vaccine trial begins island independence day'
).split(' ');

export function rng(seed) {
  // mulberry32
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const cut = (s, max) => (s.length <= max ? s : s.slice(0, max).replace(/\s+\S*$/, ''));

// 1900-2025, 60 % of the events in 40 bursts, 15 % intervals, 10 groups of unequal size,
// titles of 20-80 characters, 1-3 citations each. Order is NOT chronological.
export function generate(n, seed = 20250101) {
  const r = rng(seed),
    [d0, d1] = DOMAIN,
    span = d1 - d0;
  const gauss = () => Math.sqrt(-2 * Math.log(1 - r())) * Math.cos(2 * Math.PI * r());
  const bursts = Array.from({ length: 40 }, () => ({
    at: d0 + r() * span,
    sd: DAY * Math.exp(2.3 + r() * 4),
    w: r() * r() + 0.05,
  }));
  const wsum = bursts.reduce((s, b) => s + b.w, 0);
  const gw = GROUPS.map((_, i) => 1 / (1 + i * 0.35)),
    gsum = gw.reduce((a, b) => a + b, 0);
  const sources = Array.from({ length: 400 }, (_, i) => ({
    source: `Source ${i + 1}: ${WORDS[i % WORDS.length]} gazette`,
    url: `https://example.org/archive/${i + 1}`,
  }));
  const out = new Array(n);
  for (let i = 0; i < n; i++) {
    let t;
    if (r() < 0.6) {
      let p = r() * wsum,
        b = bursts[0];
      for (b of bursts) if ((p -= b.w) <= 0) break;
      t = b.at + gauss() * b.sd;
    } else t = d0 + r() * span;
    if (!(t >= d0 && t < d1)) t = d0 + r() * span;
    const start = Math.floor(t / 6e4) * 6e4;
    let end = null;
    if (r() < 0.15) end = Math.min(d1, start + Math.round(DAY * Math.exp(2 + r() * 5.3)));
    let p = r() * gsum,
      g = 0;
    while (g < gw.length - 1 && (p -= gw[g]) > 0) g++;
    const want = 20 + Math.floor(r() * 61);
    let title = WORDS[Math.floor(r() * WORDS.length)];
    while (title.length < want) title += ' ' + WORDS[Math.floor(r() * WORDS.length)];
    title = cut(title, 80);
    title = title[0].toUpperCase() + title.slice(1);
    const citations = new Array(1 + Math.floor(r() * 3));
    for (let c = 0; c < citations.length; c++) {
      const s = sources[Math.floor(r() * sources.length)];
      citations[c] = { source: s.source, url: s.url, page: 1 + Math.floor(r() * 300) };
    }
    out[i] = { id: i, title, start, end, group: g, citations };
  }
  return out;
}
