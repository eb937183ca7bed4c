/** Measures the pages of the built site (run `npm run build` first): `npm run pages` in bench/. */
import { setTimeout as wait } from "node:timers/promises";
import { GRADED_QUIZ, LAB, LESSON, PRACTICE, startGradus } from "../../e2e/gradus.ts";
import { type Times, timeChecks, timeDrawing, timePython } from "./lab-times.ts";
import { timeRun } from "./run-time.ts";
import { countShipped } from "./shipped.ts";
import { quantile } from "./statistics.ts";
import { timeTypes } from "./types.ts";
import { throttle, watchVitals } from "./vitals.ts";

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
const milliseconds = (value: number) => `${value.toFixed(0)} ms`;

const gradus = await startGradus();
const rows: string[][] = [["page", "script", "style", "fonts", "largest paint (throttled)", "layout shift"]];

for (const [name, path] of [
  ["map", "/"],
  ["lesson", LESSON],
  ["practice", PRACTICE],
  ["graded quiz", GRADED_QUIZ],
  ["lab", LAB],
  ["workbench", `/workbench?do=solve&a=${encodeURIComponent("x + y = 3; x - y = 1")}`],
  ["record", "/record"],
] as const) {
  const context = await gradus.profile({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const shipped = await countShipped(page);
  const vitals = await watchVitals(page);
  await throttle(page);
  await page.goto(path, { waitUntil: "load" });
  await wait(1500);
  const { script, style, font } = shipped();
  const { largestContentfulPaint, layoutShift } = await vitals();
  rows.push([
    name,
    kilobytes(script),
    kilobytes(style),
    kilobytes(font),
    milliseconds(largestContentfulPaint),
    layoutShift.toFixed(3),
  ]);
  await context.close();
}
print(rows);

console.log("\nscript when the first practice problem is shown");
for (const path of await lessons()) {
  console.log(`${kilobytes(await scriptWithPractice(path)).padStart(9)}  ${path.split("/").at(-1)}`);
}
console.log(`frames while a handle is dragged, 4× throttle: ${await frames()}`);
console.log(`TypeScript cell: ${await cells()}`);
console.log(`TypeScript cell that draws with Plot: ${inWords(await timeDrawing(gradus))}`);
console.log(`types of a cell of 40 lines, after the pause: ${inWords(await timeTypes(gradus))}`);
const checks = await timeChecks(gradus);
console.log(`check of a whole lab, "${checks.passing}": ${inWords(checks)}`);
// Last: the language is kept in the record, which all profiles share.
console.log(`Python without packages, first counted from its choice: ${inWords(await timePython(gradus))}`);
await gradus.close();

function inWords({ first, median, slowest }: Times): string {
  return `first ${milliseconds(first)}, warm median ${milliseconds(median)}, slowest ${milliseconds(slowest)}`;
}

function print(table: readonly (readonly string[])[]): void {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  for (const row of table) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
}

/** The open lessons, as the map has them. */
async function lessons(): Promise<readonly string[]> {
  const context = await gradus.profile();
  const page = await context.newPage();
  await page.goto("/");
  const links = await page.$$eval("a[href]", (all) => all.map((link) => link.getAttribute("href") ?? ""));
  const found: string[] = [];
  for (const path of new Set(links.filter((link) => link.split("/").length === 4))) {
    const html = await (await page.request.get(path)).text();
    if (html.includes("data-lesson=")) found.push(path);
  }
  await context.close();
  return found;
}

async function scriptWithPractice(path: string): Promise<number> {
  const context = await gradus.profile();
  const page = await context.newPage();
  const shipped = await countShipped(page);
  await page.goto(path);
  await page.locator("#faded-pair").scrollIntoViewIfNeeded();
  await page.locator("#faded-pair .problem").first().waitFor();
  await wait(500);
  const { script } = shipped();
  await context.close();
  return script;
}

async function frames(): Promise<string> {
  const context = await gradus.profile();
  const page = await context.newPage();
  await page.goto(LESSON);
  await page.locator("[data-choice]").first().click();
  const handle = page.locator("#try [data-handle]").first();
  await handle.scrollIntoViewIfNeeded();
  const box = await handle.boundingBox();
  if (!box) throw new Error("the lesson's figure shows no handle");
  await throttle(page);
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { gradusFrames: times });
    const step = (now: number) => {
      times.push(now);
      requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  for (let i = 0; i < 120; i++) {
    await page.mouse.move(box.x + box.width / 2 + 90 * Math.sin(i / 12), box.y + box.height / 2 + 60 * Math.cos(i / 9));
  }
  await page.mouse.up();
  const times = await page.evaluate(() => (window as unknown as { gradusFrames: number[] }).gradusFrames);
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  await context.close();
  return `median ${quantile(gaps, 0.5).toFixed(1)} ms, 95th percentile ${quantile(gaps, 0.95).toFixed(1)} ms over ${gaps.length} frames`;
}

async function cells(): Promise<string> {
  const context = await gradus.profile();
  const page = await context.newPage();
  await page.goto(LESSON);
  const cell = page.locator("#in-code .cell");
  await cell.scrollIntoViewIfNeeded();
  await page.locator("#in-code astro-island:not([ssr])").first().waitFor({ state: "attached" });
  const times: number[] = [];
  for (let i = 0; i < 12; i++) {
    times.push(await timeRun(cell, ".cell-run"));
  }
  await context.close();
  const [first = Number.NaN, ...later] = times;
  return inWords({ first, median: quantile(later, 0.5), slowest: Math.max(...later) });
}
