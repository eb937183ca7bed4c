import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Gradus, startGradus } from "./gradus.ts";
import { codeOf, eventually, open, openLab, reloadLab, write } from "./lab-page.ts";

let gradus: Gradus;
beforeAll(async () => {
  gradus = await startGradus();
});
afterAll(() => gradus.close());

/** Two tabs of one browser on the lab, at its starter. */
async function twoTabs(context?: BrowserContext): Promise<{ context: BrowserContext; one: Page; two: Page }> {
  context ??= await gradus.profile();
  const one = await openLab(gradus, context);
  const two = await openLab(gradus, context);
  const start = one.getByRole("button", { name: "Start over" });
  await start.click();
  await eventually(() => codeOf(two, "determinant")).toContain("determinant(A)");
  return { context, one, two };
}

const saved = (page: Page) =>
  eventually(() => page.locator(".lab-tools > [role=status]").textContent()).toContain("Saved");

describe("two tabs on one lab", () => {
  it("agree, whether the other's editor is open or not", async () => {
    const { context, one, two } = await twoTabs();
    await open(two, "determinant");
    await write(one, "determinant", "// from one");
    await write(one, "picture", "// and this");
    await eventually(() => codeOf(two, "determinant")).toContain("from one");
    await eventually(() => codeOf(two, "picture")).toContain("and this");
    await write(two, "picture", "// back from two");
    await eventually(() => codeOf(one, "picture")).toContain("back from two");
    expect(await codeOf(one, "determinant")).toContain("from one");
    await context.close();
  });

  it("lose nothing when one saves while the other is typing", async () => {
    const { context, one, two } = await twoTabs();
    await open(one, "determinant");
    await two.bringToFront();
    await write(two, "picture", "// saved by two");
    await one.bringToFront();
    await one.keyboard.press("ControlOrMeta+a");
    // Slower than the pause after which work is saved would be if it came: the other tab's save falls into the typing.
    await one.keyboard.type("// typed in one, key by key", { delay: 60 });
    await saved(one);
    for (const page of [one, two]) {
      await eventually(() => codeOf(page, "picture")).toContain("saved by two");
      await eventually(() => codeOf(page, "determinant")).toBe("// typed in one, key by key");
    }
    await reloadLab(one);
    await eventually(() => codeOf(one, "picture")).toContain("saved by two");
    expect(await codeOf(one, "determinant")).toContain("typed in one, key by key");
    await context.close();
  });

  it("lose nothing when both save at the same moment", async () => {
    const context = await gradus.profile();
    // What one tab tells the other arrives late, so that neither can have heard of the other's save when it makes its own.
    await context.addInitScript(() => {
      const post = BroadcastChannel.prototype.postMessage;
      BroadcastChannel.prototype.postMessage = function (message: unknown) {
        setTimeout(() => post.call(this, message), 1_000);
      };
    });
    const { one, two } = await twoTabs(context);
    await open(one, "determinant");
    await open(two, "picture");
    const replaceAndSave = (page: Page, code: string) =>
      page.evaluate((text) => {
        const host = document.querySelector(".cell-editor > div");
        host?.shadowRoot?.querySelector<HTMLElement>(".cm-content")?.focus();
        document.execCommand("selectAll");
        document.execCommand("insertText", false, text);
        // A tab that is put aside saves at once.
        setTimeout(() => document.dispatchEvent(new Event("visibilitychange")), 50);
      }, code);
    await Promise.all([replaceAndSave(one, "// one at once"), replaceAndSave(two, "// two at once")]);
    for (const page of [one, two]) {
      await eventually(() => codeOf(page, "determinant")).toBe("// one at once");
      await eventually(() => codeOf(page, "picture")).toBe("// two at once");
    }
    await context.close();
  });

  it("set aside what was typed into the same cell at the same time, until it is thrown away", async () => {
    const { context, one, two } = await twoTabs();
    await open(one, "determinant");
    await write(two, "determinant", "// as two has it");
    await one.bringToFront();
    await one.keyboard.press("ControlOrMeta+a");
    await one.keyboard.type("// as one has it, and it takes a while to type", { delay: 40 });
    await saved(one);
    for (const page of [one, two]) {
      await eventually(() => codeOf(page, "determinant")).toContain("as one has it");
      await eventually(() => page.locator(".lab-aside").textContent()).toContain("as two has it");
    }
    await reloadLab(two);
    await eventually(() => two.locator(".lab-aside").textContent()).toContain("as two has it");
    await two.getByRole("button", { name: "Throw this away" }).click();
    for (const page of [one, two]) await eventually(() => page.locator(".lab-aside").count()).toBe(0);
    expect(await codeOf(one, "determinant")).toContain("as one has it");
    await context.close();
  });

  it("start over together, and bring the work back together", async () => {
    const { context, one, two } = await twoTabs();
    await write(one, "determinant", "// to be taken back");
    await eventually(() => codeOf(two, "determinant")).toContain("to be taken back");
    await one.getByRole("button", { name: "Start over" }).click();
    await eventually(() => codeOf(two, "determinant")).toContain("determinant(A)");
    await two.getByRole("button", { name: "Bring my work back" }).click();
    for (const page of [one, two]) await eventually(() => codeOf(page, "determinant")).toContain("to be taken back");
    await context.close();
  });
});
