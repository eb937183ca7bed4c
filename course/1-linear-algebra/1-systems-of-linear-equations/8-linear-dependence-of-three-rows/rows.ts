import {
  dependence,
  type ExactMatrix,
  type ExactVector,
  matrix,
  Q,
  type Rational,
  rowFactor,
  rowOf,
} from "@gradus/math/exact";

/** The names of the entries of the three rows, row by row. */
export const cellsOf = {
  1: ["a1", "b1", "c1"],
  2: ["a2", "b2", "c2"],
  3: ["a3", "b3", "c3"],
} as const;

/** The numbers of the three rows. */
export const ROWS = [1, 2, 3] as const;

/** The name of one entry. */
export type Cell = (typeof cellsOf)[(typeof ROWS)[number]][number];

/** The entries of the three rows, and the numbers s and t that mix rows 1 and 2. */
export type Numbers = Readonly<Record<Cell | "s" | "t", number>>;

/** s and t exactly; they move in halves. */
export function scalesOf({ s, t }: Pick<Numbers, "s" | "t">): readonly [Rational, Rational] {
  const half = (value: number): Rational => Q.divide(Q.of(Math.round(2 * value)), Q.of(2));
  return [half(s), half(t)];
}

/** The three rows as a matrix. */
export function rowsOf(numbers: Numbers): ExactMatrix {
  return matrix(ROWS.map((row) => cellsOf[row].map((cell) => numbers[cell])));
}

/** The mix s·r₁ + t·r₂, column by column. */
export function mixOf(numbers: Numbers): ExactVector {
  const [s, t] = scalesOf(numbers);
  const [first = [], second = []] = rowsOf(numbers).entries;
  return first.map((entry, column) => Q.add(Q.multiply(s, entry), Q.multiply(t, second[column] ?? Q.of(0))));
}

/** What is missing from the mix to row 3: all zeros on a hit. */
export function gapOf(numbers: Numbers): ExactVector {
  const third = rowOf(rowsOf(numbers), 2);
  return mixOf(numbers).map((entry, column) => Q.subtract(third[column] ?? Q.of(0), entry));
}

/** The columns, counted from 0, in which the mix is row 3. */
export function columnsThatFit(numbers: Numbers): readonly number[] {
  return gapOf(numbers).flatMap((entry, column) => (Q.isZero(entry) ? [column] : []));
}

/** Whether a row holds only zeros. */
export const isZeroRow = (row: ExactVector): boolean => row.every(Q.isZero);

/** Whether one of two rows is a multiple of the other. A row of zeros is. */
export function areMultiples(first: ExactVector, second: ExactVector): boolean {
  return isZeroRow(first) || rowFactor(first, second).value.kind !== "none";
}

/** A pair of rows, counted from 0, of which one is a multiple of the other; null when there is none. */
export function pairOfMultiples(numbers: Numbers): readonly [number, number] | null {
  const { entries } = rowsOf(numbers);
  const pairs = [
    [0, 1],
    [0, 2],
    [1, 2],
  ] as const;
  return pairs.find(([i, j]) => areMultiples(entries[i] ?? [], entries[j] ?? [])) ?? null;
}

/** The numbers c of a combination of the rows that gives zeros; null for independent rows. */
export function certificateOf(numbers: Numbers): ExactVector | null {
  const { value } = dependence(rowsOf(numbers));
  return value.kind === "dependent" ? value.combination : null;
}
