import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Gradus, startGradus } from "./gradus.ts";
import { eventually, openLab, reloadLab, run, shift, watchShift } from "./lab-page.ts";

let gradus: Gradus;
beforeAll(async () => {
  gradus = await startGradus();
});
afterAll(async () => {
  gradus.noErrors();
  await gradus.close();
});

const WIDE = { viewport: { width: 1300, height: 800 } };

/** Where the first words of the lab and their code stand. */
const places = (page: Page) =>
  page
    .locator(".lab-part")
    .first()
    .evaluate((part) => {
      const box = (name: string) => part.querySelector(name)?.getBoundingClientRect() ?? new DOMRect();
      return { words: box(".lab-words").toJSON() as DOMRect, code: box(".lab-code .cell-body").toJSON() as DOMRect };
    });

async function isSplit(page: Page): Promise<boolean> {
  const { words, code } = await places(page);
  return words.right < code.left && Math.abs(words.top - code.top) < 20;
}

async function isOneColumn(page: Page): Promise<boolean> {
  const { words, code } = await places(page);
  return words.bottom <= code.top && code.left <= words.left;
}

describe("a lab's views", () => {
  it("puts words beside their code where there is room, and one above the other where there is not", async () => {
    const page = await openLab(gradus, await gradus.profile(WIDE));
    expect(await isSplit(page)).toBe(true);
    await page.emulateMedia({ media: "print" });
    expect(await isOneColumn(page), "on paper").toBe(true);
    await page.emulateMedia({ media: "screen" });
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await isOneColumn(page), "on a phone").toBe(true);
    expect(await page.locator(".lab-view").isVisible()).toBe(false);
    await page.context().close();
  });

  it("keeps the words in sight beside long code, and their end too where the window is low", async () => {
    const page = await openLab(gradus, await gradus.profile(WIDE));
    const part = page.locator(".lab-part").first();
    await page.evaluate(() => {
      const code = document.querySelector<HTMLElement>(".lab-part .lab-code");
      if (code) code.style.paddingBottom = "2000px";
    });
    const edges = () => part.locator(".lab-words").evaluate((words) => words.getBoundingClientRect().toJSON());
    const scrollInto = () => part.evaluate((box) => scrollTo(0, box.getBoundingClientRect().top + scrollY + 1000));
    await scrollInto();
    expect((await edges()).top).toBeCloseTo(22.4, 0);
    await page.setViewportSize({ width: 1300, height: 300 });
    await scrollInto();
    await eventually(async () => Math.round(300 - (await edges()).bottom)).toBe(22);
    await page.context().close();
  });

  it("is chosen by keyboard, is there before anything is painted, and on the learner's next device", async () => {
    const context = await gradus.profile(WIDE);
    const page = await openLab(gradus, context);
    await page.getByRole("radio", { name: "Side by side" }).focus();
    await page.keyboard.press("ArrowRight");
    await eventually(() => isOneColumn(page)).toBe(true);
    expect(await run(page, "clues")).toContain("M");
    await watchShift(page);
    await reloadLab(page);
    expect(await page.getByRole("radio", { name: "One column" }).isChecked()).toBe(true);
    expect(await isOneColumn(page)).toBe(true);
    expect(await shift(page)).toBe(0);

    await eventually(() => page.locator("[data-record-status]").textContent()).toContain("on the server");
    const other = await openLab(gradus, await gradus.profile(WIDE));
    // What comes from elsewhere waits for the next time the page is opened: it moves nothing under a reader's eyes.
    const afresh = async () => {
      await reloadLab(other);
      return isOneColumn(other);
    };
    await eventually(afresh).toBe(true);
    await other.getByRole("radio", { name: "Side by side" }).click();
    expect(await isSplit(other)).toBe(true);
    await other.context().close();
    await context.close();
  });
});
