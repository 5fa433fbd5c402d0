// The visible time window, for adapters that have to keep it themselves.
export class View {
  constructor([t0, t1]) {
    this.t0 = t0;
    this.t1 = t1;
  }
  pan(f) {
    const d = (this.t1 - this.t0) * f;
    this.t0 += d;
    this.t1 += d;
    return this;
  }
  zoom(k, c) {
    this.t0 = c - (c - this.t0) / k;
    this.t1 = c + (this.t1 - c) / k;
    return this;
  }
}
export const esc = (s) =>
  s.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]);
// Evenly spread k items of an array.
export const spread = (a, k) =>
  a.length <= k
    ? a.slice()
    : Array.from({ length: k }, (_, i) => a[Math.floor(((i + 0.5) * a.length) / k)]);
