import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { give, shownExercise } from "./answering.ts";
import { GRADED_QUIZ, type Gradus, LAB, LESSON, PRACTICE, startGradus } from "./gradus.ts";
import { check, codeOf, eventually, openLab, run, write } from "./lab-page.ts";

let gradus: Gradus;
beforeAll(async () => {
  gradus = await startGradus();
});
afterAll(() => gradus.close());

const open = async (path: string): Promise<Page> => {
  const page = await gradus.open(`${gradus.addressOnNetwork}${path}`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  return page;
};

describe("Gradus opened from another machine, by plain HTTP", () => {
  it("draws problems, judges them and keeps the answer on the server", async () => {
    const page = await open(PRACTICE);
    await page.locator("[data-problem]").first().waitFor();
    const exercise = await shownExercise(page);
    await give(page, exercise, exercise.solution().answer);
    const kept = page.waitForResponse((response) => response.url().includes("/api/") && response.ok());
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await expect.poll(() => page.locator(".feedback-verdict").last().textContent()).toContain("Right");
    await kept;
    await page.getByRole("button", { name: "Next problem" }).click();
    await expect
      .poll(async () => (await page.locator("[data-problem]").first().getAttribute("data-problem")) ?? "")
      .not.toBe(exercise.identity);
    gradus.noErrors();
    await page.context().close();
  });

  it("has a lesson's own problems and a quiz's", async () => {
    const lesson = await open(LESSON);
    await lesson.locator("#on-your-own").scrollIntoViewIfNeeded();
    await lesson.locator("[data-problem]").first().waitFor();
    await lesson.context().close();
    const quiz = await open(GRADED_QUIZ);
    await quiz.getByRole("button", { name: "Begin" }).click();
    await expect.poll(() => quiz.locator(".quiz-positions button").count()).toBe(10);
    gradus.noErrors();
    await quiz.context().close();
  });

  it("runs and checks a lab's code, in both languages", async () => {
    const page = await openLab(gradus, undefined, `${gradus.addressOnNetwork}${LAB}`);
    expect(await check(page)).toContain("0 of 3 checks pass");
    await page.getByRole("radio", { name: "Python" }).click();
    await eventually(() => codeOf(page, "clues")).toContain("import numpy");
    await write(page, "clues", "6 * 7");
    expect(await run(page, "clues")).toContain("42");
    gradus.noErrors();
    await page.context().close();
  });

  it("shows what it cannot copy, to be copied by hand", async () => {
    const page = await open("/workbench?do=rref&a=1+2%3B+3+4");
    await page.getByRole("button", { name: "Copy as NumPy" }).click();
    await expect.poll(() => page.getByText("to copy by hand").textContent()).toContain("np.array([[1, 0], [0, 1]])");
    gradus.noErrors();
    await page.context().close();
  });
});
