import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { give, shownExercise } from "./answering.ts";
import { GRADED_QUIZ, type Gradus, PRACTICE_QUIZ, startGradus } from "./gradus.ts";

let gradus: Gradus;
beforeAll(async () => {
  gradus = await startGradus();
});
afterAll(() => gradus.close());

describe("quizzes", () => {
  it("the graded quiz survives a reload half-way, tells nothing before the end and everything at the end", async () => {
    const page = await gradus.open(GRADED_QUIZ);
    await page.getByRole("button", { name: "Begin" }).click();
    const positions = page.locator(".quiz-positions button");
    await expect.poll(() => positions.count()).toBe(10);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain("Question 1 of 10");
    const seen: string[] = [];
    for (let position = 0; position < 10; position++) {
      await positions.nth(position).click();
      const exercise = await shownExercise(page);
      seen.push(exercise.identity);
      // Two are left wrong on purpose: eight right pass.
      const wrong = exercise.samples().wrong.find((text) => exercise.judge(text).verdict === "wrong");
      await give(
        page,
        exercise,
        position < 2 && exercise.form.type === "choice" && wrong ? wrong : exercise.solution().answer,
      );
      expect(await page.locator(".feedback-verdict").count()).toBe(0);
      if (position === 4) {
        await page.waitForTimeout(700);
        await page.reload();
        await expect.poll(() => page.locator(".quiz-positions button.answered").count()).toBe(5);
        expect(await positions.count()).toBe(10);
      }
    }
    await page.getByRole("button", { name: /Hand in/ }).click();
    await expect.poll(() => page.locator(".quiz-score").textContent()).toContain(", passed");
    expect(await page.locator("main .feedback-verdict").count()).toBe(10);

    await page.getByRole("button", { name: "Try again with fresh problems" }).click();
    await expect.poll(() => positions.count()).toBe(10);
    expect(seen).not.toContain((await shownExercise(page)).identity);
    gradus.noErrors();
    await page.context().close();
  });

  it("asks once before an unfinished quiz is handed in, and keeps best and last", async () => {
    const page = await gradus.open(GRADED_QUIZ);
    await page.locator(".quiz-positions button").nth(9).click();
    await page.getByRole("button", { name: "Hand in", exact: true }).click();
    await expect
      .poll(() => page.getByRole("status").allTextContents())
      .toContainEqual(expect.stringContaining("no answer yet"));
    await page.getByRole("button", { name: "Hand in all the same" }).click();
    await expect.poll(() => page.locator(".quiz-score").textContent()).toContain("0 of 10");
    expect(await page.locator(".quiz-result").textContent()).toMatch(/Best so far: ([89]|10) of 10/);
    await page.context().close();
  });

  it("the practice quiz answers at once and counts the first tries", async () => {
    const page = await gradus.open(PRACTICE_QUIZ);
    await page.getByRole("button", { name: "Begin" }).click();
    await page.locator("[data-problem]:focus").waitFor();
    for (let position = 0; position < 6; position++) {
      await page.locator("[data-problem]").waitFor();
      const exercise = await shownExercise(page);
      await give(page, exercise, exercise.solution().answer);
      await page.getByRole("button", { name: "Check", exact: true }).click();
      await expect.poll(() => page.locator(".feedback-verdict").textContent()).toContain("Right");
      await page.getByRole("button", { name: position === 5 ? "See how it went" : "Next question" }).click();
    }
    await expect.poll(() => page.locator(".quiz-score").textContent()).toContain("6 of 6");
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe("quiz-result");
    gradus.noErrors();
    await page.context().close();
  });
});
