import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vector } from "../../exact/matrix.ts";
import { Q } from "../../exact/rational.ts";
import { classifySystem2, equation2 } from "./line.ts";
import { sameSolutionSet } from "./linear-solution.ts";
import { solveBySubstitution } from "./substitution.ts";
import { applySubstitutionMove, keepsSolutions, type SubstitutionStep } from "./substitution-step.ts";
import { twoEquations } from "./testing/arbitrary-systems.ts";
import { coefficientIn, writtenEquation } from "./written-equation.ts";

type Row = readonly [number | string, number | string, number | string];
const solveRows = (first: Row, second: Row) => solveBySubstitution(equation2(...first), equation2(...second));
const rulesOf = (first: Row, second: Row) => solveRows(first, second).steps.map((step) => step.rule);

function expectReplays(steps: readonly SubstitutionStep[], names: readonly [string, string]): void {
  steps.forEach((step, i) => {
    if (i > 0) expect(step.before).toEqual(steps[i - 1]?.after);
    expect(applySubstitutionMove(step.before, step)).toEqual(step.after);
    expect(keepsSolutions(step, names)).toBe(true);
    if (step.substeps) {
      expect(step.substeps[0]?.before).toEqual(step.before);
      expect(step.substeps.at(-1)?.after).toEqual(step.after);
      expectReplays(step.substeps, names);
    }
  });
}

