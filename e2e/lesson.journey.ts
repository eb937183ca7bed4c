import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Gradus, LESSON, startGradus } from "./gradus.ts";
import { tabTo } from "./lesson-figure.ts";

let gradus: Gradus;
beforeAll(async () => {
  gradus = await startGradus();
});
afterAll(() => gradus.close());

const field = (page: Page, key: string) => page.locator(`#two-lines-${key}`);
const reached = (page: Page) => page.locator("#two-lines .goal.is-reached");

async function predict(page: Page): Promise<void> {
  await page.locator("[data-choice='2']").click();
  await page.locator("#two-lines-a1:enabled").waitFor();
}

describe("the lesson", () => {
  it("is worked by keyboard alone: prediction, both goals, the cell", async () => {
    const page = await gradus.open(LESSON);
    await page.locator("#two-lines").scrollIntoViewIfNeeded();
    await page.locator("#try astro-island:not([ssr])").waitFor({ state: "attached" });
    await page.evaluate(() => window.scrollTo(0, 0));
    await tabTo(page, "[data-choice='2']");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("[data-when='2']").isVisible()).toBe(true);

    await tabTo(page, "#two-lines-a2");
    for (const value of ["1", "1", "8"]) {
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type(value);
      await page.keyboard.press("Tab");
    }
    await expect.poll(() => reached(page).count()).toBe(1);
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("5");
    await page.keyboard.press("Enter");
    await expect.poll(() => reached(page).count()).toBe(2);
    await expect.poll(() => page.locator("[data-live='outcome']").textContent()).toContain("No solution");

    await page.locator("#in-code .cell").scrollIntoViewIfNeeded();
    await page.locator("#in-code astro-island:not([ssr])").waitFor({ state: "attached" });
    await tabTo(page, "#in-code .cell-tools button");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("#in-code .output").textContent(), { timeout: 15_000 }).toContain("none");
    gradus.noErrors();
    await page.context().close();
  });

  it("turns a line by its handles with Tab and the arrow keys alone", async () => {
    const page = await gradus.open(LESSON);
    await predict(page);
    const equation = page.locator("[data-live-formula='equation1'] .math").first();
    const before = await equation.textContent();
    await page.locator("[data-choice='2']").focus();
    await tabTo(page, "#two-lines [data-handle]");
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => equation.textContent()).not.toBe(before);
    await page.keyboard.press("Home");
    await expect.poll(() => equation.textContent()).toBe(before);
    await page.context().close();
  });

  it("holds the figure still until a prediction is made, and asks nothing twice after a reload", async () => {
    const context = await gradus.profile();
    await gradus.restart();
    const page = await gradus.open(LESSON, context);
    await page.reload();
    await expect.poll(() => page.locator("[data-choice='2'][aria-pressed='true']").count()).toBe(1);
    await context.close();
  });

  it("ties text, formula, figure and code to one state", async () => {
    const page = await gradus.open(LESSON);
    await predict(page);
    await field(page, "a1").fill("3");
    await field(page, "a1").press("Enter");
    await expect.poll(() => page.locator("[data-live-formula='equation1'] .math").first().textContent()).toContain("3");
    await expect.poll(() => page.locator("[data-live='outcome']").textContent()).toContain("(3, −1)");
    await expect
      .poll(() => page.locator("[data-live-formula='equation1'] [data-spoken]").first().textContent())
      .toContain("3");
    await page.locator("#in-code .cell").scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator("[data-live-code]").textContent()).toContain("[3, 1]");

    const handle = page.locator("[data-handle]").first();
    await handle.scrollIntoViewIfNeeded();
    const before = await page.locator("[data-live-formula='equation1'] .math").first().textContent();
    const box = await handle.boundingBox();
    if (!box) throw new Error("the figure shows no handle");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 120, box.y + box.height / 2 - 60, { steps: 8 });
    await page.mouse.up();
    await expect
      .poll(() => page.locator("[data-live-formula='equation1'] .math").first().textContent())
      .not.toBe(before);
    gradus.noErrors();
    await page.context().close();
  });

  it("raises a line when its symbol is pointed at, and the symbol when the line is", async () => {
    const page = await gradus.open(LESSON);
    await predict(page);
    const words = page.locator("#see .object-words[data-obj='line-2']").first();
    const line = page.locator("#two-lines svg [data-obj='line-2']").first();
    await words.scrollIntoViewIfNeeded();
    await words.hover();
    await expect.poll(() => line.evaluate((element) => element.classList.contains("is-raised"))).toBe(true);
    await page.mouse.move(2, 2);
    await expect.poll(() => line.evaluate((element) => element.classList.contains("is-raised"))).toBe(false);
    await page.locator("#two-lines [data-handle][data-obj='line-2']").first().focus();
    await expect.poll(() => words.evaluate((element) => element.classList.contains("is-raised"))).toBe(true);
    await page.context().close();
  });

  it("keeps a changed figure in the address, so that a copied link shows it", async () => {
    const page = await gradus.open(`${LESSON}?a1=2&b1=2&c1=16&a2=1&b2=1&c2=8`);
    await expect.poll(() => page.locator("[data-live='outcome']").textContent()).toContain("Infinitely many");
    await page.context().close();
  });

  it("reads complete without scripts", async () => {
    const context = await gradus.profile({ javaScriptEnabled: false });
    const page = await gradus.open(LESSON, context);
    expect(await page.locator("[data-live='outcome']").textContent()).toContain("One solution");
    expect(await page.locator("#two-lines svg line, #two-lines svg path").count()).toBeGreaterThan(4);
    expect(await page.locator("#in-code .output").textContent()).toContain("unique · x = (6, 2)");
    expect(await page.locator("#worked-example .katex, #worked-example .math").count()).toBeGreaterThan(2);
    await context.close();
  });

  it("asks a question that the untouched figure cannot answer", async () => {
    // A learner of one's own: goals reached by another stay reached.
    const fresh = await startGradus();
    try {
      const page = await fresh.open(LESSON);
      await predict(page);
      await page.locator("#two-lines").scrollIntoViewIfNeeded();
      await page.waitForTimeout(500);
      expect(await page.locator("#two-lines .goal").count()).toBe(2);
      expect(await reached(page).count()).toBe(0);
    } finally {
      await fresh.close();
    }
  });
});
