import { ShapeError } from "../../../errors.ts";
import { type ExactVector, equalsVector } from "../../../exact/matrix.ts";
import { dot } from "../../../exact/product.ts";
import { Q, type Rational, ZERO } from "../../../exact/rational.ts";
import type { Step, Traced } from "../../../trace/step.ts";

/** b split along a vector a: projection + error = b, the error at right angles to a. Along the zero vector there is nothing, so all is error. */
export type VectorProjection =
  | {
      readonly kind: "projection";
      readonly coefficient: Rational;
      readonly projection: ExactVector;
      readonly error: ExactVector;
    }
  | { readonly kind: "no-direction"; readonly projection: ExactVector; readonly error: ExactVector };

/** A projection on its way: what is known so far. */
export type ProjectionState = {
  readonly a: ExactVector;
  readonly b: ExactVector;
  /** a · b and a · a. */
  readonly products?: readonly [Rational, Rational];
  readonly coefficient?: Rational;
  readonly projection?: ExactVector;
  readonly error?: ExactVector;
};

/** The dot products a · b and a · a. */
export type ProjectionProductsStep = Step<"projection-products", ProjectionState>;
/** The coefficient (a · b) / (a · a). */
export type ProjectionCoefficientStep = Step<"projection-coefficient", ProjectionState>;
/** The projection: the coefficient times a; the zero vector along the zero vector. */
export type ProjectionMultipleStep = Step<"projection-multiple", ProjectionState>;
/** The error: b less the projection. */
export type ProjectionErrorStep = Step<"projection-error", ProjectionState>;

/** A step of `projectOntoVector`. */
export type ProjectionStep =
  | ProjectionProductsStep
  | ProjectionCoefficientStep
  | ProjectionMultipleStep
  | ProjectionErrorStep;

const times = (factor: Rational, v: ExactVector): ExactVector => v.map((entry) => Q.multiply(factor, entry));

const minus = (u: ExactVector, v: ExactVector): ExactVector => u.map((entry, i) => Q.subtract(entry, v[i] ?? ZERO));

/**
 * The projection of b onto the line along a: ((a · b) / (a · a)) a, the point of that line nearest to b, with the error that is left.
 *
 * @throws ShapeError "projectOntoVector: a and b must have the same length, got 2 and 3"
 * @source Strang, Introduction to Linear Algebra, 5th ed., § 4.2.
 * @example projectOntoVector(vector([3, 4]), vector([1, 1])).value.projection // => vector(["7/2", "7/2"])
 */
export function projectOntoVector(b: ExactVector, a: ExactVector): Traced<VectorProjection, ProjectionStep> {
  if (a.length !== b.length) {
    throw new ShapeError("projectOntoVector", `a and b must have the same length, got ${a.length} and ${b.length}`);
  }
  const steps: ProjectionStep[] = [];
  let state: ProjectionState = { a, b };
  const learn = (rule: ProjectionStep["rule"], known: Partial<ProjectionState>): void => {
    const after = { ...state, ...known };
    steps.push({ rule, before: state, after, at: undefined });
    state = after;
  };
  const [ab, aa] = [dot(a, b), dot(a, a)];
  learn("projection-products", { products: [ab, aa] });
  const coefficient = Q.isZero(aa) ? null : Q.divide(ab, aa);
  if (coefficient !== null) learn("projection-coefficient", { coefficient });
  const projection = coefficient === null ? a : times(coefficient, a);
  learn("projection-multiple", { projection });
  const error = minus(b, projection);
  learn("projection-error", { error });
  const value: VectorProjection =
    coefficient === null
      ? { kind: "no-direction", projection, error }
      : { kind: "projection", coefficient, projection, error };
  return { value, steps };
}

/** Whether what a step adds is right: the products; a coefficient that leaves an error at right angles to a; a multiple of a; projection + error = b. */
export function splitsAlongVector({ rule, after }: ProjectionStep): boolean {
  const { a, b, products, coefficient, projection = [], error = [] } = after;
  switch (rule) {
    case "projection-products":
      return products !== undefined && Q.equals(products[0], dot(a, b)) && Q.equals(products[1], dot(a, a));
    case "projection-coefficient":
      return coefficient !== undefined && Q.isZero(dot(a, minus(b, times(coefficient, a))));
    case "projection-multiple":
      return equalsVector(projection, times(coefficient ?? ZERO, a));
    case "projection-error":
      return Q.isZero(dot(a, error)) && equalsVector(minus(b, error), projection);
  }
}
