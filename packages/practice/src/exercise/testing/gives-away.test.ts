import { textNode } from "@gradus/math/explain";
import { describe, expect, it } from "vitest";
import type { AnswerForm } from "../../answer/form.ts";
import { parseAnswer } from "../../answer/parse-answer.ts";
import { sameAnswer } from "../../answer/same-answer.ts";
import { defineKind } from "../define-kind.ts";
import type { Exercise, Kind } from "../kind.ts";
import { givesAway } from "./gives-away.ts";
import { faultInLastLine } from "./last-line.ts";
import { quotientKind } from "./sample-kind.ts";

// What gives an answer away in the forms that are more than a number, a point or a choice.

/** An exercise whose one right answer is this text. */
function exercise(form: AnswerForm, answer: string): Exercise {
  const right = parseAnswer(form, answer);
  if (!right.ok) throw new Error(right.message);
  const kind: Kind<{ level: number }> = {
    ...quotientKind("test.exact", "exact"),
    generate: (_, level) => ({ level }),
    isWellPosed: () => true,
    prompt: () => ({ text: "Given is $x + y = 8$." }),
    form: () => form,
    assess: (_, typed) =>
      sameAnswer(typed, right.answer) ? { is: "right", because: "It is." } : { is: "wrong", nudge: "Look again." },
    solve: () => ({ answer, steps: [], summary: "So it is." }),
    hints: () => ["One.", "Two."],
    mistakes: [],
    samples: () => ({ right: [answer], equivalent: [], form: [], wrong: [], unreadable: [] }),
  };
  return defineKind(kind).open(1, "s");
}

const wrongLine: AnswerForm = {
  type: "wrong-line",
  lines: ["one", "two", "three"].map((text) => ({ text, reason: "divide" })),
};
const claim: AnswerForm = {
  type: "certificate",
  claim: "Row 2 is a multiple of row 1.",
  whenFalse: { asks: "a point on one line only", form: { type: "vector", names: ["x", "y"] } },
};
const story: AnswerForm = { type: "equations", count: 2, unknowns: ["b", "t"] };
const shown: AnswerForm = { type: "equations", count: 2, unknowns: ["x", "y"] };
const grid: AnswerForm = { type: "matrix", rows: 1, columns: 2 };
const order: AnswerForm = { type: "order", lines: ["one", "two", "three"] };
const row = "\\begin{bmatrix}6 & 2\\end{bmatrix}";

describe("a hint", () => {
  it.each<[string, AnswerForm, string, string | null]>([
    ["Look at line 3.", wrongLine, "3", "it contains line 3"],
    ["Look at line 2 and the one after it.", wrongLine, "3", null],
    ["None of them is wrong.", wrongLine, "none", "it contains None of them is wrong"],
    ["Is one of them wrong?", wrongLine, "none", null],
    ["Try $(6, 2)$.", claim, "false: (6, 2)", "it contains (6, 2)"],
    ["Then the claim is false.", claim, "false: (6, 2)", "it contains claim is false"],
    ["Is it so at $(1, 1)$?", claim, "false: (6, 2)", null],
    ["One is $2t + 2b = 18$.", story, "b + t = 9; 2b + 3t = 21", "it contains 2t + 2b = 18"],
    ["It is not $b + t = 21$.", story, "b + t = 9; 2b + 3t = 21", null],
    ["As the question says, $2x + 2y = 16$.", shown, "x + y = 8; x - y = 4", null],
    [`It is $${row}$.`, grid, "[[6, 2]]", `it contains ${row}`],
    ["A $6$ is in it.", grid, "[[6, 2]]", null],
    ["Take them as `3, 1, 2`.", order, "3,1,2", "it contains 3, 1, 2"],
  ])("%j", (hint, form, answer, fault) => {
    expect(givesAway(exercise(form, answer), hint)).toBe(fault);
  });
});

describe("the last line of a matrix's solution", () => {
  const step = (text: string) => ({
    rule: "conclude",
    ...{ text, prose: text, latex: "", speech: "", reason: "" },
    node: textNode("so"),
  });

  it("has to say the entries that were asked", () => {
    expect(faultInLastLine(exercise(grid, "[[6, -2]]"), step("It is 6 beside −2."))).toBeNull();
    expect(faultInLastLine(exercise(grid, "[[6, -2]]"), step("It is 6."))).toContain("does not say -2");
  });
});
