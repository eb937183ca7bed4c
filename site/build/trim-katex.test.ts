import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { catalogue } from "@gradus/practice/catalogue";
import katex from "katex";
import { expect, it } from "vitest";
import { trimKatex } from "./trim-katex.ts";

const whole = join(createRequire(import.meta.url).resolve("katex"), "../katex.mjs");

const SETTINGS = { trust: true, strict: false, throwOnError: false } as const;

/** The formulas in which each kind, on each level, asks a problem and works it. */
async function formulasOfProblems(): Promise<readonly string[]> {
  const kinds = await Promise.all(catalogue.map((entry) => entry.load()));
  const found = kinds.flatMap((kind) =>
    kind.levels.flatMap((level) => {
      const { prompt, solution } = kind.open(level, "trimmed");
      const asked = [...prompt.text.matchAll(/\$\$?([^$]+)\$/g)].map(([, latex = ""]) => latex);
      return [...asked, ...solution().steps.map(({ latex }) => latex)];
    }),
  );
  return [...new Set(found)];
}

it("the trimmed typesetter sets the course's notation exactly as the whole one does", async () => {
  const folder = await mkdtemp(join(tmpdir(), "trimmed-katex-"));
  try {
    const file = join(folder, "katex.mjs");
    await writeFile(file, trimKatex(await readFile(whole, "utf8")));
    const trimmed: { default: typeof katex } = await import(pathToFileURL(file).href);
    for (const latex of [
      "\\begin{aligned}2x-3y&=7\\\\x+\\tfrac{1}{2}y&=-4\\end{aligned}",
      "\\left[\\begin{array}{cc|c}1&2&3\\\\4&5&6\\end{array}\\right]",
      "\\mathbf{v} \\in \\mathbb{R}^2,\\ \\det A = ad - bc \\neq 0",
      "\\sqrt{x^2+y^2} \\cdot \\text{words}",
      ...(await formulasOfProblems()),
    ]) {
      expect(trimmed.default.renderToString(latex, SETTINGS), latex).toBe(katex.renderToString(latex, SETTINGS));
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

it("a KaTeX that keeps its measures elsewhere is noticed", () => {
  expect(() => trimKatex("const metrics = {};")).toThrow("no longer has the measures of Caligraphic-Regular");
});
