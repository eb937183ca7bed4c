import { DomainError } from "../../../errors.ts";
import { commonExponent, scaledByPower } from "../common-scale.ts";
import { type Matrix, type Vector, zeros } from "../matrix.ts";
import { panelOf, transposed } from "../panel.ts";
import { submatrix } from "../parts.ts";
import { timesPowerOfTwo } from "../power-of-two.ts";
import { addProduct, multiply } from "../product.ts";
import { requireFinite } from "../requirements.ts";
import { transpose } from "../transpose.ts";
import { arrangedColumns, signsOfColumns } from "./orientation.ts";
import { svd } from "./svd.ts";
import { symmetricEigen } from "./symmetric-eigen.ts";

/** The directions in which the rows of X differ most. */
export type PrincipalComponents<N extends number = number, P extends number = number> = {
  /** The mean of each column of X. */
  readonly mean: Vector<P>;
  /** p×k, orthonormal columns; in each the first component that is not negligible is positive. */
  readonly components: Matrix<P, number>;
  /** The variance along each component, with divisor n − 1, in descending order. */
  readonly variances: Vector;
  /** Each of these as a part of the variance of all columns together; zeros where nothing varies. */
  readonly shares: Vector;
  /** n×k: what the rows of X, less the mean, are in terms of the components. */
  readonly scores: Matrix<N, number>;
};

/** How many components, and by which way. */
export type PrincipalComponentsOptions = {
  /** From 0 to min(n, p). Default: min(n − 1, p), since n centred rows have no more directions. */
  readonly count?: number;
  /**
   * "svd": the singular values of the centred X. "gram": the eigenvalues of its n×n products of rows, several times cheaper for p ≫ n, but variances below 10⁻¹⁶ of the largest are lost.
   * Default: "gram" for p ≥ 4n where each variance asked for is above 10⁻⁶ of the largest one, else "svd".
   */
  readonly method?: "svd" | "gram";
};

/**
 * Principal components of n observations of p variables, one observation in each row of X: directions of largest variance, after the mean has been taken away. Variables are not brought to one scale:
 * divide the columns by their units first if these differ. X: n×p, finite, n ≥ 2.
 *
 * @throws DomainError "principalComponents: X must have at least 2 rows, got 1"
 * @throws DomainError "principalComponents: X must be finite, got NaN in row 1, column 2"
 * @throws DomainError "principalComponents: count must be a whole number from 0 to 2, got 3"
 * @accuracy by "svd" a variance v is off by a few ε√(v·v₁), by "gram" by a few nε·v₁, v₁ the largest one; with the default way relatively by 10⁻⁹ at most where "gram" is taken. ε = 2⁻⁵³.
 * @cost "svd" as `svd`; "gram" about n²p + 8n³ + 4npk flops.
 * @source Jolliffe, Principal Component Analysis, 2nd ed., §3.5; Golub & Van Loan, Matrix Computations, 4th ed., §8.6. scikit-learn: sklearn.decomposition.PCA, there with rows as components.
 * @example toRows(principalComponents(matrix([[1, 5], [3, 5], [5, 5]])).components) // => [[1, 0], [0, 1]]
 * @example toList(principalComponents(matrix([[1], [1], [3], [5], [5]])).variances) // => [4]
 */
export function principalComponents<N extends number, P extends number>(
  X: Matrix<N, P>,
  options: PrincipalComponentsOptions = {},
): PrincipalComponents<N, P> {
  const [n, p]: readonly [number, number] = [X.rows, X.columns];
  if (n < 2) throw new DomainError("principalComponents", `X must have at least 2 rows, got ${n}`);
  requireFinite("principalComponents", "X", X);
  const most = Math.min(n, p);
  const count = options.count ?? Math.min(n - 1, p);
  if (!Number.isInteger(count) || count < 0 || count > most) {
    throw new DomainError("principalComponents", `count must be a whole number from 0 to ${most}, got ${count}`);
  }
  const e = commonExponent(X.data);
  const { mean, rest } = centred(scaledByPower(X.data, -e), n, p);
  const { V, values } = directions({ rows: n, columns: p, data: rest }, count, options.method);
  const components: Matrix<P, number> = { rows: X.columns, columns: count, data: V };
  const scores = multiply({ rows: X.rows, columns: X.columns, data: rest }, components);
  let total = 0;
  for (const entry of rest) total += entry * entry;
  const squares = values.map((value) => value * value);
  return {
    mean: { rows: X.columns, columns: 1, data: scaledByPower(mean, e) },
    components,
    variances: {
      rows: count,
      columns: 1,
      data: squares.map((square) => timesPowerOfTwo(square / (n - 1), 2 * e)),
    },
    shares: {
      rows: count,
      columns: 1,
      data: squares.map((square) => (total === 0 ? 0 : Math.min(1, square / total))),
    },
    scores: { ...scores, data: scaledByPower(scores.data, e) },
  };
}

