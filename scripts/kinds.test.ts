import { readdir, readFile } from "node:fs/promises";
import { allKinds } from "@gradus/practice";
import { catalogue } from "@gradus/practice/catalogue";
import { expect, it } from "vitest";
import { catalogueSources, FOLDER } from "./kinds.ts";

it("the catalogue of kinds is what the kinds say; if not, run node scripts/kinds.ts", async () => {
  const sources = await catalogueSources();
  for (const [path, text] of Object.entries(sources)) expect(await readFile(new URL(path, FOLDER), "utf8")).toBe(text);
  const lying = (await readdir(new URL("loaders/", FOLDER))).map((file) => `loaders/${file}`);
  expect(lying.filter((path) => sources[path] === undefined)).toEqual([]);
});

it("every entry of the catalogue loads its own kind", async () => {
  expect(await Promise.all(catalogue.map((entry) => entry.load()))).toEqual(allKinds);
});
