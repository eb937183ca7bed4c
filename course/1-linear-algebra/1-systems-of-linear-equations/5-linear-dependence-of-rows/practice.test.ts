import { allKinds, findKind } from "@gradus/practice";
import { describe, expect, it } from "vitest";
import { practice } from "./practice.ts";

const items = [...practice.faded, ...practice.own, ...practice.mixed];

describe("the practice of the linear dependence of rows", () => {
  it("names kinds and levels that exist, and uses every kind of the lesson", () => {
    for (const { kind, level } of items) expect(findKind(kind)?.levels, kind).toContain(level);
    const used = new Set<string>(items.map(({ kind }) => kind));
    expect(allKinds.filter(({ lesson, id }) => lesson === "linear-dependence-of-rows" && !used.has(id))).toEqual([]);
  });

  it("has problems of one's own for every skill, the last in a surface form not met before", () => {
    const own = practice.own.map(({ kind }) => findKind(kind));
    const practised = new Set<string>(own.flatMap((kind) => kind?.skills ?? []));
    expect([...practised].sort()).toEqual([
      "la.complete-dependent-row",
      "la.dependence-with-letters",
      "la.dependent-2x2",
    ]);
    const surfaces = own.map((kind) => kind?.surface);
    expect(surfaces.slice(0, -1)).not.toContain(surfaces.at(-1));
  });

  it("mixes methods: none follows itself, and older skills are among them", () => {
    const kinds = practice.mixed.map(({ kind }) => findKind(kind));
    for (const [i, kind] of kinds.entries()) expect(kind?.method).not.toBe(kinds[i + 1]?.method);
    expect(kinds.some((kind) => kind?.lesson === "the-matrix-of-a-system")).toBe(true);
  });
});
