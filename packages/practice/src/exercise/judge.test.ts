import "../mistake/testing/know-all.ts";
import { describe, expect, it } from "vitest";
import { mistakeWords } from "../mistake/known.ts";
import { numbersOf, sampleExercise } from "./testing/sample-kind.ts";

const exercise = sampleExercise();
const { p, q } = numbersOf(exercise);

describe("judge", () => {
  it("says in one line what was right", () => {
    expect(exercise.judge(`${p}/${q}`)).toEqual({
      verdict: "right",
      feedback: `${p} over ${q} it is.`,
      echo: `\\frac{${p}}{${q}}`,
    });
  });

  it("tells unreadable from wrong, and says what can be typed", () => {
    const { verdict, feedback, echo } = exercise.judge("3 +");
    expect(verdict).toBe("unreadable");
    expect(feedback).toContain("You can type");
    expect(echo).toBeUndefined();
  });

  it.each([
    ["a fraction not in lowest terms", `${2 * p}/${2 * q}`, "not in lowest terms: 2 divides"],
    ["a rounded decimal", (p / q).toFixed(3), "The right value, rounded; the exact one is asked."],
    ["unfinished arithmetic", `${p - 1}/${q} + 1/${q}`, "write it as one number"],
  ])("answers %s with form", (_, text, part) => {
    const judged = exercise.judge(text);
    expect(judged.verdict).toBe("form");
    expect(judged.feedback).toContain(part);
  });

  it("takes neither a rough guess nor a rounding to the wrong digit for a rounded value", () => {
    expect(exercise.judge((p / q).toFixed(1)).verdict).toBe("wrong");
    expect(exercise.judge((p / q + 0.02).toFixed(2)).verdict).toBe("wrong");
  });

  it("names the wrong rule that gives exactly this answer, in the library's words", () => {
    const judged = exercise.judge(`${q}/${p}`);
    const { action, why, check } = mistakeWords("slope-inverted");
    expect(judged).toMatchObject({ verdict: "wrong", mistake: "slope-inverted", feedback: `${action} ${why}`, check });
    expect(judged.witness).toBe(`Times ${q} it gives something else.`);
  });

  it("recognises a wrong rule by its value, however it is written", () => {
    expect(exercise.judge(`−${2 * p} / ${2 * q}`).mistake).toBe("slope-sign-wrong");
  });

  it("gives the check with this problem's own numbers where the kind has them", () => {
    expect(exercise.judge(`-${p}/${q}`).check).toBe(`Is ${p} negative?`);
  });

  it("recognises a class of answers", () => {
    expect(exercise.judge("500").mistake).toBe("axis-crossing-taken");
  });

  it("does not guess between two wrong rules that both fit, but gives a check", () => {
    const twofold = sampleExercise(2);
    const numbers = numbersOf(twofold);
    const judged = twofold.judge(`-${numbers.p}/${numbers.q}`);
    expect(judged.mistake).toBeUndefined();
    expect(judged.check).toBe(`Multiply by ${numbers.q}.`);
  });

  it("gives a check to do when no wrong rule fits, and doesn't say once more that it is wrong", () => {
    expect(exercise.judge("0")).toMatchObject({ verdict: "wrong", feedback: "", check: `Multiply by ${q}.` });
  });

  it("says so when it can't decide", () => {
    expect(exercise.judge("999")).toMatchObject({ verdict: "undecided", feedback: "We could not tell." });
  });

  it("gives a wrong rule's answer, and null where it can't be applied", () => {
    expect(exercise.mistake("slope-inverted")).toBe(`${q}/${p}`);
    expect(exercise.mistake("intercept-sign-wrong")).toBeNull();
    expect(exercise.mistake("slopes-not-compared")).toBeNull();
  });
});
