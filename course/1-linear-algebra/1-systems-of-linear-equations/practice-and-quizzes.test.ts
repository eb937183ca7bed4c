import { allKinds, drawQuiz, findKind, openExercise, skills } from "@gradus/practice";
import { describe, expect, it } from "vitest";
import { practice } from "./3-two-lines-three-outcomes/practice.ts";
import { quiz as graded } from "./quiz-graded.ts";
import { quiz as practiceQuiz } from "./quiz-practice.ts";

const items = [...practice.faded, ...practice.own, ...practice.mixed];

describe("the practice of two lines, three outcomes", () => {
  it("names kinds and levels that exist", () => {
    for (const { kind, level } of items) expect(findKind(kind)?.levels, kind).toContain(level);
  });

  it("has problems of one's own for every skill, the last in a surface form not met before", () => {
    const own = practice.own.map(({ kind }) => findKind(kind));
    const practised = new Set<string>(own.flatMap((kind) => kind?.skills ?? []));
    expect([...practised].sort()).toEqual(skills.map(({ id }) => id).sort());
    const surfaces = own.map((kind) => kind?.surface);
    expect(surfaces.slice(0, -1)).not.toContain(surfaces.at(-1));
  });

  it("mixes methods: none follows itself", () => {
    const methods = practice.mixed.map(({ kind }) => findKind(kind)?.method);
    for (const [i, method] of methods.entries()) expect(method).not.toBe(methods[i + 1]);
  });

  it("uses every kind of the lesson somewhere", () => {
    const used = new Set<string>(items.map(({ kind }) => kind));
    expect(allKinds.filter(({ lesson, id }) => lesson === "two-lines-three-outcomes" && !used.has(id))).toEqual([]);
  });
});

describe.each([
  ["practice quiz", practiceQuiz, 6],
  ["graded quiz", graded, 10],
])("the %s", (_, blueprint, size) => {
  it("draws its number of problems, fresh for each attempt, no method twice running", () => {
    const draws = Array.from({ length: 20 }, (_, i) => drawQuiz(blueprint, `attempt-${i}`, allKinds));
    for (const draw of draws) {
      expect(draw).toHaveLength(size);
      const methods = draw.map((identity) => {
        const opened = openExercise(identity);
        if (opened === null || "outdated" in opened) throw new Error(`${identity} does not open`);
        return opened.kind.method;
      });
      for (const [i, method] of methods.entries()) expect(method).not.toBe(methods[i + 1]);
    }
    expect(new Set(draws.map((draw) => draw.join())).size).toBe(draws.length);
  });

  it("asks every skill of the open lessons", () => {
    const asked = new Set<string>(
      drawQuiz(blueprint, "skills", allKinds).flatMap(
        (identity) => findKind(identity.split("@")[0] ?? "")?.skills ?? [],
      ),
    );
    for (const { id } of skills) expect(asked).toContain(id);
  });
});
