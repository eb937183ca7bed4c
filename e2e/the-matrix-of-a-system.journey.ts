import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Gradus, startGradus } from "./gradus.ts";
import { lessonFigure } from "./lesson-figure.ts";

const LESSON = "/linear-algebra/systems-of-linear-equations/the-matrix-of-a-system";

let gradus: Gradus;
beforeAll(async () => {
  gradus = await startGradus();
});
afterAll(() => gradus.close());

const figure = "#matrix-and-lines";
const { reached, predict, type } = lessonFigure("matrix-and-lines", "c1");
const badge = (page: Page) => page.locator(`${figure} .badge`).textContent();

describe("the matrix of a system", () => {
  // First of all: the record remembers goals that later journeys reach.
  it("asks a question that the untouched figure cannot answer", async () => {
    const page = await gradus.open(`${LESSON}?a1=1&b1=2&c1=8&a2=2&b2=4&c2=16`);
    await predict(page, 2);
    await page.waitForTimeout(500);
    expect(await reached(page).count()).toBe(0);
    await page.context().close();
  });

  it("is worked by keyboard: prediction, both constants to zero, both goals", async () => {
    const page = await gradus.open(LESSON);
    expect(await page.locator(`${figure}-c1`).isDisabled()).toBe(true);
    await predict(page, 1);
    await expect.poll(() => page.locator("[data-when='1']").isVisible()).toBe(true);

    for (const slider of ["c1-slider", "c2-slider"]) {
      await page.locator(`${figure}-${slider}`).focus();
      await page.keyboard.press("Home");
    }
    await expect.poll(() => page.locator("[data-live='outcome']").textContent()).toContain("Infinitely many");
    expect(await badge(page)).toBe("singular");
    expect(await page.locator("[data-live='badge']").textContent()).toBe("singular");
    expect(await reached(page).count()).toBe(0);
    await expect.poll(() => page.locator(`${figure} .goal-note`).textContent()).toContain("it always is");

    await type(page, "c1", "3");
    await type(page, "c2", "6");
    await expect.poll(() => reached(page).count()).toBe(1);
    await page.locator(`${figure}-c2-slider`).focus();
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => reached(page).count()).toBe(2);
    expect(await badge(page)).toBe("singular");
    gradus.noErrors();
    await page.context().close();
  });

  it("changes the badge by an entry only, and the formulas and the code with it", async () => {
    const page = await gradus.open(`${LESSON}?a1=1&b1=2&c1=0&a2=2&b2=4&c2=0`);
    await expect.poll(() => badge(page)).toBe("singular");
    await predict(page, 0);
    await type(page, "b2", "-4");
    await expect.poll(() => badge(page)).toBe("non-singular");
    await expect
      .poll(() => page.locator("[data-live-formula='augmented'] [data-spoken]").first().textContent())
      .toContain("minus 4");
    await page.locator("#in-code .cell").scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator("[data-live-code]").textContent()).toContain("[2, -4]");
    gradus.noErrors();
    await page.context().close();
  });
});
