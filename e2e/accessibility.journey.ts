import AxeBuilder from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ASSIGNMENT, GRADED_QUIZ, type Gradus, LAB, LESSON, PRACTICE, PRACTICE_QUIZ, startGradus } from "./gradus.ts";

let gradus: Gradus;
beforeAll(async () => {
  gradus = await startGradus();
});
afterAll(() => gradus.close());

const pages = {
  map: "/",
  lesson: LESSON,
  practice: PRACTICE,
  "practice quiz": PRACTICE_QUIZ,
  "graded quiz": GRADED_QUIZ,
  lab: LAB,
  assignment: ASSIGNMENT,
  workbench: `/workbench?do=solve&a=${encodeURIComponent("x + y = 3; x - y = 1")}`,
  toolkit: "/toolkit",
  "functions of the toolkit": "/toolkit/exact/systems",
  record: "/record",
  "not found": "/nowhere",
};

describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
  it.each(Object.entries(pages))("axe finds nothing serious on the page: %s", async (_, path) => {
    const context = await gradus.profile({ colorScheme });
    const page = await context.newPage();
    await page.goto(path);
    await page.waitForTimeout(600);
    for (const island of await page.locator("astro-island").all())
      await island.scrollIntoViewIfNeeded().catch(() => undefined);
    await page.waitForTimeout(600);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n")}`)).toEqual([]);
    await context.close();
  });
});

it.each([390, 320])("no page is wider than a phone of %i px", async (width) => {
  const context = await gradus.profile({ viewport: { width, height: 844 } });
  const page = await context.newPage();
  for (const path of Object.values(pages)) {
    await page.goto(path);
    await page.waitForTimeout(400);
    // What is measured while the page still settles, on a busy machine, is no page that anyone reads.
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await expect.poll(over, { message: path }).toBeLessThanOrEqual(0);
  }
  await context.close();
});
