import type { Page } from "playwright-core";
import type { Gradus } from "../../e2e/gradus.ts";
import { cell, openLab, write } from "../../e2e/lab-page.ts";
import type { Times } from "./lab-times.ts";
import { quantile } from "./statistics.ts";

/** After this long without a key the editor asks; what is measured begins then. */
const PAUSE_MS = 300;
const ROUNDS = 9;

/** Forty lines with a product at the end that fits or doesn't. */
const CODE = [
  'import { add, matrix, multiply, transpose } from "@gradus/math";',
  "const A = matrix([[1, 2, 3], [4, 5, 6]]);",
  "const B0 = matrix([[1, 2], [3, 4]]);",
  ...Array.from({ length: 36 }, (_, i) => `const B${i + 1} = add(multiply(B${i}, B0), multiply(A, transpose(A)));`),
  "multiply(A, B0);",
].join("\n");

/** How long a cell's underline takes, in milliseconds: the first from the moment the editor is used, later ones from the pause on. */
export async function timeTypes(gradus: Gradus): Promise<Times> {
  const page = await openLab(gradus);
  const began = performance.now();
  await write(page, "clues", CODE);
  await underlines(page, 1);
  const first = performance.now() - began;
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // What is underlined goes with its text at once; only what appears has been checked.
    await replace(page, CODE.replace("multiply(A, B0)", "multiply(B0, A)"));
    await page.waitForTimeout(2 * PAUSE_MS);
    const started = performance.now();
    await replace(page, CODE);
    await underlines(page, 1);
    times.push(performance.now() - started - PAUSE_MS);
  }
  await page.context().close();
  return { first, median: quantile(times, 0.5), slowest: Math.max(...times) };
}

async function replace(page: Page, code: string): Promise<void> {
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(code);
}

function underlines(page: Page, count: number): Promise<unknown> {
  return cell(page, "clues").evaluate(async (element, wanted) => {
    const root = element.querySelector(".cell-editor > div")?.shadowRoot;
    while (root?.querySelectorAll(".cm-lintRange").length !== wanted) await new Promise(requestAnimationFrame);
  }, count);
}
