import {
  type ExactMatrix,
  type ExactVector,
  equalsMatrix,
  equalsVector,
  matrix,
  transpose,
  vector,
} from "../../exact/matrix.ts";
import { multiplyMatrices, multiplyMatrixVector } from "../../exact/product.ts";
import { Q } from "../../exact/rational.ts";
import type { ColumnsToEquationsStep, CombineStep } from "./combination.ts";
import type { ReadDependenceStep, ReadIndependenceStep } from "./dependence.ts";
import type { ReadRankStep } from "./rank-by-reduction.ts";
import { rank } from "./row-echelon-form.ts";
import type { FactorState, FactorStep, RowFactor } from "./row-factor.ts";
import type { DecideSingularityStep } from "./singularity.ts";
import { solve } from "./solve.ts";

const columnsOf = (A: ExactMatrix, from: number, to: number): ExactMatrix =>
  matrix(
    A.entries.map((row) => row.slice(from, to)),
    to - from,
  );

/** c₁r₁ + c₂r₂ + … as a product of matrices. */
const mixOf = (coefficients: ExactVector, rows: ExactMatrix): ExactVector =>
  multiplyMatrices(matrix([coefficients], rows.rows), rows).entries[0] ?? [];

/** Whether a rank is read off rightly: every row that is not zero starts further to the right than the one above it, and their number is the rank. */
export function countsPivots({ before, after, at }: ReadRankStep): boolean {
  const starts = before.entries.map((row) => row.findIndex((entry) => !Q.isZero(entry)));
  const pivots = starts.slice(0, at.rank);
  return (
    equalsMatrix(before, after) &&
    pivots.length === at.rank &&
    equalNumbers(pivots, at.pivots) &&
    pivots.every((start, i) => start > (pivots[i - 1] ?? -1)) &&
    starts.slice(at.rank).every((start) => start < 0)
  );
}

const equalNumbers = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((entry, i) => entry === b[i]);

/**
 * Whether a reading of (R | E) is right, E being the account of the mixes that made R. Dependent: the combination is not zero, and a multiple of a row of E
 * beside a zero row of R. Independent: R has as many independent rows as rows.
 */
export function readsDependence(step: ReadDependenceStep | ReadIndependenceStep): boolean {
  const { before, after, at } = step;
  const R = columnsOf(before, 0, at.bar);
  if (!equalsMatrix(before, after)) return false;
  if (step.rule === "read-independence") return rank(R) === before.rows;
  const account = columnsOf(before, at.bar, before.columns).entries[step.at.row] ?? [];
  const { combination } = step.at;
  return (
    (R.entries[step.at.row] ?? []).every(Q.isZero) &&
    !combination.every(Q.isZero) &&
    !account.every(Q.isZero) &&
    rank(matrix([account, combination])) === 1
  );
}

/** Whether the equations for the coefficients are the columns of the rows with the target below. */
export function setsUpColumns({ before, after, at }: ColumnsToEquationsStep): boolean {
  return equalsMatrix(transpose(before), after) && at.target === before.rows - 1;
}

/** Whether the columns worked out so far are those of the combination, one more than before. */
export function combinesColumns({ before, after, at }: CombineStep): boolean {
  const whole = mixOf(after.coefficients, after.rows);
  return (
    after.sums.length === before.sums.length + 1 &&
    at.column === before.sums.length &&
    equalsVector(after.sums, whole.slice(0, after.sums.length)) &&
    equalsVector(before.sums, whole.slice(0, before.sums.length))
  );
}

/** The factors that the compared columns allow, found as the solutions of one equation for each: firstⱼ · k = secondⱼ. */
function factorsBySolving({ first, second, compared }: FactorState): RowFactor {
  const A = matrix(
    first.slice(0, compared).map((entry) => [entry]),
    1,
  );
  const { value } = solve(A, second.slice(0, compared));
  if (value.kind === "none") return { kind: "none" };
  return value.kind === "unique" ? { kind: "one", factor: value.point[0] ?? Q.of(0) } : { kind: "every" };
}

const sameFactors = (a: RowFactor, b: RowFactor): boolean =>
  a.kind === b.kind && (a.kind !== "one" || b.kind !== "one" || Q.equals(a.factor, b.factor));

/** Whether the factors still possible are exactly those that solve all columns compared; a conclusion moreover comes after the last column, or when none is left. */
export function keepsFactors(step: FactorStep): boolean {
  const { before, after, at } = step;
  const right = [before, after].every((state) => sameFactors(state.factors, factorsBySolving(state)));
  if (step.rule === "compare-entries") return right && after.compared === before.compared + 1;
  const finished = after.compared === after.first.length || after.factors.kind === "none";
  return right && finished && "factor" in at && sameFactors(at.factor, after.factors);
}

/** Whether the decision and what proves it are right: rank n, or rows and a vector that give zero without being zero. */
export function decidesSingularity({ before, at }: DecideSingularityStep): boolean {
  const { matrix: A, singularity } = at;
  if (before.kind !== "value") return false;
  if (singularity.kind === "non-singular") {
    const { determinant } = singularity;
    return rank(A) === A.rows && !Q.isZero(determinant) && Q.equals(determinant, before.value);
  }
  const zero = vector(A.entries.map(() => 0));
  return (
    Q.isZero(before.value) &&
    !singularity.combination.every(Q.isZero) &&
    !singularity.nullVector.every(Q.isZero) &&
    equalsVector(mixOf(singularity.combination, A), zero) &&
    equalsVector(multiplyMatrixVector(A, singularity.nullVector), zero)
  );
}
