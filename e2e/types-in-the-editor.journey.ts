import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Gradus, LESSON, startGradus } from "./gradus.ts";
import { cell, codeOf, eventually, open, openLab, run, write } from "./lab-page.ts";

const SENTENCE = "multiply: cannot multiply 2×3 by 2×2: the inner sizes 3 and 2 differ";
const PRODUCT = `import { matrix, multiply } from "@gradus/math";
const A = matrix([[1, 2, 3], [4, 5, 6]]);
const B = matrix([[1, 2], [3, 4]]);
multiply(A, B);`;
/** What only a worker about types asks for. */
const OF_TYPES = /\/(type-tools|type-declarations|compiler|worker)[.-]/;

let gradus: Gradus;
beforeAll(async () => {
  gradus = await startGradus();
});
afterEach(() => gradus.noErrors());
afterAll(() => gradus.close());

const clues = (page: Page) => cell(page, "clues");
const underlines = (page: Page) => clues(page).locator(".cm-lintRange");
const tip = (page: Page) => clues(page).locator(".type-tip");

describe("types in the editor", () => {
  it("loads nothing before an editor is used", async () => {
    const context = await gradus.profile();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("request", (request) => OF_TYPES.test(request.url()) && asked.push(request.url()));
    await page.goto(LESSON);
    await page.locator("#in-code .cell").scrollIntoViewIfNeeded();
    await page.locator("#in-code astro-island:not([ssr])").first().waitFor({ state: "attached" });
    await page.locator("#in-code .cell-static button").hover();
    await page.waitForTimeout(500);
    expect(asked).toEqual([]);
    await page.locator("#in-code .cell-static button").click();
    await eventually(() => asked.length > 2).toBe(true);
  });

  it("underlines a product that doesn't fit and tells why, by mouse and by keyboard, until it fits", async () => {
    const page = await openLab(gradus);
    await write(page, "clues", PRODUCT);
    await eventually(() => underlines(page).allTextContents()).toEqual(["multiply(A, B)"]);

    await underlines(page).hover();
    await tip(page).waitFor();
    expect(await tip(page).locator(".type-tip-problem").textContent()).toBe(SENTENCE);
    await page.mouse.move(0, 0);
    await tip(page).waitFor({ state: "detached" });

    const aloud = await listening(page);
    await page.keyboard.press("F8");
    expect(await tip(page).textContent()).toBe(SENTENCE);
    expect(await aloud()).toContain(`Line 4: ${SENTENCE}`);
    await page.keyboard.press("Escape");
    await tip(page).waitFor({ state: "detached" });

    // The code runs whatever is underlined, and the error says the same.
    expect(await run(page, "clues")).toContain("the inner sizes 3 and 2 differ");
    await write(page, "clues", PRODUCT.replace("multiply(A, B)", "multiply(B, A)"));
    await eventually(() => underlines(page).count()).toBe(0);
  });

  it("tells the shape of what a name stands for, also from a cell above", async () => {
    const page = await openLab(gradus);
    await write(page, "clues", PRODUCT.replace("multiply(A, B)", "multiply(B, A)"));
    await write(page, "solve", "A;");
    const here = cell(page, "solve");
    await here
      .locator(".cm-line")
      .first()
      .hover({ position: { x: 26, y: 10 } });
    await eventually(() => here.locator(".type-tip pre").allTextContents()).toEqual(["const A: Matrix<2, 3>"]);
    await page.mouse.move(0, 0);

    await open(page, "clues");
    await page.keyboard.press("Control+End");
    await page.keyboard.press("Home");
    const aloud = await listening(page);
    await page.keyboard.press("F2");
    await tip(page).waitFor();
    expect(await tip(page).locator("pre").textContent()).toBe(
      "multiply(A: Matrix<2, 2>, B: Matrix<2, 3>): Matrix<2, 3>",
    );
    expect(await tip(page).textContent()).toContain("The product AB");
    expect((await aloud()).join()).toContain("Matrix<2, 3>");
  });

  it("offers names with their docstring, and imports what is chosen", async () => {
    const page = await openLab(gradus);
    await write(page, "clues", PRODUCT.replace("multiply(A, B);", ""));
    await page.keyboard.type("determ");
    const offered = clues(page).locator('[role="option"]');
    await eventually(() => offered.first().textContent()).toContain("determinant");
    await eventually(() => clues(page).locator(".cm-completionInfo").textContent()).toContain(
      "determinant(A: Matrix<M, N>): number",
    );
    // The list scrolls with the choice, which the arrow keys move from inside the editor: it takes no focus of its own.
    const axe = new AxeBuilder({ page }).disableRules("scrollable-region-focusable");
    const { violations } = await axe.analyze();
    const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n")}`)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.keyboard.type("(B);");
    expect(await codeOf(page, "clues")).toContain('import { matrix, multiply, determinant } from "@gradus/math"');
    expect(await run(page, "clues")).toBe("-2");
    await eventually(() => underlines(page).count()).toBe(0);
  });

  it("keeps Enter, Tab and Escape for writing and leaving", async () => {
    const page = await openLab(gradus);
    await write(page, "clues", PRODUCT);
    await page.keyboard.press("Enter");
    await page.keyboard.type("mult");
    await clues(page).locator('[role="option"]').first().waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    expect(
      await clues(page)
        .locator(".cell-run")
        .evaluate((button) => button === document.activeElement),
    ).toBe(true);
    expect(await clues(page).locator('[role="option"]').count()).toBe(0);
  });

  it("goes without when the worker cannot be had", async () => {
    const context = await gradus.profile();
    await context.route(/\/compiler-/, (route) => route.fulfill({ status: 404, body: "" }));
    const page = await context.newPage();
    const broken: string[] = [];
    page.on("pageerror", (error) => broken.push(error.message));
    await page.goto("/linear-algebra/systems-of-linear-equations/linear-systems-as-matrices");
    await page.locator("astro-island:not([ssr])", { has: page.locator(".lab") }).waitFor({ state: "attached" });
    await write(page, "clues", "6 * 7");
    await page.waitForTimeout(800);
    expect(await run(page, "clues")).toBe("42");
    expect(broken).toEqual([]);
  });
});

/** What the editor says aloud from here on: each sentence stands there for a moment only. */
async function listening(page: Page): Promise<() => Promise<readonly string[]>> {
  const place = clues(page).locator(".cm-announced");
  await place.evaluate((element) => {
    const heard: string[] = [];
    Object.assign(window, { gradusHeard: heard });
    new MutationObserver(() => heard.push(element.textContent ?? "")).observe(element, { childList: true });
  });
  return () => page.evaluate(() => (window as unknown as { gradusHeard: string[] }).gradusHeard);
}
