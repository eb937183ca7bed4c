import { describe, expect, it } from "vitest";
import type { AnswerForm } from "./form.ts";
import { parseAnswer } from "./parse-answer.ts";

const vector: AnswerForm = { type: "vector", names: ["x", "y"] };
const blanks: AnswerForm = {
  type: "blanks",
  lines: [],
  blanks: [
    { id: "u1", label: "slope" },
    { id: "u2", label: "value of y" },
  ],
};

function problemOf(form: AnswerForm, text: string) {
  const reading = parseAnswer(form, text);
  if (reading.ok) throw new Error(`${text} was read`);
  return reading;
}

describe("an answer put together from boxes that can't be read", () => {
  it.each([
    ["(2+, 3)", "For $x$: I read `2+` and then expected a number or a letter, but the text ends there.", 3],
    ["(2, a?)", "For $y$: I read `a` and then expected a number, a letter or a bracket, not `?`.", 5],
    ["(, 3)", "The box for $x$ is still empty.", 1],
    ["(2, x=3)", "For $y$: the number alone is enough, without an equals sign.", 5],
    ["(1,5, 2)", "I read 3 numbers; this answer has 2, for $x$ and $y$. Decimals take a point, not a comma.", 0],
    ["2+", "I read `2+` and then expected a number or a letter, but the text ends there.", 2],
  ])("a vector %j: names the box, not a bracket that nobody typed", (text, problem, at) => {
    expect(problemOf(vector, text)).toMatchObject({ problem, at });
  });

  it.each([
    ["u1=2+", "Box “slope”: I read `2+` and then expected a number or a letter, but the text ends there.", 5],
    ["u1=1, u2=a?", "Box “value of y”: I read `a` and then expected a number, a letter or a bracket, not `?`.", 10],
    ["u1=1,5, u2=3", "Box “slope”: I read more than one number. Decimals take a point, not a comma.", 5],
  ])("boxes in lines %j: names the box by its label", (text, problem, at) => {
    expect(problemOf(blanks, text)).toMatchObject({ problem, at });
  });

  it("says where alone, and where together with what can be typed", () => {
    const { problem, message } = problemOf(vector, "(2+, 3)");
    expect(message).toBe(`${problem} ${message.slice(problem.length + 1)}`);
    expect(message).toContain("You can type 2 numbers");
    expect(problem).not.toContain("You can type");
  });
});
