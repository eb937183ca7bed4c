import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matrix, vector } from "../exact/matrix.ts";
import { Q } from "../exact/rational.ts";
import { determinant, determinant2x2 } from "../linear-algebra/exact/determinant.ts";
import { equation2, type LinearEquation2 } from "../linear-algebra/exact/line.ts";
import { writeMatrix } from "../linear-algebra/exact/matrix-of-system.ts";
import { decideSingular2 } from "../linear-algebra/exact/singular.ts";
import { solve } from "../linear-algebra/exact/solve.ts";
import { solveBySubstitution } from "../linear-algebra/exact/substitution.ts";
import { anySystem, squareMatrix, twoEquations } from "../linear-algebra/exact/testing/arbitrary-systems.ts";
import { plainTerm } from "../linear-algebra/exact/written-equation.ts";
import { ALL_RULES, explain } from "./explain.ts";
import type { AnyRule, Explanation } from "./explanation.ts";
import {
  explainDeterminant,
  explainMatrixWriting,
  explainRowSteps,
  explainSingular,
  explainSubstitution,
} from "./families/index.ts";
import { everyStep } from "./testing/every-step.ts";
import { expectSayable } from "./testing/sayable.ts";
import { toText } from "./to-text.ts";

const equations = (...rows: readonly (readonly [number, number, number])[]): LinearEquation2[] =>
  rows.map((row) => equation2(...row));

const [crossing1, crossing2] = equations([2, 4, 6], [3, 5, 1]) as [LinearEquation2, LinearEquation2];

