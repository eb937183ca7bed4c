import { allKinds } from "@gradus/practice";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GRADED_QUIZ, type Gradus, PRACTICE, startGradus } from "./gradus.ts";
import { shift, watchShift } from "./lab-page.ts";

let gradus: Gradus;
beforeAll(async () => {
  gradus = await startGradus();
});
afterAll(() => gradus.close());

/** A problem of every form and picture whose code is fetched by itself, and of those whose letters decide their width. */
const KINDS = [
  ...[
    "la.mark-the-pairs",
    "la.rearrangement-error",
    "la.place-the-solution",
    "la.write-the-matrix",
    "la.choose-coefficients",
  ],
  ...["la.dependence-in-planes", "la.blends-to-system", "la.read-the-staircase", "la.determinant-2x2"],
];
const addressOf = (id: string) => {
  const kind = allKinds.find((candidate) => candidate.id === id);
  if (kind === undefined) throw new Error(`no kind ${id}`);
  return `/problem?id=${encodeURIComponent(`${id}@${kind.version}:${kind.levels[0]}:still`)}`;
};

/** Opens a page as a browser does that was never here, with nothing kept, and says how far it has moved of itself. */
async function moved(path: string, width: number): Promise<number> {
  const context = await gradus.profile({ viewport: { width, height: 850 } });
  const page = await context.newPage();
  await watchShift(page);
  await page.goto(path);
  await page.locator("[data-problem]").first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(300);
  const distance = await shift(page);
  await context.close();
  return distance;
}

describe("a problem stands still from the moment it is seen", () => {
  it.each(KINDS.map((kind, i) => [kind, i % 2 === 0 ? 390 : 1440] as const))("%s at %d pixels", async (kind, width) => {
    expect(await moved(addressOf(kind), width)).toBe(0);
  });

  it("in mixed practice", async () => {
    expect(await moved(PRACTICE, 390)).toBe(0);
  });

  it("in a quiz that is taken up again", async () => {
    const page = await gradus.open(GRADED_QUIZ);
    await page.getByRole("button", { name: "Begin" }).click();
    await expect.poll(() => page.locator(".quiz-positions button").count()).toBe(10);
    await expect.poll(() => moved(GRADED_QUIZ, 390), { timeout: 30_000 }).toBe(0);
    await page.context().close();
  });
});
