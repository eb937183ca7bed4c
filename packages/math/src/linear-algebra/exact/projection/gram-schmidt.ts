import { ShapeError } from "../../../errors.ts";
import { type ExactVector, equalsVector, matrix } from "../../../exact/matrix.ts";
import { dot } from "../../../exact/product.ts";
import { Q, type Rational, ZERO } from "../../../exact/rational.ts";
import { S, type Surd } from "../../../exact/surd.ts";
import { dotSurds, type SurdVector, toSurdVector } from "../../../exact/surd-matrix.ts";
import type { Step, Traced } from "../../../trace/step.ts";
import { rank } from "../row-echelon-form.ts";

/** Gram–Schmidt on its way: the vectors, those made orthogonal so far, the one in hand, and those brought to length 1. */
export type GramSchmidtState = {
  readonly vectors: readonly ExactVector[];
  readonly orthogonal: readonly ExactVector[];
  /** Which vectors were mixes of those before them and left out. */
  readonly dropped: readonly number[];
  readonly current: ExactVector | null;
  readonly units: readonly SurdVector[];
};

/** Vector `index` is taken in hand. */
export type TakeVectorStep = Step<"take-vector", GramSchmidtState, { readonly index: number }>;

/** Its part along uᵢ, i = `against`, is taken away: (uᵢ · v) / (uᵢ · uᵢ) times uᵢ. */
export type SubtractPartStep = Step<
  "subtract-part",
  GramSchmidtState,
  {
    readonly index: number;
    readonly against: number;
    readonly products: readonly [Rational, Rational];
    readonly coefficient: Rational;
  }
>;

/** What is left joins the orthogonal vectors. */
export type KeepVectorStep = Step<"keep-vector", GramSchmidtState, { readonly index: number }>;

/** Nothing is left: the vector is a mix of those before it. */
export type DropVectorStep = Step<"drop-vector", GramSchmidtState, { readonly index: number }>;

/** An orthogonal vector is divided by its length. */
export type DivideByLengthStep = Step<
  "divide-by-length",
  GramSchmidtState,
  { readonly index: number; readonly squaredLength: Rational; readonly length: Surd }
>;

/** A step of `gramSchmidt`. */
export type OrthogonalStep = TakeVectorStep | SubtractPartStep | KeepVectorStep | DropVectorStep;

/** A step of `orthonormalBasis`. */
export type GramSchmidtStep = OrthogonalStep | DivideByLengthStep;

/** Orthogonal vectors with the span of the given ones, and which of the given ones were mixes of those before. */
export type OrthogonalBasis = { readonly orthogonal: readonly ExactVector[]; readonly dropped: readonly number[] };

/**
 * Gram–Schmidt without lengths: orthogonal vectors u₁, u₂, … that span what the given ones span, in fractions. From each vector its parts along the u before it
 * are taken away; where nothing is left, the vector is dropped.
 *
 * @throws ShapeError "gramSchmidt: every vector must have 2 entries, vector 2 has 3"
 * @cost O(k² n) exact operations for k vectors of n entries.
 * @source Strang, Introduction to Linear Algebra, 5th ed., § 4.4.
 * @example gramSchmidt([vector([1, 1]), vector([1, 0])]).value.orthogonal // => [vector([1, 1]), vector(["1/2", "-1/2"])]
 */
export function gramSchmidt(vectors: readonly ExactVector[]): Traced<OrthogonalBasis, OrthogonalStep> {
  const length = vectors[0]?.length ?? 0;
  const other = vectors.findIndex((v) => v.length !== length);
  if (other >= 0) {
    const which = `vector ${other + 1} has ${vectors[other]?.length}`;
    throw new ShapeError("gramSchmidt", `every vector must have ${length} entries, ${which}`);
  }
  const steps: OrthogonalStep[] = [];
  let state = startOf(vectors);
  for (const index of vectors.keys()) {
    const made = stepsFor(state, index);
    steps.push(...made);
    state = made.at(-1)?.after ?? state;
  }
  return { value: { orthogonal: state.orthogonal, dropped: state.dropped }, steps };
}

/** The state before the first vector is taken. */
export function startOf(vectors: readonly ExactVector[]): GramSchmidtState {
  return { vectors, orthogonal: [], dropped: [], current: null, units: [] };
}

