import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { labFile, labs } from "@gradus/course/labs";
import { snakeCase } from "@gradus/sandbox";
import { notebookFile } from "@gradus/sandbox/build";
import { labNotebook } from "@gradus/sandbox/notebook";
import { afterAll, beforeAll, expect, it } from "vitest";
import { CHANGES, changedNotebook, unlikeItsChange } from "./changed-solutions.ts";
import { failureInNode } from "./typescript.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gradus-changed-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const told = (isRight: boolean) =>
  CHANGES.ts
    .filter((change) => change.isRight === isRight)
    .map((change) => [change.function, change.what, change] as const);

// The Python ones are run by `npm run test:jupyter`, where NumPy is there.
it.each(told(false))("a notebook fails at the assertion on %s where %s", async (_name, _what, change) => {
  expect(unlikeItsChange(change, failureInNode(await changedNotebook("ts", change), folder))).toBeNull();
});

it.each(told(true))("a notebook lets %s pass with %s", async (_name, _what, change) => {
  expect(failureInNode(await changedNotebook("ts", change), folder)).toBeNull();
});

const written = labs.flatMap((lab) => lab.languages.map((language) => [lab.lab, language, lab] as const));

it.each(written)("a notebook asserts every function that the lab %s checks: %s", async (_name, language, lab) => {
  const file = readFileSync(labFile(lab, language, "starter"), "utf8");
  const { cells } = await labNotebook({ lab: lab.lab, language, file, checks: lab.checks, read: notebookFile });
  const assertions = cells.filter(({ id }) => id.startsWith("gradus-assertions-")).map(({ source }) => source.join(""));
  const names = lab.checks.functions.map((name) => (language === "py" ? snakeCase(name) : name));
  const asserted = names.filter((name) => assertions.some((text) => new RegExp(`\\b${name}\\(`).test(text)));
  expect(asserted).toStrictEqual(names);
});
