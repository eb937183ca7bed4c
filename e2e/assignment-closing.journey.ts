import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { shownExercise } from "./answering.ts";
import { ASSIGNMENT, type Gradus, startGradus } from "./gradus.ts";
import { eventually, openLab, reloadLab } from "./lab-page.ts";

let gradus: Gradus;
beforeAll(async () => {
  gradus = await startGradus();
});
beforeEach(() => gradus.startOver());
afterAll(() => gradus.close());

/** The closing question, once one has come to it and its picture is there. */
async function closingOf(page: Page): Promise<Locator> {
  const closing = page.locator(".lab-closing");
  await closing.scrollIntoViewIfNeeded();
  await closing.locator(".staircase").waitFor();
  return closing;
}

const identityIn = (closing: Locator) => closing.locator("[data-problem]").first().getAttribute("data-problem");

/** Ticks just these letters and hands them in, with the Tab key and the space bar alone. */
async function answerByKeyboard(page: Page, closing: Locator, text: string): Promise<void> {
  const wanted = new Set(text.split(", "));
  const boxes = closing.locator(".answer-choices").first().getByRole("checkbox");
  await boxes.first().focus();
  for (let i = 0; i < (await boxes.count()); i++) {
    const box = boxes.nth(i);
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    if ((await box.isChecked()) !== wanted.has((await box.getAttribute("value")) ?? ""))
      await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
}

describe("an assignment's closing question", () => {
  it("follows the last code, is answered wrongly and rightly by keyboard, and is there after a reload", async () => {
    const page = await openLab(gradus, undefined, ASSIGNMENT);
    const closing = await closingOf(page);
    const above = closing.locator("xpath=preceding-sibling::*[1]");
    expect(await above.locator(".cell").last().getAttribute("aria-label")).toContain("staircase");
    expect(await closing.getByRole("img").getAttribute("aria-label")).toMatch(/the pivots stand in the columns x/);
    const exercise = await shownExercise(closing);
    const reply = closing.locator(".problem-reply");

    await answerByKeyboard(page, closing, exercise.mistake("pivots-taken-for-free") ?? "");
    await eventually(() => reply.textContent()).toContain("taking the unknowns with a pivot for the free ones");
    const { violations } = await new AxeBuilder({ page }).include(".lab-closing").analyze();
    const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
    await reloadLab(page);
    await closingOf(page);
    expect(await identityIn(closing)).toBe(exercise.identity);
    await eventually(() => reply.textContent()).toContain("taking the unknowns with a pivot");

    await answerByKeyboard(page, closing, exercise.solution().answer);
    await eventually(() => reply.textContent()).toContain("Right");
    await reloadLab(page);
    await closingOf(page);
    await eventually(() => reply.textContent()).toContain("Right");
    gradus.noErrors();
  });

  it("is drawn afresh as often as one likes, from the keyboard, and counts as practice", async () => {
    const page = await openLab(gradus, undefined, ASSIGNMENT);
    const closing = await closingOf(page);
    const first = await shownExercise(closing);
    await answerByKeyboard(page, closing, first.solution().answer);
    const next = closing.getByRole("button", { name: "Another one" });
    await next.focus();
    await page.keyboard.press("Enter");
    await eventually(() => identityIn(closing)).not.toBe(first.identity);
    const second = await shownExercise(closing);
    expect(second.identity).toMatch(/^la\.read-the-staircase@\d+:2:/);
    await eventually(() =>
      closing.locator("[data-problem]").evaluate((problem) => problem.contains(document.activeElement)),
    ).toBe(true);
    await answerByKeyboard(page, closing, second.solution().answer);
    await eventually(() => closing.locator(".problem-reply").textContent()).toContain("Right");
    await page.goto("/record");
    await eventually(() => page.locator("main").textContent()).toMatch(/Lessons begun0Answers given2/);
    gradus.noErrors();
  });
});
