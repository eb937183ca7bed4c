import { type LinearSolution, matrix, Q, sameSolutionSet, vector } from "@gradus/math/exact";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnswerForm } from "./form.ts";
import { sameAnswer } from "./same-answer.ts";
import { about, canonical, pair, readIn, refusal } from "./testing/sample-forms.ts";

describe("solution sets", () => {
  it.each([
    "(6, 2)",
    "(6; 2)",
    "6, 2",
    "[6,2]",
    "⟨6, 2⟩",
    "x=6,y=2",
    "x = 6 and y = 2",
    "y = 2; x = 6",
    "6 = x, 2 = y",
    "x = 6\ny = 2",
    "(x, y) = (6, 2)",
    "s = (6, 2)",
    "{(6, 2)}",
    "\\left(6, 2\\right)",
    "\\begin{pmatrix}6\\\\2\\end{pmatrix}",
    "(6.0, 2)",
    "x=6, y=2,",
    "x=6 y=2",
    "(x = 6, y = 2)",
    "[x = 6, y = 2]",
    "\\{(6, 2)\\}",
    "\\begin{cases} x=6 \\\\ y=2 \\end{cases}",
    "(6, 2)^T",
    "X = 6, Y = 2",
    "(6, 2).",
    "P(6, 2)",
    "S = {(6 | 2)}",
    "（6，2）",
    "€6 and €2",
  ])("reads %j as the point (6, 2)", (text) => {
    expect(canonical(pair, text)).toBe("(6, 2)");
    expect(about(pair, text)).toEqual([]);
  });

  it.each([
    "none",
    "None.",
    "no solution",
    "no solutions",
    "∅",
    "{}",
    "empty set",
    "There is no solution",
    "\\emptyset",
  ])("reads %j as no solution", (text) => {
    expect(canonical(pair, text)).toBe("none");
  });

  const family = readIn(pair, "(1, 0) + t(2, 1)").answer;
  it.each([
    "(1,0)+t(2,1)",
    "(1, 0) + t*(2, 1)",
    "(1, 0) + t · (2, 1)",
    "t(2, 1) + (1, 0)",
    "(1, 0) + (2, 1)t",
    "(1, 0) + s(2, 1)",
    "(1,0) − k(2,1)",
    "(3, 1) + t(-4, -2)",
    "(0, -1/2) + t(1, 1/2)",
    "(0, -0.5) + t(1, 0.5)",
    "(1 + 2t, t)",
    "1 + 2t, t",
    "{(1 + 2t, t) : t ∈ ℝ}",
    "{ (1+2t, t) | t in R }",
    "x = 1 + 2t y = t",
    "(1 + 2t, t), t \\in \\mathbb{R}",
    "(1 + 2t, t) for all t",
    "x = 1 + 2t, y = t",
    "y = r, x = 2r + 1",
    "x = t, y = (t - 1)/2",
    "x = t, y = 1/2 t - 1/2",
    "x = 1 + 2t; y = t; t ∈ ℝ",
    "(x, y) = (1, 0) + t(2, 1)",
    "x = 2y + 1, y = y",
    "x = 2y + 1, y free",
    "x = 2y + 1, y is any real number",
    "x = 2y + 1, y ∈ ℝ",
    "(2y + 1, y)",
    "(1, 0) + t(2, 1) + s(4, 2)",
    "(1,0)+t[2,1]",
  ])("reads %j as the same family", (text) => {
    const reading = readIn(pair, text);
    expect(sameAnswer(reading.answer, family)).toBe(true);
    expect(reading.remarks).toEqual([]);
  });

  it.each(["{(x, y) : x - 2y = 1}", "{(x, y) | y = (x - 1)/2}", "x - 2y = 1", "2x = 4y + 2", "y = (x - 1)/2"])(
    "reads %j as the family, written as an equation",
    (text) => {
      const reading = readIn(pair, text);
      expect(sameAnswer(reading.answer, family)).toBe(true);
      expect(reading.remarks.map((each) => each.about)).toEqual(["implicit"]);
    },
  );

  it.each(["(1, 0) + t(2, 2)", "(2, 0) + t(2, 1)", "(t, 1 + 2t)", "(1, 0)", "none"])(
    "tells %j from that family",
    (text) => {
      expect(sameAnswer(readIn(pair, text).answer, family)).toBe(false);
    },
  );

  it("never takes two equations given back for a solution", () => {
    expect(refusal(pair, "x + y = 8, x - y = 4").message).toContain("I expected `x =` or `y =` here, not `x + y = 8`.");
  });

  it.each([
    ["(6, ", "I read `(6, ` and then expected a number or a letter, but the text ends there."],
    ["(6, 2", "The bracket opened at `(6, 2` is never closed."],
    ["(6 2)", "I read `6 2` as two numbers. Put a comma between them"],
    ["x = 6", "I read no value for $y$ yet."],
    ["x = 6, x = 7", "I read a second value for $x$."],
    ["(1, 2, 3)", "I read 3 numbers; this answer has 2, for $x$ and $y$."],
    ["7", "I read 1 number; this answer has 2"],
    ["infinitely many", "say which: a point plus a parameter times a direction"],
    ["∞", "say which"],
    ["(1, 0)(2, 1)", "Is there a `+ t` missing between them?"],
    ["(1, 0) + (2, 1) t t", "letter times a letter"],
    ["(1, 0) + t(2, 1, 3)", "one with 3. They need the same number of entries."],
    ["(1, 0) + t(0, 0)", "$t$ goes nowhere here"],
    ["x = 6, y = x - 4", "I read $x$ inside another value."],
    ["x = 4 - 2y, y = 3", "I read $y$ inside another value."],
    ["(1, 0) + t", "a number and a point added together"],
    ["((1, 2), 3)", "not the brackets `(1, 2)`"],
    ["z = 1, w = 2", "I expected `x =` or `y =` here"],
    ["(y, x) = (1, 2)", "I expected `(x, y)` before the equals sign"],
    ["1/t, t", "I can divide only by a number"],
    ["(1, 2) / 0", "divides by 0"],
    ["x = 6 or y = 2", "not `or`"],
    ["hello", "numbers or single letters"],
    ["(,)", "The box for $x$ is still empty."],
    ["(2+, 3)", "For $x$: I read `2+` and then expected a number"],
    ["(1 + 2t, t?)", "For $y$: I read `t` and then expected"],
    ["(6, 2))", "this bracket was never opened"],
    ["=", "I expected a number or a letter first, not `=`."],
  ])("can't read %j and says why", (text, part) => {
    expect(refusal(pair, text).message).toContain(part);
  });

  it("says where reading stopped", () => {
    expect(refusal(pair, "(6, ").at).toBe(4);
    expect(refusal(pair, "(6, 2))").at).toBe(5);
  });

  it("remarks on a point's unreduced entries", () => {
    expect(about(pair, "(6/2, 1/2)")).toEqual(["unreduced"]);
    expect(about(pair, "x = 0.5, y = 2/6")).toEqual(["decimal", "unreduced"]);
  });

  it("echoes how things were grouped", () => {
    expect(readIn(pair, "x = 1/2 t, y = t").echo).toBe("x = \\frac{1}{2} t,\\quad y = t");
    expect(readIn(pair, "(1,0)+t(2,1)").echo).toBe("\\left(1,\\; 0\\right) + t \\left(2,\\; 1\\right)");
    expect(readIn(pair, "none").echo).toContain("\\varnothing");
  });

  it("reads points and families of three unknowns", () => {
    const triple: AnswerForm = { type: "solution-set", unknowns: ["x1", "x2", "x3"] };
    expect(canonical(triple, "x1 = 1, x_2 = 2, x₃ = 3")).toBe("(1, 2, 3)");
    expect(canonical(triple, "(1, 0, 0) + s(0, 1, 0) + t(0, 0, 1)")).toBe("(1, 0, 0) + t(0, 1, 0) + s(0, 0, 1)");
    expect(sameAnswer(readIn(triple, "x1 + x2 + x3 = 1").answer, readIn(triple, "(1 - s - t, s, t)").answer)).toBe(
      true,
    );
  });

  it("calls two families the same exactly when each holds the other's points", () => {
    const small = fc.integer({ min: -4, max: 4 });
    const family3 = fc.record({
      p: fc.array(small, { minLength: 3, maxLength: 3 }),
      d: fc.array(small, { minLength: 3, maxLength: 3 }),
    });
    fc.assert(
      fc.property(family3, family3, small, (f, g, k) => {
        const make = ({ p, d }: typeof f): LinearSolution => ({
          kind: "infinite",
          particular: vector(p),
          directions: [vector(d)],
        });
        const shifted = make({
          p: f.p.map((entry, i) => entry + k * (f.d[i] ?? 0)),
          d: f.d.map((entry) => -3 * entry),
        });
        expect(sameSolutionSet(make(f), shifted)).toBe(true);
        const rank = (rows: number[][]) => rankOf(matrix(rows, 3).entries.map((row) => row.map(Q.toNumber)));
        const difference = f.p.map((entry, i) => entry - (g.p[i] ?? 0));
        const same = rank([f.d, g.d, difference]) === rank([f.d]) && rank([g.d]) === rank([f.d]);
        expect(sameSolutionSet(make(f), make(g))).toBe(same);
      }),
      { numRuns: 100 },
    );
  });
});

/** Rank of a 1×3 or 3×3 matrix by minors: another way than row reduction. */
function rankOf(rows: number[][]): number {
  const pick = (i: number, j: number) => rows[i]?.[j] ?? 0;
  const minor = (i: number, k: number, j: number, l: number) => pick(i, j) * pick(k, l) - pick(i, l) * pick(k, j);
  const three = pick(0, 0) * minor(1, 2, 1, 2) - pick(0, 1) * minor(1, 2, 0, 2) + pick(0, 2) * minor(1, 2, 0, 1);
  if (three !== 0) return 3;
  const indices = [0, 1, 2];
  const two = indices.some((i) =>
    indices.some((k) => indices.some((j) => indices.some((l) => minor(i, k, j, l) !== 0))),
  );
  return two ? 2 : rows.some((row) => row.some((entry) => entry !== 0)) ? 1 : 0;
}
