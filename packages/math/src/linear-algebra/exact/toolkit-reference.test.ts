import { describe, expect, it } from "vitest";
import values from "../../../../../reference/linear-algebra/toolkit.json" with { type: "json" };
import { type ExactMatrix, type ExactVector, matrix, transpose, vector } from "../../exact/matrix.ts";
import { Q } from "../../exact/rational.ts";
import { S, type Surd } from "../../exact/surd.ts";
import type { SurdMatrix } from "../../exact/surd-matrix.ts";
import { cofactorMatrix, inverseByAdjugate } from "./algebra/adjugate.ts";
import { determinantByCofactors } from "./algebra/cofactor-expansion.ts";
import { inverse } from "./algebra/inverse.ts";
import { multiply, transposeByRows } from "./algebra/product-steps.ts";
import { covarianceMatrix } from "./data/covariance.ts";
import { steadyState } from "./data/markov.ts";
import { characteristicPolynomial } from "./eigen/characteristic-polynomial.ts";
import { powerByDiagonalisation } from "./eigen/diagonalise.ts";
import { eigen } from "./eigen/eigenvectors.ts";
import { determinantWithoutSteps } from "./fraction-free/without-steps.ts";
import { gramSchmidt } from "./projection/gram-schmidt.ts";
import { leastSquares } from "./projection/least-squares.ts";
import { qr } from "./projection/qr.ts";
import { rank } from "./row-echelon-form.ts";
import { mapInBasis } from "./subspaces/change-of-basis.ts";
import { columnSpace, nullSpace, rowSpace } from "./subspaces/spaces.ts";

type Root = { readonly sign: number; readonly square: string };

const texts = (A: ExactMatrix): string[][] => A.entries.map((row) => row.map(Q.toText));
const vectors = (found: readonly ExactVector[]): string[][] => found.map((v) => v.map(Q.toText));

/** A square root of a fraction, as SymPy's values have it. */
const asRoot = (x: Surd): Root => ({ sign: S.sign(x), square: Q.toText(S.multiply(x, x).rational) });
const asRoots = (A: SurdMatrix): Root[][] => A.entries.map((row) => row.map(asRoot));

describe.each(values.cases)("agrees with SymPy on $name", (reference) => {
  const A = matrix(reference.matrix, reference.columns);

  it("in products and spaces", () => {
    expect(texts(multiply(transposeByRows(A).value, A).value)).toEqual(reference.gram);
    expect(vectors(nullSpace(A).value.basis)).toEqual(reference.nullspace);
    expect(vectors(columnSpace(A).value.basis)).toEqual(reference.columnspace);
    const rows = rowSpace(A).value.basis;
    expect(rows.length).toBe(reference.rowspace.length);
    expect(rank(matrix([...reference.rowspace.map((row) => vector(row)), ...rows], A.columns))).toBe(rows.length);
  });

  it("in orthogonal vectors, QR and least squares", () => {
    const columns = transpose(A).entries;
    expect(vectors(gramSchmidt(columns).value.orthogonal)).toEqual(reference.orthogonal);
    const { value } = qr(A);
    if (reference.qr !== null) {
      expect(asRoots(value.Q)).toEqual(reference.qr.Q);
      expect(asRoots(value.R)).toEqual(reference.qr.R);
    }
    const { b, x } = reference.leastSquares;
    const found = leastSquares(A, vector(b)).value;
    expect(found.kind === "unique" ? found.x.map(Q.toText) : null).toEqual(x);
  });

  const { square } = reference;
  if (square === null) return;

  it("in determinant, adjugate and inverse", () => {
    expect(Q.toText(determinantByCofactors(A).value)).toBe(square.determinant);
    expect(Q.toText(determinantWithoutSteps(A))).toBe(square.determinant);
    expect(texts(transpose(cofactorMatrix(A)))).toEqual(square.adjugate);
    const ways = A.rows === 2 || A.rows === 3 ? [inverse(A), inverseByAdjugate(A)] : [inverse(A)];
    for (const { value } of ways) expect(value.kind === "inverse" ? texts(value.matrix) : null).toEqual(square.inverse);
  });

  it("in the characteristic polynomial, eigenvalues and a power", () => {
    expect(characteristicPolynomial(A).value.map(Q.toText)).toEqual(square.characteristic);
    const { values: found, spaces, outOfReach } = eigen(A).value;
    const real = found.flatMap((one) => (one.kind === "real" ? [one] : []));
    const whole = ({ rational, ...rest }: Surd) => ({
      rational: Q.toText(rational),
      root: asRoot({ ...rest, rational: Q.of(0) }),
    });
    expect(
      real.map(({ value, multiplicity }, i) => ({
        ...whole(value),
        multiplicity,
        dimension: spaces[i]?.basis.length,
      })),
    ).toEqual(square.eigenvalues.real);
    expect(
      found.flatMap((one) =>
        one.kind === "complex" ? [{ re: Q.toText(one.re), im: asRoot(one.im), multiplicity: one.multiplicity }] : [],
      ),
    ).toEqual(square.eigenvalues.complex);
    const degree = square.eigenvalues.rest.reduce(
      (sum, { factor, multiplicity }) => sum + (factor.length - 1) * multiplicity,
      0,
    );
    expect(outOfReach === null ? 0 : outOfReach.length - 1).toBe(degree);
    const { value: power } = powerByDiagonalisation(A, 5);
    if (power.kind === "power") {
      expect(power.power.entries.map((row) => row.map(S.toText))).toEqual(square.power5);
    }
  });
});

describe("agrees with SymPy and Python", () => {
  it.each(values.chains)("on a steady state, %#", ({ matrix: P, steady }) => {
    const { value } = steadyState(matrix(P));
    expect(value.kind === "unique" && value.distribution.map(Q.toText)).toEqual(steady);
  });

  it.each(values.bases)("on a map in another basis, %#", ({ matrix: A, basis, inBasis }) => {
    const { value } = mapInBasis(
      matrix(A),
      basis.map((v) => vector(v)),
    );
    expect(value.kind === "in-basis" && texts(value.matrix)).toEqual(inBasis);
  });

  it.each(values.tables)("on covariances, %#", ({ data, covariance }) => {
    const found = covarianceMatrix(matrix(data)).value.covariance;
    for (const [i, row] of covariance.entries()) {
      for (const [j, entry] of row.entries()) {
        expect(Q.toNumber(found.entries[i]?.[j] ?? Q.of(0))).toBeCloseTo(entry, 10);
      }
    }
  });
});
