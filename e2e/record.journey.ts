import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Gradus, LESSON, startGradus } from "./gradus.ts";

let gradus: Gradus;
beforeEach(async () => {
  gradus = await startGradus();
});
afterEach(() => gradus.close());

const pressed = (page: Page) => page.locator("[data-choice='1'][aria-pressed='true']").count();
const saved = (page: Page) =>
  expect.poll(() => page.locator("[data-record-status]").textContent(), { timeout: 10_000 }).toContain("on the server");

async function predict(page: Page): Promise<void> {
  await page.locator("[data-choice='1']").click();
  await saved(page);
}

describe("the record", () => {
  it("is there after a reload, a restart of the server, in a second tab and in another browser", async () => {
    const mine = await gradus.profile();
    const page = await gradus.open(LESSON, mine);
    const second = await gradus.open(LESSON, mine);
    await predict(page);
    await expect.poll(() => pressed(second)).toBe(1);
    await page.reload();
    await expect.poll(() => pressed(page)).toBe(1);
    await gradus.restart();
    await page.reload();
    await expect.poll(() => pressed(page)).toBe(1);
    const other = await gradus.open(LESSON);
    await expect.poll(() => pressed(other), { timeout: 10_000 }).toBe(1);
    gradus.noErrors();
  });

  it("is exported, wiped everywhere, and brought back from the file", async () => {
    const mine = await gradus.profile({ acceptDownloads: true });
    const lesson = await gradus.open(LESSON, mine);
    await predict(lesson);
    const page = await gradus.open("/record", mine);
    await saved(page);
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator("[data-export]").click()]);
    const file = await download.path();
    expect(await readFile(file, "utf8")).toContain("prediction-made");

    await page.locator("[data-wipe]").click();
    await page.locator("[data-wipe-confirm]").click();
    await expect.poll(() => page.locator("[data-wipe-result]").textContent()).toContain("Wiped");
    await expect.poll(() => pressed(lesson)).toBe(0);
    const other = await gradus.open(LESSON);
    await saved(other);
    expect(await pressed(other)).toBe(0);

    await page.locator("[data-import]").setInputFiles(file);
    await expect.poll(() => page.locator("[data-import-result]").textContent()).not.toBe("");
    await lesson.reload();
    await expect.poll(() => pressed(lesson)).toBe(1);
    await other.reload();
    await expect.poll(() => pressed(other), { timeout: 10_000 }).toBe(1);
    gradus.noErrors();
  });

  it("goes on in memory and offers an export when the browser refuses to store anything and the server is away", async () => {
    const mine = await gradus.profile();
    await mine.addInitScript(() => {
      Object.defineProperty(window, "indexedDB", {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
    });
    await mine.route("**/api/**", (route) => route.abort());
    const page = await mine.newPage();
    await page.goto(LESSON);
    await page.locator("[data-choice='1']").click();
    const notice = page.locator("[data-record-notice]");
    await expect.poll(() => notice.isVisible(), { timeout: 10_000 }).toBe(true);
    expect(await notice.textContent()).toContain("export");
    const [download] = await Promise.all([page.waitForEvent("download"), notice.locator("button").click()]);
    expect(await readFile(await download.path(), "utf8")).toContain("prediction-made");
  });

  it("keeps work that is done while the server cannot be reached, and hands it over later", async () => {
    const mine = await gradus.profile();
    const page = await gradus.open(LESSON, mine);
    await saved(page);
    await mine.setOffline(true);
    await page.locator("[data-choice='1']").click();
    await expect.poll(() => pressed(page)).toBe(1);
    await mine.setOffline(false);
    await page.evaluate(() => window.dispatchEvent(new Event("online")));
    await saved(page);
    const other = await gradus.open(LESSON);
    await expect.poll(() => pressed(other), { timeout: 10_000 }).toBe(1);
  });
});
