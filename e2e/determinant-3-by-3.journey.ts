import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exerciseOf, give } from "./answering.ts";
import { type Gradus, startGradus } from "./gradus.ts";
import { lessonFigure } from "./lesson-figure.ts";

const LESSON = "/linear-algebra/systems-of-linear-equations/determinant-3-by-3";

let gradus: Gradus;
beforeAll(async () => {
  gradus = await startGradus();
});
afterAll(() => gradus.close());

const figure = "#flat-box";
const { reached, predict, type } = lessonFigure("flat-box", "a11");
const outcome = (page: Page) => page.locator("[data-live='outcome']").textContent();
const note = (page: Page) => page.locator(`${figure} .goal-note`).textContent();

describe("determinant, three rows", () => {
  // First of all: the record remembers goals that later journeys reach.
  it("asks a question that the untouched figure cannot answer, even when its address holds a flat box", async () => {
    const page = await gradus.open(`${LESSON}?a33=1&step=6`);
    expect(await page.locator(`${figure}-slider`).isDisabled()).toBe(true);
    await predict(page, 0);
    await page.waitForTimeout(500);
    expect(await reached(page).count()).toBe(0);
    await page.context().close();
  });

  it("is worked by keyboard: prediction, one entry that flattens the box, six products that cancel", async () => {
    const page = await gradus.open(LESSON);
    await predict(page, 2);
    await expect.poll(() => page.locator("[data-when='2']").isVisible()).toBe(true);

    await type(page, "a22", "4");
    await expect.poll(() => note(page)).toContain("rows 1 and 2");
    await type(page, "a22", "0");
    await page.locator(`${figure}-slider`).focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => outcome(page)).toContain("volume 4");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => reached(page).count()).toBe(1);
    await expect.poll(() => outcome(page)).toContain("Flat.");
    expect(await page.locator("[data-live='standing']").textContent()).toBe("singular");

    await type(page, "a22", "1");
    await type(page, "a23", "-3");
    await type(page, "a31", "3");
    await type(page, "a32", "3");
    await type(page, "a33", "-2");
    await expect.poll(() => note(page)).toContain("all six");
    await page.locator(`${figure}-next`).focus();
    for (let press = 0; press < 6; press += 1) await page.keyboard.press("Enter");
    await expect.poll(() => reached(page).count()).toBe(2);
    gradus.noErrors();
    await page.context().close();
  });

  it("lets any entry be put on the slider, by keyboard and by dragging", async () => {
    const page = await gradus.open(LESSON);
    await predict(page, 1);
    await page.locator(`${figure}-entry`).selectOption("a12");
    const slider = page.locator(`${figure}-slider`);
    expect(await slider.getAttribute("aria-label")).toBe("Row 1, column 2");
    await slider.scrollIntoViewIfNeeded();
    const box = await slider.boundingBox();
    if (box === null) throw new Error("the slider is not on the page");
    const middle = box.y + box.height / 2;
    await page.mouse.move(box.x + 8 + (box.width - 16) * 0.7, middle);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 8, middle, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => page.locator(`${figure}-a12`).inputValue()).toBe("5");
    await expect.poll(() => outcome(page)).toContain("volume 20");
    await page.locator("#in-code .cell").scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator("[data-live-code]").textContent()).toContain("[1, 5, 1]");
    gradus.noErrors();
    await page.context().close();
  });

  it("says what an entry cannot be, and keeps the box as it was", async () => {
    const page = await gradus.open(LESSON);
    await predict(page, 1);
    await type(page, "a11", "7/2");
    await expect.poll(() => page.locator(`${figure} .field-problem`).textContent()).toContain("whole number");
    expect(await outcome(page)).toContain("volume 8");
    await page.context().close();
  });
});

const kinds = [
  "la.det-3x3@1:2",
  "la.det-3x3-faded@1:1",
  "la.wrong-diagonal@1:1",
  "la.entry-for-zero@1:1",
  "la.det-triangular@1:3",
  "la.triangular-entry@1:1",
  "la.flat-or-not@1:2",
  "la.nonsingular-claims@1:1",
] as const;

/** The first problem of a kind on which one of its wrong rules alone gives an answer. */
function withOneWrongRule(kind: string): { readonly identity: string; readonly wrong: string } {
  for (let seed = 1; seed < 40; seed += 1) {
    const exercise = exerciseOf(`${kind}:journey-${seed}`);
    const wrong = exercise.kind.mistakes
      .flatMap((id) => exercise.mistake(id) ?? [])
      .find((text) => exercise.judge(text).mistake !== undefined);
    if (wrong !== undefined) return { identity: exercise.identity, wrong };
  }
  throw new Error(`${kind} names no wrong rule on forty problems`);
}

describe("problems about three rows", () => {
  it.each(kinds)("names a wrong rule by its action and then takes the right answer: %s", async (kind) => {
    const { identity, wrong } = withOneWrongRule(kind);
    const exercise = exerciseOf(identity);
    const page = await gradus.open(`/problem?id=${encodeURIComponent(identity)}`);
    await page.locator(".problem-form :is(input, button)").first().waitFor();
    const hand = async (text: string): Promise<void> => {
      await give(page, exercise, text);
      await page.getByRole("button", { name: "Check", exact: true }).click();
    };
    await hand(wrong);
    await expect.poll(() => page.locator(".feedback").last().textContent()).toContain("This is what");
    await hand(exercise.solution().answer);
    await expect.poll(() => page.locator(".feedback-verdict").last().textContent()).toContain("Right");
    gradus.noErrors();
    await page.context().close();
  });
});
