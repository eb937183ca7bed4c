import { ShapeError } from "../../errors.ts";
import { columnOf, type ExactMatrix, type ExactVector, matrix, transpose } from "../../exact/matrix.ts";
import { Q, type Rational, ZERO } from "../../exact/rational.ts";
import type { Step, Traced } from "../../trace/step.ts";
import type { LinearSolution } from "./linear-solution.ts";
import { type SolveStep, solve } from "./solve.ts";

/** The rows with the target below them are read by columns: column j gives the equation c₁r₁ⱼ + c₂r₂ⱼ + … = targetⱼ. */
export type ColumnsToEquationsStep = Step<"columns-to-equations", ExactMatrix, { readonly target: number }>;

/** A step of `combinationOf`: the equations for the coefficients, then what `solve` does with them. */
export type CombinationStep = ColumnsToEquationsStep | SolveStep;

/**
 * All ways to write `target` as a mix c₁r₁ + c₂r₂ + … of the rows: the solution set for the coefficients (c₁, c₂, …).
 * Unique: one mix. None: the target lies outside the span of the rows. Infinite: the rows are dependent, and there is a family of mixes.
 * rows: m×n, target: n. Without rows only the zero row is a mix, by the empty point.
 *
 * @throws ShapeError "combinationOf: target must have as many entries as the rows, 3, got 2"
 * @cost O(m n · rank) exact operations.
 * @example combinationOf(matrix([[1, 0, 2], [0, 1, 1]]), vector([2, 3, 7])).value // => { kind: "unique", point: vector([2, 3]) }
 * @example combinationOf(matrix([[1, 0, 2], [0, 1, 1]]), vector([2, 3, 8])).value // => { kind: "none" }
 */
export function combinationOf(rows: ExactMatrix, target: ExactVector): Traced<LinearSolution, CombinationStep> {
  if (rows.columns !== target.length) {
    throw new ShapeError(
      "combinationOf",
      `target must have as many entries as the rows, ${rows.columns}, got ${target.length}`,
    );
  }
  const before = matrix([...rows.entries, target]);
  const read: ColumnsToEquationsStep = {
    rule: "columns-to-equations",
    before,
    after: transpose(before),
    at: { target: rows.rows },
  };
  const { value, steps } = solve(transpose(rows), target);
  return { value, steps: [read, ...steps] };
}

/** A combination on its way: the coefficients, the rows, and the entries of the sum that are worked out, from the left. */
export type CombineState = {
  readonly coefficients: ExactVector;
  readonly rows: ExactMatrix;
  readonly sums: ExactVector;
};

/** One column of a combination is worked out: Σ cᵢ · rᵢⱼ. */
export type CombineStep = Step<"combine-column", CombineState, { readonly column: number; readonly sum: Rational }>;

/** The state after the next column has been worked out. */
export function combineNextColumn(state: CombineState): CombineState {
  const entries = columnOf(state.rows, state.sums.length);
  const sum = entries.reduce<Rational>(
    (total, entry, i) => Q.add(total, Q.multiply(state.coefficients[i] ?? ZERO, entry)),
    ZERO,
  );
  return { ...state, sums: [...state.sums, sum] };
}

/**
 * The combination c₁r₁ + c₂r₂ + … of the rows, column by column: how a certificate of dependence is checked by hand.
 *
 * @throws ShapeError "combineRows: 3 rows need as many coefficients, got 2"
 * @example combineRows(matrix([[1, 2], [3, 6]]), vector([3, -1])).value.map(Q.toText) // => ["0", "0"]
 */
export function combineRows(rows: ExactMatrix, coefficients: ExactVector): Traced<ExactVector, CombineStep> {
  if (rows.rows !== coefficients.length) {
    throw new ShapeError("combineRows", `${rows.rows} rows need as many coefficients, got ${coefficients.length}`);
  }
  const steps: CombineStep[] = [];
  let state: CombineState = { coefficients, rows, sums: [] };
  for (let column = 0; column < rows.columns; column++) {
    const after = combineNextColumn(state);
    steps.push({ rule: "combine-column", before: state, after, at: { column, sum: after.sums[column] ?? ZERO } });
    state = after;
  }
  return { value: state.sums, steps };
}