describe("explain", () => {
  it("has words, LaTeX and speech for every rule of the union", () => {
    const said = new Map<AnyRule, Explanation>(everyStep().map((step) => [step.rule, explain(step)]));
    expect([...said.keys()].sort()).toEqual([...ALL_RULES].sort());
    said.forEach(expectSayable);
  });

  it("finds words for any steps, degenerate systems and empty matrices included", () => {
    fc.assert(
      fc.property(twoEquations, anySystem, squareMatrix, ([e1, e2], [A, b], S) => {
        explainSubstitution(solveBySubstitution(e1, e2).steps).forEach(expectSayable);
        explainRowSteps(solve(A, b).steps).forEach(expectSayable);
        explainDeterminant(determinant(S).steps).forEach(expectSayable);
      }),
    );
  });

  it("says each line of a substitution", () => {
    const { steps } = solveBySubstitution(equation2(1, 1, 4), equation2(2, 3, 7));
    expect(explainSubstitution(steps).map(({ text, reason }) => [text, reason])).toEqual([
      ["Solve the first equation for x: x = 4 − y.", "solve for x"],
      ["Put 4 − y in place of x in the second equation: 2(4 − y) + 3y = 7.", "put in for x"],
      ["Multiply out: 8 − 2y + 3y = 7.", "multiply out"],
      ["Add up like terms: y + 8 = 7.", "add up like terms"],
      ["Subtract 8 from both sides: y = −1.", "move the constant to the right"],
      ["Put −1 in place of y in the first equation: x = 4 − (−1).", "put y back"],
      ["Work it out: x = 5.", "work it out"],
      ["There is exactly one solution: x = 5, y = −1.", "one solution"],
    ]);
  });

  it("says why there is none, and why there are infinitely many", () => {
    const last = (first: LinearEquation2, second: LinearEquation2) =>
      explainSubstitution(solveBySubstitution(first, second).steps).at(-1)?.text;
    expect(last(equation2(1, 1, 4), equation2(2, 2, 11))).toBe(
      "0 = 3 is false, whatever x and y are, so there is no solution.",
    );
    expect(last(equation2(1, 1, 4), equation2(2, 2, 8))).toBe(
      "0 = 0 is always true, so the second equation says nothing new and every solution of the first is a solution: (x, y) = (4, 0) + t(−1, 1).",
    );
    expect(last(equation2(0, 0, 0), equation2(0, 0, 0))).toBe(
      "Both equations read 0 = 0, which is always true, so every pair is a solution: (x, y) = (0, 0) + s(1, 0) + t(0, 1).",
    );
  });

  it("divides by whole numbers and multiplies by the opposite of unit fractions", () => {
    const [step] = explainSubstitution(solveBySubstitution(equation2("1/2", 3, 0), equation2(2, 3, 6)).steps);
    expect(step?.substeps?.map(({ text }) => text)).toEqual([
      "Subtract 3y from both sides: (1/2)x = −3y.",
      "Multiply both sides by 2: x = −6y.",
    ]);
  });

  it("says each row operation, marks its row and sets the bar", () => {
    const explanations = explainRowSteps(
      solve(
        matrix([
          [0, 2],
          [3, 4],
        ]),
        vector([1, 2]),
      ).steps,
    );
    expect(explanations.map(({ text, reason }) => [text, reason])).toEqual([
      ["Swap row 1 and row 2.", "R₁ ↔ R₂"],
      ["Divide row 1 by 3.", "R₁ → (1/3)R₁"],
      ["Divide row 2 by 2.", "R₂ → (1/2)R₂"],
      ["Subtract 4/3 times row 2 from row 1.", "R₁ → R₁ − (4/3)R₂"],
      [
        "Row 1 reads x = 0 and row 2 reads y = 1/2: every unknown has one value, so there is exactly one solution.",
        "one solution",
      ],
    ]);
    expect(explanations[1]?.node).toMatchObject({ type: "matrix", bar: 2, mark: [0] });
    expect(explanations[0]?.node).toMatchObject({ mark: [0, 1] });
  });

  it("says how a system becomes a matrix, and by which point a matrix is singular", () => {
    const lines = [
      { left: [plainTerm(Q.of(2), "y")], right: [plainTerm(Q.of(11), null), plainTerm(Q.of(-3), "x")] },
      { left: [plainTerm(Q.of(-4), "x")], right: [plainTerm(Q.of(12), null)] },
    ];
    const writing = explainMatrixWriting(writeMatrix(lines, ["x", "y"]).steps);
    expect(writing.map(({ text }) => text)).toEqual([
      "Sort the first equation: x and y to the left in this order, the constant to the right: 3x + 2y = 11.",
      "The second equation leaves out y, so the coefficient there is 0: −4x + 0y = 12.",
      "Take the coefficients, signs included, one row for each equation; a letter alone counts as 1.",
      "Write the constants as a last column behind a bar.",
    ]);
    expect(writing.slice(2).map(({ node }) => toText(node))).toEqual(["[3 2; −4 0]", "[3 2 | 11; −4 0 | 12]"]);
    const deciding = explainSingular(
      decideSingular2(
        matrix([
          [2, -1],
          [4, -3],
        ]),
      ).steps,
    );
    expect(deciding.map(({ text }) => text)).toEqual([
      "Set both constants to 0, so that (0, 0) fits both equations.",
      "(1, 2) fits the first equation as well: 2 · 1 − 2 = 0.",
      "Put (1, 2) into the second equation: 4 · 1 − 3 · 2 = −2.",
      "−2 is not 0, so the second line leaves out (1, 2) and the lines share only (0, 0): the matrix is non-singular.",
    ]);
  });

  it("reads off none and infinitely many, with the names given", () => {
    const last = (rows: number[][], b: number[], names?: string[]) =>
      explainRowSteps(solve(matrix(rows), vector(b)).steps, names ? { names } : {}).at(-1)?.text;
    expect(
      last(
        [
          [1, 2],
          [2, 4],
        ],
        [3, 10],
      ),
    ).toBe("The last row reads 0 = 4: no values can make it true, so there is no solution.");
    expect(
      last(
        [
          [1, 2],
          [2, 4],
        ],
        [3, 6],
        ["u", "v"],
      ),
    ).toBe("Row 1 reads u + 2v = 3; v may take any value, so there are infinitely many solutions.");
    expect(last([[0, 0]], [0])).toBe("No row says anything about the unknowns, so x and y may take any values.");
    expect(last([[]], [0])).toBe(
      "There are no unknowns and no row is contradicted, so the empty point is the only solution.",
    );
  });

  it("says each step of a determinant", () => {
    expect(
      explainDeterminant(
        determinant2x2(
          matrix([
            [-1, -2],
            [5, 4],
          ]),
        ).steps,
      ).map(({ text }) => text),
    ).toEqual([
      "Multiply down each diagonal and subtract the second product from the first: −1 · 4 − (−2) · 5 = −4 − (−10).",
      "Subtract: −4 − (−10) = 6.",
    ]);
    expect(explainDeterminant(determinant(matrix([])).steps).map(({ text }) => text)).toEqual([
      "The determinant of the empty matrix is 1.",
    ]);
  });

  it("keeps an equation's object for as long as it says the same as at the start", () => {
    const { steps } = solveBySubstitution(crossing1, crossing2);
    const objects = ["line-1", "line-2"] as const;
    const named = explainSubstitution(steps, { objects }).map(({ latex }) =>
      [...latex.matchAll(/obj=([\w-]+)/g)].map(([, name]) => name),
    );
    expect(named[0]).toEqual(["line-1", "line-1", "line-2", "line-2"]);
    expect(named[1]).toEqual(["line-1", "line-1"]);
    expect(named.at(-2)).toEqual([]);
    expect(named.at(-1)).toEqual(["solution"]);
  });

  it("gives plain LaTeX unless links are asked for", () => {
    const { steps } = solveBySubstitution(crossing1, crossing2);
    expect(explainSubstitution(steps).some(({ latex }) => latex.includes("\\html"))).toBe(false);
    expect(explainSubstitution(steps, { linked: true }).some(({ latex }) => latex.includes("{changed}"))).toBe(true);
    expect(explainSubstitution(steps)[1]?.prose).toBe("Put $3-2y$ in place of $x$ in the second equation.");
  });
});
