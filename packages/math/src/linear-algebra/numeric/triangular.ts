import type { Matrix } from "./matrix.ts";
import { withoutOverflow } from "./overflow.ts";
import { type Panel, panelOf } from "./panel.ts";
import { type NoSystem, type NotSquare, requireFinite, requireSquare, requireSystem } from "./requirements.ts";
import type { Fits } from "./sizes.ts";
import { solveLowerInPlace, solveUpperInPlace } from "./triangular-kernel.ts";

/** What a triangular system comes out with; "singular" names the first 0 on the diagonal, counted from 0. */
export type TriangularSolution<N extends number = number, R extends number = number> =
  | { readonly kind: "unique"; readonly x: Matrix<N, R> }
  | { readonly kind: "singular"; readonly at: number };

/**
 * The x with Lx = b by forward substitution. L: n×n, finite, of which only the diagonal and what is below it are read;
 * b: n entries, or n×r. An entry of x beyond the largest float is infinite.
 *
 * @throws ShapeError "solveLowerTriangular: A must be square, got 2×3"
 * @throws ShapeError "solveLowerTriangular: A and b must have as many rows, got 2×2 and 3×1"
 * @throws DomainError "solveLowerTriangular: b must be finite, got NaN in row 1, column 1"
 * @accuracy x solves a system whose entries differ from L's by nε relatively, one by one. @cost n²r flops.
 * @source Golub & Van Loan, Matrix Computations, 4th ed., §3.1. SciPy: scipy.linalg.solve_triangular with lower=True.
 * @example solveLowerTriangular(matrix([[2, 0], [1, 1]]), vector([4, 5])) // => { kind: "unique", x: vector([2, 3]) }
 */
export function solveLowerTriangular<M extends number, N extends number, P extends number, R extends number>(
  L: Fits<M, N, Matrix<M, N>, NotSquare<"solveLowerTriangular", M, N>>,
  b: Fits<M, P, Matrix<P, R>, NoSystem<"solveLowerTriangular", M, N, P, R>>,
): TriangularSolution<N & P, R>;
export function solveLowerTriangular(L: Matrix, b: Matrix): TriangularSolution {
  return substituted("solveLowerTriangular", L, b, solveLowerInPlace);
}

/**
 * The x with Ux = b by back substitution. U: n×n, finite, of which only the diagonal and what is above it are read;
 * b: n entries, or n×r. An entry of x beyond the largest float is infinite.
 *
 * @throws ShapeError "solveUpperTriangular: A must be square, got 2×3"
 * @throws ShapeError "solveUpperTriangular: A and b must have as many rows, got 2×2 and 3×1"
 * @throws DomainError "solveUpperTriangular: b must be finite, got NaN in row 1, column 1"
 * @accuracy x solves a system whose entries differ from U's by nε relatively, one by one. @cost n²r flops.
 * @source Golub & Van Loan, Matrix Computations, 4th ed., §3.1. SciPy: scipy.linalg.solve_triangular.
 * @example solveUpperTriangular(matrix([[1, 1], [0, 2]]), vector([5, 4])) // => { kind: "unique", x: vector([3, 2]) }
 */
export function solveUpperTriangular<M extends number, N extends number, P extends number, R extends number>(
  U: Fits<M, N, Matrix<M, N>, NotSquare<"solveUpperTriangular", M, N>>,
  b: Fits<M, P, Matrix<P, R>, NoSystem<"solveUpperTriangular", M, N, P, R>>,
): TriangularSolution<N & P, R>;
export function solveUpperTriangular(U: Matrix, b: Matrix): TriangularSolution {
  return substituted("solveUpperTriangular", U, b, solveUpperInPlace);
}

type InPlace = (T: Panel, B: Panel, n: number, r: number, diagonal: "given") => void;

function substituted(caller: string, T: Matrix, b: Matrix, solveInPlace: InPlace): TriangularSolution {
  requireSquare(caller, T);
  requireSystem(caller, T, b);
  requireFinite(caller, "A", T);
  requireFinite(caller, "b", b);
  const n = T.rows;
  for (let i = 0; i < n; i++) if (T.data[i * n + i] === 0) return { kind: "singular", at: i };
  const r = b.columns;
  const data = withoutOverflow(caller, b.data, (side) =>
    solveInPlace(panelOf(T), { data: side, offset: 0, rowStep: r, columnStep: 1 }, n, r, "given"),
  );
  return { kind: "unique", x: { rows: b.rows, columns: r, data } };
}
