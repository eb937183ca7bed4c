import { afterAll, beforeAll, expect, it } from "vitest";
import { type Gradus, startGradus } from "./gradus.ts";

let gradus: Gradus;
beforeAll(async () => {
  gradus = await startGradus();
});
afterAll(async () => {
  gradus.noErrors();
  await gradus.close();
});

it("boxes that are filled faster than the page is painted all keep what stands in them", async () => {
  const page = await gradus.open(`/problem?id=${encodeURIComponent("la.substitution-faded@1:1:a")}`);
  await page.locator("[data-blank-id]").first().waitFor();
  const filled = await page.evaluate(async () => {
    const boxes = [...document.querySelectorAll<HTMLInputElement>("[data-blank-id]")];
    for (const [i, box] of boxes.entries()) {
      box.value = `${i + 1}`;
      box.dispatchEvent(new InputEvent("input", { bubbles: true }));
      // Time to render, none to paint.
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    return boxes.map((box) => box.value);
  });
  expect(filled.length).toBeGreaterThan(2);
  expect(filled).toEqual(filled.map((_, i) => `${i + 1}`));
});
