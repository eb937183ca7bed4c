import { ShapeError } from "../../../errors.ts";
import type { ExactMatrix } from "../../../exact/matrix.ts";
import {
  degreeOf,
  dividePolynomials,
  multiplyPolynomials,
  type Polynomial,
  powerOfPolynomial,
} from "../../../exact/polynomial.ts";
import { factorsOf } from "../../../exact/polynomial-factors.ts";
import { ONE, Q, type Rational, ZERO } from "../../../exact/rational.ts";
import { S, surd } from "../../../exact/surd.ts";
import type { Traced } from "../../../trace/step.ts";
import { type CharacteristicStep, takeCharacteristicPolynomial } from "./characteristic-polynomial.ts";
import { type EigenStepBy, type EigenTrace, type Eigenvalue, learn, startTrace, stepsOf } from "./eigen-step.ts";

/**
 * The eigenvalues of a matrix, as far as fractions and square roots reach: real ones in descending order, then complex pairs. `outOfReach` is the part of the
 * characteristic polynomial whose roots are neither rational nor quadratic, null where there is none.
 */
export type Eigenvalues = {
  readonly polynomial: Polynomial;
  readonly values: readonly Eigenvalue[];
  readonly outOfReach: Polynomial | null;
};

/** A step of `eigenvalues`. */
export type EigenvaluesStep =
  | CharacteristicStep
  | EigenStepBy<"rational-root" | "quadratic-factor" | "out-of-reach" | "list-eigenvalues">;

/**
 * The eigenvalues of A: the roots of det(λI − A) with their multiplicities, as fractions, a + b√d, or pairs of complex numbers; the rest is told to be out of
 * exact reach. A: n×n.
 *
 * @throws ShapeError "eigenvalues: A must be square, got 2×3"
 * @cost O(n⁴) exact operations for the polynomial. NumPy: numpy.linalg.eigvals.
 * @source Strang, Introduction to Linear Algebra, 5th ed., § 6.1.
 * @example eigenvalues(matrix([[2, 1], [1, 2]])).value.values // => [{ kind: "real", value: surd(3), multiplicity: 1 }, { kind: "real", value: surd(1), multiplicity: 1 }]
 * @example eigenvalues(matrix([[0, -1], [1, 0]])).value.values // => [{ kind: "complex", re: Q.of(0), im: surd(1), multiplicity: 1 }]
 */
export function eigenvalues(A: ExactMatrix): Traced<Eigenvalues, EigenvaluesStep> {
  if (A.rows !== A.columns) throw new ShapeError("eigenvalues", `A must be square, got ${A.rows}×${A.columns}`);
  const found = startTrace(A);
  takeEigenvalues(found);
  return { value: eigenvaluesOf(found), steps: stepsOf<EigenvaluesStep>(found) };
}

/** What a trace knows of the eigenvalues. */
export function eigenvaluesOf({ state }: EigenTrace): Eigenvalues {
  const { coefficients, found, rest } = state;
  return { polynomial: coefficients, values: found, outOfReach: rest !== null && degreeOf(rest) > 0 ? rest : null };
}

/** The steps up to the eigenvalues, added to a trace. */
export function takeEigenvalues(found: EigenTrace): void {
  takeCharacteristicPolynomial(found);
  const { found: factors, rest } = factorsOf(found.state.coefficients);
  const byRoot = [...factors].sort((a, b) => degreeOf(a.factor) - degreeOf(b.factor));
  for (const { factor, multiplicity } of byRoot) {
    const left = dividePolynomials(found.state.rest ?? [], powerOfPolynomial(factor, multiplicity)).quotient;
    const [, b = ZERO, c = ZERO] = factor;
    if (degreeOf(factor) === 1) {
      const root = Q.negate(b);
      const value: Eigenvalue = { kind: "real", value: surd(root), multiplicity };
      learn(found, "rational-root", { root, multiplicity }, { rest: left, found: [...found.state.found, value] });
      continue;
    }
    const discriminant = Q.subtract(Q.multiply(b, b), Q.multiply(Q.of(4), c));
    const values = quadraticRoots(b, discriminant, multiplicity);
    const known = { rest: left, found: [...found.state.found, ...values] };
    learn(found, "quadratic-factor", { b, c, discriminant, multiplicity }, known);
  }
  if (rest.length > 0) {
    const product = rest.reduce<Polynomial>(
      (all, { factor, multiplicity }) => multiplyPolynomials(all, powerOfPolynomial(factor, multiplicity)),
      [ONE],
    );
    learn(found, "out-of-reach", { rest: product }, {});
  }
  learn(found, "list-eigenvalues", undefined, { found: found.state.found.toSorted(inOrder) });
}

/** The roots of λ² + bλ + c by its discriminant b² − 4c, which is not 0. */
function quadraticRoots(b: Rational, discriminant: Rational, multiplicity: number): readonly Eigenvalue[] {
  const half = Q.of("1/2");
  const middle = Q.negate(Q.multiply(b, half));
  const root = S.multiply(S.of(half), S.squareRoot(Q.absolute(discriminant)));
  if (Q.sign(discriminant) < 0) return [{ kind: "complex", re: middle, im: root, multiplicity }];
  return [S.add(S.of(middle), root), S.subtract(S.of(middle), root)].map((value) => ({
    kind: "real",
    value,
    multiplicity,
  }));
}

/** Real values first, the largest first; then pairs by their real part, then by their imaginary part, the largest first. */
function inOrder(a: Eigenvalue, b: Eigenvalue): number {
  if (a.kind === "real") return b.kind === "real" ? S.compare(b.value, a.value) : -1;
  return b.kind === "real" ? 1 : Q.compare(b.re, a.re) || S.compare(b.im, a.im);
}
