import { columnOf, type ExactMatrix } from "../../../exact/matrix.ts";
import { S } from "../../../exact/surd.ts";
import {
  diagonalSurds,
  equalsSurds,
  multiplySurds,
  type SurdMatrix,
  surdMatrix,
  toSurdMatrix,
  transposeSurds,
} from "../../../exact/surd-matrix.ts";
import type { Step, Traced } from "../../../trace/step.ts";
import { type GramSchmidtState, type GramSchmidtStep, orthonormalBasis, startOf } from "./gram-schmidt.ts";

/**
 * A = QR. A: m×n of rank r; Q: m×r with orthonormal columns; R: r×n, upper triangular with a positive diagonal for full rank, in echelon form otherwise.
 */
export type QR = {
  readonly kind: "full-rank" | "rank-deficient";
  readonly Q: SurdMatrix;
  readonly R: SurdMatrix;
};

/** The orthonormal vectors are the columns of Q, and R is QᵀA. */
export type ReadQRStep = Step<"read-qr", GramSchmidtState, { readonly A: ExactMatrix } & QR>;

/** A step of `qr`: Gram–Schmidt on the columns, then the reading. */
export type QRStep = GramSchmidtStep | ReadQRStep;

/**
 * The factors A = QR by Gram–Schmidt on the columns, exactly: each column of Q, and each row of R, is a row of fractions times one square root.
 * A: m×n, any shape. Columns that are mixes of those before them add no column to Q.
 *
 * @cost O(m n²) exact operations. NumPy: numpy.linalg.qr, whose diagonal of R may be negative.
 * @source Strang, Introduction to Linear Algebra, 5th ed., § 4.4.
 * @example qr(matrix([[3, 1], [4, 2]])).value.R.entries.map((row) => row.map(S.toText)) // => [["5", "11/5"], ["0", "2/5"]]
 */
export function qr(A: ExactMatrix): Traced<QR, QRStep> {
  const columns = Array.from({ length: A.columns }, (_, j) => columnOf(A, j));
  const { value, steps } = orthonormalBasis(columns);
  const Qt = surdMatrix(value.orthonormal, A.rows);
  const R = multiplySurds(Qt, toSurdMatrix(A));
  const kind = value.dropped.length === 0 ? "full-rank" : "rank-deficient";
  const found: QR = { kind, Q: transposeSurds(Qt), R };
  const state = steps.at(-1)?.after ?? startOf(columns);
  return { value: found, steps: [...steps, { rule: "read-qr", before: state, after: state, at: { A, ...found } }] };
}

/** Whether QR = A, QᵀQ = I, and every row of R starts, with a positive entry, further to the right than the one above. */
export function factorsQR({ at }: ReadQRStep): boolean {
  const starts = at.R.entries.map((row) => row.findIndex((entry) => !S.isZero(entry)));
  return (
    equalsSurds(multiplySurds(at.Q, at.R), toSurdMatrix(at.A)) &&
    equalsSurds(multiplySurds(transposeSurds(at.Q), at.Q), diagonalSurds(at.R.entries.map(() => S.one))) &&
    starts.every((start, i) => start > (starts[i - 1] ?? -1)) &&
    at.R.entries.every((row, i) => S.sign(row[starts[i] ?? -1] ?? S.zero) > 0) &&
    (at.kind === "full-rank") === (at.Q.columns === at.A.columns)
  );
}
