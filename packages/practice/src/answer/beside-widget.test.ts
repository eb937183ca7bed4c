import { describe, expect, it } from "vitest";
import { besideSolutions, besideWidget } from "./beside-widget.ts";
import type { AnswerForm } from "./form.ts";
import { parseAnswer } from "./parse-answer.ts";

const solutions = { type: "solution-set", unknowns: ["x", "y"] } as const;

describe("what stands beside a widget", () => {
  it("leaves out what buttons and boxes show themselves", () => {
    const blanks: AnswerForm = { type: "blanks", lines: [], blanks: [{ id: "u1", label: "first" }] };
    expect(besideWidget({ type: "choice", many: false, choices: [] })).toBe("");
    expect(besideWidget(solutions)).toBe("");
    expect(besideWidget(blanks)).not.toContain("u1");
    expect(besideWidget(blanks)).toContain("lowest terms");
  });

  it("follows the form's own setting for how numbers are written", () => {
    expect(besideWidget({ type: "vector", names: ["a"] })).toContain("no decimals");
    expect(besideWidget({ type: "vector", names: ["a"], writing: "any" })).toContain("decimals are fine");
  });

  it("shows a family that the form can read", () => {
    const sample = /`([^`]+)`/.exec(besideSolutions(solutions, "family"))?.[1] ?? "";
    expect(parseAnswer(solutions, sample).ok).toBe(true);
  });
});
