import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Gradus, startGradus } from "./gradus.ts";
import { cell, codeOf, eventually, openLab, reloadLab, run, write } from "./lab-page.ts";

let gradus: Gradus;
// Each with a record of its own: the language and the work outlive the page.
beforeAll(async () => {
  gradus = await startGradus();
});
beforeEach(() => gradus.startOver());
afterAll(() => gradus.close());

/** The lab's first code cell: what it holds runs without the cells below. */
const FIRST = "clues";
const language = (page: Page, name: string) => page.getByRole("radio", { name });

async function choosePython(page: Page): Promise<void> {
  await language(page, "Python").focus();
  await page.keyboard.press("Space");
  await eventually(() => codeOf(page, FIRST)).toContain("import numpy");
}

/** Whether whoever runs Gradus has put NumPy's wheel there. */
const hasNumPy = (page: Page) =>
  page.evaluate(async () => {
    const list = await fetch("/sandbox/python/wheels/index.json");
    return list.ok && (await list.text()).includes("numpy");
  });

describe("a lab in Python", () => {
  it("is chosen by keyboard, keeps its own work beside TypeScript's, and is there after a reload", async () => {
    const page = await openLab(gradus);
    await write(page, FIRST, "const mine = 1;\nmine;");
    await choosePython(page);
    await write(page, FIRST, "mine = 2\nmine * 21");
    expect(await run(page, FIRST)).toContain("42");
    await reloadLab(page);
    await eventually(() => codeOf(page, FIRST)).toContain("mine * 21");
    expect(await language(page, "Python").isChecked()).toBe(true);
    await language(page, "TypeScript").click();
    await eventually(() => codeOf(page, FIRST)).toContain("const mine = 1;");
    expect(await run(page, FIRST)).toContain("1");
    await page.context().close();
  });

  it("says in words what is wrong, ends an endless loop, and runs on after it", async () => {
    const page = await openLab(gradus);
    await choosePython(page);
    await write(page, FIRST, "a = [1, 2]\na[5]");
    expect(await run(page, FIRST)).toMatch(/There is no entry at this place.*line 2/s);
    await write(page, FIRST, "while True:\n    pass");
    expect(await run(page, FIRST)).toMatch(/5 seconds/);
    await write(page, FIRST, "'still ' + 'here'");
    expect(await run(page, FIRST)).toContain("still here");
    await page.context().close();
  });

  it("says what to do where NumPy is not installed, and nothing serious stands in the way of a screen reader", async () => {
    const page = await openLab(gradus);
    await choosePython(page);
    const shown = await run(page, FIRST);
    const note = page.locator(".lab-without-numpy");
    if (await hasNumPy(page)) {
      expect(await note.count()).toBe(0);
      expect(shown).not.toContain("NumPy");
    } else {
      expect(await note.textContent()).toContain("npm run python-packages");
      expect(shown).toMatch(/numpy/i);
    }
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical")).toEqual([]);
    expect(await cell(page, FIRST).count()).toBe(1);
    await page.context().close();
  });
});
