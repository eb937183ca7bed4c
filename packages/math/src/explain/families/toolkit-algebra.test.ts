import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matrix, transpose } from "../../exact/matrix.ts";
import { matrixOf } from "../../exact/testing/arbitrary-matrix.ts";
import { inverseByAdjugate } from "../../linear-algebra/exact/algebra/adjugate.ts";
import { determinantByCofactors } from "../../linear-algebra/exact/algebra/cofactor-expansion.ts";
import { inverse } from "../../linear-algebra/exact/algebra/inverse.ts";
import { lu } from "../../linear-algebra/exact/algebra/lu.ts";
import { multiply, transposeByRows } from "../../linear-algebra/exact/algebra/product-steps.ts";
import { anyMatrix, squareMatrix } from "../../linear-algebra/exact/testing/arbitrary-systems.ts";
import { expectSayable } from "../testing/sayable.ts";
import { toText } from "../to-text.ts";
import { explainCofactors, explainInverse, explainLU, explainProduct } from "./toolkit-algebra.ts";

const lines = (explanations: readonly { readonly text: string }[]): readonly string[] =>
  explanations.map(({ text }) => text);

describe("the words for products, inverses, cofactors and factors", () => {
  it("say any trace, empty and singular matrices included", () => {
    const three = fc.constantFrom(2, 3).chain((n) => matrixOf(n, n));
    fc.assert(
      fc.property(anyMatrix, squareMatrix, three, (A, S, T) => {
        explainProduct(multiply(transpose(A), A).steps).forEach(expectSayable);
        explainProduct(transposeByRows(A).steps).forEach(expectSayable);
        explainInverse(inverse(S).steps).forEach(expectSayable);
        explainInverse(inverseByAdjugate(T).steps).forEach(expectSayable);
        if (S.rows < 5) explainCofactors(determinantByCofactors(S).steps).forEach(expectSayable);
        explainLU(lu(A).steps).forEach(expectSayable);
      }),
      { numRuns: 40 },
    );
  });

  it("say each line of an inverse, with the bar before I", () => {
    const explained = explainInverse(
      inverse(
        matrix([
          [1, 2],
          [3, 4],
        ]),
      ).steps,
    );
    expect(lines(explained)).toEqual([
      "Write the identity matrix behind a bar, and reduce until it stands left of the bar.",
      "Subtract 3 times row 1 from row 2.",
      "Divide row 2 by −2.",
      "Subtract 2 times row 2 from row 1.",
      "The identity matrix stands left of the bar, so the inverse stands right of it.",
    ]);
    expect(explained.map(({ node }) => toText(node))).toEqual([
      "[1 2 | 1 0; 3 4 | 0 1]",
      "[1 2 | 1 0; 0 −2 | −3 1]",
      "[1 2 | 1 0; 0 1 | 3/2 −1/2]",
      "[1 0 | −2 1; 0 1 | 3/2 −1/2]",
      "A⁻¹ = [−2 1; 3/2 −1/2]",
    ]);
  });

  it("say each line of an expansion by cofactors", () => {
    const A = matrix([
      [2, 0, 1],
      [3, 4, 5],
      [6, 7, 8],
    ]);
    const explained = explainCofactors(determinantByCofactors(A).steps);
    expect(lines(explained)).toEqual([
      "Expand along row 1: each entry with the sign of its place, times its minor; entries that are 0 drop out.",
      "Work out the 2×2 determinant: |4 5; 7 8| = 4 · 8 − 5 · 7 = −3.",
      "Work out the 2×2 determinant: |3 4; 6 7| = 3 · 7 − 4 · 6 = −3.",
      "Work out the sum: 2 · (−3) + (−3) = −9.",
    ]);
    expect(explained.map(({ node }) => toText(node)).slice(0, 2)).toEqual([
      "2|4 5; 7 8| + |3 4; 6 7|",
      "2 · (−3) + |3 4; 6 7|",
    ]);
  });

  it("say each line of PA = LU", () => {
    const A = matrix([
      [0, 1],
      [2, 3],
    ]);
    const explained = explainLU(lu(A).steps);
    expect(lines(explained)).toEqual([
      "The place of the pivot holds 0, so swap row 1 and row 2; what L holds left of its diagonal moves along.",
      "U has only zeros below its pivots; P puts the rows of A in the order in which they now stand, and PA is L times U.",
    ]);
    expect(explained.map(({ node }) => toText(node))).toEqual([
      "PA = [1 0; 0 1][2 3; 0 1]",
      "[0 1; 1 0][0 1; 2 3] = [1 0; 0 1][2 3; 0 1]",
    ]);
  });
});
