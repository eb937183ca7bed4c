import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Gradus, startGradus } from "./gradus.ts";
import { lessonFigure } from "./lesson-figure.ts";

const LESSON = "/linear-algebra/systems-of-linear-equations/the-determinant-a-first-look";

let gradus: Gradus;
beforeAll(async () => {
  gradus = await startGradus();
});
afterAll(() => gradus.close());

const figure = "#determinant-meter";
const { reached, predict, type } = lessonFigure("determinant-meter", "a");
const outcome = (page: Page) => page.locator("[data-live='outcome']").textContent();

describe("the determinant, a first look", () => {
  // First of all: the record remembers goals that later journeys reach.
  it("asks a question that the untouched figure cannot answer", async () => {
    const page = await gradus.open(`${LESSON}?a=2&b=3&c=4&d=6`);
    expect(await page.locator(`${figure} [data-badge]`).count()).toBe(0);
    await predict(page, 0);
    await page.waitForTimeout(500);
    expect(await reached(page).count()).toBe(0);
    await page.context().close();
  });

  it("is worked by keyboard: prediction, a copied row, zero and one", async () => {
    const page = await gradus.open(LESSON);
    expect(await page.locator(`${figure}-d`).isDisabled()).toBe(true);
    await predict(page, 2);
    await expect.poll(() => page.locator("[data-when='2']").isVisible()).toBe(true);

    // The tip of row 2 goes from (4, 1) to (2, 3), where row 1 is: a copy does not count.
    await page.locator(`${figure} [data-handle='row-2']`).focus();
    for (const key of ["ArrowLeft", "ArrowLeft", "ArrowUp", "ArrowUp"]) await page.keyboard.press(key);
    await expect.poll(() => outcome(page)).toContain("The determinant is 0.");
    await expect.poll(() => page.locator(`${figure} .goal-note`).textContent()).toContain("one row is the other");
    expect(await reached(page).count()).toBe(0);

    for (const key of ["ArrowRight", "ArrowRight", "ArrowUp", "ArrowUp", "ArrowUp"]) await page.keyboard.press(key);
    await expect.poll(() => reached(page).count()).toBe(1);
    await expect.poll(() => page.locator("[data-live='standing']").textContent()).toBe("singular");

    await type(page, "a", "3");
    await type(page, "b", "2");
    await type(page, "d", "3");
    await expect.poll(() => reached(page).count()).toBe(2);
    expect(await page.locator("[data-live='standing']").textContent()).toBe("non-singular");
    gradus.noErrors();
    await page.context().close();
  });

  it("moves the tip that was chosen by a tap near the other, and takes the other only by a tap right on it", async () => {
    const page = await gradus.open(LESSON);
    await predict(page, 1);
    const [first, second] = [
      page.locator(`${figure} [data-handle='row-1']`),
      page.locator(`${figure} [data-handle='row-2']`),
    ];
    await second.scrollIntoViewIfNeeded();
    const middleOf = async (handle: typeof first) => {
      const box = await handle.locator(".handle-dot").boundingBox();
      if (box === null) throw new Error("the handle is not drawn");
      return [box.x + box.width / 2, box.y + box.height / 2] as const;
    };
    await page.mouse.click(...(await middleOf(first)));
    await expect.poll(() => first.getAttribute("class")).toContain("is-lifted");
    const [x, y] = await middleOf(second);
    await page.mouse.click(x - 18, y);
    await expect.poll(() => first.getAttribute("aria-valuetext")).toMatch(/^x [34], y 1$/);
    expect(await second.getAttribute("aria-valuetext")).toBe("x 4, y 1");
    expect(await page.locator(`${figure} .is-lifted`).count()).toBe(0);
    expect(await first.evaluate((handle) => handle === document.activeElement)).toBe(true);

    await page.locator(`${figure}-a`).fill("-2");
    await page.keyboard.press("Enter");
    await page.mouse.click(...(await middleOf(first)));
    await page.mouse.click(x, y);
    await expect.poll(() => second.getAttribute("class")).toContain("is-lifted");
    expect(await first.getAttribute("aria-valuetext")).toBe("x −2, y 1");
    await page.context().close();
  });

  it("moves lines, meter, prose and code with a dragged tip", async () => {
    const page = await gradus.open(LESSON);
    await predict(page, 1);
    const handle = page.locator(`${figure} [data-handle='row-1']`);
    await handle.scrollIntoViewIfNeeded();
    const before = await handle.boundingBox();
    if (before === null) throw new Error("the handle is not drawn");
    const [x, y] = [before.x + before.width / 2, before.y + before.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    // From (2, 3) far down to the left, where its bounds are.
    await page.mouse.move(x - 400, y + 400, { steps: 8 });
    await page.mouse.up();
    await expect.poll(() => page.locator(`${figure}-a`).inputValue()).toBe("−6");
    await expect
      .poll(() => outcome(page))
      .toBe("The determinant is 18. The products are −6 and −24. The rows draw two lines.");
    await page.locator("#in-code .cell").scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator("[data-live-code]").textContent()).toContain("[-6, -6]");
    gradus.noErrors();
    await page.context().close();
  });

  it("names a sum for a difference, and a number that cannot be read", async () => {
    const page = await gradus.open(`/problem?id=${encodeURIComponent("la.determinant-2x2@1:1:s1")}`);
    const box = page.locator(".problem-form input").first();
    await box.waitFor();
    await box.fill("ad - bc");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".feedback-verdict").last().textContent()).toContain("Can’t read this yet");
    await box.fill("14");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".feedback").last().textContent()).toContain("adding the two products");
    await box.fill("-10");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".feedback-verdict").last().textContent()).toContain("Right");
    gradus.noErrors();
    await page.context().close();
  });
});
