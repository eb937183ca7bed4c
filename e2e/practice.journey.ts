import { type AnswerForm, allKinds } from "@gradus/practice";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exerciseOf, give, shownExercise } from "./answering.ts";
import { type Gradus, LESSON, PRACTICE, startGradus } from "./gradus.ts";

let gradus: Gradus;
let onePage: Page | undefined;
beforeAll(async () => {
  gradus = await startGradus();
});
afterAll(() => gradus.close());

const check = { name: "Check", exact: true } as const;

async function openProblem(identity: string, goingOn?: Page) {
  const path = `/problem?id=${encodeURIComponent(identity)}`;
  const page = goingOn ?? (await gradus.open(path));
  if (goingOn !== undefined) await page.goto(path);
  await page.locator(`[data-problem="${identity}"]`).waitFor();
  const verdict = page.locator(".feedback-verdict").last();
  const answer = async (text: string) => {
    await give(page, exerciseOf(identity), text);
    await page.getByRole("button", check).click();
    await verdict.waitFor();
  };
  return { page, verdict, answer };
}

const identityOf = (kind: string, seed: string) => {
  const found = allKinds.find((candidate) => candidate.id === kind);
  if (!found) throw new Error(`no kind ${kind}`);
  return `${found.id}@${found.version}:${found.levels[0]}:${seed}`;
};

/** A seed on which the wrong rule is recognised as itself, found with the judge that the page uses. */
function withMistake(): { identity: string; text: string; mistake: string } {
  for (const kind of allKinds.filter((candidate) => candidate.id.includes("substitution"))) {
    for (let i = 0; i < 40; i++) {
      const identity = identityOf(kind.id, `mistake${i}`);
      const exercise = exerciseOf(identity);
      if (exercise.form.type !== "solution-set") continue;
      for (const mistake of kind.mistakes) {
        const text = exercise.mistake(mistake);
        if (text !== null && exercise.judge(text).mistake === mistake) return { identity, text, mistake };
      }
    }
  }
  throw new Error("no known mistake of solving by substitution is recognised");
}

