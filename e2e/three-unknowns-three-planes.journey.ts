import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Gradus, startGradus } from "./gradus.ts";
import { tabTo } from "./lesson-figure.ts";

const PLANES = "/linear-algebra/systems-of-linear-equations/three-unknowns-three-planes";

let gradus: Gradus;
beforeAll(async () => {
  gradus = await startGradus();
});
afterAll(() => gradus.close());

const reached = (page: Page) => page.locator("#three-planes .goal.is-reached");
const scene = (page: Page) => page.locator("#three-planes .space-drawing");
const fills = (page: Page) =>
  page.locator("#three-planes .space-fill").evaluateAll((paths) => paths.map((path) => path.getAttribute("d")).join());

async function predict(page: Page): Promise<void> {
  await page.locator("[data-choice='2']").click();
  await page.locator("#three-planes-a1:enabled").waitFor();
}

describe("the lesson on three planes", () => {
  it("reaches nothing with the figure untouched, and nothing by its presets", async () => {
    const page = await gradus.open(PLANES);
    expect(await page.locator("#three-planes input:enabled").count()).toBe(0);
    await predict(page);
    for (const preset of ["line", "prism", "line", "parallel", "point", "prism"]) {
      await page.locator(`[data-preset='${preset}']`).click();
      await expect.poll(() => page.locator(`[data-preset='${preset}'][aria-pressed='true']`).count()).toBe(1);
    }
    await expect.poll(() => page.locator("#three-planes .outcome").textContent()).toContain("No solution");
    expect(await reached(page).count()).toBe(0);
    gradus.noErrors();
    await page.context().close();
  });

  it("is worked by keyboard alone: the prediction, a turn of the scene, and both tasks", async () => {
    await gradus.restart();
    const page = await gradus.open(PLANES);
    await page.locator("#three-planes").scrollIntoViewIfNeeded();
    await page.locator("#try astro-island:not([ssr])").waitFor({ state: "attached" });
    await page.evaluate(() => window.scrollTo(0, 0));
    await tabTo(page, "[data-choice='2']");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("[data-when='2']").isVisible()).toBe(true);

    await tabTo(page, "#three-planes .space-drawing");
    const before = await fills(page);
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => fills(page)).not.toBe(before);
    await page.keyboard.press("Home");
    await expect.poll(() => fills(page)).toBe(before);

    await tabTo(page, "[data-preset='line']");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("#three-planes .space-common-line").count()).toBe(1);
    await page.locator("#three-planes .space-drawing").focus();
    await tabTo(page, "[data-handle='line-3']");
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => page.locator("[data-goal='line-to-prism'][data-reached='true']").count()).toBe(1);

    await page.locator("[data-preset='point']").focus();
    await page.keyboard.press("Enter");
    await page.locator("#three-planes-c3").focus();
    await page.keyboard.type("-1");
    await page.keyboard.press("Enter");
    await expect.poll(() => reached(page).count()).toBe(2);
    await expect.poll(() => page.locator("[data-live='outcome']").textContent()).toContain("No point is on all three");
    gradus.noErrors();
    await page.context().close();
  });

  it("turns under the pointer, slides a plane by its ring, and keeps the numbers in the address", async () => {
    const page = await gradus.open(PLANES);
    await predict(page);
    await scene(page).scrollIntoViewIfNeeded();
    const box = await scene(page).boundingBox();
    if (!box) throw new Error("there is no scene");
    const before = await fills(page);
    await page.mouse.move(box.x + 20, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + 120, box.y + 50, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => fills(page)).not.toBe(before);

    await page.getByRole("button", { name: "First view" }).first().click();
    await expect.poll(() => fills(page)).toBe(before);
    await scene(page).scrollIntoViewIfNeeded();
    const ring = await page.locator("[data-handle='line-1']").boundingBox();
    if (!ring) throw new Error("the scene shows no handle");
    await page.mouse.move(ring.x + ring.width / 2, ring.y + ring.height / 2);
    await page.mouse.down();
    await page.mouse.move(ring.x + ring.width / 2 + 70, ring.y + ring.height / 2 + 70, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => page.locator("#three-planes-d1").inputValue()).not.toBe("3");
    await expect.poll(() => page.url()).toContain("d1=");
    gradus.noErrors();
    await page.context().close();
  });

  it("raises a plane with its word, and shows a copied link", async () => {
    const page = await gradus.open(`${PLANES}?a3=1&c3=-1&d3=-1`);
    await expect.poll(() => page.locator("[data-live='outcome']").textContent()).toContain("one line");
    await predict(page);
    const words = page.locator("#see .object-words[data-obj='line-2']").first();
    const piece = page.locator("#three-planes .space-face[data-obj='line-2']").first();
    await words.scrollIntoViewIfNeeded();
    await words.hover();
    await expect.poll(() => piece.evaluate((element) => element.classList.contains("is-raised"))).toBe(true);
    await page.context().close();
  });

  it("is drawn and said in words without scripts", async () => {
    const context = await gradus.profile({ javaScriptEnabled: false });
    const page = await gradus.open(PLANES, context);
    expect(await page.locator("#three-planes .space-fill").count()).toBe(7 + 3);
    expect(await page.locator("#three-planes .space-common").count()).toBe(1);
    expect(await page.locator("#three-planes-description").textContent()).toContain("it cuts x at 3 and y at 3");
    await context.close();
  });
});
