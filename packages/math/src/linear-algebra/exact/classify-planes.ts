import { type ExactMatrix, type ExactVector, matrix } from "../../exact/matrix.ts";
import { Q } from "../../exact/rational.ts";
import type { Step, Traced } from "../../trace/step.ts";
import { contradictionOf, dependence, type Elimination } from "./dependence.ts";
import type { LinearSolution } from "./linear-solution.ts";
import { equationKind3, type LinearEquation3, normalOf, type PlaneRelation, planeRelation } from "./plane.ts";
import { solve } from "./solve.ts";

/** Three equations in three unknowns. */
export type ThreePlanes = readonly [LinearEquation3, LinearEquation3, LinearEquation3];

/** What three planes have in common. Space: all three equations read 0 = 0. */
export type PlanesMeet = "point" | "line" | "plane" | "space" | "nowhere";

/**
 * How three planes lie. Point: `one-point`. Line: `common-line` of three different planes, or `two-coincide-third-crosses`. Plane: `all-coincide`.
 * Nowhere: `all-parallel` (three different planes), `two-coincide-third-parallel`, `two-parallel-third-crosses`, or `prism`: each two cross, in three
 * parallel lines. Degenerate: `impossible-equation` when one reads 0 = d with d ≠ 0, else `fewer-planes` when one reads 0 = 0.
 */
export type PlanesHow =
  | "one-point"
  | "common-line"
  | "two-coincide-third-crosses"
  | "all-coincide"
  | "all-parallel"
  | "two-coincide-third-parallel"
  | "two-parallel-third-crosses"
  | "prism"
  | "impossible-equation"
  | "fewer-planes";

/** Two of the three planes, counted from 0, and how they lie; null when one is no plane. */
export type PlanePair = {
  readonly first: number;
  readonly second: number;
  readonly relation: PlaneRelation | null;
};

/**
 * How three planes lie and what they have in common. `certificate`: a mix of the three equations without unknowns: it reads 0 = constant, with
 * constant ≠ 0 where the planes meet nowhere and 0 where one equation repeats the others; null where they meet in a point.
 */
export type PlanesOutcome = {
  readonly meet: PlanesMeet;
  readonly how: PlanesHow;
  readonly solution: LinearSolution;
  readonly pairs: readonly PlanePair[];
  readonly certificate: Elimination | null;
};

/** Three equations and the pairs that are compared already. */
export type PlanesState = { readonly planes: ThreePlanes; readonly pairs: readonly PlanePair[] };

/** Two planes are compared: is one row of coefficients a multiple of the other, and the constant too? */
export type ComparePlanesStep = Step<"compare-planes", PlanesState, PlanePair>;

/** What the three planes have in common. */
export type ConcludePlanesStep = Step<"conclude-planes", PlanesState, { readonly outcome: PlanesOutcome }>;

/** A step of `classifyPlanes`. */
export type PlanesStep = ComparePlanesStep | ConcludePlanesStep;

const PAIRS = [
  [0, 1],
  [0, 2],
  [1, 2],
] as const;

/** The coefficient matrix and the constants of three equations. */
export function systemOfPlanes(planes: readonly LinearEquation3[]): {
  readonly A: ExactMatrix;
  readonly b: ExactVector;
} {
  return { A: matrix(planes.map(normalOf), 3), b: planes.map((e) => e.d) };
}

/** Two of the planes compared. */
export function comparePlanes(planes: ThreePlanes, first: number, second: number): PlanePair {
  const [e1, e2] = [planes[first], planes[second]];
  return { first, second, relation: e1 && e2 ? planeRelation(e1, e2) : null };
}

/**
 * How three planes in space lie, exactly: pair by pair first, then all together. Any equation may be degenerate (0 = 0, 0 = d).
 *
 * @source Lay, Linear Algebra and Its Applications, 5th ed., § 1.1 (systems in three unknowns as planes).
 * @example classifyPlanes([equation3(1, 0, 0, 1), equation3(0, 1, 0, 2), equation3(0, 0, 1, 3)]).value.meet // => "point"
 * @example classifyPlanes([equation3(1, 0, 0, 0), equation3(0, 1, 0, 0), equation3(1, 1, 0, 5)]).value.how // => "prism"
 */
export function classifyPlanes(planes: ThreePlanes): Traced<PlanesOutcome, PlanesStep> {
  const steps: PlanesStep[] = [];
  let state: PlanesState = { planes, pairs: [] };
  for (const [first, second] of PAIRS) {
    const pair = comparePlanes(planes, first, second);
    const after: PlanesState = { planes, pairs: [...state.pairs, pair] };
    steps.push({ rule: "compare-planes", before: state, after, at: pair });
    state = after;
  }
  const { A, b } = systemOfPlanes(planes);
  const solution = solve(A, b).value;
  const how = howPlanesLie(planes, state.pairs, solution);
  const certificate = certificateOf(A, b, solution);
  const outcome: PlanesOutcome = { meet: meetOf(solution), how, solution, pairs: state.pairs, certificate };
  const conclusion: PlanesStep = { rule: "conclude-planes", before: state, after: state, at: { outcome } };
  return { value: outcome, steps: [...steps, conclusion] };
}

function meetOf(solution: LinearSolution): PlanesMeet {
  if (solution.kind === "none") return "nowhere";
  if (solution.kind === "unique") return "point";
  return (["line", "plane", "space"] as const)[solution.directions.length - 1] ?? "space";
}

function howPlanesLie(planes: ThreePlanes, pairs: readonly PlanePair[], solution: LinearSolution): PlanesHow {
  const kinds = planes.map(equationKind3);
  if (kinds.includes("never")) return "impossible-equation";
  if (kinds.includes("always")) return "fewer-planes";
  const count = (kind: PlaneRelation["kind"]) => pairs.filter(({ relation }) => relation?.kind === kind).length;
  const [same, parallel] = [count("same"), count("parallel")];
  if (same === 3) return "all-coincide";
  if (parallel === 3) return "all-parallel";
  if (same === 1) return parallel > 0 ? "two-coincide-third-parallel" : "two-coincide-third-crosses";
  if (parallel === 1) return "two-parallel-third-crosses";
  return solution.kind === "unique" ? "one-point" : solution.kind === "none" ? "prism" : "common-line";
}

function certificateOf(A: ExactMatrix, b: ExactVector, solution: LinearSolution): Elimination | null {
  if (solution.kind === "none") return contradictionOf(A, b);
  const { value } = dependence(A);
  return value.kind === "independent" ? null : { combination: value.combination, constant: Q.of(0) };
}
