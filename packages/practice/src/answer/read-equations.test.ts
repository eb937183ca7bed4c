import { describe, expect, it } from "vitest";
import type { Answer } from "./form.ts";
import { sameAnswer } from "./same-answer.ts";
import { strayEquations } from "./same-equations.ts";
import { canonical, equations, readIn, refusal } from "./testing/sample-forms.ts";

const answer = (text: string): Answer => readIn(equations, text).answer;
const rows = (text: string) => {
  const read = answer(text);
  return read.type === "equations" ? read.equations : [];
};

describe("equations", () => {
  it.each([
    "b + t = 9; 2b + 3t = 21",
    "b+t=9\n2b+3t=21",
    "b + t = 9, 2*b + 3*t = 21",
    "B + T = 9 and 2B + 3T = 21",
    "9 = t + b; 21 - 2b = 3t",
    "2(b + t) = 18; b = (21 - 3t)/2",
    "\\begin{cases} b + t = 9 \\\\ 2b + 3t = 21 \\end{cases}",
    "2b + 3t = 21; b + t = 9",
  ])("are the same in any arrangement, scale and order: %j", (text) => {
    expect(sameAnswer(answer(text), answer("b + t = 9; 2b + 3t = 21"))).toBe(true);
  });

  it("are others when one is mixed into the other, though the solutions stay", () => {
    expect(sameAnswer(answer("b + t = 9; t = 3"), answer("b + t = 9; 2b + 3t = 21"))).toBe(false);
    expect(sameAnswer(answer("b + t = 9; b + t = 9"), answer("b + t = 9; 2b + 3t = 21"))).toBe(false);
  });

  it("are written in one canonical way, whole and without common divisors", () => {
    expect(canonical(equations, "-b/2 = 3 - t; 4t = 0")).toBe("b - 2t = -6; t = 0");
  });

  it("name the ones that don't belong", () => {
    expect(strayEquations(rows("2b + 2t = 18; b + 3t = 21"), rows("b + t = 9; 2b + 3t = 21"))).toEqual(
      rows("b + t = 9; b + 3t = 21").slice(1),
    );
  });

  it("are echoed as they were typed", () => {
    expect(readIn(equations, "9 = b + t; 2b = 21 - 3t").echo).toBe("{9 = b + t},\\quad {2 b = 21 - 3 t}");
  });

  it.each([
    ["b + t = 9", "I read 1 equation; this answer has 2.", 9],
    ["b = 1; t = 2; b + t = 3", "I read 3 equations; this answer has 2.", 14],
    ["b + t = 9; 2b + 3t", "I read `2b + 3t` and then expected an equals sign.", 18],
    ["b + x = 9; t = 1", "I expected only $b$ and $t$ here, not $x$.", 0],
    ["b t = 9; t = 1", "a letter times a letter", 0],
    ["b = b + 3; t = 1", "neither $b$ nor $t$ is left, so it says nothing about them.", 0],
    ["b + t = 9; (1, 2) = t", "I read a point; this answer is written in equations.", 11],
  ])("can't be read from %j", (text, message, at) => {
    const refused = refusal(equations, text);
    expect(refused.message).toContain(message);
    expect(refused.at).toBe(at);
  });
});
