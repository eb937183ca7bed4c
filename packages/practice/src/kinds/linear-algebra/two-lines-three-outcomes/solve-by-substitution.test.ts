import "../../../mistake/testing/know-all.ts";
import { classifySystem2, Q } from "@gradus/math/exact";
import { describe, expect, it } from "vitest";
import { readTheLastLine } from "./read-the-last-line.ts";
import { solveBySubstitutionKind } from "./solve-by-substitution.ts";

const seeds = Array.from({ length: 120 }, (_, i) => `solve-${i}`);

const solutions = (level: number) =>
  seeds.map((seed) => {
    const [first, second] = solveBySubstitutionKind.open(level, seed).prompt.equations ?? [];
    if (!first || !second) throw new Error("the prompt has two equations");
    return classifySystem2(first, second);
  });

describe("la.solve-by-substitution", () => {
  it.each([1, 2, 3])("now and then has no solution or infinitely many on level %i", (level) => {
    const singular = solutions(level).filter(({ kind }) => kind !== "unique").length;
    expect(singular).toBeGreaterThan(0);
    expect(singular).toBeLessThan(seeds.length / 8);
  });

  it.each([
    [1, true],
    [2, true],
    [3, false],
  ])("on level %i has whole solutions: %s", (level, whole) => {
    for (const solution of solutions(level)) {
      if (solution.kind === "unique") expect(solution.point.every(Q.isInteger)).toBe(whole);
    }
  });

  it("tells the swapped pair, the unturned sign and the half-multiplied bracket apart", () => {
    const exercise = solveBySubstitutionKind.open(1, "solve-1");
    const answers = solveBySubstitutionKind.mistakes.map((id) => exercise.mistake(id) ?? "");
    expect(new Set(answers).size).toBe(3);
    expect(answers.map((text) => exercise.judge(text).mistake)).toEqual(solveBySubstitutionKind.mistakes);
  });

  it("shows a wrong pair the equation that it fails, with the numbers put in", () => {
    const exercise = solveBySubstitutionKind.open(1, "solve-1");
    const judged = exercise.judge("(40, 41)");
    expect(judged).toMatchObject({ verdict: "wrong" });
    expect(judged.witness).toMatch(/^Put \$\(40,41\)\$ into the first equation: \$.*\$, not \$.*\$\.$/);
  });
});

describe("la.read-the-last-line", () => {
  it("shows the lines up to the end and never the conclusion", () => {
    for (const seed of seeds.slice(0, 60)) {
      const exercise = readTheLastLine.open(2, seed);
      expect(exercise.prompt.text).not.toMatch(/no solution|infinitely|always/);
      const { answer } = exercise.solution();
      if (answer !== "none") expect(exercise.prompt.text.replaceAll(" ", "")).not.toContain(answer.replaceAll(" ", ""));
    }
  });

  it("has true and false last lines about equally often, and a value of 0 now and then", () => {
    const answers = Array.from({ length: 200 }, (_, i) => readTheLastLine.open(1, `end-${i}`).solution().answer);
    const none = answers.filter((answer) => answer === "none").length / answers.length;
    const family = answers.filter((answer) => answer.includes("t(")).length / answers.length;
    expect(Math.min(none, family)).toBeGreaterThan(0.38);
    expect(none + family).toBeLessThan(1);
  });
});
