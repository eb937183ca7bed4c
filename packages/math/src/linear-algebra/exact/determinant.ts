import { ShapeError } from "../../errors.ts";
import { type ExactMatrix, entryOf, rowOf } from "../../exact/matrix.ts";
import { ONE, Q, type Rational, ZERO } from "../../exact/rational.ts";
import type { Traced } from "../../trace/step.ts";
import {
  type DeterminantMove,
  type DeterminantState,
  type DeterminantStep,
  determinantStep,
} from "./determinant-step.ts";
import { diagonalsOf } from "./diagonals.ts";
import { choosePivotRow } from "./pivot.ts";

function requireSquare(caller: string, A: ExactMatrix): void {
  if (A.rows !== A.columns) throw new ShapeError(caller, `A must be square, got ${A.rows}×${A.columns}`);
}

/**
 * The determinant ad − bc of a 2×2 matrix with rows (a, b) and (c, d): first the two products, then their difference.
 *
 * @throws ShapeError "determinant2x2: A must be 2×2, got 3×2"
 * @example determinant2x2(matrix([[1, 2], [3, 4]])).value // => Q.of(-2)
 */
export function determinant2x2(A: ExactMatrix): Traced<Rational, DeterminantStep> {
  if (A.rows !== 2 || A.columns !== 2) {
    throw new ShapeError("determinant2x2", `A must be 2×2, got ${A.rows}×${A.columns}`);
  }
  const at = (i: number, j: number) => entryOf(A, i, j);
  const start: DeterminantState = { kind: "matrix", multiplier: ONE, matrix: A };
  const products = determinantStep(start, {
    rule: "products",
    at: { diagonal: [at(0, 0), at(1, 1)], antidiagonal: [at(0, 1), at(1, 0)] },
  });
  const [minuend, subtrahend] = [Q.multiply(at(0, 0), at(1, 1)), Q.multiply(at(0, 1), at(1, 0))];
  const difference = determinantStep(products.after, { rule: "difference", at: { minuend, subtrahend } });
  return { value: determinantValue(difference.after), steps: [products, difference] };
}

/**
 * The determinant of a 3×3 matrix by its six diagonals: each product in turn with its sign and the sum so far, then the total. See `diagonalsOf`.
 *
 * @throws ShapeError "determinant3x3: A must be 3×3, got 4×4"
 * @example determinant3x3(matrix([[1, 2, 3], [4, 5, 6], [7, 8, 10]])).value // => Q.of(-3)
 */
export function determinant3x3(A: ExactMatrix): Traced<Rational, DeterminantStep> {
  if (A.rows !== 3 || A.columns !== 3) {
    throw new ShapeError("determinant3x3", `A must be 3×3, got ${A.rows}×${A.columns}`);
  }
  const steps: DeterminantStep[] = [];
  let state: DeterminantState = { kind: "matrix", multiplier: ONE, matrix: A };
  let [plus, minus] = [ZERO, ZERO];
  for (const [index, diagonal] of diagonalsOf(A).entries()) {
    const step = determinantStep(state, { rule: "diagonal-product", at: { index, diagonal } });
    if (diagonal.sign > 0) plus = Q.add(plus, diagonal.product);
    else minus = Q.add(minus, diagonal.product);
    steps.push(step);
    state = step.after;
  }
  const total = determinantStep(state, { rule: "diagonal-total", at: { plus, minus } });
  return { value: determinantValue(total.after), steps: [...steps, total] };
}

/**
 * The determinant of an n×n matrix by reduction to zeros below the diagonal; 1 for 0×0.
 * A swap turns the sign, a factor of a row is taken out in front, adding a multiple of another row changes nothing; at the end the diagonal is multiplied.
 * A factor is taken out only where it leaves whole numbers.
 *
 * @throws ShapeError "determinant: A must be square, got 3×2"
 * @cost O(n³) exact operations. NumPy: numpy.linalg.det.
 * @source Strang, Introduction to Linear Algebra, 5th ed., § 5.1.
 * @example determinant(matrix([[0, 2], [3, 4]])).value // => Q.of(-6)
 */
