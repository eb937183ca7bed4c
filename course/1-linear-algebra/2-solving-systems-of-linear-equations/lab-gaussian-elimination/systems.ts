import { type Matrix, matrix as numericMatrix, singularValues, toList } from "@gradus/math";
import { array, cast, type NumericArray } from "@gradus/math/arrays";
import { matrix, nearestDouble, reducedFormWithoutSteps, valueOfDouble } from "@gradus/math/exact";
import type { RandomStream } from "@gradus/math/random";
import { eliminated } from "./elimination.ts";
import { coefficientsOf, type Rows } from "./rows.ts";

/** What is true of an augmented matrix, worked out in fractions. */
export type Truth = {
  readonly rows: number;
  readonly unknowns: number;
  /** The columns of the coefficients that have a pivot. */
  readonly pivots: readonly number[];
  /** Whether no row says 0 = c with c other than 0. */
  readonly isConsistent: boolean;
  /** The reduced form of the whole augmented matrix, in which the column of constants may have a pivot, too. */
  readonly reduced: Rows;
  /** The pivots of `reduced`. */
  readonly allPivots: readonly number[];
};

/** The systems that tell right rules from wrong ones; every run has them all. */
export const TELLING: readonly Rows[] = [
  // the receipts, whose first pivot needs a swap
  [
    [0, 2, 1, 8],
    [2, 4, 2, 18],
    [1, 3, 4, 23],
  ],
  // identity
  [
    [1, 0, 0, 4],
    [0, 1, 0, -2],
    [0, 0, 1, 0.5],
  ],
  // whole numbers that don't stay whole
  [
    [3, 1, 5],
    [2, 4, 7],
  ],
  // one equation, one unknown
  [[4, 6]],
  [[-0.25, 3]],
  // a zero matrix, without and with a contradiction
  [
    [0, 0, 0],
    [0, 0, 0],
  ],
  [
    [0, 0, 0],
    [0, 0, 5],
  ],
  // dependent rows: a free unknown, then a contradiction
  [
    [1, 2, 3],
    [2, 4, 6],
  ],
  [
    [1, 2, 3],
    [2, 4, 7],
  ],
  // a zero row above others
  [
    [0, 0, 0, 0],
    [1, 1, 1, 6],
    [2, -1, 3, 9],
  ],
  // a column without a pivot between two that have one
  [
    [1, 2, 1, 1, 7],
    [2, 4, 1, 3, 12],
    [3, 6, 3, 4, 21.5],
  ],
  // a first column of zeros
  [
    [0, 3, 6, 9],
    [0, 2, -1, 4],
  ],
  // wide: free unknowns for certain
  [
    [1, -2, 0, 3, 1, 4],
    [2, -4, 1, 1, 0, 3],
  ],
  // tall: more equations than unknowns, that agree and that don't
  [
    [1, 1, 3],
    [1, -1, 1],
    [2, 1, 5],
    [3, 5, 11],
  ],
  [
    [1, 1, 3],
    [1, -1, 1],
    [2, 1, 6],
  ],
  // rows of very different size
  [
    [200, -600, 400, 1000],
    [1, 2, -0.5, 3],
    [30, 10, 90, -20],
  ],
];

/** Each of `systems` as an array: whole numbers as they are and, every other time, as floats. */
export function asArrays(systems: readonly Rows[]): readonly NumericArray[] {
  return systems.map((rows, i) => (i % 3 === 2 ? cast(array(rows), "float64") : array(rows)));
}

/** Works an augmented matrix out exactly. */
export function truthOf(rows: Rows): Truth {
  const columns = rows[0]?.length ?? 1;
  const exact = matrix(
    rows.map((row) => row.map(valueOfDouble)),
    columns,
  );
  const form = reducedFormWithoutSteps(exact);
  return {
    rows: rows.length,
    unknowns: columns - 1,
    pivots: form.pivots.filter((column) => column < columns - 1),
    isConsistent: !form.pivots.includes(columns - 1),
    reduced: form.matrix.entries.map((row) => row.map(nearestDouble)),
    allPivots: form.pivots,
  };
}

/**
 * Whether a system lies in the domain that is promised: the largest entries of its rows within a factor of 1,000, the condition of what can
 * be solved for below 10⁶, and nothing that comes near the limit for zero without being zero.
 */
export function isInDomain(rows: Rows): boolean {
  const A = coefficientsOf(rows);
  const sizes = A.map((row) => Math.max(...row.map(Math.abs))).filter((size) => size > 0);
  if (sizes.length > 0 && Math.max(...sizes) > 1000 * Math.min(...sizes)) return false;
  const { pivots, isConsistent } = truthOf(rows);
  if (pivots.length > 0) {
    const values = toList(singularValues(blockOf(A, pivots)));
    if ((values[0] ?? 0) > 1e6 * (values.at(-1) ?? 0)) return false;
  }
  if (isConsistent) return true;
  const largest = Math.max(...rows.flat().map(Math.abs));
  const left = eliminated(rows, { choose: "largest" }).rows.slice(pivots.length);
  return left.some((row) => Math.abs(row.at(-1) ?? 0) > 1e-4 * largest);
}

function blockOf(A: Rows, columns: readonly number[]): Matrix {
  return numericMatrix(
    A.map((row) => columns.map((column) => row[column] ?? 0)),
    columns.length,
  );
}

/** A square system of n unknowns with one solution: whole numbers, or eighths with rows of different size. */
export function regularSystem(rng: RandomStream, n: number): Rows {
  for (;;) {
    const isWhole = rng.uniform() < 0.5;
    const rows = Array.from({ length: n }, () => {
      const size = isWhole ? 1 : rng.choice([0.125, 1, 8, 16]);
      return Array.from({ length: n + 1 }, () => (rng.uniform() < 0.2 ? 0 : size * rng.integer(-9, 9)));
    });
    if (truthOf(rows).pivots.length === n && isInDomain(rows)) return rows;
  }
}

/** A system of whole numbers of any shape up to 5×6 and any rank, consistent or not. */
export function shapedSystem(rng: RandomStream): Rows {
  for (;;) {
    const [m, n] = [rng.integer(1, 5), rng.integer(1, 6)];
    const rank = rng.integer(0, Math.min(m, n));
    const small = (count: number) => Array.from({ length: count }, () => rng.integer(-3, 3));
    const basis = Array.from({ length: rank }, () => small(n));
    const x = small(n);
    const isAgreeing = rng.uniform() < 0.7;
    const rows = Array.from({ length: m }, () => {
      const factors = small(rank);
      const row = Array.from({ length: n }, (_, j) =>
        basis.reduce((sum, vector, k) => sum + (vector[j] ?? 0) * (factors[k] ?? 0), 0),
      );
      const constant = row.reduce((sum, entry, j) => sum + entry * (x[j] ?? 0), 0);
      return [...row, isAgreeing ? constant : constant + rng.integer(0, 1)].map((entry) => entry + 0);
    });
    if (isInDomain(rows)) return rows;
  }
}

/** All augmented matrices of one run: the telling ones, then generated ones, more of them on submission. */
export function systemsOf(rng: RandomStream, submit: boolean): readonly NumericArray[] {
  const regular = Array.from({ length: submit ? 14 : 4 }, (_, i) =>
    regularSystem(rng, submit ? (i % 7) + 1 : rng.integer(2, 5)),
  );
  const shaped = Array.from({ length: submit ? 20 : 6 }, () => shapedSystem(rng));
  return asArrays([...TELLING, ...regular, ...shaped]);
}
