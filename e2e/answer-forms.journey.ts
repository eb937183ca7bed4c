import { type AnswerForm, allKinds, type Exercise } from "@gradus/practice";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Gradus, startGradus } from "./gradus.ts";

let gradus: Gradus;
beforeAll(async () => {
  gradus = await startGradus();
});
afterAll(() => gradus.close());

/** A problem of a form that fits; null while no kind has one. Each journey takes seeds of its own: the record is shared. */
function problemOf(type: AnswerForm["type"], seed: string, fits: (exercise: Exercise) => boolean = () => true) {
  for (const kind of allKinds) {
    for (const level of kind.levels) {
      const exercise = kind.open(level, seed);
      if (exercise.form.type === type && fits(exercise)) return exercise;
    }
  }
  return null;
}

function needed(exercise: Exercise | null): Exercise {
  if (exercise === null) throw new Error("no kind has this form of answer");
  return exercise;
}

async function open(exercise: Exercise): Promise<Page> {
  const page = await gradus.open(`/problem?id=${encodeURIComponent(exercise.identity)}`);
  await page.locator(".problem-form :is(input, button)").first().waitFor();
  return page;
}

const active = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
const verdict = (page: Page) => page.locator(".feedback-verdict").last().textContent();

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((clipboard) => {
    const data = new DataTransfer();
    data.setData("text/plain", clipboard);
    const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

const wide = (seed: string) =>
  needed(
    problemOf("matrix", seed, ({ form }) => form.type === "matrix" && form.given === undefined && form.columns > 2),
  );

describe("forms of answer by hand", () => {
  it("a matrix: arrow keys cross its boxes, Enter goes to the next empty one and then hands in", async () => {
    const exercise = wide("typed");
    const page = await open(exercise);
    const right = exercise.read(exercise.solution().answer);
    if (!right.ok || right.answer.type !== "matrix") throw new Error("the answer is no matrix");
    await page.locator('[data-entry="r1c1"]').focus();
    expect(await active(page)).toContain("row 1, column 1");
    await page.keyboard.press("ArrowRight");
    expect(await active(page)).toContain("row 1, column 2");
    await page.keyboard.press("ArrowDown");
    expect(await active(page)).toContain("row 2, column 2");
    await page.keyboard.press("Home");
    expect(await active(page)).toContain("row 2, column 1");
    await page.keyboard.press("Control+Home");
    for (const entry of right.answer.entries.flat()) {
      await page.keyboard.type(
        entry.denominator === 1n ? `${entry.numerator}` : `${entry.numerator}/${entry.denominator}`,
      );
      await page.keyboard.press("Enter");
    }
    await expect.poll(() => verdict(page)).toContain("Right");
    gradus.noErrors();
    await page.context().close();
  });

  it("a matrix: one that is pasted fills every box, and one of another shape is refused in words", async () => {
    const exercise = wide("pasted");
    if (exercise.form.type !== "matrix") throw new Error("the form is no matrix");
    const page = await open(exercise);
    const answer = exercise.solution().answer;
    await page.locator('[data-entry="r1c2"]').focus();
    await paste(page, "1 2 3 4 5 6 7 8 9");
    await expect
      .poll(() => page.locator(".matrix-said").textContent())
      .toContain("What you pasted has 1 row and 9 columns.");
    await paste(page, answer.replaceAll("], [", "],\n       [").replace(/^/, "array(").replace(/$/, ")"));
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await expect.poll(() => verdict(page)).toContain("Right");
    await page.context().close();
  });

  it("cells: one stop for Tab, arrows move, space switches", async () => {
    const page = await open(needed(problemOf("cells", "switched")));
    expect(await page.locator('.cell-switch[tabindex="0"]').count()).toBe(1);
    await page.locator('.cell-switch[tabindex="0"]').focus();
    const first = await active(page);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowUp");
    expect(await active(page)).not.toBe(first);
    await page.keyboard.press("Space");
    const chosen = page.locator('.cell-switch[aria-pressed="true"]');
    await expect.poll(() => chosen.count()).toBe(1);
    expect(await chosen.getAttribute("tabindex")).toBe("0");
    await page.getByText("no pair fits", { exact: true }).click();
    await expect.poll(() => chosen.count()).toBe(0);
    gradus.noErrors();
    await page.context().close();
  });

  it("a wrong line: the lines are one group of radio buttons, and Enter hands in", async () => {
    const exercise = needed(problemOf("wrong-line", "examined", (each) => each.solution().answer !== "none"));
    const page = await open(exercise);
    const answer = Number(exercise.solution().answer);
    await page.locator(".examined-line input").first().focus();
    await page.keyboard.press("Space");
    for (let line = 1; line < answer; line += 1) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => verdict(page)).toContain("Right");
    await page.context().close();
  });

  it("a claim: a side without its numbers can't be read yet, and costs nothing", async () => {
    const exercise = needed(
      problemOf("certificate", "claimed", ({ form }) => form.type === "certificate" && form.whenFalse !== undefined),
    );
    const page = await open(exercise);
    await page.locator('.answer-certificate input[value="false"]').check({ force: true });
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await expect.poll(() => verdict(page)).toContain("Can’t read this yet");
    expect(await page.locator(".feedback").textContent()).toContain("Now show it");
    await page.context().close();
  });
});