export function determinant(A: ExactMatrix): Traced<Rational, DeterminantStep> {
  requireSquare("determinant", A);
  const steps: DeterminantStep[] = [];
  let state: DeterminantState = { kind: "matrix", multiplier: ONE, matrix: A };
  let current = A;
  const take = (move: DeterminantMove): void => {
    const step = determinantStep(state, move);
    steps.push(step);
    state = step.after;
    if (state.kind === "matrix") current = state.matrix;
  };
  for (let column = 0; column < A.columns; column++) {
    const source = choosePivotRow(current, column, column);
    if (source === null) {
      take({ rule: "determinant-no-pivot", at: { column } });
      return { value: ZERO, steps };
    }
    if (source !== column) take({ rule: "determinant-swap", at: { first: column, second: source } });
    const factor = commonFactor(current, column);
    if (factor !== null) take({ rule: "determinant-factor", at: { row: column, factor } });
    const pivot = entryOf(current, column, column);
    for (let target = column + 1; target < A.rows; target++) {
      const entry = entryOf(current, target, column);
      if (Q.isZero(entry)) continue;
      const multiple = Q.negate(Q.divide(entry, pivot));
      take({ rule: "determinant-add", at: { target, source: column, factor: multiple } });
    }
  }
  const diagonal = current.entries.map((_, i) => entryOf(current, i, i));
  const last = determinantStep(state, { rule: "determinant-diagonal", at: { diagonal } });
  return { value: determinantValue(last.after), steps: [...steps, last] };
}

/** The pivot of this row, if the row can be divided by it into whole numbers and something below has still to be cleared with it. */
function commonFactor(A: ExactMatrix, row: number): Rational | null {
  const pivot = entryOf(A, row, row);
  if (Q.equals(Q.absolute(pivot), ONE)) return null;
  const needed = A.entries.some((below, i) => i > row && !Q.isZero(below[row] ?? ZERO));
  return needed && rowOf(A, row).every((entry) => Q.isInteger(Q.divide(entry, pivot))) ? pivot : null;
}

/**
 * The determinant by its definition, the signed sum over all permutations. An independent check for small n.
 *
 * @throws ShapeError "determinantByDefinition: A must be square, got 3×2"
 * @cost about n! products: not for n above 7.
 * @example determinantByDefinition(matrix([[1, 2], [3, 4]])) // => Q.of(-2)
 */
export function determinantByDefinition(A: ExactMatrix): Rational {
  requireSquare("determinantByDefinition", A);
  const along = (row: number, columns: readonly number[]): Rational => {
    if (row === A.rows) return ONE;
    return columns.reduce((sum, column, k) => {
      const minor = along(row + 1, columns.toSpliced(k, 1));
      const product = Q.multiply(entryOf(A, row, column), minor);
      return k % 2 === 0 ? Q.add(sum, product) : Q.subtract(sum, product);
    }, ZERO);
  };
  return along(
    0,
    A.entries.map((_, i) => i),
  );
}

/**
 * The number that a state of a computation stands for. A matrix is expanded by definition; the sum of some diagonals is completed by the others.
 *
 * @cost about n! products for a state with an n×n matrix.
 */
export function determinantValue(state: DeterminantState): Rational {
  switch (state.kind) {
    case "matrix":
      return Q.multiply(state.multiplier, determinantByDefinition(state.matrix));
    case "difference":
      return Q.subtract(state.minuend, state.subtrahend);
    case "diagonals": {
      const rest = diagonalsOf(state.matrix).slice(state.taken.length);
      return rest.reduce<Rational>((sum, { term }) => Q.add(sum, term), state.sum);
    }
    case "value":
      return state.value;
  }
}
