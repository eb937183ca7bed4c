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

it("aligns working at its relations only where that breaks no line", async () => {
  const page = await gradus.open("/problem");
  await page.setViewportSize({ width: 390, height: 900 });
  const lines = page.locator(".step-math");
  const measured = () =>
    lines.evaluateAll((all) =>
      (all as HTMLElement[]).map((line) => {
        const indent = Number.parseFloat(getComputedStyle(line).paddingLeft);
        const height = line.clientHeight;
        const kept = line.style.paddingInlineStart;
        line.style.paddingInlineStart = "0";
        const unmoved = line.clientHeight;
        line.style.paddingInlineStart = kept;
        return { indent, broken: height > unmoved };
      }),
    );
  const indented: boolean[] = [];
  for (const seed of ["a", "b", "c", "d"]) {
    await page.goto(`/problem?id=${encodeURIComponent(`la.read-the-staircase@1:2:${seed}`)}`);
    for (const choice of [6, 5]) {
      await page.getByRole("checkbox").nth(choice).check();
      await page.getByRole("button", { name: "Check" }).click();
    }
    await lines.first().waitFor();
    const all = await measured();
    expect(all.filter(({ broken }) => broken)).toEqual([]);
    indented.push(all.some(({ indent }) => indent > 0));
  }
  // Both were met: equations that leave room beside them on a phone, and some that do not.
  expect(new Set(indented).size).toBe(2);
});
