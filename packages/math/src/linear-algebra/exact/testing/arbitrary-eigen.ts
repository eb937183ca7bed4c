import fc from "fast-check";
import { type ExactMatrix, matrix } from "../../../exact/matrix.ts";
import { multiplyMatrices } from "../../../exact/product.ts";
import { inverse } from "../algebra/inverse.ts";

/** Square matrices of small whole numbers. */
export function wholeMatrix(n: number): fc.Arbitrary<ExactMatrix> {
  const row = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: n, maxLength: n });
  return fc.array(row, { minLength: n, maxLength: n }).map((rows) => matrix(rows, n));
}

/** Matrices PJP⁻¹ with known, often repeated, eigenvalues; J has ones beside its diagonal in places, so that some are defective. */
export function knownEigenvalues(sizes: { readonly min: number; readonly max: number }): fc.Arbitrary<ExactMatrix> {
  return fc.integer(sizes).chain((n) => {
    const diagonal = fc.array(fc.integer({ min: -1, max: 2 }), { minLength: n, maxLength: n });
    const ones = fc.array(fc.boolean(), { minLength: n, maxLength: n });
    return fc.tuple(diagonal, ones, wholeMatrix(n)).map(([values, beside, P]) => {
      const entry = (i: number, j: number): number => (i === j ? (values[i] ?? 0) : j === i + 1 && beside[i] ? 1 : 0);
      const J = matrix(
        values.map((_, i) => values.map((_, j) => entry(i, j))),
        n,
      );
      const found = inverse(P).value;
      return found.kind === "singular" ? J : multiplyMatrices(multiplyMatrices(P, J), found.matrix);
    });
  });
}
