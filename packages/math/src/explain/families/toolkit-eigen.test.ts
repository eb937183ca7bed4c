import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identity, matrix } from "../../exact/matrix.ts";
import { matrixOf } from "../../exact/testing/arbitrary-matrix.ts";
import { diagonalise, powerByDiagonalisation } from "../../linear-algebra/exact/eigen/diagonalise.ts";
import { eigen } from "../../linear-algebra/exact/eigen/eigenvectors.ts";
import { expectSayable } from "../testing/sayable.ts";
import { toText } from "../to-text.ts";
import { explainEigen } from "./toolkit-eigen.ts";

const lines = (explanations: readonly { readonly text: string }[]): readonly string[] =>
  explanations.map(({ text }) => text);

const last = (rows: number[][]) => lines(explainEigen(diagonalise(matrix(rows)).steps)).at(-1);

describe("the words for eigenvalues and eigenvectors", () => {
  it("say any trace, empty, singular and defective matrices included", () => {
    const square = fc.integer({ min: 0, max: 4 }).chain((n) => matrixOf(n, n));
    fc.assert(
      fc.property(square, (A) => {
        explainEigen(diagonalise(A).steps).forEach(expectSayable);
        explainEigen(powerByDiagonalisation(A, 2).steps).forEach(expectSayable);
      }),
      { numRuns: 40 },
    );
    explainEigen(diagonalise(identity(4)).steps).forEach(expectSayable);
  });

  it("say each line for a matrix with two roots", () => {
    const explained = explainEigen(
      eigen(
        matrix([
          [2, 1],
          [1, 2],
        ]),
      ).steps,
    );
    expect(lines(explained)).toEqual([
      "The trace, the sum of the diagonal, is 2 + 2 = 4; its opposite is the coefficient of λ.",
      "The determinant is 3; it is the constant.",
      "The characteristic polynomial is the determinant of λ times the identity less A: λ² − 4λ + 3.",
      "A root is λ = 1; dividing by λ − 1 leaves λ − 3.",
      "A root is λ = 3; dividing by λ − 3 leaves 1.",
      "The eigenvalues are 3 and 1.",
      "For λ = 3, subtract it along the diagonal; eigenvectors are what this matrix sends to 0.",
      "Swap row 1 and row 2.",
      "Add row 1 to row 2.",
      "No pivot stands in column 2, so the eigenvectors for λ = 3 are the multiples, other than 0, of one vector: (1, 1).",
      "For λ = 1, subtract it along the diagonal; eigenvectors are what this matrix sends to 0.",
      "Subtract row 1 from row 2.",
      "No pivot stands in column 2, so the eigenvectors for λ = 1 are the multiples, other than 0, of one vector: (1, −1).",
    ]);
    expect(explained[6] && toText(explained[6].node)).toBe("[−1 1; 1 −1]");
  });

  it("say how often an eigenvalue counts", () => {
    const said = lines(
      explainEigen(
        eigen(
          matrix([
            [2, 0, 0],
            [0, 2, 0],
            [0, 0, 3],
          ]),
        ).steps,
      ),
    );
    expect(said.find((line) => line.startsWith("The eigenvalues"))).toBe("The eigenvalues are 3 and 2 (twice).");
  });

  it("say square roots and complex pairs", () => {
    const golden = lines(
      explainEigen(
        eigen(
          matrix([
            [1, 1],
            [1, 0],
          ]),
        ).steps,
      ),
    );
    expect(golden[3]).toBe("The factor λ² − λ − 1 has the discriminant 5, so its roots are: (1 + √5)/2, (1 − √5)/2.");
    expect(golden.find((line) => line.startsWith("No pivot"))).toBe(
      "No pivot stands in column 2, so the eigenvectors for λ = (1 + √5)/2 are the multiples, other than 0, of one vector: ((1 + √5)/2, 1).",
    );
    const turned = lines(
      explainEigen(
        eigen(
          matrix([
            [1, -1],
            [2, 1],
          ]),
        ).steps,
      ),
    );
    expect(turned[3]).toBe(
      "The factor λ² − 2λ + 3 has the discriminant −8, below 0, so its roots are complex: 1 + (√2)i, 1 − (√2)i.",
    );
  });

  it("say why a matrix is not diagonalised", () => {
    expect(
      last([
        [1, 1],
        [0, 1],
      ]),
    ).toBe(
      "The eigenvalue λ = 1 counts twice and has only 1 independent eigenvector, so there is no basis of eigenvectors: the matrix is defective.",
    );
    expect(
      last([
        [0, -1],
        [1, 0],
      ]),
    ).toBe("Some eigenvalues are complex, so there is no basis of real eigenvectors.");
    expect(
      last([
        [0, 0, 2],
        [1, 0, 0],
        [0, 1, 0],
      ]),
    ).toBe("Some eigenvalues are out of exact reach, so V and D cannot be written down exactly.");
  });

  it("say a power", () => {
    const explained = explainEigen(
      powerByDiagonalisation(
        matrix([
          [2, 1],
          [1, 2],
        ]),
        2,
      ).steps,
    ).at(-1);
    expect(explained?.text).toBe("Raise every entry on the diagonal of D to the power 2, and multiply the three.");
    expect(explained && toText(explained.node)).toBe(
      "A² = VD²V⁻¹ = [1 1; 1 −1][9 0; 0 1][1/2 1/2; 1/2 −1/2] = [5 4; 4 5]",
    );
  });
});
