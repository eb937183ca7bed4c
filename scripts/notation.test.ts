import { readFile } from "node:fs/promises";
import { objectColours } from "@gradus/figures/theme";
import { expect, it } from "vitest";
import { glossary, objects } from "../course/notation/index.ts";
import { notationPage } from "./notation.ts";

it("docs/notation.md is what the notation data say", async () => {
  expect(await readFile(new URL("../docs/notation.md", import.meta.url), "utf8")).toBe(notationPage());
});

it("defines each term and names each object once", () => {
  const terms = glossary.map((entry) => entry.id);
  const names = objects.map((object) => object.name);
  expect(new Set(terms).size).toBe(terms.length);
  expect(new Set(names).size).toBe(names.length);
});

it("gives every object the colour that the figures draw it in", () => {
  expect(Object.fromEntries(objects.map(({ name, colour }) => [name, colour]))).toEqual(objectColours);
});
