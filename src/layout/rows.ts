import { upperBound } from './lower-bound.js';

/** One row of a lane: what is taken along the axis, and its height so far. */
interface Row {
  height: number;
  readonly starts: number[];
  readonly ends: number[];
}

/** The rows of a lane while they fill; all numbers in px. */
export class Rows {
  private readonly _rows: Row[] = [];
  private readonly _gap: number;
  private readonly _limit: number;
  private _height = 0;

  /** `gap` keeps things apart along and across; together the rows are at most `limit` high. */
  constructor(gap: number, limit: number) {
    this._gap = gap;
    this._limit = limit;
  }

  get count(): number {
    return this._rows.length;
  }

  /** Height of all rows and the gaps between them; rows that hold nothing take no room. */
  get height(): number {
    return this._height;
  }

  /** Where each row begins. */
  get tops(): number[] {
    let top = 0;
    return this._rows.map(({ height }) => {
      const at = top;
      if (height > 0) top += height + this._gap;
      return at;
    });
  }

  /** Whether [x0, x1] is free in a row that may not exist yet, and the row may be `height` high. */
  isFree(at: number, x0: number, x1: number, height: number): boolean {
    const row = this._rows[at];
    if (this._height + this._growth(row, height) > this._limit) return false;
    if (!row) return true;
    const i = upperBound(row.starts, x0);
    return (
      (i === 0 || (row.ends[i - 1] ?? 0) + this._gap <= x0) &&
      (i === row.starts.length || x1 + this._gap <= (row.starts[i] ?? 0))
    );
  }

  /** Whether any row, or a new one at least `height` high, is free at a px. */
  hasRoomAt(x: number, height: number): boolean {
    if (this._height + this._growth(undefined, height) <= this._limit) return true;
    for (const { starts, ends, height: own } of this._rows) {
      if (own === 0) continue;
      const i = upperBound(starts, x);
      if (i === 0 || (ends[i - 1] ?? 0) + this._gap <= x) return true;
    }
    return false;
  }

  /** Takes [x0, x1] of a row. */
  take(at: number, x0: number, x1: number, height: number): void {
    while (this._rows.length <= at) this._rows.push({ height: 0, starts: [], ends: [] });
    const row = this._rows[at];
    if (!row) return;
    this._height += this._growth(row, height);
    const i = upperBound(row.starts, x0);
    row.starts.splice(i, 0, x0);
    row.ends.splice(i, 0, x1);
    row.height = Math.max(row.height, height);
  }

  /** How much higher all rows get when one becomes `height` high. */
  private _growth(row: Row | undefined, height: number): number {
    const own = row?.height ?? 0;
    if (height <= own) return 0;
    return height - own + (own > 0 || this._height === 0 ? 0 : this._gap);
  }
}
