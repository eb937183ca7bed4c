import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Gradus, LAB, startGradus } from "./gradus.ts";

let gradus: Gradus;
beforeAll(async () => {
  gradus = await startGradus();
});
afterAll(() => gradus.close());

const FOLDER = new URL("../course/1-linear-algebra/1-systems-of-linear-equations/lab-linear-systems/", import.meta.url);

/** The code of a lab file by cell. */
async function cellsOf(file: string): Promise<Map<string, string>> {
  const text = await readFile(new URL(file, FOLDER), "utf8");
  const parts = text.split(/^\/\/ ?%% ?(.*)$/m).slice(1);
  const cells = new Map<string, string>();
  for (let i = 0; i < parts.length; i += 2) {
    const name = parts[i]?.trim() ?? "";
    if (!name.startsWith("[markdown]")) cells.set(name, (parts[i + 1] ?? "").trim());
  }
  return cells;
}

const cell = (page: Page, id: string) => page.locator(`.cell[aria-label$=", ${id}"]`);

async function write(page: Page, id: string, code: string): Promise<void> {
  const place = cell(page, id);
  const closed = place.locator(".cell-static button");
  if ((await closed.count()) > 0) await closed.click();
  const editor = place.locator(".cm-content");
  await editor.waitFor();
  await editor.click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(code);
}

async function run(page: Page, id: string): Promise<string> {
  await cell(page, id).locator(".cell-tools button").click();
  await expect.poll(() => cell(page, id).locator(".cell-tools button").textContent(), { timeout: 20_000 }).toBe("Run");
  return (await cell(page, id).locator(".cell-output").textContent()) ?? "";
}

async function check(page: Page): Promise<string> {
  const button = page.locator(".lab-checks button");
  await button.click();
  await expect.poll(() => button.textContent(), { timeout: 30_000 }).toBe("Check my functions");
  return (await page.locator(".checks").textContent()) ?? "";
}

/** The cell that declares a function. */
async function declaring(name: string): Promise<string> {
  for (const [id, code] of await cellsOf("solution.ts")) if (code.includes(`function ${name}`)) return id;
  throw new Error(`no cell of the solution declares ${name}`);
}

describe("the lab", () => {
  it("fails with the starter and passes with the solution, and the work is there after a reload", async () => {
    const page = await gradus.open(LAB);
    expect(await check(page)).not.toContain("All");
    for (const [id, code] of await cellsOf("solution.ts")) await write(page, id, code);
    expect(await check(page)).toContain("All");
    const id = await declaring("kindOfSystem");
    await page.reload();
    await expect.poll(() => cell(page, id).textContent()).toContain("kindOfSystem");
    expect(await check(page)).toContain("All");
    gradus.noErrors();
    await page.context().close();
  });

  it("stops an endless loop with the page alive, and says so", async () => {
    const page = await gradus.open(LAB);
    const id = await declaring("kindOfSystem");
    await write(page, id, "while (true) {}");
    expect((await run(page, id)).toLowerCase()).toMatch(/stopped|too long|seconds/);
    await write(page, id, "1 + 1");
    expect(await run(page, id)).toContain("2");
    await page.context().close();
  });

  it("tells a wrong result, a mutated input and failing code apart", async () => {
    const page = await gradus.open(LAB);
    const id = await declaring("kindOfSystem");
    const declare = (body: string) => `export function kindOfSystem(M: any): any {\n${body}\n}`;
    await write(page, id, declare('return "unique";'));
    expect(await check(page)).toContain("your result differs");
    await write(page, id, declare("throw new Error('spilt tea');"));
    const failed = await check(page);
    expect(failed).toContain("your code failed");
    expect(failed).toContain("spilt tea");
    await write(page, id, declare('if (Array.isArray(M)) M.length = 0; else M.entries = [];\nreturn "unique";'));
    expect(await check(page)).toMatch(/changed its input|work on a copy/);
    await page.context().close();
  });

  it("starts over, and brings the work back", async () => {
    const page = await gradus.open(LAB);
    const id = await declaring("kindOfSystem");
    await write(page, id, "// my own words\n1 + 1");
    await page.waitForTimeout(1200);
    await page.getByRole("button", { name: "Start over" }).click();
    const code = cell(page, id).locator(".cm-content");
    await expect.poll(() => code.textContent()).not.toContain("my own words");
    await page.getByRole("button", { name: "Bring my work back" }).click();
    await expect.poll(() => code.textContent()).toContain("my own words");
    await page.context().close();
  });

  it("keeps learner code from the network, the page and storage", async () => {
    const page = await gradus.open(LAB);
    const id = await declaring("kindOfSystem");
    const reached: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("leak")) reached.push(request.url());
    });
    for (const attempt of [
      `try { await fetch("${gradus.address}/api/health?leak"); "reached" } catch { "refused" }`,
      `try { await import("${gradus.address}/leak.js"); "reached" } catch { "refused" }`,
      'typeof document === "undefined" && typeof localStorage === "undefined" ? "refused" : "reached"',
      'try { await new Promise((y, n) => { const r = indexedDB.open("gradus"); r.onsuccess = y; r.onerror = n; }); "reached" } catch { "refused" }',
    ]) {
      await write(page, id, attempt);
      const shown = await run(page, id);
      expect(shown, attempt).not.toContain("reached");
    }
    expect(reached).toEqual([]);
    await page.context().close();
  });
});
