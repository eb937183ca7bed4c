import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { allKinds, type Exercise } from "@gradus/practice";
import katex from "katex";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { trimKatex } from "./trim-katex.ts";

const whole = join(createRequire(import.meta.url).resolve("katex"), "../katex.mjs");
let folder: string;
let trimmed: typeof katex;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "trimmed-katex-"));
  const file = join(folder, "katex.mjs");
  await writeFile(file, trimKatex(await readFile(whole, "utf8")));
  trimmed = ((await import(pathToFileURL(file).href)) as { default: typeof katex }).default;
});
afterAll(() => rm(folder, { recursive: true }));

/** Every formula that a problem shows, in prose and in its steps. */
function formulasOf(exercise: Exercise): readonly string[] {
  const { steps, summary } = exercise.solution();
  const texts = [
    exercise.prompt.text,
    exercise.accepts,
    ...exercise.hints(),
    summary,
    ...steps.map(({ prose }) => prose),
  ];
  const inProse = texts.flatMap((text) => [...text.matchAll(/\$\$?([^$]+)\$\$?/g)].map(([, latex = ""]) => latex));
  return [...inProse, ...steps.map(({ latex }) => latex)];
}

describe("the trimmed typesetter sets every problem as the whole one does", () => {
  it.each(allKinds.flatMap((kind) => kind.levels.map((level) => [kind.id, level, kind] as const)))(
    "%s, level %i",
    (_, level, kind) => {
      for (const seed of ["trim-1", "trim-2"]) {
        const formulas = formulasOf(kind.open(level, seed));
        for (const latex of formulas) {
          const options = { throwOnError: false, trust: true, strict: false };
          expect(trimmed.renderToString(latex, options)).toBe(katex.renderToString(latex, options));
        }
      }
    },
  );
});
