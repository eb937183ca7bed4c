import "../../../mistake/testing/know-all.ts";
import { classifySystem2 } from "@gradus/math/exact";
import { describe, expect, it } from "vitest";
import type { ExerciseKind } from "../../../exercise/kind.ts";
import { countSolutionsFromEquations } from "./count-solutions-from-equations.ts";
import { countSolutionsFromPicture } from "./count-solutions-from-picture.ts";
import { countSolutionsFromStory } from "./count-solutions-from-story.ts";

const counting = [countSolutionsFromEquations, countSolutionsFromPicture, countSolutionsFromStory];
const everyLevel = counting.flatMap((kind) => kind.levels.map((level) => [kind.id, level, kind] as const));
const seeds = Array.from({ length: 120 }, (_, i) => `balance-${i}`);

const answers = (kind: ExerciseKind, level: number): string[] =>
  seeds.map((seed) => kind.open(level, seed).solution().answer);

describe.each(everyLevel)("%s, level %i", (_, level, kind) => {
  it("reaches each outcome about equally often, so that guessing one does not pay", () => {
    const found = answers(kind, level);
    for (const letter of ["a", "b", "c"]) {
      const share = found.filter((answer) => answer === letter).length / found.length;
      expect(share).toBeGreaterThan(0.23);
      expect(share).toBeLessThan(0.44);
    }
    expect(found).not.toContain("d");
  });

  it("answers every wrong letter with a check to do, and no right one with a reproach", () => {
    for (const seed of seeds.slice(0, 15)) {
      const exercise = kind.open(level, seed);
      for (const letter of ["a", "b", "c", "d"]) {
        const judged = exercise.judge(letter);
        expect(judged.verdict).toBe(letter === exercise.solution().answer ? "right" : "wrong");
        if (judged.verdict === "wrong") expect(judged.check).toBeTruthy();
      }
    }
  });
});

describe("la.count-solutions-from-equations", () => {
  it.each([1, 2, 3])("does not betray the outcome by equal right-hand sides on level %i", (level) => {
    const kept = { one: 0, none: 0 };
    for (const seed of seeds) {
      const exercise = countSolutionsFromEquations.open(level, seed);
      const [first, second] = exercise.prompt.equations ?? [];
      if (!first || !second || first.c.numerator !== second.c.numerator) continue;
      const { kind } = classifySystem2(first, second);
      if (kind === "unique") kept.one += 1;
      if (kind === "none") kept.none += 1;
    }
    expect(kept.one).toBeGreaterThan(0);
    expect(kept.none).toBeGreaterThan(0);
  });
});

describe("la.count-solutions-from-picture", () => {
  const crossings = (level: number) =>
    seeds.flatMap((seed) => {
      const [first, second] = countSolutionsFromPicture.open(level, seed).prompt.equations ?? [];
      const solution = first && second ? classifySystem2(first, second) : null;
      return solution?.kind === "unique"
        ? [solution.point.map((q) => Number(q.numerator) / Number(q.denominator))]
        : [];
    });
  const inside = (point: readonly number[]): boolean => point.every((value) => Math.abs(value) <= 6);

  it("shows the crossing on level 1", () => {
    expect(crossings(1).every(inside)).toBe(true);
  });

  it.each([2, 3])("hides the crossing beyond the edge on level %i", (level) => {
    expect(crossings(level).some(inside)).toBe(false);
  });

  it("has lines on level 3 whose slopes differ by a tenth", () => {
    const gaps = seeds.map((seed) => {
      const [first, second] = countSolutionsFromPicture.open(3, seed).prompt.equations ?? [];
      const slope = (e: typeof first): number =>
        e ? -(Number(e.a.numerator) * Number(e.b.denominator)) / (Number(e.a.denominator) * Number(e.b.numerator)) : 0;
      return Math.abs(slope(first) - slope(second));
    });
    expect(gaps.every((gap) => gap < 0.11)).toBe(true);
    expect(gaps.some((gap) => gap > 0.09)).toBe(true);
  });
});
