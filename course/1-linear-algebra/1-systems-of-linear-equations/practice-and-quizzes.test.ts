import { existsSync, readdirSync } from "node:fs";
import {
  allKinds,
  drawQuiz,
  findKind,
  openExercise,
  parseIdentity,
  type QuizBlueprint,
  skills,
} from "@gradus/practice";
import { describe, expect, it } from "vitest";
import { linearAlgebra } from "../../map/linear-algebra.ts";
import { quiz as graded } from "./quiz-graded.ts";
import { quiz as practiceQuiz } from "./quiz-practice.ts";

type Item = { readonly kind: string; readonly level: number };
type Practice = Readonly<Record<"faded" | "own" | "mixed", readonly Item[]>>;

/** The practice of every lesson of the week, by the lesson's slug. */
const practices = await Promise.all(
  readdirSync(new URL(".", import.meta.url))
    .filter((folder) => existsSync(new URL(`${folder}/practice.ts`, import.meta.url)))
    .map(async (folder) => {
      const module: { readonly practice: Practice } = await import(
        new URL(`${folder}/practice.ts`, import.meta.url).href
      );
      return [folder.replace(/^\d+-/, ""), module.practice] as const;
    }),
);

it("finds the practice of at least one lesson", () => expect(practices.length).toBeGreaterThan(0));

describe.each(practices)("the practice of %s", (slug, practice) => {
  const items = [...practice.faded, ...practice.own, ...practice.mixed];
  const kindsOfLesson = allKinds.filter(({ lesson }) => lesson === slug);

  it("names kinds and levels that exist", () => {
    for (const { kind, level } of items) expect(findKind(kind)?.levels, kind).toContain(level);
  });

  it("has problems of one's own for every skill, the last in a surface form not met before", () => {
    const own = practice.own.map(({ kind }) => findKind(kind));
    const practised = new Set<string>(own.flatMap((kind) => kind?.skills ?? []));
    for (const skill of kindsOfLesson.flatMap(({ skills: named }) => named)) expect(practised).toContain(skill);
    const surfaces = own.map((kind) => kind?.surface);
    expect(surfaces.slice(0, -1)).not.toContain(surfaces.at(-1));
  });

  it("mixes methods: none follows itself", () => {
    const methods = practice.mixed.map(({ kind }) => findKind(kind)?.method);
    for (const [i, method] of methods.entries()) expect(method).not.toBe(methods[i + 1]);
  });

  it("uses every kind of the lesson somewhere", () => {
    const used = new Set<string>(items.map(({ kind }) => kind));
    expect(kindsOfLesson.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });
});

const draw = (blueprint: QuizBlueprint, seed: string) => drawQuiz(blueprint, seed, allKinds, (kind) => kind);

/** What the practice quiz is about: the first six lessons of the week. */
const FIRST_SIX = new Set(linearAlgebra.weeks[0]?.lessons.slice(0, 6).map(({ slug }) => slug));

describe.each([
  ["practice quiz", practiceQuiz, 6, (lessons: readonly string[]) => lessons.filter((each) => FIRST_SIX.has(each))],
  ["graded quiz", graded, 10, (lessons: readonly string[]) => lessons],
] as const)("the %s", (_, blueprint, size, scope) => {
  it("draws its number of problems, fresh for each attempt, no method twice running", async () => {
    const draws = await Promise.all(Array.from({ length: 20 }, (_, i) => draw(blueprint, `attempt-${i}`)));
    for (const drawn of draws) {
      expect(drawn).toHaveLength(size);
      const methods = drawn.map((identity) => {
        const opened = openExercise(identity);
        if (opened === null || "outdated" in opened) throw new Error(`${identity} does not open`);
        return opened.kind.method;
      });
      for (const [i, method] of methods.entries()) expect(method).not.toBe(methods[i + 1]);
    }
    expect(new Set(draws.map((drawn) => drawn.join())).size).toBe(draws.length);
  });

  it("asks every open lesson that it covers, each time, and in time every skill", async () => {
    const ofTheWeek = allKinds.filter(({ course, week }) => course === 1 && week === 1);
    const covered = new Set(scope(ofTheWeek.map(({ lesson }) => lesson)));
    const asked = new Set<string>();
    for (let i = 0; i < 80; i++) {
      const drawn = await draw(blueprint, `skills-${i}`);
      const kinds = drawn.map((identity) => findKind(parseIdentity(identity)?.kind ?? ""));
      expect(new Set(kinds.map((kind) => kind?.lesson))).toEqual(covered);
      for (const kind of kinds) for (const id of kind?.skills ?? []) asked.add(id);
    }
    const lessonOf = (id: string) =>
      allKinds.find(({ skills: named }) => named.some((each) => each === id))?.lesson ?? "";
    for (const { id } of skills) if (covered.has(lessonOf(id))) expect(asked).toContain(id);
  });
});
