import type { Locator, Page } from "playwright-core";

/** What a journey does with the figure of a lesson, by keyboard. */
export type LessonFigure = {
  readonly reached: (page: Page) => Locator;
  /** Answers the question before the figure, and waits until that has opened it. */
  readonly predict: (page: Page, choice: number) => Promise<void>;
  /** Types a value into the box of a key, in place of what was there. */
  readonly type: (page: Page, key: string, value: string) => Promise<void>;
};

/** The figure with this id; `firstBox` is the key of a box that is closed until the question is answered. */
export function lessonFigure(id: string, firstBox: string): LessonFigure {
  return {
    reached: (page) => page.locator(`#${id} .goal.is-reached`),
    predict: async (page, choice) => {
      await page.locator(`#${id}`).scrollIntoViewIfNeeded();
      await page.locator("#try astro-island:not([ssr])").waitFor({ state: "attached" });
      await page.locator(`[data-choice='${choice}']`).focus();
      await page.keyboard.press("Enter");
      await page.locator(`#${id}-${firstBox}:enabled`).waitFor();
    },
    type: async (page, key, value) => {
      await page.locator(`#${id}-${key}`).focus();
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.type(value);
      await page.keyboard.press("Enter");
    },
  };
}

/** Presses Tab until what is focused matches; a page that needs more presses than this is not usable by keyboard. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 90; presses++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}
