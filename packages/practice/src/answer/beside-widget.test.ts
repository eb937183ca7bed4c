import { describe, expect, it } from "vitest";
import { besideSolutions, besideWidget, isWritten } from "./beside-widget.ts";
import type { AnswerForm } from "./form.ts";
import { parseAnswer } from "./parse-answer.ts";

const solutions = { type: "solution-set", unknowns: ["x", "y"] } as const;

describe("what stands beside a widget", () => {
  it("leaves out what buttons and boxes show themselves", () => {
    const blanks: AnswerForm = { type: "blanks", lines: [], blanks: [{ id: "u1", label: "first" }] };
    expect(besideWidget({ type: "choice", many: false, choices: [] }, "")).toBe("");
    expect(besideWidget(solutions, "")).toBe("");
    expect(besideWidget(blanks, "")).not.toContain("u1");
    expect(besideWidget(blanks, "")).toContain("lowest terms");
  });

  it("says of a matrix and of equations what their boxes don't show", () => {
    expect(besideWidget({ type: "matrix", rows: 2, columns: 2 }, "")).toMatch(/pasted.*lowest terms/);
    expect(besideWidget({ type: "matrix", rows: 2, columns: 2, writing: "any" }, "")).toContain("decimals are fine");
    expect(besideWidget({ type: "equations", count: 2, unknowns: ["b", "t"] }, "")).toContain("$b$ and $t$");
    expect(besideWidget({ type: "order", lines: ["one", "two"] }, "")).toBe("");
  });

  it("asks for an echo where something is written, and for none where it is picked", () => {
    expect(isWritten({ type: "matrix", rows: 2, columns: 2 })).toBe(true);
    expect(isWritten({ type: "order", lines: ["one", "two"] })).toBe(false);
  });

  it("follows the form's own setting for how numbers are written", () => {
    expect(besideWidget({ type: "vector", names: ["a"] }, "")).toContain("not as a decimal");
    expect(besideWidget({ type: "vector", names: ["a"], writing: "any" }, "")).toContain("decimals are fine");
  });

  it("says of a claim how numbers are written where some are to be typed, and nowhere else", () => {
    const whenTrue = { asks: "the factor $k$", form: { type: "number", exact: true, writing: "any" } } as const;
    const claim: AnswerForm = { type: "certificate", claim: "It is one line.", whenTrue };
    expect(besideWidget(claim, "true")).toContain("decimals are fine");
    expect(besideWidget(claim, "T: 3")).toContain("decimals are fine");
    expect(besideWidget(claim, "")).toBe("");
    expect(besideWidget(claim, "false")).toBe("");
    expect(besideWidget({ ...claim, whenFalse: { asks: "a point", form: solutions } }, "false")).toContain("lowest");
  });

  it("asks for fractions where the judge does, and lets a whole number be written as 3.0", () => {
    const number: AnswerForm = { type: "number", exact: true };
    expect(besideWidget(number, "")).toContain("What is not whole is written as a fraction in lowest terms");
    const remarks = (text: string) => {
      const reading = parseAnswer(number, text);
      return reading.ok ? reading.remarks.map(({ about }) => about) : null;
    };
    expect(remarks("3.0")).toEqual([]);
    expect(remarks("2.5")).toEqual(["decimal"]);
    expect(remarks("10/4")).toEqual(["unreduced"]);
  });

  it("shows a family that the form can read", () => {
    const sample = /`([^`]+)`/.exec(besideSolutions(solutions, "family"))?.[1] ?? "";
    expect(parseAnswer(solutions, sample).ok).toBe(true);
  });
});
