import {
  type CombineStep,
  columnEquation,
  combineNextColumn,
  type MixQuestion,
  type MixStep,
  matrix,
  mixOfTwoRows,
  Q,
  type Rational,
  solveBySubstitution,
  vector,
  writtenEquation,
} from "@gradus/math/exact";
import {
  type Explanation,
  equalsNode,
  equationNode,
  explainCombine,
  explainMix,
  mixNode,
  rowName,
  rowsNode,
  toLatex,
} from "@gradus/math/explain";
import type { RandomStream } from "@gradus/math/random";
import type { Prose } from "../../../exercise/prose.ts";

/** A row of whole numbers. */
export type WholeRow = readonly number[];

/** Three rows of as many entries; the third is the one that may be a mix of the others. */
export type ThreeRows = readonly [WholeRow, WholeRow, WholeRow];

/** The numbers s and t of a mix s·r₁ + t·r₂. */
export type Mix = readonly [s: Rational, t: Rational];

/** The objects of the three rows. */
export const rowObjects = ["line-1", "line-2", "line-3"] as const;

const context = { objects: rowObjects, linked: false } as const;
const names = ["s", "t"] as const;

/** Rows as a matrix, set apart from the text. */
export function matrixProse(rows: readonly WholeRow[]): Prose {
  return `$$${toLatex(rowsNode(matrix(rows), rowObjects))}$$`;
}

/** r₁, r₂ or r₃ inside a sentence, in its colour. */
export function rowText(row: 0 | 1 | 2): Prose {
  return `$${toLatex(rowName(row, rowObjects))}$`;
}

/** s·r₁ + t·r₂. */
export function mixed([s, t]: readonly [number, number], first: WholeRow, second: WholeRow): WholeRow {
  return first.map((entry, j) => s * entry + t * (second[j] ?? 0));
}

/** Whether one of two rows is a multiple of the other, by the differences of cross products. A row of zeros is. */
export function areMultiples(first: WholeRow, second: WholeRow): boolean {
  return first.every((_, i) => second.every((_, j) => minor(first, second, i, j) === 0));
}

/** firstᵢ·secondⱼ − firstⱼ·secondᵢ: not 0 exactly where columns i and j settle s and t. */
export function minor(first: WholeRow, second: WholeRow, i: number, j: number): number {
  return (first[i] ?? 0) * (second[j] ?? 0) - (first[j] ?? 0) * (second[i] ?? 0);
}

/** The sum of the six products of three rows of three: 0 exactly for dependent rows. Another way to decide than by mixing. */
export function sixProducts([first, second, third]: ThreeRows): number {
  return (
    (third[0] ?? 0) * minor(first, second, 1, 2) -
    (third[1] ?? 0) * minor(first, second, 0, 2) +
    (third[2] ?? 0) * minor(first, second, 0, 1)
  );
}

/** Whether no two of three rows are multiples. */
export function noTwoAreMultiples([first, second, third]: ThreeRows): boolean {
  return !areMultiples(first, second) && !areMultiples(first, third) && !areMultiples(second, third);
}

/** The numbers that fit the first two columns that settle them. For rows 1 and 2 of which neither is a multiple of the other. */
export function mixOf([first, second, third]: ThreeRows): Mix {
  return mixOfTwoRows(vector(first), vector(second), vector(third)).value.coefficients;
}

/** What a mix makes of a column of rows 1 and 2. */
export function madeIn(
  [first, second]: readonly [WholeRow, WholeRow, ...unknown[]],
  [s, t]: Mix,
  column: number,
): Rational {
  return Q.add(Q.multiply(s, Q.of(first[column] ?? 0)), Q.multiply(t, Q.of(second[column] ?? 0)));
}

/**
 * The first of some columns, counted from 0, in which a mix misses row 3: a check that names another column may pass. Of two
 * columns that settle s and t, every wrong mix misses one.
 *
 * @example columnMissed([[3, 1, 2], [3, 4, 1], [9, 9, 5]], [Q.of(2), Q.of(1)], [0, 1]) // => 1
 */
export function columnMissed(rows: ThreeRows, mix: Mix, among: readonly number[]): number {
  const missed = among.find((column) => !Q.equals(madeIn(rows, mix, column), Q.of(rows[2][column] ?? 0)));
  return missed ?? among[0] ?? 0;
}

const questionOf = ([first, second, third]: ThreeRows): MixQuestion => ({
  first: vector(first),
  second: vector(second),
  target: vector(third),
  names,
});

/** The search for s and t in words: two columns settle them, the others are checked. */
export function mixSteps([first, second, third]: ThreeRows): readonly Explanation[] {
  return explainMix(mixOfTwoRows(vector(first), vector(second), vector(third)).steps, context);
}

/** The same from two columns of one's own choice; what the mix makes in the columns asked for is worked out, not checked. */
export function completionSteps(
  rows: ThreeRows,
  columns: readonly [number, number],
  asked: readonly number[],
): readonly Explanation[] {
  const question = questionOf(rows);
  const [e1, e2] = [columnEquation(question, columns[0]), columnEquation(question, columns[1])];
  const start = [writtenEquation(e1, names), writtenEquation(e2, names)];
  const solved = solveBySubstitution(e1, e2, names);
  const choose: MixStep = { rule: "choose-columns", before: start, after: start, at: { question, columns } };
  const coefficients = solved.value.kind === "unique" ? solved.value.point : vector([0, 0]);
  const made = asked.map((column): CombineStep => {
    const pair = matrix([rows[0], rows[1]]);
    const sums = pair.entries[0]?.slice(0, column) ?? [];
    const before = { coefficients, rows: pair, sums };
    const after = combineNextColumn(before);
    return { rule: "combine-column", before, after, at: { column, sum: after.sums[column] ?? Q.of(0) } };
  });
  return [...explainMix([choose, ...solved.steps], context), ...explainCombine(made, context)];
}

/** Column j as an equation for s and t inside a sentence. */
export function columnText(rows: ThreeRows, column: number): Prose {
  return `$${toLatex(equationNode(columnEquation(questionOf(rows), column), names))}$`;
}

/** r₃ = s·r₁ + t·r₂ inside a sentence, with these numbers. */
export function mixText(mix: Mix): Prose {
  return `$${toLatex(equalsNode(rowName(2, rowObjects), mixNode(mix, rowObjects)))}$`;
}

/** A row of small whole numbers, its entries drawn from a list. */
export function drawRow(rng: RandomStream, entries: readonly number[], width = 3): WholeRow {
  return Array.from({ length: width }, () => rng.choice(entries));
}
