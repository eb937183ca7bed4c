import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Gradus, startGradus } from "./gradus.ts";

const LESSON = "/linear-algebra/systems-of-linear-equations/what-is-linear";

let gradus: Gradus;
beforeAll(async () => {
  gradus = await startGradus();
});
afterAll(() => gradus.close());

const field = (page: Page, key: string) => page.locator(`#one-line-${key}`);
const isReached = (page: Page, goal: string) =>
  page.locator(`#one-line [data-goal='${goal}']`).getAttribute("data-reached");
const live = (page: Page) => page.locator("#see [data-live='reading']").textContent();

/** A learner of one's own, so that no goal of an earlier visit shows as reached. */
async function openFresh(): Promise<Page> {
  const page = await gradus.open(LESSON, await gradus.profile());
  await page.locator("#one-line").scrollIntoViewIfNeeded();
  await page.locator("#try astro-island:not([ssr])").waitFor({ state: "attached" });
  return page;
}

/** Answers the question before the figure; the record may hold the answer of an earlier journey already. */
async function predict(page: Page): Promise<void> {
  await page.locator("[data-choice='2']").click();
  await page.locator("#one-line-a:enabled").waitFor();
}

async function type(page: Page, key: string, value: string): Promise<void> {
  await field(page, key).fill(value);
  await field(page, key).press("Enter");
}

describe("the lesson on what is linear", () => {
  it("asks a question that the untouched figure cannot answer, and opens it by a prediction", async () => {
    const page = await openFresh();
    expect(await field(page, "a").isDisabled()).toBe(true);
    await page.locator("[data-choice='2']").focus();
    await page.keyboard.press("Enter");
    await page.locator("#one-line-a:enabled").waitFor();
    await expect.poll(() => page.locator("[data-when='2']").isVisible()).toBe(true);
    await page.waitForTimeout(300);
    expect(await isReached(page, "through-both")).toBe("false");
    expect(await isReached(page, "no-slope")).toBe("false");
    await page.context().close();
  });

  it("refuses the equation that every point fits, and takes a level line for what it is", async () => {
    const page = await openFresh();
    await predict(page);
    for (const key of ["a", "b", "c"]) await type(page, key, "0");
    await expect.poll(() => live(page)).toContain("every point fits");
    await page.waitForTimeout(300);
    expect(await isReached(page, "through-both")).toBe("false");
    await type(page, "b", "1");
    await expect.poll(() => live(page)).toContain("Slope 0");
    expect(await isReached(page, "no-slope")).toBe("false");
    await page.context().close();
  });

  it("is reached by the arrow keys on its handles, and then by typing", async () => {
    const page = await openFresh();
    await predict(page);
    const handles = page.locator("#one-line [data-handle]");
    await handles.nth(0).focus();
    // From (-3, 6) to P, from (9, -2) to Q.
    for (const [key, times] of [
      ["ArrowRight", 4],
      ["ArrowDown", 7],
    ] as const) {
      for (let press = 0; press < times; press++) await page.keyboard.press(key);
    }
    await expect.poll(() => page.locator("#one-line .goal-note").textContent()).toContain("Through P");
    await handles.nth(1).focus();
    for (const [key, times] of [
      ["ArrowLeft", 4],
      ["ArrowUp", 7],
    ] as const) {
      for (let press = 0; press < times; press++) await page.keyboard.press(key);
    }
    await expect.poll(() => isReached(page, "through-both")).toBe("true");
    await expect.poll(() => live(page)).toContain("Slope 3/2");
    await type(page, "b", "0");
    await expect.poll(() => isReached(page, "no-slope")).toBe("true");
    await expect.poll(() => live(page)).toContain("No slope");
    gradus.noErrors();
    await page.context().close();
  });

  it("hands its numbers to the code, which says what the figure says", async () => {
    const page = await gradus.open(`${LESSON}?a=3&b=-2&c=5`, await gradus.profile());
    await expect.poll(() => live(page)).toContain("It crosses the x-axis at 5/3");
    await page.locator("#in-code .cell").scrollIntoViewIfNeeded();
    await page.locator("#in-code astro-island:not([ssr])").waitFor({ state: "attached" });
    await page.locator("#in-code .cell-tools button").first().click();
    await expect
      .poll(() => page.locator("#in-code .output").first().textContent(), { timeout: 15_000 })
      .toContain("3/2");
    gradus.noErrors();
    await page.context().close();
  });
});
