import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ASSIGNMENT, type Gradus, startGradus } from "./gradus.ts";
import { cellsOf, ended, eventually, openLab, reloadLab, write } from "./lab-page.ts";

const FOLDER = "../2-solving-systems-of-linear-equations/lab-gaussian-elimination";

let gradus: Gradus;
beforeAll(async () => {
  gradus = await startGradus();
});
beforeEach(() => gradus.startOver());
afterAll(() => gradus.close());

/** Presses one of the two buttons and gives what the page says then. */
async function press(page: Page, name: "Check my functions" | "Submit"): Promise<string> {
  const checks = page.locator(".lab-checks");
  await ended(checks, () => checks.getByRole("button", { name }).click());
  const words = (await checks.textContent()) ?? "";
  expect(words).not.toContain("our checker broke");
  return words;
}

async function writeSolution(page: Page): Promise<ReadonlyMap<string, string>> {
  const cells = await cellsOf("solution.ts", FOLDER);
  for (const [id, code] of cells) await write(page, id, code);
  return cells;
}

describe("an assignment", () => {
  it("is on the map before the lessons of its week are, and says that it is graded", async () => {
    const page = await gradus.open("/");
    const link = page.getByRole("link", { name: "Assignment: Gaussian elimination" });
    expect(await link.locator("xpath=..").textContent()).toContain("graded");
    await link.click();
    expect(await page.locator("h1").textContent()).toBe("Gaussian elimination");
  });

  it("is tried without being handed in, then handed in, and its best submission stays", async () => {
    const page = await openLab(gradus, undefined, ASSIGNMENT);
    expect(await press(page, "Check my functions")).toMatch(/0 of \d+ checks pass/);
    expect(await page.locator(".checks-best").count()).toBe(0);
    const cells = await writeSolution(page);
    const submitted = await press(page, "Submit");
    expect(submitted).toMatch(/Submitted\. All (\d+) checks pass/);
    expect(submitted).toMatch(/Best submission so far: (\d+) of \1 checks/);

    const pivot = cells.get("pivot") ?? "";
    await write(page, "pivot", pivot.replace("Math.abs(at(A, i, column))", "at(A, i, column)"));
    const worse = await press(page, "Submit");
    expect(worse).toContain("Compare magnitudes");
    expect(worse).toMatch(/Best submission so far: (\d+) of \1 checks/);
    await reloadLab(page);
    await eventually(() => page.locator(".checks-best").textContent()).toMatch(/(\d+) of \1 checks/);
    await page.goto("/");
    await eventually(() => page.locator("[data-work-assignment]").textContent()).toMatch(/best submission (\d+) of \1/);
    gradus.noErrors();
  });

  it("judges the functions above a loop that never ends, and does not wait for it again and again", async () => {
    const page = await openLab(gradus, undefined, ASSIGNMENT);
    const cells = await writeSolution(page);
    await write(page, "echelon", `${cells.get("echelon")}\nwhile (true) {}`);
    const started = Date.now();
    const words = await press(page, "Check my functions");
    expect(Date.now() - started).toBeLessThan(25_000);
    expect(words).toContain("4 of 10 checks pass");
    expect(words).toContain("solveSystem was not called: its cell, or one above it, did not come to an end");
  });

  it("is handed in by keyboard alone", async () => {
    const page = await openLab(gradus, undefined, ASSIGNMENT);
    await page.getByRole("button", { name: "Check my functions" }).focus();
    await page.keyboard.press("Tab");
    await ended(page.locator(".lab-checks"), () => page.keyboard.press("Enter"));
    expect(await page.locator(".checks-sum").textContent()).toMatch(/^Submitted\. 0 of \d+ checks pass/);
  });
});