describe("solveBySubstitution", () => {
  it("finds what Cramer's rule finds, degenerate equations included", () => {
    fc.assert(
      fc.property(twoEquations, ([e1, e2]) => {
        expect(sameSolutionSet(solveBySubstitution(e1, e2).value, classifySystem2(e1, e2))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("replays: steps chain from the equations as given, follow from their rule, and keep the solutions", () => {
    fc.assert(
      fc.property(twoEquations, ([e1, e2]) => {
        const names = ["u", "v"] as const;
        const { steps, value } = solveBySubstitution(e1, e2, names);
        expect(steps[0]?.before).toEqual([writtenEquation(e1, names), writtenEquation(e2, names)]);
        expectReplays(steps, names);
        expect(steps.at(-1)).toMatchObject({ rule: `conclude-${value.kind}`, at: { solution: value } });
      }),
      { numRuns: 200 },
    );
  });

  it("changes something in every step but the conclusion", () => {
    fc.assert(
      fc.property(twoEquations, ([e1, e2]) => {
        for (const step of solveBySubstitution(e1, e2).steps.slice(0, -1)) expect(step.after).not.toEqual(step.before);
      }),
    );
  });

  it("ends with one unknown alone in each equation when there is one solution", () => {
    fc.assert(
      fc.property(twoEquations, ([e1, e2]) => {
        const { value, steps } = solveBySubstitution(e1, e2);
        if (value.kind !== "unique") return;
        for (const line of steps.at(-1)?.after ?? []) {
          const [first] = line.left;
          const name = first?.type === "plain" ? first.unknown : null;
          expect(line.left).toHaveLength(1);
          expect(coefficientIn(line.right, null)).toEqual(value.point[name === "x" ? 0 : 1]);
          expect(coefficientIn(line.left, name)).toEqual(Q.of(1));
        }
      }),
    );
  });

  it.each<[string, Row, Row, string[]]>([
    [
      "a pair with coefficient 1",
      [1, 1, 4],
      [2, 3, 7],
      ["isolate", "substitute", "expand", "collect", "move", "back-substitute", "evaluate", "conclude-unique"],
    ],
    ["parallel lines", [1, 1, 4], [2, 2, 7], ["isolate", "substitute", "expand", "collect", "move", "conclude-none"]],
    [
      "one line twice",
      [1, -2, 4],
      [2, -4, 8],
      ["isolate", "substitute", "expand", "collect", "move", "conclude-infinite"],
    ],
    ["a horizontal line", [0, 2, 6], [1, 1, 4], ["isolate", "substitute", "move", "conclude-unique"]],
    [
      "a vertical line, solved already",
      [1, 0, 3],
      [2, 3, 6],
      ["substitute", "expand", "move", "divide", "conclude-unique"],
    ],
    ["two vertical lines", [1, 0, 3], [2, 0, 5], ["substitute", "expand", "move", "conclude-none"]],
    ["values given outright", [1, 0, 3], [0, 1, 5], ["conclude-unique"]],
    ["an equation 0 = 0", [0, 0, 0], [2, 3, 5], ["isolate", "conclude-infinite"]],
    ["an equation 0 = 1", [1, 1, 1], [0, 0, 1], ["conclude-none"]],
    ["0 = 0 twice", [0, 0, 0], [0, 0, 0], ["conclude-infinite"]],
  ])("takes these steps for %s", (_, first, second, rules) => {
    expect(rulesOf(first, second)).toEqual(rules);
  });

  it("isolates a lone unknown, else one with coefficient 1, else −1, else with the fewest fractions", () => {
    const isolated = (first: Row, second: Row) => {
      const [step] = solveRows(first, second).steps;
      return step?.rule === "isolate" ? [step.at.equation, step.at.unknown] : null;
    };
    expect(isolated([1, 2, 3], [0, 2, 5])).toEqual([1, "y"]);
    expect(isolated([-1, 2, 3], [3, 1, 5])).toEqual([1, "y"]);
    expect(isolated([2, -1, 3], [3, 2, 5])).toEqual([0, "y"]);
    expect(isolated([3, 2, 5], [4, 2, 6])).toEqual([1, "y"]);
  });

  it("gives the point in the order of the names", () => {
    expect(solveRows([2, 1, 5], [1, 3, 10]).value).toEqual({ kind: "unique", point: vector([1, 3]) });
    expect(solveRows([1, 2, 5], [3, 1, 10]).value).toEqual({ kind: "unique", point: vector([3, 1]) });
  });

  it("wants two different names", () => {
    expect(() => solveBySubstitution(equation2(1, 1, 1), equation2(1, 2, 3), ["x", "x"])).toThrow(
      'solveBySubstitution: the unknowns need two different names, got ["x","x"]',
    );
  });
});

describe("keepsSolutions", () => {
  const { steps } = solveRows([1, 1, 4], [2, 3, 7]);

  it("rejects a bracket not multiplied through, a sign slip and a wrong conclusion", () => {
    const expand = steps.find((step) => step.rule === "expand");
    const conclude = steps.find((step) => step.rule === "conclude-unique");
    expect(expand).toBeDefined();
    expect(conclude).toBeDefined();
    if (!expand || !conclude) return;
    const spoiled = (left: [number, string | null][]): SubstitutionStep => ({
      ...expand,
      after: expand.after.map((line, i) =>
        i === 0
          ? line
          : { ...line, left: left.map(([k, unknown]) => ({ type: "plain", coefficient: Q.of(k), unknown }) as const) },
      ),
    });
    expect(
      keepsSolutions(
        spoiled([
          [8, null],
          [-2, "y"],
          [3, "y"],
        ]),
      ),
    ).toBe(true);
    expect(
      keepsSolutions(
        spoiled([
          [8, null],
          [-1, "y"],
          [3, "y"],
        ]),
      ),
    ).toBe(false);
    expect(
      keepsSolutions(
        spoiled([
          [8, null],
          [2, "y"],
          [3, "y"],
        ]),
      ),
    ).toBe(false);
    const solution = { kind: "unique", point: vector([5, 1]) } as const;
    expect(keepsSolutions({ ...conclude, at: { ...conclude.at, solution } })).toBe(false);
  });

  it("rejects an insertion from an equation that is not solved for the unknown", () => {
    const substitute = steps.find((step) => step.rule === "substitute");
    if (substitute?.rule !== "substitute") throw new Error("the trace has no substitution");
    expect(keepsSolutions(substitute)).toBe(true);
    expect(keepsSolutions({ ...substitute, at: { ...substitute.at, unknown: "y" } })).toBe(false);
  });

  it("refuses an equation that is not there", () => {
    expect(() => applySubstitutionMove([], { rule: "expand", at: { equation: 0 } })).toThrow(
      "applySubstitutionMove: there is no equation 0",
    );
  });
});
