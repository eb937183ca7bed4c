import { commonExponent, scaledByPower } from "../common-scale.ts";
import { applyReflections, type ReflectionBlock, triangulariseInPlace } from "../householder.ts";
import type { Matrix, Vector } from "../matrix.ts";
import { timesPowerOfTwo } from "../power-of-two.ts";
import { requireFinite } from "../requirements.ts";
import { transpose } from "../transpose.ts";
import { type Bidiagonal, bidiagonalise } from "./bidiagonal.ts";
import { conquerBidiagonal } from "./bidiagonal-division.ts";
import { diagonaliseBidiagonal, makePositive, type Sides } from "./bidiagonal-iteration.ts";
import { arrangedColumns, descendingOrder, signsOfColumns } from "./orientation.ts";
import { blocksOfRows, type Reflectors, transposedProduct } from "./reflector-rows.ts";

/** A = UΣVᵀ with k = min(m, n) columns on either side. */
export type ThinSVD<M extends number = number, N extends number = number> = {
  /** m×k, orthonormal columns. */
  readonly U: Matrix<M, number>;
  /** The k singular values, the diagonal of Σ, in descending order; none is negative. */
  readonly values: Vector;
  /** n×k, orthonormal columns, not transposed; in each the first component that is not negligible is positive. */
  readonly V: Matrix<N, number>;
};

/** A = UΣVᵀ with orthogonal U and V; Σ is m×n with the singular values on its diagonal. */
export type FullSVD<M extends number = number, N extends number = number> = {
  readonly U: Matrix<M, M>;
  readonly values: Vector;
  readonly V: Matrix<N, N>;
};

/**
 * The singular value decomposition A = UΣVᵀ: a very tall matrix by QR to a square one, then reflectors to bidiagonal form and implicit QR sweeps, for larger n within divide and conquer. A: m×n, any
 * shape, finite, k = min(m, n). The singular values come in descending order. In each column of V the first component larger than 10⁻¹² of its largest one is
 * positive; U follows. "thin", the default, gives U: m×k and V: n×k, "full" U: m×m and V: n×n (NumPy's default). V is not transposed (NumPy: it is).
 *
 * @throws DomainError "svd: A must be finite, got NaN in row 1, column 2"
 * @accuracy singular values: absolute error a few kε‖A‖₂, so small ones of an ill-conditioned matrix may have no right digit. UᵀU = I and VᵀV = I to a few nε, ε = 2⁻⁵³.
 * @cost about 8mn² + n³ flops for m ≥ n, thin, or 6mn² + 7n³ for m ≥ 4n, half of them in products.
 * @source Golub & Van Loan, Matrix Computations, 4th ed., §8.6; Chan (1982), doi:10.1145/355984.355990, for QR first; Demmel & Kahan (1990); Gu & Eisenstat (1995). NumPy: numpy.linalg.svd.
 * @example toList(svd(matrix([[3, 0], [0, -4]])).values) // => [4, 3]
 * @example svd(matrix([[1, 0], [0, 1], [0, 0]]), { size: "full" }).U.columns // => 3
 */
export function svd<M extends number, N extends number>(
  A: Matrix<M, N>,
  options?: { readonly size?: "thin" },
): ThinSVD<M, N>;
export function svd<M extends number, N extends number>(
  A: Matrix<M, N>,
  options: { readonly size: "full" },
): FullSVD<M, N>;
export function svd(A: Matrix, { size = "thin" }: { readonly size?: "thin" | "full" } = {}): ThinSVD {
  requireFinite("svd", "A", A);
  const e = commonExponent(A.data);
  const data = scaledByPower(A.data, -e);
  const [m, n] = [A.rows, A.columns];
  const isWide = m < n;
  const [rows, columns] = isWide ? [n, m] : [m, n];
  const upright = isWide ? transpose({ rows: m, columns: n, data }).data : data;
  const { long, values, short } = decomposeTall(upright, rows, columns, size);
  const order = descendingOrder(values);
  const [U, V] = isWide ? [short, long] : [long, short];
  const [left, right] = [U.columns, V.columns];
  // Columns that belong to a singular value turn together; the others have a sign of their own.
  const turn = signsOfColumns(V.data, n, right);
  const turnLeft = left > columns ? signsOfColumns(U.data, m, left) : new Float64Array(left);
  turnLeft.set(turn.subarray(0, columns));
  const arranged = (side: Matrix, signs: Float64Array) => {
    const places = new Uint32Array(side.columns).map((_, j) => order[j] ?? j);
    return { ...side, data: arrangedColumns(side.data, side.rows, side.columns, places, signs) };
  };
  return {
    U: arranged(U, turnLeft),
    values: {
      rows: columns,
      columns: 1,
      data: Float64Array.from(order, (j) => timesPowerOfTwo(values[j] ?? 0, e)),
    },
    V: arranged(V, turn),
  };
}

