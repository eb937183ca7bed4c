import { allKinds, type Exercise } from "@gradus/practice";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { give } from "./answering.ts";
import { type Gradus, startGradus } from "./gradus.ts";
import { lessonFigure } from "./lesson-figure.ts";

const LESSON = "/linear-algebra/systems-of-linear-equations/linear-dependence-of-three-rows";

let gradus: Gradus;
beforeAll(async () => {
  gradus = await startGradus();
});
afterAll(() => gradus.close());

const figure = "#mixed-rows";
const { reached, predict, type } = lessonFigure("mixed-rows", "a1");
const outcome = (page: Page) => page.locator("[data-live='outcome']").textContent();

const kinds = allKinds.filter(({ lesson }) => lesson === "linear-dependence-of-three-rows");

/** A problem, and the answer of a wrong rule that is recognised in it as the only one. */
function withMistake(kind: (typeof kinds)[number]): { readonly exercise: Exercise; readonly wrong: string } {
  for (let seed = 0; seed < 40; seed += 1) {
    const exercise = kind.open(kind.levels.at(-1) ?? 1, `slip${seed}`);
    for (const id of kind.mistakes) {
      const wrong = exercise.mistake(id);
      if (wrong !== null && exercise.judge(wrong).mistake === id) return { exercise, wrong };
    }
  }
  throw new Error(`no wrong rule of ${kind.id} is recognised`);
}

describe("linear dependence of three rows", () => {
  // First of all: the record remembers goals that later journeys reach.
  it("asks a question that the untouched figure cannot answer", async () => {
    const page = await gradus.open(`${LESSON}?s=2&t=-1`);
    await predict(page, 1);
    await expect.poll(() => outcome(page)).toContain("A match.");
    await page.waitForTimeout(500);
    expect(await reached(page).count()).toBe(0);
    await page.context().close();
  });

  it("is worked by keyboard: prediction, the mix, and a row that no mix hits", async () => {
    const page = await gradus.open(LESSON);
    expect(await page.locator(`${figure}-s-slider`).isDisabled()).toBe(true);
    await predict(page, 1);
    await expect.poll(() => page.locator("[data-when='1']").isVisible()).toBe(true);

    // A row 3 that is typed to be the mix has not been found.
    await type(page, "b3", "2");
    await type(page, "c3", "0");
    await expect.poll(() => page.locator(`${figure} .goal-note`).textContent()).toContain("Reset");
    expect(await reached(page).count()).toBe(0);
    await page.locator(`${figure} .figure-head button`).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(`${figure}-b3`).inputValue()).toBe("−2");

    await page.locator(`${figure}-s-slider`).focus();
    for (let press = 0; press < 2; press += 1) await page.keyboard.press("ArrowRight");
    await type(page, "t", "-1");
    await expect.poll(() => outcome(page)).toContain("A match.");
    await expect.poll(() => reached(page).count()).toBe(1);

    await page.locator(`${figure}-s-slider`).focus();
    await page.keyboard.press("Home");
    await type(page, "c3", "5");
    await expect.poll(() => page.locator(`${figure} .goal-note`).textContent()).toContain("set s and t");
    await type(page, "s", "2");
    await expect.poll(() => reached(page).count()).toBe(2);
    expect(await page.locator("[data-live='standing']").textContent()).toBe("independent");
    gradus.noErrors();
    await page.context().close();
  });

  it("follows a drag of s in prose, formula and description", async () => {
    const page = await gradus.open(LESSON);
    await predict(page, 0);
    const before = await outcome(page);
    const rail = page.locator(`${figure}-s-slider`);
    await rail.scrollIntoViewIfNeeded();
    const box = await rail.boundingBox();
    if (box === null) throw new Error("the rail of s is not on the page");
    await page.mouse.move(box.x + (box.width * 4) / 6, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 4, box.y + box.height / 2, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => page.locator(`${figure}-s`).inputValue()).toBe("3");
    await expect.poll(() => outcome(page)).not.toBe(before);
    await expect.poll(() => page.locator(`${figure}-description`).textContent()).toContain("With s = 3");
    gradus.noErrors();
    await page.context().close();
  });

  it("hands its rows to the code", async () => {
    const page = await gradus.open(`${LESSON}?a2=4&b2=5&c2=6`);
    await page.locator("#in-code .cell").scrollIntoViewIfNeeded();
    await expect.poll(() => page.locator("[data-live-code]").textContent()).toContain("[4, 5, 6]");
    gradus.noErrors();
    await page.context().close();
  });

  it.each(kinds.map((kind) => [kind.id, kind] as const))(
    "%s: a wrong rule is named, then the answer is right",
    async (_, kind) => {
      const { exercise, wrong } = withMistake(kind);
      const page = await gradus.open(`/problem?id=${encodeURIComponent(exercise.identity)}`);
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
    },
  );

  it("says what can be typed where an answer cannot be read", async () => {
    const page = await gradus.open(`/problem?id=${encodeURIComponent("la.hidden-mix@1:1:unreadable")}`);
    const boxes = page.locator(".problem-form input");
    await boxes.first().waitFor();
    await boxes.nth(0).fill("twice the first");
    await boxes.nth(1).fill("1");
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await expect.poll(() => page.locator(".feedback-verdict").last().textContent()).toContain("Can’t read this yet");
    await page.context().close();
  });
});
