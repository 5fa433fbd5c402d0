const NUMERALS = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** Writes a number from 1 to some hundreds in Roman numerals, as centuries have in many languages. */
export function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [numeral, size] of NUMERALS) {
    for (; rest >= size; rest -= size) text += numeral;
  }
  return text;
}
