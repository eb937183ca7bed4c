import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matrix } from "../exact/matrix.ts";
import { Q } from "../exact/rational.ts";
import { equation2 } from "../linear-algebra/exact/line.ts";
import { solveBySubstitution } from "../linear-algebra/exact/substitution.ts";
import { twoEquations } from "../linear-algebra/exact/testing/arbitrary-systems.ts";
import { equationNode, systemNode } from "./linear-node.ts";
import { type MathNode, numberNode } from "./math-node.ts";
import { childrenOf, numbersIn, withBlanks } from "./numbers-in.ts";
import { matrixNode } from "./solution-node.ts";
import { fadeLines, substitutionLines } from "./substitution-lines.ts";
import { toText } from "./to-text.ts";

const { steps } = solveBySubstitution(equation2(1, 1, 4), equation2(2, 3, 7));

/** The tree with every blank replaced by its number. */
function filled(node: MathNode, values: ReadonlyMap<string, MathNode>): MathNode {
  if (node.type === "blank") return values.get(node.id) ?? node;
  if (node.type === "row") return { ...node, items: node.items.map((item) => filled(item, values)) };
  if (node.type === "parentheses" || node.type === "object") return { ...node, of: filled(node.of, values) };
  return node;
}

describe("substitutionLines", () => {
  it("gives the equation that each step made, with a reason that holds no number", () => {
    expect(substitutionLines(steps).map(({ node, reason }) => [toText(node), reason])).toEqual([
      ["x = 4 − y", "solve for x"],
      ["2(4 − y) + 3y = 7", "put in for x"],
      ["8 − 2y + 3y = 7", "multiply out"],
      ["y + 8 = 7", "add up like terms"],
      ["y = −1", "move the constant to the right"],
      ["x = 4 − (−1)", "put y back"],
      ["x = 5", "work it out"],
      ["x = 5, y = −1", "one solution"],
    ]);
    fc.assert(
      fc.property(twoEquations, ([e1, e2]) => {
        const lines = substitutionLines(solveBySubstitution(e1, e2).steps, { substeps: true });
        for (const { reason } of lines) expect(reason).not.toMatch(/\d/);
      }),
    );
  });

  it("writes an isolation in two lines when asked to", () => {
    const { steps: longer } = solveBySubstitution(equation2(2, 4, 6), equation2(3, 5, 1));
    const first = (substeps: boolean) =>
      substitutionLines(longer, { substeps })
        .map(({ node }) => toText(node))
        .slice(0, 2);
    expect(first(true)).toEqual(["2x = 6 − 4y", "x = 3 − 2y"]);
    expect(first(false)).toEqual(["x = 3 − 2y", "3(3 − 2y) + 5y = 1"]);
  });
});

describe("fadeLines", () => {
  it("leaves out the chosen numbers and keeps what belongs there", () => {
    const faded = fadeLines(substitutionLines(steps), (line) => line.rule === "expand" || line.rule === "move");
    expect(faded.lines.map(({ node }) => toText(node)).slice(2, 5)).toEqual(["□ − □y + □y = □", "y + 8 = 7", "y = □"]);
    expect(faded.blanks.map(({ id, label, value }) => [id, label, Q.toText(value)])).toEqual([
      ["u1", "line 3: number before the equals sign", "8"],
      ["u2", "line 3: first number before y", "2"],
      ["u3", "line 3: second number before y", "3"],
      ["u4", "line 3: number after the equals sign", "7"],
      ["u5", "line 5: value of y", "-1"],
    ]);
  });

  it("gives back the worked example when every blank is filled with its value", () => {
    fc.assert(
      fc.property(twoEquations, ([e1, e2]) => {
        const lines = substitutionLines(solveBySubstitution(e1, e2).steps, { objects: ["line-1", "line-2"] });
        const faded = fadeLines(lines, () => true);
        const values = new Map(faded.blanks.map(({ id, value }) => [id, numberNode(value)]));
        expect(faded.lines.map(({ node }) => filled(node, values))).toEqual(lines.map(({ node }) => node));
        expect(new Set(faded.blanks.map(({ label }) => label)).size).toBe(faded.blanks.length);
        for (const { node } of faded.lines) expect(toText(node)).not.toMatch(/\d/);
      }),
    );
  });
});

describe("numbersIn", () => {
  it("finds each number where its path leads", () => {
    const nodes: MathNode[] = [
      systemNode([equation2(2, -3, 7), equation2(1, 5, 0)]),
      matrixNode(
        matrix([
          [1, 2],
          [3, 4],
        ]),
      ),
      { type: "fraction", numerator: numberNode(1), denominator: equationNode(equation2(1, 0, 2)) },
    ];
    for (const root of nodes) {
      const found = numbersIn(root);
      expect(found.length).toBeGreaterThan(1);
      for (const { path, value } of found) {
        const at = path.reduce<MathNode | undefined>((node, i) => node && childrenOf(node)[i], root);
        expect(at).toEqual(numberNode(value));
      }
      const blank = withBlanks(
        root,
        found.map(({ path }, i) => ({ path, id: `u${i}` })),
      );
      expect(numbersIn(blank)).toEqual([]);
    }
  });

  it("labels matrix entries by row and column", () => {
    expect(
      numbersIn(
        matrixNode(
          matrix([
            [1, 2],
            [3, 4],
          ]),
        ),
      ).map(({ label }) => label),
    ).toEqual([
      "number in row 1, column 1",
      "number in row 1, column 2",
      "number in row 2, column 1",
      "number in row 2, column 2",
    ]);
  });
});
