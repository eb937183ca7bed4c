import { ShapeError } from "../../../errors.ts";
import { type ExactMatrix, entryOf, identity, mapRows, matrix } from "../../../exact/matrix.ts";
import type { Polynomial } from "../../../exact/polynomial.ts";
import { multiplyMatrices } from "../../../exact/product.ts";
import { ONE, Q, type Rational, ZERO } from "../../../exact/rational.ts";
import type { Traced } from "../../../trace/step.ts";
import { determinant } from "../determinant.ts";
import { type EigenStepBy, type EigenTrace, learn, startTrace, stepsOf } from "./eigen-step.ts";

/** A step of `characteristicPolynomial`. */
export type CharacteristicStep = EigenStepBy<"principal-minors" | "faddeev-leverrier" | "write-polynomial">;

/** The sum of the diagonal entries. @throws ShapeError "trace: A must be square, got 2×3" @example trace(matrix([[1, 2], [3, 4]])) // => Q.of(5) */
export function trace(A: ExactMatrix): Rational {
  if (A.rows !== A.columns) throw new ShapeError("trace", `A must be square, got ${A.rows}×${A.columns}`);
  return A.entries.reduce<Rational>((sum, _, i) => Q.add(sum, entryOf(A, i, i)), ZERO);
}

/** The determinants of all k×k parts whose rows and columns have the same numbers. @cost as many determinants as there are choices. */
export function principalMinors(A: ExactMatrix, k: number): readonly Rational[] {
  const choices = (from: number, left: number): readonly (readonly number[])[] => {
    if (left === 0) return [[]];
    const starts = Array.from({ length: Math.max(0, A.rows - left - from + 1) }, (_, i) => from + i);
    return starts.flatMap((first) => choices(first + 1, left - 1).map((rest) => [first, ...rest]));
  };
  return choices(0, k).map(
    (places) => determinant(matrix(places.map((i) => places.map((j) => entryOf(A, i, j))))).value,
  );
}

/**
 * The characteristic polynomial det(λI − A), the highest power first. A: n×n; 1 for 0×0. Up to 3×3 by the sums of its principal minors (trace, …,
 * determinant), beyond by Faddeev and LeVerrier.
 *
 * @throws ShapeError "characteristicPolynomial: A must be square, got 2×3"
 * @cost O(n⁴) exact operations. NumPy: numpy.poly.
 * @source Meyer, Matrix Analysis and Applied Linear Algebra, §§ 7.1 and 7.2 (7.1.20; exercise 7.1.26).
 * @example characteristicPolynomial(matrix([[2, 1], [1, 2]])).value.map(Q.toText) // => ["1", "-4", "3"]
 */
export function characteristicPolynomial(A: ExactMatrix): Traced<Polynomial, CharacteristicStep> {
  if (A.rows !== A.columns) {
    throw new ShapeError("characteristicPolynomial", `A must be square, got ${A.rows}×${A.columns}`);
  }
  const found = startTrace(A);
  takeCharacteristicPolynomial(found);
  return { value: found.state.coefficients, steps: stepsOf<CharacteristicStep>(found) };
}

/** The steps up to the polynomial, added to a trace. */
export function takeCharacteristicPolynomial(found: EigenTrace): void {
  const { A } = found.state;
  const n = A.rows;
  if (n <= 3) {
    for (let size = 1; size <= n; size++) takePrincipalMinors(found, size);
  } else takeFaddeevLeVerrier(found);
  const coefficients = n === 0 ? [ONE] : found.state.coefficients;
  learn(found, "write-polynomial", { polynomial: coefficients }, { coefficients, rest: coefficients });
}

function takePrincipalMinors(found: EigenTrace, size: number): void {
  const minors = principalMinors(found.state.A, size);
  const sum = minors.reduce<Rational>((total, minor) => Q.add(total, minor), ZERO);
  const known = size === 1 ? [ONE] : found.state.coefficients;
  const coefficients = [...known, size % 2 === 0 ? sum : Q.negate(sum)];
  learn(found, "principal-minors", { size, minors, sum }, { coefficients });
}

function takeFaddeevLeVerrier(found: EigenTrace): void {
  const { A } = found.state;
  let M = identity(A.rows);
  for (let k = 1; k <= A.rows; k++) {
    const product = multiplyMatrices(A, M);
    const coefficient = Q.negate(Q.divide(trace(product), Q.of(k)));
    const known = k === 1 ? [ONE] : found.state.coefficients;
    learn(found, "faddeev-leverrier", { k, M, product, coefficient }, { coefficients: [...known, coefficient] });
    M = mapRows(product, (row, i) => row.map((entry, j) => (i === j ? Q.add(entry, coefficient) : entry)));
  }
}
