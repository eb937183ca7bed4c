import { readFile } from "node:fs/promises";
import { allKinds } from "@gradus/practice";
import { catalogue } from "@gradus/practice/catalogue";
import { expect, it } from "vitest";
import { CATALOGUE, catalogueSource } from "./kinds.ts";

it("the catalogue of kinds is what the kinds say; if not, run node scripts/kinds.ts", async () => {
  expect(await readFile(CATALOGUE, "utf8")).toBe(await catalogueSource());
});

it("every entry of the catalogue loads its own kind", async () => {
  expect(await Promise.all(catalogue.map((entry) => entry.load()))).toEqual(allKinds);
});
