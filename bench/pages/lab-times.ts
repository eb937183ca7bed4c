import type { Gradus } from "../../e2e/gradus.ts";
import { cell, cellsOf, openLab, write } from "../../e2e/lab-page.ts";
import { timeRun } from "./run-time.ts";
import { quantile } from "./statistics.ts";

/** The first of some times, and of the later ones the middle and the longest, in milliseconds. */
export type Times = { readonly first: number; readonly median: number; readonly slowest: number };

const ROUNDS = 9;

/** Times something once, and then again and again. */
async function timesOf(one: () => Promise<number>): Promise<Times> {
  const first = await one();
  const later: number[] = [];
  for (let round = 0; round < ROUNDS; round++) later.push(await one());
  return { first, median: quantile(later, 0.5), slowest: Math.max(...later) };
}

/** How long a whole lab is checked, solved and with fresh inputs each time. */
export async function timeChecks(gradus: Gradus): Promise<Times & { readonly passing: string }> {
  const page = await openLab(gradus);
  for (const [id, code] of await cellsOf("solution.ts")) await write(page, id, code);
  const checks = page.locator(".lab-checks");
  const times = await timesOf(() => timeRun(checks, "button"));
  const passing = (await checks.locator(".checks-sum").textContent()) ?? "";
  await page.context().close();
  return { ...times, passing };
}

/** A cell that draws with Observable Plot: the first on a page, which loads it, then in workers that have it already. */
export async function timeDrawing(gradus: Gradus): Promise<Times> {
  const page = await openLab(gradus);
  const draws = 'import * as Plot from "@observablehq/plot";\nPlot.dot([[1, 2], [3, 4], [5, 1]]).plot({ grid: true })';
  await write(page, "clues", draws);
  const times = await timesOf(async () => {
    const time = await timeRun(cell(page, "clues"), ".cell-run");
    // A learner looks at a drawing before running again; meanwhile the next worker starts.
    await page.waitForTimeout(1500);
    return time;
  });
  if ((await cell(page, "clues").locator("img").count()) === 0) throw new Error("nothing was drawn");
  await page.context().close();
  return times;
}

/** Python without packages: the first result on a page, counted from the choice of Python, then results of a worker that waits ready. */
export async function timePython(gradus: Gradus): Promise<Times> {
  const page = await openLab(gradus);
  const began = performance.now();
  await page.getByRole("radio", { name: "Python" }).check();
  await cell(page, "clues").locator(".cell-static").getByText("import numpy").first().waitFor();
  await write(page, "clues", "sum(n * n for n in range(1000))");
  let started = began;
  const times = await timesOf(async () => {
    const run = await timeRun(cell(page, "clues"), ".cell-run");
    const whole = performance.now() - started;
    const isFirst = started === began;
    // A learner reads before running again; meanwhile the next worker starts.
    await page.waitForTimeout(1500);
    started = performance.now();
    return isFirst ? whole : run;
  });
  const shown = await cell(page, "clues").locator(".cell-output").textContent();
  if (!shown?.includes("332833500")) throw new Error(`Python showed ${shown}`);
  await page.context().close();
  return times;
}
