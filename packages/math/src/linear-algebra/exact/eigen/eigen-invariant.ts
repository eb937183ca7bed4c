import { type ExactMatrix, equalsVector } from "../../../exact/matrix.ts";
import {
  degreeOf,
  evaluateAtSurd,
  evaluatePolynomial,
  multiplyPolynomials,
  type Polynomial,
  polynomial,
  powerOfPolynomial,
} from "../../../exact/polynomial.ts";
import { multiplyMatrices } from "../../../exact/product.ts";
import { Q, type Rational, ZERO } from "../../../exact/rational.ts";
import { S } from "../../../exact/surd.ts";
import {
  diagonalSurds,
  equalsSurds,
  multiplySurds,
  type SurdMatrix,
  surdMatrix,
  toSurdMatrix,
} from "../../../exact/surd-matrix.ts";
import { principalMinors } from "./characteristic-polynomial.ts";
import type { EigenState, EigenStep, Eigenvalue } from "./eigen-step.ts";
import { shifted } from "./eigenvectors.ts";
import { applySurdRowMove, reduceSurds } from "./surd-row-operations.ts";

const samePolynomials = (p: Polynomial, q: Polynomial): boolean => equalsVector(p, q);

/** (−1)ᵏ times the sum of the principal minors of size k, for k = 0, 1, …: the coefficients by their meaning. */
function coefficientsByMinors(A: ExactMatrix, count: number): Polynomial {
  return Array.from({ length: count }, (_, k) => {
    const sum = principalMinors(A, k).reduce<Rational>((total, minor) => Q.add(total, minor), ZERO);
    return k % 2 === 0 ? sum : Q.negate(sum);
  });
}

/** Whether the polynomial of the rest loses exactly a power of a factor. */
const divides = ({ before, after }: EigenStep, factor: Polynomial, multiplicity: number): boolean =>
  samePolynomials(before.rest ?? [], multiplyPolynomials(powerOfPolynomial(factor, multiplicity), after.rest ?? []));

/** Whether an eigenvalue is a root of the characteristic polynomial; for a pair, whether (λ − re)² + im² divides it. */
function isRoot(coefficients: Polynomial, value: Eigenvalue): boolean {
  if (value.kind === "real") return S.isZero(evaluateAtSurd(coefficients, value.value));
  const square = S.add(S.multiply(value.im, value.im), S.of(Q.multiply(value.re, value.re)));
  const factor = [Q.of(1), Q.multiply(Q.of(-2), value.re), square.rational];
  const power = powerOfPolynomial(factor, value.multiplicity);
  const degree = degreeOf(coefficients) - degreeOf(power);
  return S.isRational(square) && S.sign(value.im) > 0 && degree >= 0 && dividesEvenly(coefficients, power);
}

function dividesEvenly(p: Polynomial, factor: Polynomial): boolean {
  let left = p;
  while (left.length >= factor.length) {
    const lead = left[0] ?? ZERO;
    left = left.slice(1).map((entry, i) => Q.subtract(entry, Q.multiply(lead, factor[i + 1] ?? ZERO)));
  }
  return left.every(Q.isZero);
}

const countOf = (values: readonly Eigenvalue[]): number =>
  values.reduce((sum, { kind, multiplicity }) => sum + (kind === "real" ? 1 : 2) * multiplicity, 0);

const rankOfSurds = (A: SurdMatrix): number => reduceSurds(A).pivots.length;

const asSurds = ({ A }: EigenState): SurdMatrix => toSurdMatrix(A);

/** Aᵏ by repeated multiplication, k from 0. */
function repeatedPower(A: ExactMatrix, k: number): SurdMatrix {
  const start = diagonalSurds(A.entries.map(() => S.one));
  return Array.from({ length: k }).reduce<SurdMatrix>((power) => multiplySurds(power, toSurdMatrix(A)), start);
}

/** Whether what a step of a search for eigenvalues and eigenvectors adds is right, by another way than it was found where there is one. */
export function keepsEigen(step: EigenStep): boolean {
  const { before, after } = step;
  switch (step.rule) {
    case "principal-minors":
    case "faddeev-leverrier": {
      if (step.rule === "faddeev-leverrier" && !multiplies(before.A, step.at.M, step.at.product)) return false;
      return samePolynomials(after.coefficients, coefficientsByMinors(before.A, after.coefficients.length));
    }
    case "write-polynomial":
      return after.coefficients.length === before.A.rows + 1 && samePolynomials(after.rest ?? [], after.coefficients);
    case "rational-root": {
      const { root, multiplicity } = step.at;
      const gone = !Q.isZero(evaluatePolynomial(after.rest ?? [], root));
      return gone && divides(step, polynomial([1, Q.negate(root)]), multiplicity);
    }
    case "quadratic-factor": {
      const { b, c, multiplicity } = step.at;
      return (
        divides(step, polynomial([1, b, c]), multiplicity) &&
        after.found.every((one) => isRoot(before.coefficients, one))
      );
    }
    case "out-of-reach":
      return degreeOf(step.at.rest) >= 3 && samePolynomials(step.at.rest, before.rest ?? []);
    case "list-eigenvalues":
      return (
        countOf(after.found) + degreeOf(after.rest ?? []) === before.A.rows &&
        after.found.every((one) => isRoot(before.coefficients, one))
      );
    case "shift-diagonal":
      return after.working !== null && equalsSurds(after.working, shifted(before.A, step.at.value));
    case "reduce-shifted":
      return (
        before.working !== null &&
        after.working !== null &&
        equalsSurds(after.working, applySurdRowMove(before.working, step.at.move)) &&
        rankOfSurds(after.working) === rankOfSurds(before.working)
      );
    case "read-eigenspace": {
      const { value, basis } = step.at;
      const columns = surdMatrix(basis, before.A.rows);
      const stretched = basis.map((v) => v.map((entry) => S.multiply(value, entry)));
      const images = basis.map((v) => multiplySurds(asSurds(before), surdMatrix(v.map((x) => [x]))).entries.flat());
      return (
        equalsSurds(surdMatrix(images, before.A.rows), surdMatrix(stretched, before.A.rows)) &&
        rankOfSurds(columns) === basis.length &&
        basis.length === before.A.rows - rankOfSurds(shifted(before.A, value)) &&
        basis.length > 0
      );
    }
    case "collect-eigenvectors":
      return equalsSurds(multiplySurds(asSurds(before), step.at.V), multiplySurds(step.at.V, step.at.D));
    case "not-diagonalisable":
      return before.spaces.reduce((sum, { basis }) => sum + basis.length, 0) < before.A.rows;
    case "no-negative-power":
      return step.at.exponent < 0 && Q.isZero(evaluatePolynomial(before.coefficients, ZERO));
    case "invert-eigenvectors": {
      const { V, inverse } = { V: before.V ?? step.at.inverse, inverse: step.at.inverse };
      return equalsSurds(multiplySurds(V, inverse), diagonalSurds(V.entries.map(() => S.one)));
    }
    case "raise-diagonal": {
      const { exponent, power } = step.at;
      const other = repeatedPower(before.A, Math.abs(exponent));
      return exponent >= 0
        ? equalsSurds(power, other)
        : equalsSurds(multiplySurds(power, other), diagonalSurds(power.entries.map(() => S.one)));
    }
  }
}

const multiplies = (A: ExactMatrix, M: ExactMatrix, product: ExactMatrix): boolean =>
  equalsSurds(toSurdMatrix(multiplyMatrices(A, M)), toSurdMatrix(product));
