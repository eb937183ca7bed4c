import { ShapeError } from "../../../errors.ts";
import {
  columnOf,
  type ExactMatrix,
  type ExactVector,
  entryOf,
  equalsMatrix,
  mapRows,
  matrix,
  transpose,
} from "../../../exact/matrix.ts";
import { multiplyMatrices } from "../../../exact/product.ts";
import { Q, type Rational, ZERO } from "../../../exact/rational.ts";
import type { Step, Traced } from "../../../trace/step.ts";

/** A covariance matrix on its way: the data, n rows of p columns, and what is known so far. */
export type CovarianceState = {
  readonly X: ExactMatrix;
  readonly means?: ExactVector;
  readonly centred?: ExactMatrix;
  readonly covariance?: ExactMatrix;
};

/** The mean of each column. */
export type ColumnMeansStep = Step<"column-means", CovarianceState>;
/** From each column its mean is taken away. */
export type CentreColumnsStep = Step<"centre-columns", CovarianceState>;
/** C = XᵀX/(n − 1) with the centred data. */
export type CovarianceProductStep = Step<"covariance-product", CovarianceState, { readonly product: ExactMatrix }>;

/** A step of `covarianceMatrix`. */
export type CovarianceStep = ColumnMeansStep | CentreColumnsStep | CovarianceProductStep;

/** Means, centred data and covariance matrix. */
export type Covariance = {
  readonly means: ExactVector;
  readonly centred: ExactMatrix;
  readonly covariance: ExactMatrix;
};

/**
 * The covariance matrix of data: C = XᵀX/(n − 1) after each column's mean is taken away. X: n×p, n ≥ 2, a row for each observation.
 *
 * @throws ShapeError "covarianceMatrix: X must have at least 2 rows, got 1×3"
 * @cost np² multiplications. NumPy: numpy.cov(X, rowvar=False).
 * @source Strang, Introduction to Linear Algebra, 5th ed., § 12.2.
 * @example covarianceMatrix(matrix([[1, 2], [3, 6]])).value.covariance // => matrix([[2, 4], [4, 8]])
 */
export function covarianceMatrix(X: ExactMatrix): Traced<Covariance, CovarianceStep> {
  if (X.rows < 2) throw new ShapeError("covarianceMatrix", `X must have at least 2 rows, got ${X.rows}×${X.columns}`);
  const means = Array.from({ length: X.columns }, (_, j) => mean(columnOf(X, j)));
  const centred = mapRows(X, (row) => row.map((entry, j) => Q.subtract(entry, means[j] ?? ZERO)));
  const product = multiplyMatrices(transpose(centred), centred);
  const divisor = Q.of(X.rows - 1);
  const covariance = mapRows(product, (row) => row.map((entry) => Q.divide(entry, divisor)));
  const states: readonly CovarianceState[] = [
    { X },
    { X, means },
    { X, means, centred },
    { X, means, centred, covariance },
  ];
  const [start = { X }, withMeans = { X }, withCentred = { X }, end = { X }] = states;
  return {
    value: { means, centred, covariance },
    steps: [
      { rule: "column-means", before: start, after: withMeans, at: undefined },
      { rule: "centre-columns", before: withMeans, after: withCentred, at: undefined },
      { rule: "covariance-product", before: withCentred, after: end, at: { product } },
    ],
  };
}

function mean(values: ExactVector): Rational {
  const sum = values.reduce<Rational>((total, value) => Q.add(total, value), ZERO);
  return Q.divide(sum, Q.of(values.length));
}

/**
 * Whether what a step adds is right: deviations from the means add up to 0; the centred data and the means give the data back; each covariance is
 * Σᵢ Σₖ (xᵢ − xₖ)(yᵢ − yₖ) / (2n(n − 1)), which needs no means.
 */
export function keepsCovariance({ rule, after }: CovarianceStep): boolean {
  const { X, means = [], centred = X, covariance = X } = after;
  const places = means.map((_, j) => j);
  switch (rule) {
    case "column-means":
      return places.every((j) => {
        const deviations = columnOf(X, j).map((entry) => Q.subtract(entry, means[j] ?? ZERO));
        return means.length === X.columns && Q.isZero(deviations.reduce<Rational>((sum, d) => Q.add(sum, d), ZERO));
      });
    case "centre-columns":
      return equalsMatrix(
        mapRows(centred, (row) => row.map((entry, j) => Q.add(entry, means[j] ?? ZERO))),
        X,
      );
    case "covariance-product":
      return equalsMatrix(
        covariance,
        matrix(
          places.map((i) => places.map((j) => byPairs(X, i, j))),
          X.columns,
        ),
      );
  }
}

function byPairs(X: ExactMatrix, i: number, j: number): Rational {
  const rows = X.entries.map((_, k) => k);
  const terms = rows.flatMap((k) =>
    rows.map((l) =>
      Q.multiply(Q.subtract(entryOf(X, k, i), entryOf(X, l, i)), Q.subtract(entryOf(X, k, j), entryOf(X, l, j))),
    ),
  );
  const sum = terms.reduce<Rational>((total, term) => Q.add(total, term), ZERO);
  return Q.divide(sum, Q.of(2 * X.rows * (X.rows - 1)));
}
