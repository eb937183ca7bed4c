import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Gradus, startGradus } from "./gradus.ts";
import { lessonFigure } from "./lesson-figure.ts";

const LESSON = "/linear-algebra/systems-of-linear-equations/linear-dependence-of-rows";

let gradus: Gradus;
beforeAll(async () => {
  gradus = await startGradus();
});
afterAll(() => gradus.close());

const figure = "#scaled-row";
const { reached, predict, type } = lessonFigure("scaled-row", "a1");

describe("linear dependence of rows", () => {
  // First of all: the record remembers goals that later journeys reach.
  it("asks a question that the untouched figure cannot answer", async () => {
    const page = await gradus.open(`${LESSON}?a1=4&b1=-2&a2=-6&b2=3&k=-1.5`);
    const standing = page.locator("[data-live='standing']");
    expect(await standing.isVisible()).toBe(false);
    await predict(page, 1);
    await expect.poll(() => standing.isVisible()).toBe(true);
    await page.waitForTimeout(500);
    expect(await reached(page).count()).toBe(0);
    await page.context().close();
  });

  it("is worked by keyboard: prediction, the factor, and a proof that there is none", async () => {
    const page = await gradus.open(LESSON);
    expect(await page.locator(`${figure}-k-slider`).isDisabled()).toBe(true);
    await predict(page, 2);
    await expect.poll(() => page.locator("[data-when='2']").isVisible()).toBe(true);

    await page.locator(`${figure}-k-slider`).focus();
    for (let press = 0; press < 5; press += 1) await page.keyboard.press("ArrowLeft");
    await expect.poll(() => page.locator("[data-live='outcome']").textContent()).toContain("A hit.");
    await expect.poll(() => reached(page).count()).toBe(1);

    await page.keyboard.press("Home");
    await type(page, "b2", "4");
    await expect.poll(() => page.locator(`${figure} .goal-note`).textContent()).toContain("set k");
    await page.locator(`${figure}-k-slider`).focus();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press("ArrowLeft");
    await expect.poll(() => reached(page).count()).toBe(2);
    expect(await page.locator("[data-live='standing']").textContent()).toBe("independent");
    gradus.noErrors();
    await page.context().close();
  });

  it("hands its rows to the code", async () => {
    const page = await gradus.open(`${LESSON}?a1=2&b1=3&a2=4&b2=5&k=2`);
    await page.locator("#in-code .cell").scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator("[data-live-code]").textContent()).toContain("[4, 5]");
    gradus.noErrors();
    await page.context().close();
  });
});