/**
 * The singular values of A in descending order, without the vectors: about five times faster. A: m×n, any shape, finite; min(m, n) of them. The first one is the norm ‖A‖₂.
 *
 * @throws DomainError "singularValues: A must be finite, got NaN in row 1, column 2"
 * @accuracy as `svd`. @cost about 4mn² − 4/3 n³ flops for m ≥ n. NumPy: numpy.linalg.svdvals.
 * @example toList(singularValues(matrix([[0, 2], [0, 0]]))) // => [2, 0]
 */
export function singularValues(A: Matrix): Vector {
  return valuesFor("singularValues", A);
}

/** The singular values, for a caller whose name stands in an error. */
export function valuesFor(caller: string, A: Matrix): Vector {
  requireFinite(caller, "A", A);
  const e = commonExponent(A.data);
  const data = scaledByPower(A.data, -e);
  const [m, n] = [A.rows, A.columns];
  const k = Math.min(m, n);
  const upright = m < n ? transpose({ rows: m, columns: n, data }).data : data;
  const { height, core } = lessTall(upright, Math.max(m, n), k);
  const { diagonal, above } = bidiagonalise(core, height, k);
  diagonaliseBidiagonal(diagonal, above, null);
  const values = diagonal.map(Math.abs).sort().reverse();
  return { rows: k, columns: 1, data: values.map((value) => timesPowerOfTwo(value, e)) };
}

/** From so many times as many rows as columns on QR comes first: reflectors from both sides then have a small square to turn. */
const MUCH_TALLER = 4;

/** R of A = QR for a very tall array, as an array of its own, and what Q is made of; others stay as they are. */
function lessTall(
  data: Float64Array,
  m: number,
  n: number,
): { readonly height: number; readonly core: Float64Array; readonly blocks: readonly ReflectionBlock[] } {
  if (m < MUCH_TALLER * n) return { height: m, core: data, blocks: [] };
  const { blocks } = triangulariseInPlace(data, m, n);
  const core = new Float64Array(n * n);
  for (let i = 0; i < n; i++) for (let j = i; j < n; j++) core[i * n + j] = data[i * n + j] ?? 0;
  return { height: n, core, blocks };
}

/** Both sides of the decomposition of an m×n array, m ≥ n; the values in no order, none negative. */
function decomposeTall(
  data: Float64Array,
  m: number,
  n: number,
  size: "thin" | "full",
): { readonly long: Matrix; readonly values: Float64Array; readonly short: Matrix } {
  const { height, core, blocks } = lessTall(data, m, n);
  const { diagonal, above, left, right } = bidiagonalise(core, height, n);
  const width = size === "full" ? m : n;
  const inner = height < m ? n : width;
  const { U, V } = turnedSides({ diagonal, above, left, right }, inner);
  if (height === m) return { long: U, values: diagonal, short: V };
  const long = new Float64Array(m * width);
  for (let i = 0; i < n; i++) long.set(U.data.subarray(i * n, (i + 1) * n), i * width);
  for (let i = n; i < width; i++) long[i * width + i] = 1;
  applyReflections(blocks, { data: long, offset: 0, rowStep: width, columnStep: 1 }, width, "straight");
  return { long: { rows: m, columns: width, data: long }, values: diagonal, short: V };
}

/** From here on dividing pays. */
const WORTH_DIVIDING = 48;

/** Singular vectors of the matrix that was made bidiagonal by these reflectors, `width` of them on the left; the diagonal becomes its singular values. */
function turnedSides({ diagonal, above, left, right }: Bidiagonal, width: number): Sides {
  const [n, m] = [diagonal.length, left.length];
  if (n >= WORTH_DIVIDING) {
    const inner = conquerBidiagonal(diagonal, above);
    const outer = new Float64Array(m * width);
    for (let i = 0; i < n; i++) outer.set(inner.U.subarray(i * n, (i + 1) * n), i * width);
    for (let i = n; i < width; i++) outer[i * width + i] = 1;
    const turned = (reflectors: Reflectors, data: Float64Array, columns: number): Matrix => {
      const rows = reflectors.length;
      applyReflections(
        blocksOfRows(reflectors),
        { data, offset: 0, rowStep: columns, columnStep: 1 },
        columns,
        "straight",
      );
      return { rows, columns, data };
    };
    return { U: turned(left, outer, width), V: turned(right, inner.V, n) };
  }
  const U = transpose({ rows: width, columns: m, data: transposedProduct(left, width) });
  const V = transpose({ rows: n, columns: n, data: transposedProduct(right, n) });
  diagonaliseBidiagonal(diagonal, above, { U, V });
  makePositive(diagonal, V);
  return { U, V };
}
