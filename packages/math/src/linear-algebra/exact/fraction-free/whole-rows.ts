import type { ExactMatrix, ExactVector } from "../../../exact/matrix.ts";
import { Q, ZERO } from "../../../exact/rational.ts";
import { commonDenominator } from "./integer-rows.ts";

/** A row of fractions as whole numbers over one denominator, which may be negative. */
type WholeRow = { readonly whole: readonly bigint[]; readonly over: bigint };

/**
 * The rows of a matrix on their way to echelon form, kept beside the fractions: the whole numbers are those of the reduction without fractions, so a new
 * entry needs one greatest common divisor where a product and a sum of fractions need four.
 */
export type WholeRows = {
  readonly rows: WholeRow[];
  /** The pivot before the next one; what the next one makes is divisible by it. */
  last: bigint;
};

/** The rows of A before the first step. */
export function wholeRows(A: ExactMatrix): WholeRows {
  const rows = A.entries.map((row) => {
    const over = commonDenominator(row);
    return { whole: row.map(({ numerator, denominator }) => numerator * (over / denominator)), over };
  });
  return { rows, last: 1n };
}

/** Rows i and j change places. */
export function exchange({ rows }: WholeRows, i: number, j: number): void {
  const [first, second] = [rows[i], rows[j]];
  if (first === undefined || second === undefined) return;
  rows[i] = second;
  rows[j] = first;
}

/** The entries of row i over the one in this column, which is not 0. */
export function overPivot({ rows }: WholeRows, i: number, column: number): ExactVector {
  const { whole } = rows[i] ?? EMPTY;
  return fractions(whole, whole[column] ?? 1n);
}

/**
 * Brings row `target` to the next level with the pivot of row `source` in this column, and returns its entries: the row less that multiple of
 * row `source`, as it is over its pivot, which leaves 0 below the pivot. `before` are the entries so far.
 *
 * @source Bareiss, Sylvester's identity and multistep integer-preserving Gaussian elimination, Math. Comp. 22 (1968) 565.
 */
export function cleared(
  { rows, last }: WholeRows,
  target: number,
  source: number,
  column: number,
  before: ExactVector,
): ExactVector {
  const above = (rows[source] ?? EMPTY).whole;
  const { whole, over } = rows[target] ?? EMPTY;
  const pivot = above[column] ?? 1n;
  const first = whole[column] ?? 0n;
  const next = whole.map((entry, j) => {
    const other = above[j] ?? 0n;
    if (other === 0n || first === 0n) return entry === 0n ? 0n : (entry * pivot) / last;
    return (entry * pivot - first * other) / last;
  });
  const nextOver = (over * pivot) / last;
  rows[target] = { whole: next, over: nextOver };
  if (first === 0n) return before;
  return before.map((entry, j) => (above[j] === 0n ? entry : fraction(next[j] ?? 0n, nextOver)));
}

const EMPTY: WholeRow = { whole: [], over: 1n };

const fraction = (numerator: bigint, denominator: bigint) =>
  numerator === 0n ? ZERO : Q.of({ numerator, denominator });

const fractions = (whole: readonly bigint[], over: bigint): ExactVector => whole.map((entry) => fraction(entry, over));
