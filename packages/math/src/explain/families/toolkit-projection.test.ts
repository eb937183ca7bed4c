import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matrix, transpose, vector } from "../../exact/matrix.ts";
import { orthonormalBasis } from "../../linear-algebra/exact/projection/gram-schmidt.ts";
import { leastSquares, projectOntoSpan } from "../../linear-algebra/exact/projection/least-squares.ts";
import { projectOntoVector } from "../../linear-algebra/exact/projection/projection-onto-vector.ts";
import { qr } from "../../linear-algebra/exact/projection/qr.ts";
import { mixedRows } from "../../linear-algebra/exact/testing/arbitrary-planes.ts";
import { anyMatrix, anySystem } from "../../linear-algebra/exact/testing/arbitrary-systems.ts";
import { expectSayable } from "../testing/sayable.ts";
import { toText } from "../to-text.ts";
import { explainGramSchmidt, explainLeastSquares, explainProjection } from "./toolkit-projection.ts";

const lines = (explanations: readonly { readonly text: string }[]): readonly string[] =>
  explanations.map(({ text }) => text);

describe("the words for projections", () => {
  it("say any trace, empty and dependent vectors included", () => {
    fc.assert(
      fc.property(fc.oneof(anyMatrix, mixedRows), anySystem, (A, [B, b]) => {
        explainLeastSquares(leastSquares(B, b).steps).forEach(expectSayable);
        explainGramSchmidt(qr(transpose(A)).steps).forEach(expectSayable);
        const [first, second = first] = A.entries;
        if (!first || !second) return;
        explainLeastSquares(projectOntoSpan(A.entries, first).steps).forEach(expectSayable);
        explainProjection(projectOntoVector(first, second).steps).forEach(expectSayable);
      }),
      { numRuns: 40 },
    );
  });

  it("say each line of a projection", () => {
    expect(lines(explainProjection(projectOntoVector(vector([3, 4]), vector([1, -1])).steps))).toEqual([
      "Work out two dot products: a · b = 1 · 3 − 1 · 4 = −1 and a · a = 1 · 1 − 1 · (−1) = 2.",
      "Divide one by the other: (a · b)/(a · a) = −1/2.",
      "The projection is that many times a: p = (−1/2)(1, −1) = (−1/2, 1/2).",
      "What is left is the error, at right angles to a: e = (3, 4) − (−1/2, 1/2) = (7/2, 7/2).",
    ]);
  });

  it("say each line of least squares", () => {
    const A = matrix([
      [1, 0],
      [1, 1],
      [1, 2],
    ]);
    const explained = explainLeastSquares(leastSquares(A, vector([6, 0, 0])).steps);
    expect(lines(explained)[0]).toBe(
      "Multiply both sides by the transpose of A; these normal equations always have a solution: AᵀAx = Aᵀb.",
    );
    expect(explained[0] && toText(explained[0].node)).toBe("[3 3 | 6; 3 5 | 0]");
    expect(lines(explained).at(-1)).toBe(
      "Put the solution into A; what is left of b is at right angles to every column, and its squares add up to 6.",
    );
    const last = explained.at(-1);
    expect(last && toText(last.node)).toBe("x = (5, −3)\nAx = (5, 2, −1)\nb − Ax = (1, −2, 1)");
  });

  it("say each line of Gram–Schmidt", () => {
    const { steps } = orthonormalBasis([vector([1, 1]), vector([1, 0]), vector([2, 2])]);
    expect(lines(explainGramSchmidt(steps))).toEqual([
      "Take vector 1: v₁ = (1, 1).",
      "It is the first orthogonal vector: u₁ = (1, 1).",
      "Take vector 2: v₂ = (1, 0).",
      "Its dot product with u₁ is 1 and that of u₁ with itself 2, so take 1/2 times u₁ away: (1, 0) − (1/2)(1, 1) = (1/2, −1/2).",
      "What is left is the next orthogonal vector: u₂ = (1/2, −1/2).",
      "Take vector 3: v₃ = (2, 2).",
      "Its dot product with u₁ is 4 and that of u₁ with itself 2, so take 2 times u₁ away: (2, 2) − 2(1, 1) = (0, 0).",
      "Its dot product with u₂ is 0, so it is at right angles to u₂ already.",
      "Nothing is left of vector 3: it is a mix of those before it, and is left out.",
      "The length of u₁ is √2; divide by it: q₁ = (√2/2, √2/2).",
      "The length of u₂ is √(1/2); divide by it: q₂ = (√2/2, −√2/2).",
    ]);
  });

  it("shows the factors of QR", () => {
    const A = matrix([
      [3, 1],
      [4, 2],
    ]);
    const last = explainGramSchmidt(qr(A).steps).at(-1);
    expect(last && toText(last.node)).toBe("A = [3/5 −4/5; 4/5 3/5][5 11/5; 0 2/5]");
  });
});
