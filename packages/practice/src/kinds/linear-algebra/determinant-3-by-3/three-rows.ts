import { type Diagonal, determinant3x3, diagonalsOf, matrix, Q } from "@gradus/math/exact";
import {
  type Explanation,
  equalsNode,
  explainDeterminant,
  type MathNode,
  numberNode,
  operatorNode,
  rowNode,
  rowsNode,
  toLatex,
} from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import type { Prose } from "../../../exercise/prose.ts";

/** A row of three whole numbers. */
export type Triple = readonly [number, number, number];

/** A 3×3 matrix of whole numbers, row by row. */
export type ThreeRows = readonly [Triple, Triple, Triple];

/** The objects of the rows. */
export const rowObjects = ["line-1", "line-2", "line-3"] as const;

/** A matrix of any size, set apart from the text; three rows wear their colours. */
export function matrixProse(rows: readonly (readonly number[])[]): Prose {
  return `$$${toLatex(rowsNode(matrix(rows), rows.length === 3 ? rowObjects : []))}$$`;
}

/** A whole number in a sentence. */
export function numberText(value: number): Prose {
  return `$${toLatex(numberNode(value))}$`;
}

/** A whole number behind a sign: in brackets where it is negative. */
export function guarded(value: number): MathNode {
  return value < 0 ? { type: "parentheses", of: numberNode(value) } : numberNode(value);
}

/** The numbers of one diagonal, from its top row down. */
export function factorsOf({ factors }: Diagonal): Triple {
  return [Q.toNumber(factors[0]), Q.toNumber(factors[1]), Q.toNumber(factors[2])];
}

/** The six diagonals: three down to the right, then three down to the left. */
export function diagonals(rows: ThreeRows): readonly Diagonal[] {
  return diagonalsOf(matrix(rows));
}

/** The six products, without their signs. */
export function products(rows: ThreeRows): readonly number[] {
  return diagonals(rows).map(({ product }) => Q.toNumber(product));
}

/** a · b · c = d. */
export function productNode([a, b, c]: Triple, result: MathNode): MathNode {
  const times = operatorNode("·");
  return equalsNode(rowNode([numberNode(a), times, guarded(b), times, guarded(c)]), result);
}

/** The determinant by the six diagonals. */
export function determinantOf(rows: ThreeRows): number {
  return Q.toNumber(determinant3x3(matrix(rows)).value);
}

/** The six diagonals in words, then the total. */
export function diagonalSteps(rows: ThreeRows): readonly Explanation[] {
  return explainDeterminant(determinant3x3(matrix(rows)).steps, { linked: false });
}

/** The wrong rules for adding up the diagonals. */
export type DiagonalRule = "diagonal-signs-lost" | "diagonals-not-wrapped" | "diagonals-exchanged";

/** The number that a wrong rule comes to. */
export function byRule(rows: ThreeRows, rule: DiagonalRule): number {
  const [p = 0, q = 0, r = 0, s = 0, t = 0, u = 0] = products(rows);
  switch (rule) {
    case "diagonal-signs-lost":
      return p + q + r + s + t + u;
    case "diagonals-not-wrapped":
      return p - s;
    case "diagonals-exchanged":
      return s + t + u - (p + q + r);
  }
}

/** Three rows drawn entry by entry. */
export function drawRows(entry: () => number): ThreeRows {
  const row = (): Triple => [entry(), entry(), entry()];
  return [row(), row(), row()];
}

/** The rows with one number in another place's stead. */
export function withEntry(rows: ThreeRows, row: number, column: number, value: number): ThreeRows {
  const [first, second, third] = rows.map(([a, b, c], i): Triple => {
    if (i !== row) return [a, b, c];
    return [column === 0 ? value : a, column === 1 ? value : b, column === 2 ? value : c];
  });
  return [first ?? rows[0], second ?? rows[1], third ?? rows[2]];
}

/** The cross product: all zeros exactly when one row is a multiple of the other, or one holds only zeros. */
export function cross([a, b, c]: Triple, [d, e, f]: Triple): Triple {
  return [b * f - c * e, c * d - a * f, a * e - b * d];
}

const isNothing = (row: Triple): boolean => row.every((entry) => entry === 0);

/** Whether two of the rows point along one line; a row of zeros does so with every other. */
export function hasRowsOnOneLine([first, second, third]: ThreeRows): boolean {
  return [cross(first, second), cross(first, third), cross(second, third)].some(isNothing);
}

/** Rows that are flat for no simple reason: the third is a mix of the others, and no two point along one line. */
export function mixedRows(rng: RandomStream, entry: () => number): ThreeRows {
  const [first, second] = drawRows(entry);
  const [p, q] = rng.choice([
    [1, 1],
    [1, -1],
    [2, 1],
    [-1, 2],
    [2, -1],
  ] as const);
  const mix: Triple = [p * first[0] + q * second[0], p * first[1] + q * second[1], p * first[2] + q * second[2]];
  const [one, two, three] = rng.shuffle([first, second, mix]);
  const rows: ThreeRows = [one ?? first, two ?? second, three ?? mix];
  return hasRowsOnOneLine(rows) ? mixedRows(rng, entry) : rows;
}
