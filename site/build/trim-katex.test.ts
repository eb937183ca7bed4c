import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import katex from "katex";
import { expect, it } from "vitest";
import { trimKatex } from "./trim-katex.ts";

const whole = join(createRequire(import.meta.url).resolve("katex"), "../katex.mjs");

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
    ]) {
      expect(trimmed.default.renderToString(latex)).toBe(katex.renderToString(latex));
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});

it("a KaTeX that keeps its measures elsewhere is noticed", () => {
  expect(() => trimKatex("const metrics = {};")).toThrow("no longer has the measures of Caligraphic-Regular");
});
