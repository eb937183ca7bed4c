import type { ExactMatrix } from "../../../exact/matrix.ts";
import type { Polynomial } from "../../../exact/polynomial.ts";
import type { Rational } from "../../../exact/rational.ts";
import type { Surd } from "../../../exact/surd.ts";
import type { SurdMatrix, SurdVector } from "../../../exact/surd-matrix.ts";
import type { Step } from "../../../trace/step.ts";
import type { SurdRowMove } from "./surd-row-operations.ts";

/** A real eigenvalue, or a pair re ± im·i of complex ones, im > 0, with how often it is a root of the characteristic polynomial. */
export type Eigenvalue =
  | { readonly kind: "real"; readonly value: Surd; readonly multiplicity: number }
  | { readonly kind: "complex"; readonly re: Rational; readonly im: Surd; readonly multiplicity: number };

/** A real eigenvalue with a basis of its eigenvectors: as many vectors as its geometric multiplicity says. */
export type Eigenspace = {
  readonly value: Surd;
  readonly multiplicity: number;
  readonly basis: readonly SurdVector[];
};

/** A search for eigenvalues and eigenvectors on its way: what is known so far. */
export type EigenState = {
  readonly A: ExactMatrix;
  /** Of det(λI − A), the highest power first, as far as they are known. */
  readonly coefficients: Polynomial;
  /** The part of the polynomial whose roots are still to be found. */
  readonly rest: Polynomial | null;
  readonly found: readonly Eigenvalue[];
  /** A − λI on its way to its reduced form. */
  readonly working: SurdMatrix | null;
  readonly spaces: readonly Eigenspace[];
  /** A = VDV⁻¹. */
  readonly V?: SurdMatrix;
  readonly D?: SurdMatrix;
  readonly inverse?: SurdMatrix;
  readonly power?: SurdMatrix;
};

/** Why a matrix is not written as VDV⁻¹ in exact real numbers. */
export type NotDiagonal =
  | { readonly kind: "defective"; readonly value: Surd; readonly multiplicity: number; readonly dimension: number }
  | { readonly kind: "complex" }
  | { readonly kind: "out-of-reach"; readonly rest: Polynomial };

/** Where each rule for eigenvalues and eigenvectors is applied. */
export type EigenPlaces = {
  /** The coefficient of λ^(n−k) is (−1)ᵏ times the sum of the determinants of all k×k parts along the diagonal: the trace, …, the determinant. */
  readonly "principal-minors": { readonly size: number; readonly minors: readonly Rational[]; readonly sum: Rational };
  /** Mₖ = A·Mₖ₋₁ + cI with the coefficient c found last, and the next coefficient is −trace(A·Mₖ)/k. */
  readonly "faddeev-leverrier": {
    readonly k: number;
    readonly M: ExactMatrix;
    readonly product: ExactMatrix;
    readonly coefficient: Rational;
  };
  /** All coefficients are known: the roots of the polynomial are wanted. */
  readonly "write-polynomial": { readonly polynomial: Polynomial };
  /** A fraction is a root, `multiplicity` times; it is divided out. */
  readonly "rational-root": { readonly root: Rational; readonly multiplicity: number };
  /** A factor λ² + bλ + c, `multiplicity` times, by the formula for quadratic equations. */
  readonly "quadratic-factor": {
    readonly b: Rational;
    readonly c: Rational;
    readonly discriminant: Rational;
    readonly multiplicity: number;
  };
  /** What is left has neither rational roots nor quadratic factors. */
  readonly "out-of-reach": { readonly rest: Polynomial };
  /** The eigenvalues in order. */
  readonly "list-eigenvalues": undefined;
  /** λ is subtracted along the diagonal. */
  readonly "shift-diagonal": { readonly value: Surd };
  /** One row operation on A − λI. */
  readonly "reduce-shifted": { readonly move: SurdRowMove };
  /** The null space of A − λI is read off. */
  readonly "read-eigenspace": Eigenspace & { readonly free: readonly number[] };
  /** Eigenvectors become the columns of V, eigenvalues the diagonal of D. */
  readonly "collect-eigenvectors": { readonly V: SurdMatrix; readonly D: SurdMatrix };
  /** There are too few eigenvectors. */
  readonly "not-diagonalisable": NotDiagonal;
  /** V⁻¹, so that A = VDV⁻¹. */
  readonly "invert-eigenvectors": { readonly inverse: SurdMatrix };
  /** 0 is an eigenvalue, so there is no power with a negative exponent. */
  readonly "no-negative-power": { readonly exponent: number };
  /** Aᵏ = VDᵏV⁻¹: the diagonal is raised to the power, then the three are multiplied. */
  readonly "raise-diagonal": { readonly exponent: number; readonly Dk: SurdMatrix; readonly power: SurdMatrix };
};

/** The rules for eigenvalues and eigenvectors. */
export type EigenRule = keyof EigenPlaces;

/** A step by one of these rules. */
export type EigenStepBy<Rule extends EigenRule> = { [R in Rule]: Step<R, EigenState, EigenPlaces[R]> }[Rule];

/** A step on the way to eigenvalues, eigenvectors, a diagonalisation or a power. */
export type EigenStep = EigenStepBy<EigenRule>;

/** Collects steps, each starting where the one before it ended. */
export type EigenTrace = {
  readonly steps: EigenStep[];
  state: EigenState;
};

/** The trace before the first step. */
export function startTrace(A: ExactMatrix): EigenTrace {
  return { steps: [], state: startOfEigen(A) };
}

/** The state in which only the matrix is known. */
export function startOfEigen(A: ExactMatrix): EigenState {
  return { A, coefficients: [], rest: null, found: [], working: null, spaces: [] };
}

/** Adds the step by a rule that makes these things known. */
export function learn<Rule extends EigenRule>(
  trace: EigenTrace,
  rule: Rule,
  at: EigenPlaces[Rule],
  known: Partial<EigenState>,
): void {
  const after = { ...trace.state, ...known };
  // The compiler does not see that a rule and its own place make a member of the union.
  trace.steps.push({ rule, before: trace.state, after, at } as unknown as EigenStep);
  trace.state = after;
}

/** The steps of a trace to which only rules of one kind were added. */
export function stepsOf<Taken extends EigenStep>(trace: EigenTrace): readonly Taken[] {
  // Which rules these are is known to the functions that add them and not to the compiler.
  return trace.steps as readonly EigenStep[] as readonly Taken[];
}
