import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { transpose } from "../../exact/matrix.ts";
import { multiplyMatrices } from "../../exact/product.ts";
import { matrixOf } from "../../exact/testing/arbitrary-matrix.ts";
import { keepsLU, lu } from "./algebra/lu.ts";
import { determinant } from "./determinant.ts";
import { diagonalise, powerByDiagonalisation } from "./eigen/diagonalise.ts";
import { keepsEigen } from "./eigen/eigen-invariant.ts";
import { startOfEigen } from "./eigen/eigen-step.ts";
import { determinantWithoutSteps, rankWithoutSteps, reducedFormWithoutSteps } from "./fraction-free/without-steps.ts";
import { keepsSpan, startOf } from "./projection/gram-schmidt.ts";
import { factorsQR, qr } from "./projection/qr.ts";
import { rank, reducedRowEchelonForm } from "./row-echelon-form.ts";
import { knownEigenvalues, wholeMatrix } from "./testing/arbitrary-eigen.ts";
import { replayed } from "./testing/replay.ts";

const larger = fc.integer({ min: 5, max: 7 });
const rectangle = fc.tuple(larger, larger).chain(([m, n]) => matrixOf(m, n));

/** Products of thin matrices: of rank 3 at most. */
const thin = fc
  .tuple(larger, larger)
  .chain(([m, n]) => fc.tuple(matrixOf(m, 3), matrixOf(3, n)))
  .map(([A, B]) => multiplyMatrices(A, B));

const any = fc.oneof(rectangle, thin);

describe("the toolkit on larger matrices", () => {
  it("replays PA = LU and QR, of deficient rank too", () => {
    fc.assert(
      fc.property(any, (A) => {
        const factors = lu(A);
        expect(factors.steps.every(keepsLU)).toBe(true);
        const columns = transpose(A).entries;
        replayed(qr(A).steps, startOf(columns), (step) =>
          step.rule === "read-qr" ? factorsQR(step) : keepsSpan(step),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("replays eigenvalues, eigenvectors and powers, repeated and defective ones too", () => {
    const square = fc.constantFrom(5, 6).chain(wholeMatrix);
    fc.assert(
      fc.property(fc.oneof(square, knownEigenvalues({ min: 5, max: 6 })), (A) => {
        replayed(diagonalise(A).steps, startOfEigen(A), keepsEigen);
        replayed(powerByDiagonalisation(A, 3).steps, startOfEigen(A), keepsEigen);
      }),
      { numRuns: 60 },
    );
  });

  it("comes to the same with steps and without", () => {
    fc.assert(
      fc.property(any, larger.chain(wholeMatrix), (A, B) => {
        expect(reducedFormWithoutSteps(A)).toEqual(reducedRowEchelonForm(A).value);
        expect(rankWithoutSteps(A)).toBe(rank(A));
        expect(determinantWithoutSteps(B)).toEqual(determinant(B).value);
      }),
      { numRuns: 200 },
    );
  });
});
