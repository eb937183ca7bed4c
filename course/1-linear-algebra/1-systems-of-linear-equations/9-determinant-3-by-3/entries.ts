import { type Diagonal, diagonalsOf, type ExactMatrix, matrix, Q } from "@gradus/math/exact";

/** The nine entries of the figure's matrix by row and column. */
export type EntryKey = "a11" | "a12" | "a13" | "a21" | "a22" | "a23" | "a31" | "a32" | "a33";

/** The entries, and how many of the six diagonals have been taken. */
export type Numbers = Readonly<Record<EntryKey | "step", number>>;

/** A row of numbers as they are drawn. */
export type Triple = readonly [number, number, number];

/** The three rows. */
export type Rows = readonly [Triple, Triple, Triple];

/** The entries of each row. */
export const entryKeys = [
  ["a11", "a12", "a13"],
  ["a21", "a22", "a23"],
  ["a31", "a32", "a33"],
] as const satisfies readonly (readonly EntryKey[])[];

/** The plan of the three test roasts: steps above the usual setting of heat, air and drum. The figure starts with it. */
export const plan: Rows = [
  [1, 2, 1],
  [2, 0, 2],
  [1, 1, -1],
];

/** The objects of the rows. */
export const rowObjects = ["line-1", "line-2", "line-3"] as const;

/** The three rows of the figure. */
export function rowsOf(n: Numbers): Rows {
  return [
    [n.a11, n.a12, n.a13],
    [n.a21, n.a22, n.a23],
    [n.a31, n.a32, n.a33],
  ];
}

/** The rows as an exact matrix. */
export function matrixOf(rows: Rows): ExactMatrix {
  return matrix(rows);
}

/** The six diagonals of the rows. */
export function diagonalsOfRows(rows: Rows): readonly Diagonal[] {
  return diagonalsOf(matrixOf(rows));
}

/** The determinant, as the six diagonals add up. */
export function determinantOf(rows: Rows): number {
  return diagonalsOfRows(rows).reduce((sum, { term }) => sum + Q.toNumber(term), 0);
}

/** By how much the determinant changes when one entry grows by 1: the other eight decide it. */
export function slopeAt(numbers: Numbers, key: EntryKey): number {
  return determinantOf(rowsOf({ ...numbers, [key]: numbers[key] + 1 })) - determinantOf(rowsOf(numbers));
}
