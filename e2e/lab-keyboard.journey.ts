import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Gradus, startGradus } from "./gradus.ts";
import { cell, codeOf, ended, eventually, openLab } from "./lab-page.ts";

let gradus: Gradus;
let page: Page;
beforeAll(async () => {
  gradus = await startGradus();
});
beforeEach(async () => {
  page = await openLab(gradus);
  await page.getByRole("button", { name: "Start over" }).click();
});
afterAll(() => gradus.close());

/** The name of what has the focus, also inside an editor. */
const focused = () =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
  });

/** Goes from the first cell's Run button to the second cell's code. */
async function reachSecondCell(): Promise<void> {
  await cell(page, "clues").locator(".cell-run").focus();
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("Edit the code of cell 2");
}

describe("a cell by keyboard", () => {
  it("is opened by Enter, indents with Tab, and is left by Escape and Tab either way", async () => {
    await reachSecondCell();
    await page.keyboard.press("Enter");
    await eventually(focused).toBe("Code of cell 2");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Code of cell 2");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Run cell 2");
    await page.keyboard.press("Shift+Tab");
    expect(await focused()).toBe("Code of cell 2");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Shift+Tab");
    expect(await focused()).toBe("Run cell 1");
  });

  it("is opened by typing, and loses none of the keys", async () => {
    await reachSecondCell();
    await page.keyboard.type("// typed at once");
    await eventually(focused).toBe("Code of cell 2");
    await eventually(() => codeOf(page, "solve")).toMatch(/solve\(A, b\);\/\/ typed at once$/);
  });

  it("is run by Ctrl and Enter, before it is opened and from inside", async () => {
    await cell(page, "clues").locator(".cell-static button").focus();
    await ended(cell(page, "clues"), () => page.keyboard.press("Control+Enter"));
    expect(await cell(page, "clues").locator(".output-matrix").count()).toBe(1);
    expect(await cell(page, "clues").locator(".cm-content").count()).toBe(0);
    await page.keyboard.press("Enter");
    await eventually(focused).toBe("Code of cell 1");
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.insertText("6 * 7");
    await ended(cell(page, "clues"), () => page.keyboard.press("Control+Enter"));
    expect(await cell(page, "clues").locator(".cell-output").textContent()).toBe("42");
    expect(await cell(page, "clues").getAttribute("data-runs"), "one press, one run").toBe("2");
  });

  it.each([1440, 390])("shows its focus, and nothing moves when the editor opens, at %i px", async (width) => {
    await page.setViewportSize({ width, height: 900 });
    for (const id of ["clues", "kind"]) {
      const place = cell(page, id);
      await place.locator(".cell-static button").focus();
      const ring = () => place.locator(".cell-body").evaluate((body) => getComputedStyle(body).outlineStyle);
      expect(await ring()).toBe("solid");
      const tops = (lines: string) =>
        place.locator(lines).evaluateAll((all) => all.map((line) => line.getBoundingClientRect().top + scrollY));
      const before = await tops(".code-line");
      await page.keyboard.press("Enter");
      await place.locator(".cm-content").waitFor();
      await eventually(() => place.locator(".cm-line").count()).toBe(before.length);
      const after = await tops(".cm-line");
      for (const [i, top] of before.entries()) expect(Math.abs((after[i] ?? 0) - top)).toBeLessThan(1);
      expect(await ring()).toBe("solid");
    }
  });
});
