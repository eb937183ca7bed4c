import { DomainError, ShapeError } from "../../../errors.ts";
import {
  augment,
  columnOf,
  type ExactMatrix,
  type ExactVector,
  equalsMatrix,
  equalsVector,
  matrix,
} from "../../../exact/matrix.ts";
import { multiplyMatrixVector } from "../../../exact/product.ts";
import { ONE, Q, type Rational, ZERO } from "../../../exact/rational.ts";
import type { Step, Traced } from "../../../trace/step.ts";
import { hasSolution, type LinearSolution } from "../linear-solution.ts";
import { type SolveStep, solve } from "../solve.ts";

/** Whether a matrix is one of a Markov chain: no entry below 0, every column adds up to 1. Otherwise the first place that is not so. */
export type MarkovCheck =
  | { readonly kind: "markov" }
  | { readonly kind: "negative"; readonly row: number; readonly column: number }
  | { readonly kind: "sum"; readonly column: number; readonly sum: Rational };

/** The distributions x that stay as they are, Px = x with entries that add up to 1: one, or a family (its members with entries below 0 are no distributions). */
export type SteadyState =
  | { readonly kind: "unique"; readonly distribution: ExactVector }
  | { readonly kind: "several"; readonly particular: ExactVector; readonly directions: readonly ExactVector[] }
  | Exclude<MarkovCheck, { readonly kind: "markov" }>;

/** The columns are added up. */
export type CheckMarkovStep = Step<
  "check-markov",
  ExactMatrix,
  { readonly sums: ExactVector; readonly check: MarkovCheck }
>;

/** (P − I)x = 0, and below it the equation that the entries of x add up to 1. */
export type SteadyEquationsStep = Step<"steady-equations", ExactMatrix>;

/** The solutions are the steady states. */
export type ReadSteadyStateStep = Step<
  "read-steady-state",
  ExactMatrix,
  { readonly P: ExactMatrix; readonly steady: SteadyState }
>;

/** A step of `steadyState`. */
export type MarkovStep = CheckMarkovStep | SteadyEquationsStep | SolveStep | ReadSteadyStateStep;

/**
 * (P − I | 0) with the row (1 … 1 | 1) below.
 *
 * @example steadyEquations(matrix([["1/2", 1], ["1/2", 0]])).b // => vector([0, 0, 1])
 */
export function steadyEquations(P: ExactMatrix): { readonly A: ExactMatrix; readonly b: ExactVector } {
  const rows = P.entries.map((row, i) => row.map((entry, j) => (i === j ? Q.subtract(entry, ONE) : entry)));
  const ones = Array.from({ length: P.columns }, () => ONE);
  return { A: matrix([...rows, ones], P.columns), b: [...P.entries.map(() => ZERO), ONE] };
}

/**
 * Whether P is the matrix of a Markov chain whose columns say where one goes from each state.
 *
 * @throws ShapeError "markovCheck: P must be square with at least one row, got 2×3"
 * @example markovCheck(matrix([["1/2", 1], ["1/2", 1]])) // => { kind: "sum", column: 1, sum: Q.of(2) }
 */
export function markovCheck(P: ExactMatrix): MarkovCheck {
  requireChain("markovCheck", P);
  for (const [row, entries] of P.entries.entries()) {
    const column = entries.findIndex((entry) => Q.sign(entry) < 0);
    if (column >= 0) return { kind: "negative", row, column };
  }
  const sums = columnSums(P);
  const column = sums.findIndex((sum) => !Q.equals(sum, ONE));
  return column < 0 ? { kind: "markov" } : { kind: "sum", column, sum: sums[column] ?? ZERO };
}

function requireChain(caller: string, P: ExactMatrix): void {
  if (P.rows === P.columns && P.rows > 0) return;
  throw new ShapeError(caller, `P must be square with at least one row, got ${P.rows}×${P.columns}`);
}

const columnSums = (P: ExactMatrix): ExactVector =>
  Array.from({ length: P.columns }, (_, j) => columnOf(P, j).reduce<Rational>((sum, entry) => Q.add(sum, entry), ZERO));

/**
 * The steady states of a Markov chain: Px = x with entries that add up to 1. P: n×n, n ≥ 1, column j says where one goes from state j.
 * Several: the chain falls into parts that do not reach one another. Whether the chain settles there is another question.
 *
 * @throws ShapeError "steadyState: P must be square with at least one row, got 2×3"
 * @source Strang, Introduction to Linear Algebra, 5th ed., § 10.3.
 * @example steadyState(matrix([["9/10", "1/2"], ["1/10", "1/2"]])).value // => { kind: "unique", distribution: vector(["5/6", "1/6"]) }
 */
export function steadyState(P: ExactMatrix): Traced<SteadyState, MarkovStep> {
  requireChain("steadyState", P);
  const check = markovCheck(P);
  const first: MarkovStep = { rule: "check-markov", before: P, after: P, at: { sums: columnSums(P), check } };
  if (check.kind !== "markov") return { value: check, steps: [first] };
  const { A, b } = steadyEquations(P);
  const augmented = augment(A, b);
  const second: MarkovStep = { rule: "steady-equations", before: P, after: augmented, at: undefined };
  const { value: solution, steps } = solve(A, b);
  const steady = steadyOf(solution);
  const state = steps.at(-1)?.after ?? augmented;
  const last: MarkovStep = { rule: "read-steady-state", before: state, after: state, at: { P, steady } };
  return { value: steady, steps: [first, second, ...steps, last] };
}

function steadyOf(solution: LinearSolution): SteadyState {
  if (solution.kind === "unique") return { kind: "unique", distribution: solution.point };
  // (P − I)x = 0 has a solution with entries that add up to 1 for every Markov matrix.
  if (solution.kind === "none") throw new DomainError("steadyState", "P is no Markov matrix");
  return { kind: "several", particular: solution.particular, directions: solution.directions };
}

/** Whether the sums are those of the columns; the equations those of P; or the steady states stay under P and add up to 1. */
export function keepsSteady(step: CheckMarkovStep | SteadyEquationsStep | ReadSteadyStateStep): boolean {
  switch (step.rule) {
    case "check-markov": {
      const right = equalsVector(step.at.sums, columnSums(step.before));
      const all = step.at.sums.every((sum) => Q.equals(sum, ONE));
      return right && (step.at.check.kind !== "markov" || all);
    }
    case "steady-equations": {
      const { A, b } = steadyEquations(step.before);
      return equalsMatrix(step.after, augment(A, b));
    }
    case "read-steady-state": {
      const { P, steady } = step.at;
      if (steady.kind !== "unique" && steady.kind !== "several") return false;
      const x = steady.kind === "unique" ? steady.distribution : steady.particular;
      const sum = x.reduce<Rational>((total, entry) => Q.add(total, entry), ZERO);
      const stays = (v: ExactVector): boolean => equalsVector(multiplyMatrixVector(P, v), v);
      const fair = steady.kind === "several" || steady.distribution.every((entry) => Q.sign(entry) >= 0);
      const all = steady.kind === "unique" || steady.directions.every(stays);
      return stays(x) && Q.equals(sum, ONE) && fair && all && x.length === P.rows;
    }
  }
}

/** Whether a distribution is among the steady states. @example isSteady(steadyState(matrix([[1]])).value, vector([1])) // => true */
export function isSteady(steady: SteadyState, x: ExactVector): boolean {
  if (steady.kind === "unique") return equalsVector(steady.distribution, x);
  return steady.kind === "several" && hasSolution({ ...steady, kind: "infinite" }, x);
}
