/** The middle of the numbers that are there; null when there are none. */
export function median(values) {
  const known = values.filter((x) => x != null && !Number.isNaN(x)).sort((a, b) => a - b);
  if (known.length === 0) return null;
  const half = known.length >> 1;
  return known.length % 2 ? known[half] : (known[half - 1] + known[half]) / 2;
}

/** A number in about three digits. */
export const digits = (x) =>
  x == null ? '-' : x >= 100 ? String(Math.round(x)) : x >= 10 ? x.toFixed(1) : x.toFixed(2);

/** Rows as a Markdown table: the first column to the left, the others to the right. */
export function table(head, rows) {
  const widths = head.map((h, i) =>
    Math.max(h.length, ...rows.map((row) => String(row[i]).length)),
  );
  const line = (cells) =>
    `| ${cells.map((c, i) => String(c)[i ? 'padStart' : 'padEnd'](widths[i])).join(' | ')} |`;
  return [head, head.map((_, i) => '-'.repeat(widths[i])), ...rows].map(line).join('\n');
}
