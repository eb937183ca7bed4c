import { DomainError, ShapeError } from "../../../errors.ts";
import { coprimeIntegers } from "../../../exact/coprime-integers.ts";
import { type ExactMatrix, entryOf } from "../../../exact/matrix.ts";
import { Q, type Rational } from "../../../exact/rational.ts";
import { S, type Surd } from "../../../exact/surd.ts";
import {
  dotSurds,
  multiplySurds,
  type SurdVector,
  surdMatrix,
  toSurdMatrix,
  toSurdVector,
} from "../../../exact/surd-matrix.ts";
import type { Step, Traced } from "../../../trace/step.ts";

/** One principal component: the variance along it, its direction, the direction with length 1 where that is a surd, and its share of the total variance. */
export type PrincipalComponent = {
  readonly variance: Surd;
  readonly direction: SurdVector;
  readonly unit: SurdVector | null;
  readonly share: Surd;
};

/**
 * The principal components of a 2×2 covariance matrix, the larger variance first. Round: the variance is the same in every direction.
 * No spread: all of it is 0.
 */
export type PrincipalComponents =
  | { readonly kind: "components"; readonly components: readonly [PrincipalComponent, PrincipalComponent] }
  | { readonly kind: "round"; readonly variance: Rational }
  | { readonly kind: "no-spread" };

/** Principal components on their way: what is known of the covariance matrix so far. */
export type PrincipalState = {
  readonly covariance: ExactMatrix;
  readonly total?: Rational;
  readonly determinant?: Rational;
  readonly variances?: readonly [Surd, Surd];
  readonly directions?: readonly [SurdVector, SurdVector];
  readonly shares?: readonly [Surd, Surd];
};

/** The trace, which is the total variance, and the determinant. */
export type PrincipalTotalsStep = Step<"principal-totals", PrincipalState>;
/** The eigenvalues: half the trace plus and minus half the root of trace² − 4 det. */
export type PrincipalVariancesStep = Step<"principal-variances", PrincipalState, { readonly discriminant: Rational }>;
/** An eigenvector for each, at right angles to one another. */
export type PrincipalDirectionsStep = Step<"principal-directions", PrincipalState>;
/** Each variance over the total. */
export type PrincipalSharesStep = Step<"principal-shares", PrincipalState>;
/** No direction stands out. */
export type PrincipalRoundStep = Step<"principal-round", PrincipalState>;

/** A step of `principalComponents2`. */
export type PrincipalStep =
  | PrincipalTotalsStep
  | PrincipalVariancesStep
  | PrincipalDirectionsStep
  | PrincipalSharesStep
  | PrincipalRoundStep;

/**
 * Principal component analysis of two variables from their covariance matrix [[a, b], [b, d]]: eigenvalues as variances, eigenvectors as directions, shares of the
 * total variance.
 *
 * @throws ShapeError "principalComponents2: C must be 2×2 and symmetric, got 2×3", or when it is not symmetric.
 * @throws DomainError "principalComponents2: C must have no variance below 0 in any direction"
 * @source Strang, Introduction to Linear Algebra, 5th ed., § 7.3.
 * @example principalComponents2(matrix([[1, 1], [1, 1]])).value.components[0].direction.map(S.toText) // => ["1", "1"]
 */
