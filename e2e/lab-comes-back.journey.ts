import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Gradus, LAB, startGradus } from "./gradus.ts";
import { codeOf, eventually, openLab, reloadLab, shift, watchShift, write } from "./lab-page.ts";

let gradus: Gradus;
beforeAll(async () => {
  gradus = await startGradus();
});
afterAll(async () => {
  gradus.noErrors();
  await gradus.close();
});

/** More lines than the starter has, so that all that stands below is elsewhere. */
const long = (first: string) => [first, ...Array.from({ length: 40 }, (_, i) => `${i + 1}`)].join("\n");
const desk = (page: Page) => page.locator(".lab");

async function comesBack(page: Page, code: string): Promise<void> {
  await eventually(() => page.locator(".lab-tools [role=status]").first().textContent()).toBe("Saved.");
  await reloadLab(page);
  await eventually(() => desk(page).isVisible()).toBe(true);
  // As soon as anything of it is seen, it is the learner's.
  expect(await codeOf(page, "clues")).toContain(code);
  await page.waitForTimeout(300);
  expect(await shift(page)).toBeLessThanOrEqual(0.001);
}

describe("a lab that comes back with work of the learner's", () => {
  it("is in place when it is first seen, in either language, on a desk and on a phone", async () => {
    const page = await openLab(gradus, await gradus.profile({ viewport: { width: 1440, height: 900 } }));
    await watchShift(page);
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await write(page, "clues", long(`// at ${width}`));
      await comesBack(page, `// at ${width}`);
      await page.getByRole("radio", { name: "Python" }).click();
      await eventually(() => codeOf(page, "clues")).not.toContain("//");
      await write(page, "clues", long(`# at ${width}`));
      await comesBack(page, `# at ${width}`);
      expect(await page.getByRole("radio", { name: "Python" }).isChecked()).toBe(true);
      await page.getByRole("radio", { name: "TypeScript" }).click();
      await eventually(() => codeOf(page, "clues")).toContain("//");
    }
    await page.getByRole("button", { name: "Start over" }).click();
    await reloadLab(page);
    expect(await page.evaluate(() => localStorage.getItem("gradus-labs-returning"))).toBeNull();
    await page.context().close();
  });

  it("is seen after a while even if nothing puts its work in place", async () => {
    const context = await gradus.profile();
    await context.route(/\/_astro\/Lab\.[^/]*$/, (route) => route.abort());
    await context.addInitScript((lab) => {
      localStorage.setItem("gradus-labs-returning", lab);
      addEventListener("DOMContentLoaded", () => {
        const box = document.querySelector(".lab");
        Object.assign(globalThis, { firstSeen: box && getComputedStyle(box).visibility });
      });
    }, "linear-systems");
    const page = await context.newPage();
    await page.goto(LAB);
    expect(await page.evaluate(() => Reflect.get(globalThis, "firstSeen"))).toBe("hidden");
    await eventually(() => desk(page).isVisible()).toBe(true);
    // Nobody has shown it: it still counts as waiting.
    expect(await page.locator("html[data-lab-returning]").count()).toBe(1);
    await context.close();
  });
});
