import { scaledRightSide, unscaleSolution } from "./equilibrate.ts";
import { doubtful, type Factored, factor, solveFactored } from "./factored.ts";
import { solveByReflections } from "./least-squares.ts";
import type { Matrix } from "./matrix.ts";
import { allFinite, solvedLower } from "./overflow.ts";
import { type NoSystem, type NotSquare, requireFinite, requireSquare, requireSystem } from "./requirements.ts";
import type { Fits } from "./sizes.ts";

/**
 * What a square system comes out with. "nearly-singular": A is as near to a singular matrix as rounding its entries moves it,
 * so x nearly solves the system but may have no right digit. "singular": elimination met a column without a pivot.
 */
export type Solution<N extends number = number, R extends number = number> =
  | { readonly kind: "unique"; readonly x: Matrix<N, R> }
  | { readonly kind: "nearly-singular"; readonly x: Matrix<N, R>; readonly reciprocalCondition: number }
  | { readonly kind: "singular" };

/**
 * Rarely entries grow while they are eliminated, by up to 2^(n − 1), and take as many digits with them. From here on a
 * factorisation that cannot grow is worth its double price.
 */
const MOST_GROWTH = 2 ** 8;

/**
 * The x with Ax = b, by elimination with partial pivoting after rows and columns have been brought to one size.
 * A: n×n, finite; b: n entries, or n×r for r systems at once; x has the shape of b. An entry of x beyond the largest float
 * is infinite. For n = 0 the empty x is unique. The result is never NaN.
 *
 * @throws ShapeError "solve: A must be square, got 2×3"
 * @throws ShapeError "solve: A and b must have as many rows, got 2×2 and 3×1"
 * @throws DomainError "solve: A must be finite, got NaN in row 1, column 2"
 * @accuracy x solves a system whose entries differ from A's by a few nε relatively; its own error is about cond(A)·ε, ε = 2⁻⁵³.
 * @cost 2/3 n³ + 2n²r flops.
 * @source Golub & Van Loan, Matrix Computations, 4th ed., §3.4–3.5; Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., ch. 9 and 15. NumPy: numpy.linalg.solve. Not for m ≠ n: leastSquares, minimumNorm.
 * @example solve(matrix([[2, 1], [1, 3]]), vector([5, 10])) // => { kind: "unique", x: vector([1, 3]) }
 * @example solve(matrix([[1, 2], [2, 4]]), vector([1, 2])) // => { kind: "singular" }
 */
export function solve<M extends number, N extends number, P extends number, R extends number>(
  A: Fits<M, N, Matrix<M, N>, NotSquare<"solve", M, N>>,
  b: Fits<M, P, Matrix<P, R>, NoSystem<"solve", M, N, P, R>>,
): Solution<N & P, R>;
export function solve(A: Matrix, b: Matrix): Solution {
  requireSquare("solve", A);
  requireSystem("solve", A, b);
  requireFinite("solve", "A", A);
  requireFinite("solve", "b", b);
  const factored = factor(A);
  if (factored.missing !== null) return { kind: "singular" };
  if (factored.growth > MOST_GROWTH) {
    const other = solveByReflections("solve", A, b);
    if (other.kind === "unique") return { kind: "unique", x: other.x };
  }
  const x = { rows: b.rows, columns: b.columns, data: solutionData(factored, b) };
  const doubt = doubtful(A, factored);
  return doubt === null ? { kind: "unique", x } : { kind: "nearly-singular", x, reciprocalCondition: doubt };
}

/** The entries of x with Ax = b, row after row. */
function solutionData(F: Factored, b: Matrix): Float64Array {
  const r = b.columns;
  const { data, lifted } = scaledRightSide(b, F.rows, F.order);
  solveFactored(F, data, r);
  const x = allFinite(data)
    ? data
    : solvedLower("solve", scaledRightSide(b, F.rows, F.order).data, (side) => solveFactored(F, side, r));
  unscaleSolution(x, r, F.columns, lifted);
  return x;
}
