import "../../../mistake/testing/know-all.ts";
import { classifySystem2, Q } from "@gradus/math/exact";
import { describe, expect, it } from "vitest";
import { chooseCoefficients } from "./choose-coefficients.ts";
import { constantForOutcome } from "./constant-for-outcome.ts";
import { matchSystemToPicture } from "./match-system-to-picture.ts";
import { placeALine } from "./place-a-line.ts";
import { placeTheSolution } from "./place-the-solution.ts";

const seeds = Array.from({ length: 80 }, (_, i) => `inverse-${i}`);

describe("la.choose-coefficients", () => {
  const open = (level: number) => seeds.map((seed) => chooseCoefficients.open(level, seed));

  it.each([1, 2, 3])("asks for both outcomes on level %i", (level) => {
    const texts = open(level).map(({ prompt }) => prompt.text);
    expect(texts.some((text) => text.includes("no solution"))).toBe(true);
    expect(texts.some((text) => text.includes("infinitely many"))).toBe(true);
  });

  it("accepts every q that contradicts, and none that repeats", () => {
    const exercise = open(1).find(({ prompt }) => prompt.text.includes("no solution"));
    const [p = "", q = "0"] = exercise?.solution().answer.slice(1, -1).split(", ") ?? [];
    const repeats = Number(q) - 1;
    for (let other = repeats - 20; other <= repeats + 20; other += 1) {
      const verdict = exercise?.judge(`(${p}, ${other})`).verdict;
      expect(verdict).toBe(other === repeats ? "wrong" : "right");
    }
    expect(exercise?.judge(`(${Number(p) * 2}/2, ${repeats}.5)`).verdict).toBe("right");
  });

  it("recognises a wrong p by the rule behind it, whatever q is", () => {
    for (const exercise of open(2)) {
      const text = exercise.mistake("copied-instead-of-scaled") ?? "";
      const p = text.slice(1).split(",")[0];
      expect(exercise.judge(`(${p}, 1000)`).mistake).toBe("copied-instead-of-scaled");
    }
  });
});

describe("la.constant-for-outcome", () => {
  it.each([1, 2, 3])("has one answer on level %i, and it is none of the numbers shown", (level) => {
    for (const seed of seeds) {
      const exercise = constantForOutcome.open(level, seed);
      const answer = exercise.solution().answer;
      expect(answer).toMatch(/^-?\d+$/);
      const latex = exercise.prompt.text.replace(/\\htmlData\{[^}]*\}|\\htmlClass\{[^}]*\}/g, "");
      const shown = [...latex.matchAll(/\d+/g)].map(([digits]) => digits);
      expect(shown).not.toContain(answer.replace("-", ""));
    }
  });
});

describe("la.place-a-line", () => {
  const lineText = (exercise: ReturnType<typeof placeALine.open>): string => {
    const { form } = exercise;
    const equation = form.type === "line" ? form.picture.lines[0]?.equation : undefined;
    if (equation === undefined) throw new Error("the first line is drawn");
    return `${Q.toText(equation.a)}x + ${Q.toText(equation.b)}y = ${Q.toText(equation.c)}`.replaceAll("+ -", "- ");
  };

  it("judges by the outcome: the first line again is right only where every point is asked", () => {
    for (const level of placeALine.levels) {
      for (const seed of seeds) {
        const exercise = placeALine.open(level, seed);
        const every = exercise.prompt.text.includes("every point");
        expect(exercise.judge(lineText(exercise)).verdict).toBe(every ? "right" : "wrong");
      }
    }
  });

  it("accepts any line through the marked point that leans otherwise, the vertical one too", () => {
    const found = seeds
      .map((seed) => placeALine.open(2, seed))
      .find((candidate) => candidate.prompt.text.includes("only solution"));
    const [x = 0, y = 0] = found?.form.type === "line" ? (found.form.picture.points[0]?.at ?? []) : [];
    expect(found?.judge(`x = ${x}`).verdict).toBe("right");
    expect(found?.judge(`y = ${y}`).verdict).toBe("right");
    expect(found?.judge(`x = ${x + 1}`)).toMatchObject({ verdict: "wrong" });
    expect(found?.judge(`x = ${x + 1}`).witness).toContain("does not pass through");
  });
});

describe("la.place-the-solution", () => {
  it("asks for a grid point inside the picture, on level 1 with the first line drawn", () => {
    for (const level of placeTheSolution.levels) {
      for (const seed of seeds) {
        const { form, prompt, judge, solution } = placeTheSolution.open(level, seed);
        if (form.type !== "point") throw new Error("the form is a point");
        expect(form.picture.lines.length).toBe(level === 1 ? 1 : 0);
        const [first, second] = prompt.equations ?? [];
        const common = first && second ? classifySystem2(first, second) : null;
        expect(common?.kind).toBe("unique");
        const point = common?.kind === "unique" ? common.point : [];
        expect(point.every((value) => Q.isInteger(value) && Math.abs(Q.toNumber(value)) <= 6)).toBe(true);
        expect(judge(solution().answer).verdict).toBe("right");
      }
    }
  });
});

describe("la.match-system-to-picture", () => {
  it.each([1, 2, 3])("has four pictures that differ, the right one in every place, on level %i", (level) => {
    const places = new Set<string>();
    for (const seed of seeds) {
      const exercise = matchSystemToPicture.open(level, seed);
      if (exercise.form.type !== "choice") throw new Error("the form is a choice");
      const described = exercise.form.choices.map(({ picture }) => picture?.description);
      expect(new Set(described).size).toBe(4);
      places.add(exercise.solution().answer);
    }
    expect([...places].sort()).toEqual(["a", "b", "c", "d"]);
  });

  it("sends to a line that the chosen picture draws wrong", () => {
    for (const seed of seeds) {
      const exercise = matchSystemToPicture.open(1, seed);
      for (const id of matchSystemToPicture.mistakes) {
        expect(exercise.judge(exercise.mistake(id) ?? "").check).toMatch(/^Put \$x = 0\$ into/);
      }
    }
  });
});
