import { readFile } from "node:fs/promises";
import type { BrowserContext, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { type Gradus, LAB } from "./gradus.ts";

const WEEK = new URL("../course/1-linear-algebra/1-systems-of-linear-equations/", import.meta.url);

/** The code of a lab file by cell. */
export async function cellsOf(
  file: "starter.ts" | "solution.ts",
  folder = "lab-linear-systems",
): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(new URL(`${folder}/${file}`, WEEK), "utf8");
  const parts = text.split(/^\/\/ ?%% ?(.*)$/m).slice(1);
  const cells = new Map<string, string>();
  for (let i = 0; i < parts.length; i += 2) {
    const name = parts[i]?.trim() ?? "";
    if (!name.startsWith("[markdown]")) cells.set(name, (parts[i + 1] ?? "").trim());
  }
  return cells;
}

/** The cell of the solution that declares a function. */
export async function declaring(name: string): Promise<string> {
  for (const [id, code] of await cellsOf("solution.ts")) if (code.includes(`function ${name}`)) return id;
  throw new Error(`no cell of the solution declares ${name}`);
}

/** Opens the lab and waits until its cells can be worked with. */
export async function openLab(gradus: Gradus, context?: BrowserContext, path: string = LAB): Promise<Page> {
  const page = await gradus.open(path, context);
  await isAlive(page);
  return page;
}

/** Reloads the lab and waits until its cells can be worked with. */
export async function reloadLab(page: Page): Promise<void> {
  await page.reload();
  await isAlive(page);
}

const isAlive = (page: Page) =>
  page.locator("astro-island:not([ssr])", { has: page.locator(".lab") }).waitFor({ state: "attached" });

export const cell = (page: Page, id: string): Locator => page.locator(`.cell[aria-label$=", ${id}"]`);

/** The code that a cell shows, in its editor or before it is opened. */
export async function codeOf(page: Page, id: string): Promise<string> {
  const text = await cell(page, id).locator(".cm-content, .cell-static pre").first().textContent();
  return (text ?? "").trimEnd();
}

/** Opens a cell's editor and takes the focus into it. */
export async function open(page: Page, id: string): Promise<Locator> {
  const closed = cell(page, id).locator(".cell-static button");
  if ((await closed.count()) > 0) await closed.click();
  const editor = cell(page, id).locator(".cm-content");
  await editor.waitFor();
  await editor.click();
  return editor;
}

/** Replaces the code of a cell. */
export async function write(page: Page, id: string, code: string): Promise<void> {
  await open(page, id);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(code);
}

/** Runs a cell and gives the text of what it shows. */
export async function run(page: Page, id: string): Promise<string> {
  await ended(cell(page, id), () => cell(page, id).locator(".cell-run").click());
  return (await cell(page, id).locator(".cell-output").textContent()) ?? "";
}

/** Runs the checks and gives the text of their report. That the checker itself breaks is never expected. */
export async function check(page: Page): Promise<string> {
  const checks = page.locator(".lab-checks");
  await ended(checks, () => checks.locator("button").click());
  const report = (await checks.locator(".checks").textContent()) ?? "";
  expect(report).not.toContain("our checker broke");
  return report;
}

/** Looks again and again, for as long as a busy machine may need. */
export const eventually = <T>(look: () => T) => expect.poll(look, { timeout: 15_000 });

/** Waits until one more run has ended than before. */
export async function ended(place: Locator, begin: () => Promise<void>): Promise<void> {
  const runs = async () => Number(await place.getAttribute("data-runs"));
  const before = await runs();
  await begin();
  await expect.poll(runs, { timeout: 50_000 }).toBe(before + 1);
}

/** Adds up from the first paint on what moves of itself. */
export const watchShift = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(globalThis, { moved: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
        if (!entry.hadRecentInput) Object.assign(globalThis, { moved: Reflect.get(globalThis, "moved") + entry.value });
    }).observe({ type: "layout-shift", buffered: true });
  });
/** How far that has come. */
export const shift = (page: Page) => page.evaluate(() => Number(Reflect.get(globalThis, "moved")));
