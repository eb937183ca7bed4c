import { type AnswerForm, parseAnswer } from "@gradus/practice";
import { describe, expect, it } from "vitest";
import { boxToBlame, namedBoxToBlame, type UnreadableAt } from "./box-to-blame.ts";

const vector: AnswerForm = { type: "vector", names: ["x", "y", "z"] };
const equations: AnswerForm = { type: "equations", count: 2, unknowns: ["x", "y"] };
const matrix: AnswerForm = { type: "matrix", rows: 2, columns: 2 };
const blanks = [
  { id: "u1", label: "first" },
  { id: "u2", label: "second" },
];
const lines: AnswerForm = { type: "blanks", lines: [], blanks };

function stop(form: AnswerForm, text: string): UnreadableAt {
  const reading = parseAnswer(form, text);
  return reading.ok ? undefined : reading.at;
}

describe("the box where reading stopped", () => {
  it.each([
    ["(2+, 3, 1)", 0],
    ["(2, 3 3, 1)", 1],
    ["(2, , 1)", 1],
    ["(2, 3, ?)", 2],
    ["(2, 3, )", 2],
    ["(2, 3, 1)", null],
  ])("%s", (text, box) => expect(boxToBlame(text, stop(vector, text), ",", 3)).toBe(box));

  it.each([
    ["x + ; y = 1", 0],
    ["x + 2y; y = 1", 0],
    ["x = 1; y = = 2", 1],
    ["x = 1; y + z = 2", 1],
    ["x = 1; ", 1],
    ["x = 1; y = 1", null],
  ])("%s", (text, box) => expect(boxToBlame(text, stop(equations, text), ";", 2)).toBe(box));

  it.each([
    ["[[1?, 2], [3, 4]]", 0],
    ["[[1, ], [3, 4]]", 1],
    ["[[1, 2], [(3, 4]]", 2],
    ["[[1, 2], [3, 4+]]", 3],
    ["[[1, 2], [3, 4]]", null],
  ])("%s", (text, box) => expect(boxToBlame(text, stop(matrix, text), ",", 4)).toBe(box));

  it.each([
    ["u1=2+, u2=1", "u1"],
    ["u1=2, u2=x", "u2"],
    ["u1=1,5, u2=1", "u1"],
    ["u1=1, u2=2", null],
  ])("%s", (text, box) => expect(namedBoxToBlame(text, stop(lines, text))).toBe(box));

  it("is never one past the last", () => {
    expect(boxToBlame("1, 2, 3, 4", stop(vector, "1, 2, 3, 4"), ",", 3)).toBe(0);
    expect(boxToBlame("(1, 2, 3, 4)", 11, ",", 3)).toBe(2);
  });
});
