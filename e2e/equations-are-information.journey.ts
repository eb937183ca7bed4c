import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Gradus, startGradus } from "./gradus.ts";
import { tabTo } from "./lesson-figure.ts";

const LESSON = "/linear-algebra/systems-of-linear-equations/equations-are-information";

let gradus: Gradus;
beforeAll(async () => {
  gradus = await startGradus();
});
afterAll(() => gradus.close());

const clueSwitch = (page: Page, clue: string) => page.locator(`#locked-shed-${clue}`);
const goal = (page: Page, id: string) => page.locator(`#locked-shed [data-goal='${id}'][data-reached='true']`);
const reached = (page: Page) => page.locator("#locked-shed .goal.is-reached");
const dotsLeft = (page: Page) => page.locator("#locked-shed .world.is-left");

async function predict(page: Page): Promise<void> {
  await page.locator("[data-choice='2']").click();
  await page.locator("#locked-shed-pedals:enabled").waitFor();
}

describe("the lesson on clues", () => {
  // Before the other journeys answer the question: the record on the server is shared.
  it("asks a question that the untouched figure cannot answer, and holds it still until it is answered", async () => {
    const page = await gradus.open(LESSON);
    await page.locator("#locked-shed").scrollIntoViewIfNeeded();
    await page.locator("#try astro-island:not([ssr])").waitFor({ state: "attached" });
    expect(await clueSwitch(page, "pedals").isDisabled()).toBe(true);
    await page.locator("#locked-shed .world-grid").click({ position: { x: 200, y: 60 } });
    expect(await page.locator("#locked-shed-bikes").inputValue()).toBe("4");
    await predict(page);
    await page.waitForTimeout(500);
    expect(await reached(page).count()).toBe(0);
    await page.context().close();
  });

  it("is worked by keyboard alone: prediction, three goals, a pair to try, the cell", async () => {
    const page = await gradus.open(LESSON);
    await page.locator("#locked-shed").scrollIntoViewIfNeeded();
    await page.locator("#try astro-island:not([ssr])").waitFor({ state: "attached" });
    await page.evaluate(() => window.scrollTo(0, 0));
    await tabTo(page, "[data-choice='2']");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("[data-when='2']").isVisible()).toBe(true);

    await tabTo(page, "#locked-shed-wheels");
    await page.keyboard.press("Space");
    await expect.poll(() => dotsLeft(page).count()).toBe(1);
    await expect.poll(() => goal(page, "one-pair").count()).toBe(1);
    await page.keyboard.press("Space");
    await tabTo(page, "#locked-shed-bells");
    await page.keyboard.press("Space");
    await expect.poll(() => goal(page, "no-pair").count()).toBe(1);
    await expect.poll(() => page.locator("[data-live='outcome']").textContent()).toContain("No pair left");
    await page.keyboard.press("Space");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Space");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Space");
    await expect.poll(() => goal(page, "three-clues").count()).toBe(1);

    await page.locator("#locked-shed .world-tried").focus();
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => page.locator("#locked-shed .trial-result").textContent()).toContain("Ruled out");

    await page.locator("#in-code .cell").scrollIntoViewIfNeeded();
    await page.locator("#in-code astro-island:not([ssr])").waitFor({ state: "attached" });
    await tabTo(page, "#in-code .cell-tools button");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("#in-code").textContent(), { timeout: 15_000 }).toContain("are redundant");
    gradus.noErrors();
    await page.context().close();
  });

  it("keeps the switches in the address, so that a copied link shows them", async () => {
    const page = await gradus.open(
      `${LESSON}?saddles=0&pedals=1&wheels=1&grips=0&bells=0&repairs=0&bikes=5&trikes=2`,
      await gradus.profile(),
    );
    await page.locator("#locked-shed").scrollIntoViewIfNeeded();
    await expect.poll(() => dotsLeft(page).count()).toBe(1);
    await expect.poll(() => page.locator("[data-live='outcome']").textContent()).toContain("5 bikes and 2 trikes");
    await page.context().close();
  });

  it("reads complete without scripts", async () => {
    const context = await gradus.profile({ javaScriptEnabled: false });
    const page = await gradus.open(LESSON, context);
    expect(await dotsLeft(page).count()).toBe(8);
    expect(await page.locator("[data-live='outcome']").textContent()).toContain("8 pairs left");
    expect(await page.locator("#in-code .output").first().textContent()).toContain("8 of 81 pairs are left");
    expect(await page.locator("#worked-example .math").count()).toBeGreaterThan(2);
    await context.close();
  });
});
