import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Gradus, startGradus } from "./gradus.ts";

let gradus: Gradus;
beforeAll(async () => {
  gradus = await startGradus();
});
afterAll(() => gradus.close());

const first = (page: Page) => page.getByLabel("A matrix, a system of equations, a vector or a number");
const answer = (page: Page) => page.locator(".bench-answer .visually-hidden").first();
const speaks = async (page: Page, words: string) =>
  expect.poll(() => answer(page).textContent({ timeout: 5000 })).toContain(words);

describe("the workbench", () => {
  it("is one step from the map, and by keyboard alone gives the answer, the work and the picture", async () => {
    const page = await gradus.open("/");
    await page.getByRole("link", { name: "Workbench" }).focus();
    await page.keyboard.press("Enter");
    await first(page).focus();
    await page.keyboard.type("2x + y = 5\nx - y = 1");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Solve the system");
    await page.keyboard.press("Enter");
    await speaks(page, "x equals 2");
    expect(await page.locator(".bench-picture .picture-plane").count()).toBe(1);
    const steps = await page.locator("#bench-steps .trace-line").count();
    expect(steps).toBeGreaterThan(3);
    await page.locator("#bench-steps .trace-scrub").focus();
    await page.keyboard.press("Home");
    expect(await page.locator("#bench-steps .is-later").count()).toBe(steps - 1);
    gradus.noErrors();
    await page.context().close();
  });

  it("says where a text stops making sense and what can be typed, and goes on when it is mended", async () => {
    const page = await gradus.open("/workbench");
    await first(page).fill("1 2\n3 x");
    const understood = page.locator(".given-understood");
    expect(await understood.textContent()).toContain("“x” is not a number (line 2, column 3). You can type a matrix");
    expect(await page.locator(".bench-choices").count()).toBe(0);
    await first(page).fill("1 2\n3 4");
    await page.getByRole("button", { name: "Determinant" }).click();
    await speaks(page, "minus 2");
    await page.context().close();
  });

  it("draws the rows of a matrix as what they span, in the plane and in space", async () => {
    const page = await gradus.open("/workbench");
    await first(page).fill("3 1; 1 2");
    await page.getByRole("button", { name: "Determinant" }).click();
    await speaks(page, "5");
    expect(await page.locator(".bench-picture .segment-mark").count()).toBe(4);
    await first(page).fill("2 0 1; 1 3 1; 0 1 2");
    await speaks(page, "11");
    await page.locator(".bench-picture .space-controls").waitFor();
    gradus.noErrors();
    await page.context().close();
  });

  it("works a matrix's eigenvalues out exactly where it can, and says where it cannot", async () => {
    const page = await gradus.open("/workbench");
    await first(page).fill("1 1; 1 0");
    await page.getByRole("button", { name: "Eigenvalues and eigenvectors" }).click();
    await speaks(page, "square root of 5");
    await first(page).fill("0 1 0; 0 0 1; 1 1 0");
    await expect.poll(() => page.locator(".bench-result").textContent()).toContain("exact values are out of reach");
    gradus.noErrors();
    await page.context().close();
  });

  it("sets floating point beside roots, with its error, and hands it over digit by digit", async () => {
    const context = await gradus.profile({ permissions: ["clipboard-read", "clipboard-write"] });
    const page = await gradus.open("/workbench?do=qr&a=1+1%3B+1+0", context);
    await speaks(page, "square root of 2");
    const floats = page.getByRole("region", { name: "In floating point" });
    expect(await floats.textContent()).toMatch(/The error is \d · 10⁻¹. of the largest entry/);
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole("button", { name: "Copy floats as NumPy" }).click();
    await expect.poll(clipboard).toContain("R = np.array([[1.414213562373095");
    gradus.noErrors();
    await context.close();
  });

  it("shows what a matrix does to the circle, and says it in words that follow the numbers", async () => {
    const page = await gradus.open("/workbench?do=eig&a=2+1%3B+1+2");
    await speaks(page, "3");
    expect(await page.locator(".bench-panels figure").count()).toBe(2);
    const words = page.locator(".bench-picture > p");
    expect(await words.textContent()).toContain("multiplied by 3");
    await first(page).fill("0 -1; 1 0");
    await expect.poll(() => words.textContent()).toContain("every arrow turns");
    await first(page).fill("2 0 0; 0 3 0; 0 0 5");
    await expect.poll(() => words.textContent()).toContain("number 1 is multiplied by 5");
    await page.locator(".bench-picture .space-controls").waitFor();
    gradus.noErrors();
    await page.context().close();
  });

  it("says why something cannot be done", async () => {
    const page = await gradus.open("/workbench");
    await first(page).fill("1 2 3; 4 5 6");
    expect(await page.getByRole("button", { name: "Determinant" }).isDisabled()).toBe(true);
    expect(await page.locator(".bench-choices").textContent()).toContain(
      "Determinant, Trace, Inverse, Characteristic polynomial, Eigenvalues and eigenvectors, Diagonalise, Cholesky factor: A must be square, got 2×3.",
    );
    await page.context().close();
  });

  it("asks for a second thing where one is needed", async () => {
    const page = await gradus.open("/workbench");
    await first(page).fill("[[1, 2], [3, 4]]");
    await page.getByRole("button", { name: "Solve the system" }).click();
    expect(await page.locator(".bench-result").count()).toBe(0);
    await page.getByLabel("The right-hand side b").fill("[1, 2, 3]");
    expect(await page.locator(".bench-refusal").textContent()).toContain("A has 2 rows, b has 3 entries");
    await page.getByLabel("The right-hand side b").fill("[5, -6]");
    await speaks(page, "x equals minus 16");
    await page.context().close();
  });

  it("is brought back by its address, and hands its result to other notations", async () => {
    const context = await gradus.profile({ permissions: ["clipboard-read", "clipboard-write"] });
    const page = await gradus.open("/workbench", context);
    await first(page).fill("0 2 1; 1 1 1/3");
    await page.getByRole("button", { name: "Reduced row echelon form" }).click();
    await page.getByRole("button", { name: "Copy as NumPy" }).click();
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(clipboard).toBe("np.array([[1, 0, -1/6], [0, 1, 1/2]])");
    await page.getByRole("button", { name: "Copy a link to this" }).click();
    await expect.poll(clipboard).toContain("/workbench?do=rref&a=");
    const again = await gradus.open(await clipboard(), context);
    await speaks(again, "1");
    expect(await first(again).inputValue()).toBe("0 2 1; 1 1 1/3");
    gradus.noErrors();
    await context.close();
  });
});