function stepsFor(start: GramSchmidtState, index: number): readonly OrthogonalStep[] {
  let current = start.vectors[index] ?? [];
  let state: GramSchmidtState = { ...start, current };
  const steps: OrthogonalStep[] = [{ rule: "take-vector", before: start, after: state, at: { index } }];
  for (const [against, u] of start.orthogonal.entries()) {
    const products = [dot(u, current), dot(u, u)] as const;
    const coefficient = Q.divide(...products);
    current = less(current, coefficient, u);
    const after = { ...state, current };
    steps.push({ rule: "subtract-part", before: state, after, at: { index, against, products, coefficient } });
    state = after;
  }
  const kept = !current.every(Q.isZero);
  const after: GramSchmidtState = kept
    ? { ...state, current: null, orthogonal: [...state.orthogonal, current] }
    : { ...state, current: null, dropped: [...state.dropped, index] };
  return [...steps, { rule: kept ? "keep-vector" : "drop-vector", before: state, after, at: { index } }];
}

const less = (v: ExactVector, factor: Rational, u: ExactVector): ExactVector =>
  v.map((entry, i) => Q.subtract(entry, Q.multiply(factor, u[i] ?? ZERO)));

/** Orthonormal vectors with the span of the given ones; their lengths before the division. */
export type OrthonormalBasis = OrthogonalBasis & {
  readonly orthonormal: readonly SurdVector[];
  readonly lengths: readonly Surd[];
};

/**
 * Gram–Schmidt with lengths: orthonormal vectors that span what the given ones span. Each is a vector of fractions over a square root.
 *
 * @throws ShapeError as `gramSchmidt`.
 * @source Strang, Introduction to Linear Algebra, 5th ed., § 4.4.
 * @example orthonormalBasis([vector([3, 4])]).value.orthonormal.map((q) => q.map(S.toText)) // => [["3/5", "4/5"]]
 * @example orthonormalBasis([vector([1, 1])]).value.orthonormal.map((q) => q.map(S.toText)) // => [["sqrt(2)/2", "sqrt(2)/2"]]
 */
export function orthonormalBasis(vectors: readonly ExactVector[]): Traced<OrthonormalBasis, GramSchmidtStep> {
  const { value, steps: made } = gramSchmidt(vectors);
  const steps: GramSchmidtStep[] = [...made];
  let state = made.at(-1)?.after ?? startOf(vectors);
  const lengths: Surd[] = [];
  for (const [index, u] of value.orthogonal.entries()) {
    const squaredLength = dot(u, u);
    const length = S.squareRoot(squaredLength);
    const unit = toSurdVector(u).map((entry) => S.divide(entry, length));
    const after: GramSchmidtState = { ...state, units: [...state.units, unit] };
    steps.push({ rule: "divide-by-length", before: state, after, at: { index, squaredLength, length } });
    lengths.push(length);
    state = after;
  }
  return { value: { ...value, orthonormal: state.units, lengths }, steps };
}

/**
 * Whether the span is kept and right angles are: the vectors made so far with the one in hand span what the vectors taken so far span, the made ones are orthogonal
 * to one another, and the one in hand to those it was compared with; a unit has length 1 and the direction of its vector.
 */
export function keepsSpan(step: GramSchmidtStep): boolean {
  const { after, at } = step;
  const right = (u: ExactVector, v: ExactVector): boolean => Q.isZero(dot(u, v));
  if (!after.orthogonal.every((u, i) => after.orthogonal.slice(0, i).every((earlier) => right(earlier, u))))
    return false;
  if (step.rule === "divide-by-length") {
    const [u = [], unit = []] = [after.orthogonal[at.index], after.units[at.index]];
    const back = unit.map((entry) => S.multiply(entry, step.at.length));
    const same = back.every((entry, i) => S.equals(entry, S.of(u[i] ?? ZERO)));
    return same && S.sign(step.at.length) > 0 && S.equals(dotSurds(unit, unit), S.one);
  }
  const width = after.vectors[0]?.length ?? 0;
  const taken = after.vectors.slice(0, at.index + 1);
  const made = [...after.orthogonal, ...(after.current === null ? [] : [after.current])];
  const dimension = rank(matrix(taken, width));
  if (rank(matrix(made, width)) !== dimension || rank(matrix([...taken, ...made], width)) !== dimension) return false;
  if (step.rule === "subtract-part") {
    return after.orthogonal.slice(0, step.at.against + 1).every((u) => right(u, after.current ?? []));
  }
  if (step.rule === "drop-vector")
    return equalsVector(
      step.before.current ?? [],
      (taken[0] ?? []).map(() => ZERO),
    );
  return true;
}
