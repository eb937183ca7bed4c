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

  it("lines: arrow keys move the line whose grip has the focus, and dragging does the same", async () => {
    const page = await open(needed(problemOf("order", "moved")));
    const lines = () =>
      page.locator("[data-line]").evaluateAll((items) => items.map((item) => item.getAttribute("data-line")));
    await page.locator('[data-grip="1"]').focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(async () => (await lines()).slice(0, 2)).toEqual(["2", "1"]);
    await expect.poll(() => active(page)).toContain("place 2 of");
    await page.keyboard.press("Home");
    await expect.poll(async () => (await lines())[0]).toBe("1");
    const [from, to] = [page.locator('[data-grip="1"]'), page.locator("[data-line]").last()];
    await from.hover();
    await page.mouse.down();
    const box = await to.boundingBox();
    await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + (box?.height ?? 0) - 2, { steps: 8 });
    await page.mouse.up();
    await expect.poll(async () => (await lines()).at(-1)).toBe("1");
    gradus.noErrors();
    await page.context().close();
  });

  it("lines: put in order by keyboard alone, they are right, and upside down a wrong rule is named", async () => {
    const exercise = needed(problemOf("order", "ordered"));
    const page = await open(exercise);
    const right = exercise.solution().answer.split(",");
    const arrange = async (order: readonly string[]) => {
      // From the last to the first: each goes to the top, above those already placed.
      for (const line of order.toReversed()) {
        await page.locator(`[data-grip="${line}"]`).focus();
        await page.keyboard.press("Home");
        // The browser drops the focus of what changes its place; it is given back a moment later.
        await expect.poll(() => page.locator("[data-line]").first().locator("[data-grip]:focus").count()).toBe(1);
        expect(await page.locator("[data-line]").first().getAttribute("data-line")).toBe(line);
      }
    };
    await arrange(right.toReversed());
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await expect
      .poll(() => page.locator(".feedback").last().textContent())
      .toContain("from the goal back to the start");
    await arrange(right);
    await page.getByRole("button", { name: "Check", exact: true }).click();
    await expect.poll(() => verdict(page)).toContain("Right");
    gradus.noErrors();
    await page.context().close();
  });

  it("cells: one stop for Tab, arrows move, space switches", async () => {
    const page = await open(needed(problemOf("cells", "switched")));
    await expect.poll(() => page.locator('.cell-switch[tabindex="0"]').count()).toBe(1);
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