/** The means of the columns, and the rows less these. A second pass takes away what rounding left of the first means. */
function centred(
  data: Float64Array,
  n: number,
  p: number,
): { readonly mean: Float64Array; readonly rest: Float64Array } {
  const mean = new Float64Array(p);
  for (let pass = 0; pass < 2; pass++) {
    const sums = new Float64Array(p);
    for (let i = 0; i < n; i++) for (let j = 0; j < p; j++) sums[j] = (sums[j] ?? 0) + (data[i * p + j] ?? 0);
    for (let j = 0; j < p; j++) {
      const shift = (sums[j] ?? 0) / n;
      mean[j] = (mean[j] ?? 0) + shift;
      for (let i = 0; i < n; i++) data[i * p + j] = (data[i * p + j] ?? 0) - shift;
    }
  }
  return { mean, rest: data };
}

type Directions = { readonly V: Float64Array; readonly values: Float64Array };

/** The first right singular vectors of X, one in each column, and their singular values. */
function directions(X: Matrix, count: number, method: "svd" | "gram" | undefined): Directions {
  const [n, p] = [X.rows, X.columns];
  if (method === "gram" || (method === undefined && p >= 4 * n)) {
    const found = directionsByGram(X, count, method === "gram" ? 0 : 1e-6);
    if (found !== null) return found;
  }
  const { values, V } = svd(X);
  return {
    V: submatrix(V, { row: 0, column: 0 }, p, count).data,
    values: values.data.slice(0, count),
  };
}

/** The same from the products of rows; null where a variance asked for is not above the given part of the largest. */
function directionsByGram(X: Matrix, count: number, least: number): Directions | null {
  const [n, p] = [X.rows, X.columns];
  const { values, vectors } = symmetricEigen(gramOfRows(X));
  const largest = values.data[0] ?? 0;
  if (count > 0 && !((values.data[count - 1] ?? 0) >= least * largest)) return null;
  const U = submatrix(vectors, { row: 0, column: 0 }, n, count);
  // Rows first: XᵀU as (UᵀX)ᵀ reads X from front to back.
  const rows = multiply(transpose(U), X).data;
  const lengths = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    let squares = 0;
    for (let j = 0; j < p; j++) squares += (rows[k * p + j] ?? 0) ** 2;
    const length = Math.sqrt(squares);
    lengths[k] = length;
    for (let j = 0; j < p; j++) rows[k * p + j] = length === 0 ? 0 : (rows[k * p + j] ?? 0) / length;
  }
  const V = transpose({ rows: count, columns: p, data: rows }).data;
  const order = new Uint32Array(count).map((_, k) => k);
  return { V: arrangedColumns(V, p, count, order, signsOfColumns(V, p, count)), values: lengths };
}

/** Rows whose products with all before them are made at a time. */
const BLOCK = 64;

/** XXᵀ, of which only one half is multiplied out. */
function gramOfRows(X: Matrix): Matrix {
  const n = X.rows;
  const gram = zeros(n, n);
  for (let start = 0; start < n; start += BLOCK) {
    const height = Math.min(BLOCK, n - start);
    addProduct(
      panelOf(gram, start, 0),
      1,
      panelOf(X, start, 0),
      transposed(panelOf(X)),
      height,
      start + height,
      X.columns,
    );
  }
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) gram.data[j * n + i] = gram.data[i * n + j] ?? 0;
  return gram;
}
