import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identity, matrix, transpose, vector } from "../../exact/matrix.ts";
import { matrixOf } from "../../exact/testing/arbitrary-matrix.ts";
import { covarianceMatrix } from "../../linear-algebra/exact/data/covariance.ts";
import { steadyState } from "../../linear-algebra/exact/data/markov.ts";
import { principalComponents2 } from "../../linear-algebra/exact/data/principal-components.ts";
import { coordinatesIn, mapInBasis, transitionMatrix } from "../../linear-algebra/exact/subspaces/change-of-basis.ts";
import { expectSayable } from "../testing/sayable.ts";
import { toText } from "../to-text.ts";
import { explainBasis, explainCovariance, explainMarkov } from "./toolkit-data.ts";

const lines = (explanations: readonly { readonly text: string }[]): readonly string[] =>
  explanations.map(({ text }) => text);

const P = matrix([
  ["9/10", "1/2"],
  ["1/10", "1/2"],
]);

describe("the words for bases, chains and data", () => {
  it("say any trace, dependent vectors and round clouds included", () => {
    const pair = fc.integer({ min: 0, max: 3 }).chain((n) => fc.tuple(matrixOf(n, n), matrixOf(n, n)));
    const cloud = fc.integer({ min: 2, max: 4 }).chain((n) => matrixOf(n, 2));
    fc.assert(
      fc.property(pair, cloud, ([A, B], X) => {
        explainBasis(mapInBasis(A, B.entries).steps).forEach(expectSayable);
        explainBasis(transitionMatrix(A.entries, B.entries).steps).forEach(expectSayable);
        const { value, steps } = covarianceMatrix(X);
        explainCovariance(steps).forEach(expectSayable);
        explainCovariance(principalComponents2(value.covariance).steps).forEach(expectSayable);
      }),
      { numRuns: 40 },
    );
    for (const M of [
      P,
      transpose(P),
      identity(3),
      matrix([
        [2, 1],
        [-1, 0],
      ]),
    ]) {
      explainMarkov(steadyState(M).steps).forEach(expectSayable);
    }
  });

  it("say each line of coordinates", () => {
    const explained = explainBasis(coordinatesIn([vector([1, 0]), vector([1, 1])], vector([3, 2])).steps);
    expect(lines(explained)).toEqual([
      "Write the basis vectors as columns and the vector behind a bar.",
      "Subtract row 2 from row 1.",
      "The identity matrix stands left of the bar, so right of it stand the coordinates in the basis.",
    ]);
    expect(explained.map(({ node }) => toText(node))).toEqual(["[1 1 | 3; 0 1 | 2]", "[1 0 | 1; 0 1 | 2]", "[1; 2]"]);
  });

  it("say a steady state, and why there is none", () => {
    const said = lines(explainMarkov(steadyState(P).steps));
    expect(said[0]).toBe("No entry is below 0 and every column adds up to 1, so this is a Markov matrix.");
    expect(said.at(-1)).toBe("There is one steady state: x = (5/6, 1/6).");
    expect(lines(explainMarkov(steadyState(transpose(P)).steps))).toEqual([
      "Column 1 adds up to 7/5, not to 1, so this is no Markov matrix.",
    ]);
    expect(lines(explainMarkov(steadyState(identity(2)).steps)).at(-1)).toBe(
      "There are several steady states: all of these whose entries are not below 0: x = (1, 0) + t(−1, 1).",
    );
  });

  it("say covariance and principal components", () => {
    const X = matrix([
      [0, 0],
      [2, 1],
      [4, 5],
    ]);
    const { value, steps } = covarianceMatrix(X);
    const last = explainCovariance(steps).at(-1);
    expect(last && toText(last.node)).toBe("C = 1/2[8 10; 10 14] = [4 5; 5 7]");
    expect(lines(explainCovariance(principalComponents2(value.covariance).steps))).toEqual([
      "The trace, the total variance, is 11, and the determinant is 3.",
      "The square of the trace less 4 times the determinant is 109; half the trace, plus and minus half the root of that, are the variances: (11 + √109)/2, (11 − √109)/2.",
      "Solve for an eigenvector to each; they are at right angles: ((−3 + √109)/2, 5), (−5, (−3 + √109)/2).",
      "Divide each variance by the total, 11, for its share: (11 + √109)/22, (11 − √109)/22.",
    ]);
  });
});
