import {
  compareNextEntries,
  type FactorState,
  type FactorStep,
  matrix,
  Q,
  type Rational,
  rowFactor,
  vector,
} from "@gradus/math/exact";
import { type Explanation, explainFactor, rowName, rowsNode, toLatex } from "@gradus/math/explain";
import type { Prose } from "../../../exercise/prose.ts";

/** A row of whole numbers. */
export type WholeRow = readonly number[];

/** Two rows under comparison. */
export type TwoRows = readonly [WholeRow, WholeRow];

/** The objects of the two rows. */
export const rowObjects = ["line-1", "line-2"] as const;

const context = { objects: rowObjects, linked: false } as const;

/** The two rows as a matrix, set apart from the text. */
export function matrixProse(rows: readonly WholeRow[]): Prose {
  return `$$${toLatex(rowsNode(matrix(rows), rowObjects))}$$`;
}

/** r₁ or r₂ inside a sentence, in its colour. */
export function rowText(row: 0 | 1): Prose {
  return `$${toLatex(rowName(row, rowObjects))}$`;
}

/** The number k with row 2 = k · row 1, for a first row that is not all zeros; null when there is none. */
export function factorOf([first, second]: TwoRows): Rational | null {
  const { value } = rowFactor(vector(first), vector(second));
  return value.kind === "one" ? value.factor : null;
}

/** a₁b₂ − a₂b₁ of two columns: 0 exactly for columns that allow one factor. Another way to decide than by factors. */
export function crossDifference([first, second]: TwoRows, columns: readonly [number, number] = [0, 1]): number {
  const [i, j] = columns;
  return (first[i] ?? 0) * (second[j] ?? 0) - (second[i] ?? 0) * (first[j] ?? 0);
}

/** The comparison of two rows column by column, in words. */
export function comparison([first, second]: TwoRows): readonly Explanation[] {
  return explainFactor(rowFactor(vector(first), vector(second)).steps, context);
}

/** The same for dependent rows, with the columns in an order of one's own: those that are known come first. */
export function comparisonInOrder([first, second]: TwoRows, order: readonly number[]): readonly Explanation[] {
  const start: FactorState = { first: vector(first), second: vector(second), compared: 0, factors: { kind: "every" } };
  let state = start;
  const steps: FactorStep[] = [];
  for (const column of order) {
    const before: FactorState = { ...state, compared: column };
    const after = compareNextEntries(before);
    const says = compareNextEntries({ ...before, factors: { kind: "every" } }).factors;
    steps.push({ rule: "compare-entries", before, after, at: { column, says } });
    state = after;
  }
  const factor = state.factors;
  return explainFactor([...steps, { rule: "conclude-factor", before: state, after: state, at: { factor } }], context);
}

/** A rational as answers are typed. */
export const typed = (value: Rational): string => Q.toText(value);