export function principalComponents2(covariance: ExactMatrix): Traced<PrincipalComponents, PrincipalStep> {
  const { rows, columns } = covariance;
  if (rows !== 2 || columns !== 2) {
    throw new ShapeError("principalComponents2", `C must be 2×2 and symmetric, got ${rows}×${columns}`);
  }
  const [a, b, d] = [entryOf(covariance, 0, 0), entryOf(covariance, 0, 1), entryOf(covariance, 1, 1)];
  const mirrored = entryOf(covariance, 1, 0);
  if (!Q.equals(b, mirrored)) {
    const pair = `${Q.toText(b)} and ${Q.toText(mirrored)}`;
    throw new ShapeError("principalComponents2", `C must be 2×2 and symmetric, got ${pair} off the diagonal`);
  }
  const steps: PrincipalStep[] = [];
  let state: PrincipalState = { covariance };
  const learn = (step: Omit<PrincipalStep, "before" | "after">, known: Partial<PrincipalState>): void => {
    const after = { ...state, ...known };
    // The compiler does not see that a rule and its own place make a member of the union.
    steps.push({ ...step, before: state, after } as PrincipalStep);
    state = after;
  };
  const total = Q.add(a, d);
  const determinant = Q.subtract(Q.multiply(a, d), Q.multiply(b, b));
  if (Q.sign(total) < 0 || Q.sign(determinant) < 0) {
    throw new DomainError("principalComponents2", "C must have no variance below 0 in any direction");
  }
  learn({ rule: "principal-totals", at: undefined }, { total, determinant });
  const discriminant = Q.subtract(Q.multiply(total, total), Q.multiply(Q.of(4), determinant));
  const variances = halves(total, discriminant);
  learn({ rule: "principal-variances", at: { discriminant } } as PrincipalVariancesStep, { variances });
  if (Q.isZero(discriminant)) {
    learn({ rule: "principal-round", at: undefined }, {});
    const value: PrincipalComponents = Q.isZero(total) ? { kind: "no-spread" } : { kind: "round", variance: a };
    return { value, steps };
  }
  const directions = directionsOf(a, b, d, variances[0]);
  learn({ rule: "principal-directions", at: undefined }, { directions });
  const part = (variance: Surd): Surd => S.divide(variance, S.of(total));
  const shares: readonly [Surd, Surd] = [part(variances[0]), part(variances[1])];
  learn({ rule: "principal-shares", at: undefined }, { shares });
  const component = (i: 0 | 1): PrincipalComponent => ({
    variance: variances[i],
    direction: directions[i],
    unit: unitOf(directions[i]),
    share: shares[i],
  });
  return { value: { kind: "components", components: [component(0), component(1)] }, steps };
}

/** (total ± √discriminant) / 2. */
function halves(total: Rational, discriminant: Rational): readonly [Surd, Surd] {
  const [middle, half] = [S.of(Q.divide(total, Q.of(2))), S.of("1/2")];
  const root = S.multiply(half, S.squareRoot(discriminant));
  return [S.add(middle, root), S.subtract(middle, root)];
}

function directionsOf(a: Rational, b: Rational, d: Rational, first: Surd): readonly [SurdVector, SurdVector] {
  const [x, y] = Q.isZero(b)
    ? [S.of(Q.compare(a, d) > 0 ? 1 : 0), S.of(Q.compare(a, d) > 0 ? 0 : 1)]
    : [S.subtract(first, S.of(d)), S.of(b)];
  return [humane([x, y]), humane([S.negate(y), x])];
}

const humane = (v: SurdVector): SurdVector =>
  v.every(S.isRational) ? toSurdVector(coprimeIntegers(v.map(({ rational }) => rational))) : v;

/** v over its length, where the square of the length is a fraction. */
function unitOf(v: SurdVector): SurdVector | null {
  const square = dotSurds(v, v);
  if (!S.isRational(square) || !v.every(S.isRational)) return null;
  const length = S.squareRoot(square.rational);
  return v.map((entry) => S.divide(entry, length));
}

/** Whether what a step adds is right: sum and product of the variances, Cv = λv at right angles, shares that add up to 1. */
export function keepsPrincipal({ rule, after }: PrincipalStep): boolean {
  const { covariance, total, determinant, variances, directions, shares } = after;
  const [a, b, d] = [entryOf(covariance, 0, 0), entryOf(covariance, 0, 1), entryOf(covariance, 1, 1)];
  const [sum, product] = [Q.add(a, d), Q.subtract(Q.multiply(a, d), Q.multiply(b, b))];
  switch (rule) {
    case "principal-totals":
      return total !== undefined && determinant !== undefined && Q.equals(total, sum) && Q.equals(determinant, product);
    case "principal-variances":
      return (
        variances !== undefined &&
        S.equals(S.add(...variances), S.of(sum)) &&
        S.equals(S.multiply(...variances), S.of(product)) &&
        S.compare(...variances) >= 0
      );
    case "principal-round":
      return Q.isZero(b) && Q.equals(a, d);
    case "principal-directions":
      return (
        directions !== undefined &&
        S.isZero(dotSurds(...directions)) &&
        directions.every((v, i) => {
          const image = multiplySurds(toSurdMatrix(covariance), surdMatrix(v.map((entry) => [entry]))).entries.flat();
          const stretched = v.map((entry) => S.multiply(variances?.[i] ?? S.zero, entry));
          return image.every((entry, k) => S.equals(entry, stretched[k] ?? S.zero)) && !v.every(S.isZero);
        })
      );
    case "principal-shares":
      return shares !== undefined && S.equals(S.add(...shares), S.one);
  }
}