describe("practice answers", () => {
  it.each(allKinds.map((kind) => kind.id))("%s: the right answer through its widget is right", async (kind) => {
    const identity = identityOf(kind, "journey");
    // One page for all kinds, as for a learner who goes on: what they share is fetched once.
    onePage ??= await gradus.open(PRACTICE);
    const { page, verdict, answer } = await openProblem(identity, onePage);
    await answer(exerciseOf(identity).solution().answer);
    expect(await verdict.textContent()).toContain("Right");
    expect(await page.getByRole("link", { name: "Another one" }).count()).toBe(1);
    gradus.noErrors();
  });

  it("a known wrong rule is named as what was done, with a check to do, and the problem stays open", async () => {
    const { identity, text } = withMistake();
    const { page, verdict, answer } = await openProblem(identity);
    await answer(text);
    expect(await verdict.textContent()).toContain("Not yet");
    expect(await page.locator(".feedback").textContent()).toContain("Check it yourself");
    expect(await page.getByRole("button", check).isEnabled()).toBe(true);
    await page.context().close();
  });

  it("the right value in another form is asked for again, free", async () => {
    for (const kind of allKinds) {
      for (let i = 0; i < 20; i++) {
        const identity = identityOf(kind.id, `form${i}`);
        const exercise = exerciseOf(identity);
        const text = exercise.samples().form.find((sample) => exercise.judge(sample).verdict === "form");
        if (text === undefined || !["vector", "solution-set", "number"].includes(exercise.form.type)) continue;
        const { page, verdict, answer } = await openProblem(identity);
        await answer(text);
        expect(await verdict.textContent()).toContain("another form");
        await page.context().close();
        return;
      }
    }
    throw new Error("no kind asks for a form");
  });

  it("what cannot be read costs nothing and says what can be typed", async () => {
    const kind = allKinds.find((candidate) => candidate.id.includes("solve-by-substitution"));
    const identity = identityOf(kind?.id ?? "", "unreadable");
    const { page, verdict, answer } = await openProblem(identity);
    await answer("(two, 3)");
    expect(await verdict.textContent()).toContain("Can’t read this yet");
    await page.context().close();
  });

  it("three wrong tries: a diagnosis, then a hint with a worked twin, then the solution and a fresh sibling; a reload keeps it", async () => {
    const kind = allKinds.find((candidate) => candidate.id.includes("solve-by-substitution"));
    const identity = identityOf(kind?.id ?? "", "thrice");
    const exercise = exerciseOf(identity);
    const wrong = [..."123456789"]
      .map((x) => `(${x}7, -${x}9)`)
      .filter((text) => exercise.judge(text).verdict === "wrong");
    const { page, answer } = await openProblem(identity);
    await answer(wrong[0] ?? "");
    await expect.poll(() => page.locator(".feedback").textContent()).toContain("Not yet");
    await answer(wrong[1] ?? "");
    await expect.poll(() => page.locator(".feedback").textContent()).toContain("worked with other numbers");
    await page.reload();
    await expect.poll(() => page.locator(".feedback").textContent()).toContain("worked with other numbers");
    await answer(wrong[2] ?? "");
    await expect.poll(() => page.locator(".feedback").textContent()).toContain("The full solution");
    expect(await page.getByRole("link", { name: "Another one" }).count()).toBe(1);
    gradus.noErrors();
    await page.context().close();
  });

  it("a solution that was asked for is still there after a reload, and a held Enter does not ask for it", async () => {
    const identity = identityOf("la.recipe-row", "asked");
    const { page } = await openProblem(identity);
    await page.getByRole("button", { name: "Give me a hint" }).focus();
    // Down again without up is what a key that is held sends.
    for (let i = 0; i < 8; i++) await page.keyboard.down("Enter");
    await page.keyboard.up("Enter");
    await expect.poll(() => page.locator(".feedback h4").count()).toBe(1);
    for (const _ of exerciseOf(identity).hints().slice(1)) await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Show the solution" }).waitFor();
    await page.keyboard.press("Enter");
    const solution = page.locator(".problem-reply");
    await expect.poll(() => solution.textContent()).toContain("The full solution");
    const next = await page.getByRole("link", { name: "Another one" }).getAttribute("href");
    await page.reload();
    await expect.poll(() => solution.textContent()).toContain("The full solution");
    expect(await page.getByRole("button", check).count()).toBe(0);
    expect(await page.getByRole("link", { name: "Another one" }).getAttribute("href")).toBe(next);
    gradus.noErrors();
    await page.context().close();
  });

  it("a single box that could not be read has the focus, its text selected", async () => {
    const kind = allKinds.find((each) => exerciseOf(identityOf(each.id, "box")).form.type === "number");
    const { page, verdict, answer } = await openProblem(identityOf(kind?.id ?? "", "box"));
    await answer("1 2 ?");
    expect(await verdict.textContent()).toContain("Can’t read this yet");
    const box = page.locator(".answer-box input");
    expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.type("7");
    expect(await box.inputValue()).toBe("7");
    expect(await box.getAttribute("aria-invalid")).toBeNull();
    await page.context().close();
  });

  it.each(["vector", "equations", "matrix", "blanks", "solution-set"] as const)(
    "%s: of several boxes the one that could not be read has the focus, its text selected",
    async (type) => {
      const count = (form: AnswerForm) =>
        form.type === "vector" ? form.names.length : form.type === "equations" ? form.count : 2;
      const kind = allKinds.find((each) => {
        const { form } = exerciseOf(identityOf(each.id, "boxes"));
        return form.type === type && count(form) > 1;
      });
      const { page, verdict } = await openProblem(identityOf(kind?.id ?? "", "boxes"));
      if (type === "solution-set") await page.getByText("one solution", { exact: true }).click();
      const boxes = page.locator(".problem-form input[type='text']:not([readonly]), .problem-form input.blank");
      await boxes.first().waitFor();
      const all = await boxes.all();
      for (const box of all) await box.fill(type === "equations" ? "x = 1" : "1");
      await all[1]?.fill("1 +");
      await page.getByRole("button", check).click();
      await verdict.waitFor();
      expect(await verdict.textContent()).toContain("Can’t read this yet");
      await page.keyboard.type("7");
      expect(await all[1]?.inputValue()).toBe("7");
      await expect.poll(() => page.locator("[aria-invalid='true']").count()).toBe(0);
      await page.context().close();
    },
  );

  it("a link that names no problem says so", async () => {
    const page = await gradus.open(`/problem?id=${encodeURIComponent(`${allKinds[0]?.id}@0:1:abc`)}`);
    await expect.poll(() => page.locator("main").textContent()).toContain("names no problem");
    await page.context().close();
  });

  it("never runs out, and goes on after a reload with the same problem", async () => {
    const page = await gradus.open(PRACTICE);
    const methods: string[] = [];
    for (let i = 0; i < 6; i++) {
      await page.locator("[data-problem]").waitFor();
      const exercise = await shownExercise(page);
      methods.push(exercise.kind.method);
      if (i === 2) {
        await page.reload();
        await page.locator("[data-problem]").waitFor();
        expect((await shownExercise(page)).identity).toBe(exercise.identity);
      }
      await give(page, exercise, exercise.solution().answer);
      await page.getByRole("button", check).click();
      await page.getByRole("button", { name: "Next problem" }).click();
      await expect.poll(async () => (await shownExercise(page)).identity).not.toBe(exercise.identity);
    }
    for (const [index, method] of methods.entries()) if (index > 0) expect(method).not.toBe(methods[index - 1]);
    gradus.noErrors();
    await page.context().close();
  });

  it("the lesson's faded pair goes on after a reload", async () => {
    const page = await gradus.open(LESSON);
    const block = page.locator("#faded-pair");
    await block.scrollIntoViewIfNeeded();
    await block.locator("[data-problem]").waitFor();
    const first = await shownExercise(block);
    await give(block, first, first.solution().answer);
    await block.getByRole("button", check).click();
    await block.getByRole("button", { name: "Next" }).click();
    await expect.poll(async () => (await shownExercise(block)).identity).not.toBe(first.identity);
    const second = await shownExercise(block);
    await page.reload();
    await block.scrollIntoViewIfNeeded();
    await block.locator("[data-problem]").waitFor();
    expect((await shownExercise(block)).identity).toBe(second.identity);

    // A solution that was asked for ends a problem as an answer does.
    for (const _ of second.hints()) await block.getByRole("button", { name: "Give me a hint" }).click();
    // Clicks that follow at once are one double click, which does not ask for it.
    await page.waitForTimeout(500);
    await block.getByRole("button", { name: "Show the solution" }).click();
    await block.getByText("The full solution").waitFor();
    await page.reload();
    await block.scrollIntoViewIfNeeded();
    // It is still there to be read, and so is the fresh one owed for it.
    await block.getByText("The full solution").waitFor();
    expect((await shownExercise(block)).identity).toBe(second.identity);
    await block.getByRole("button", { name: "A fresh one of the same kind" }).click();
    await expect.poll(async () => (await shownExercise(block)).identity).not.toBe(second.identity);
    const owed = await shownExercise(block);
    await page.reload();
    await block.scrollIntoViewIfNeeded();
    await block.locator("[data-problem]").waitFor();
    expect((await shownExercise(block)).identity).toBe(owed.identity);
    await give(block, owed, owed.solution().answer);
    await block.getByRole("button", check).click();
    await block.getByRole("button", { name: "Done" }).click();
    await block.getByText("You have been through these").waitFor();
    await page.reload();
    await block.scrollIntoViewIfNeeded();
    await block.getByText("You have been through these").waitFor();
    gradus.noErrors();
    await page.context().close();
  });
});
