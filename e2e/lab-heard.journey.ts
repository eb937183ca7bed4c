import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Gradus, startGradus } from "./gradus.ts";
import { cell, ended, eventually, openLab, write } from "./lab-page.ts";

let gradus: Gradus;
let page: Page;
beforeAll(async () => {
  gradus = await startGradus();
});
beforeEach(async () => {
  page = await openLab(gradus);
  await page.getByRole("button", { name: "Start over" }).click();
  await listen();
});
afterAll(() => gradus.close());

/** Writes down what places say that are announced: those that stood there before anything was said in them. */
async function listen(): Promise<void> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    for (const place of document.querySelectorAll(".lab-page [role=status], .lab-page [aria-live]"))
      new MutationObserver(() => {
        if (place.textContent && place.getAttribute("aria-live") !== "off") said.push(place.textContent);
      }).observe(place, { subtree: true, childList: true, characterData: true });
  });
}

/** What was said since it was last asked for. */
const heard = () => page.evaluate(() => (Reflect.get(globalThis, "said") as string[]).splice(0).join(" | "));

const focusedName = () =>
  page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");

const runByKey = async (id: string) => {
  await cell(page, id).locator(".cell-run").focus();
  await ended(cell(page, id), () => page.keyboard.press("Enter"));
};

describe("a lab as it is heard", () => {
  it("names every cell, its code and its button after its number", async () => {
    const tree = await cell(page, "solve").ariaSnapshot();
    expect(tree).toContain('region "Cell 2, solve"');
    expect(tree).toContain('button "Edit the code of cell 2"');
    expect(tree).toContain('button "Run cell 2"');
  });

  it("says that a cell has run, what it shows, and the same again when it shows the same again", async () => {
    await runByKey("clues");
    await eventually(() => cell(page, "clues").getByRole("status").allTextContents()).toContain("Cell 1 has run.");
    expect(await heard()).toContain("M =");
    await runByKey("clues");
    await eventually(heard).toContain("Cell 1 has run.");
  });

  it("says that an error stopped a cell, in words and with its line", async () => {
    await write(page, "clues", "const a = 1;\na.b.c;");
    await cell(page, "clues").locator(".cell-run").focus();
    await heard();
    await ended(cell(page, "clues"), () => page.keyboard.press("Enter"));
    const words = await heard();
    expect(words).toContain("Cell 1 stopped with an error.");
    expect(words).toContain("line 2");
  });

  it("says the sum of the checks each time, and leaves the focus where it was", async () => {
    const checks = page.locator(".lab-checks");
    await checks.getByRole("button").focus();
    for (let time = 0; time < 2; time++) {
      await ended(checks, () => page.keyboard.press("Enter"));
      await eventually(heard).toContain("0 of 3 checks pass.");
      expect(await focusedName()).toBe("Check my functions");
    }
  });

  it("stops checks with the button that began them, which keeps the focus", async () => {
    await write(page, "clues", "while (true) {}");
    const checks = page.locator(".lab-checks");
    await checks.getByRole("button").focus();
    await page.keyboard.press("Enter");
    await eventually(focusedName).toBe("Stop");
    await ended(checks, () => page.keyboard.press("Enter"));
    await eventually(heard).toContain("Stopped before the checks were through.");
    expect(await focusedName()).toBe("Check my functions");
  });

  it("does not say between the keys that work is saved, and shows it", async () => {
    await write(page, "clues", "const mine = 1;");
    await eventually(() => page.locator(".lab-tools").textContent()).toContain("Saved.");
    expect(await heard()).toBe("");
  });

  it("never drops the focus when a button goes with what it did", async () => {
    await write(page, "clues", "const mine = 1;");
    await page.getByRole("button", { name: "Start over" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Bring my work back" }).focus();
    await page.keyboard.press("Enter");
    await eventually(heard).toContain("Your work is back.");
    expect(await focusedName()).toBe("Start over");
  });
});
