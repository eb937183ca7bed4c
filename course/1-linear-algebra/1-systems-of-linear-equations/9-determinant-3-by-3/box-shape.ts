import type { Rows, Triple } from "./entries.ts";

/**
 * What three arrows span: a box with a volume, or something flat. A flat piece is either a real mix, no two of the arrows on one
 * line, with the whole numbers that show it; or two arrows are on one line; or one of them is nothing at all.
 */
export type BoxShape =
  | { readonly kind: "volume"; readonly volume: number }
  | { readonly kind: "mixed"; readonly combination: Triple }
  | { readonly kind: "on-one-line"; readonly rows: readonly [number, number] }
  | { readonly kind: "zero-row"; readonly row: number };

/** The cross product: all zeros exactly when two arrows are on one line. */
export function cross([a, b, c]: Triple, [d, e, f]: Triple): Triple {
  return [b * f - c * e, c * d - a * f, a * e - b * d];
}

/** Whether a row holds only zeros. */
export const isNothing = (row: Triple): boolean => row.every((entry) => entry === 0);

const dot = ([a, b, c]: Triple, [d, e, f]: Triple): number => a * d + b * e + c * f;
const gcd = (p: number, q: number): number => (q === 0 ? Math.abs(p) : gcd(q, p % q));

/** The smallest whole numbers in the same proportion, the first that is not 0 positive. */
function smallest(numbers: Triple): Triple {
  const common = numbers.reduce(gcd, 0) || 1;
  const sign = (numbers.find((value) => value !== 0) ?? 1) < 0 ? -1 : 1;
  const [a, b, c] = numbers.map((value) => (sign * value) / common + 0);
  return [a ?? 0, b ?? 0, c ?? 0];
}

const PAIRS = [
  [0, 1],
  [0, 2],
  [1, 2],
] as const;

/**
 * What the three rows span.
 *
 * @example boxShape([[1, 2, 1], [2, 0, 2], [1, 1, 1]]) // => { kind: "mixed", combination: [2, 1, -4] }
 * @example boxShape([[1, 2, 1], [2, 4, 2], [1, 1, -1]]) // => { kind: "on-one-line", rows: [0, 1] }
 */
export function boxShape(rows: Rows): BoxShape {
  const [first, second, third] = rows;
  const volume = Math.abs(dot(cross(first, second), third));
  if (volume !== 0) return { kind: "volume", volume };
  const empty = rows.findIndex(isNothing);
  if (empty >= 0) return { kind: "zero-row", row: empty };
  const pair = PAIRS.find(([i, j]) => isNothing(cross(rows[i], rows[j])));
  if (pair !== undefined) return { kind: "on-one-line", rows: pair };
  // The numbers of a mix that gives zeros are at right angles to all columns; two columns that differ in direction settle them.
  const columns = ([0, 1, 2] as const).map((j): Triple => [first[j], second[j], third[j]]);
  const found = PAIRS.map(([i, j]) => cross(columns[i] ?? first, columns[j] ?? first)).find((each) => !isNothing(each));
  return { kind: "mixed", combination: smallest(found ?? [0, 0, 0]) };
}
