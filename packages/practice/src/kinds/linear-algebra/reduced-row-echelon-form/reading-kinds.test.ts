import { describe, expect, it } from "vitest";
import type { Exercise } from "../../../exercise/kind.ts";
import { openExercise } from "../../../exercise/open-exercise.ts";
import "../../all-kinds.ts";
import { type EchelonSystem, isConsistentEchelon } from "./echelon-system.ts";

function open(identity: string): Exercise {
  const exercise = openExercise(identity);
  if (exercise === null || "outdated" in exercise) throw new Error(`${identity} does not open`);
  return exercise;
}

const said = (exercise: Exercise, text: string) => {
  const { verdict, mistake } = exercise.judge(text);
  return mistake ?? verdict;
};

describe("reading the free unknowns off a staircase", () => {
  // Pivots in the columns of x_2, x_3, x_4 and x_6 of six unknowns; five rows.
  const exercise = open("la.read-the-staircase@1:2:b");

  it("shows the pivots of the picture in words, too", () => {
    expect(exercise.prompt.picture).toMatchObject({ type: "staircase", pivots: [1, 2, 3, 5], bar: 6 });
    expect(exercise.prompt.picture?.description).toContain("the pivots stand in the columns x₂, x₃, x₄ and x₆");
  });

  it.each([
    ["a, e", "right"],
    ["b, c, d, f", "pivots-taken-for-free"],
    ["a, e, g", "constants-taken-for-unknown"],
    ["a, b, c, d, e, f", "pivots-on-the-diagonal"],
    ["e", "zero-rows-taken-for-free"],
    ["a", "first-free-only"],
    ["a, b", "wrong"],
    ["x_1", "first-free-only"],
    ["x_9", "unreadable"],
  ])("says to %s what it is: %s", (text, what) => {
    expect(said(exercise, text)).toBe(what);
  });

  it("says of some of the free unknowns that they are not all", () => {
    const three = open("la.read-the-staircase@1:2:1");
    const [first, second, ...more] = three.solution().answer.split(", ");
    expect(more).toHaveLength(1);
    expect(three.judge(`${first}, ${second}`).witness).toBe("What you named is free, but it is not all that is.");
  });

  it("tells what speaks against a column that has a pivot, and against the constants", () => {
    expect(exercise.judge("a, b").witness).toContain("$x_{2}$ holds a filled field");
    expect(exercise.judge("a, g").witness).toBe("The column behind the bar belongs to no unknown.");
  });
});

describe("counting the free unknowns", () => {
  // Pivots in the columns of x_2 and x_3 of five unknowns; four rows.
  const exercise = open("la.count-free-unknowns@1:2:c");

  it.each([
    ["3", "right"],
    ["4", "constants-taken-for-unknown"],
    ["5", "pivots-on-the-diagonal"],
    ["1", "zero-rows-taken-for-pivots"],
  ])("says to %s what it is: %s", (text, what) => {
    expect(said(exercise, text)).toBe(what);
  });

  it("guesses no rule where two lead to the same number", () => {
    expect(exercise.mistake("pivots-taken-for-free")).toBe("2");
    expect(exercise.mistake("zero-rows-taken-for-free")).toBe("2");
    expect(said(exercise, "2")).toBe("wrong");
  });
});

describe("a system in echelon form", () => {
  const system = (rows: EchelonSystem["rows"], pivots: readonly number[]) => ({ level: 1, rows, pivots });

  it("is one to ask about where it has solutions and an unknown to choose", () => {
    expect(isConsistentEchelon(system([[1, 2, 3]], [0]))).toBe(true);
    expect(isConsistentEchelon(system([[1, 2, 3]], [1]))).toBe(false);
    expect(
      isConsistentEchelon(
        system(
          [
            [1, 2, 3],
            [0, 0, 4],
          ],
          [0],
        ),
      ),
    ).toBe(false); // 0 = 4
    expect(
      isConsistentEchelon(
        system(
          [
            [1, 2, 3],
            [0, 1, 4],
          ],
          [0, 1],
        ),
      ),
    ).toBe(false); // nothing is free
  });
});
