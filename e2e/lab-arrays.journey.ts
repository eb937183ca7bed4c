import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Gradus, startGradus } from "./gradus.ts";
import { cell, cellsOf, check, codeOf, ended, eventually, open, openLab, reloadLab, run, write } from "./lab-page.ts";

const ARRAYS = "/linear-algebra/systems-of-linear-equations/arrays";
const FOLDER = "lab-arrays";

let gradus: Gradus;
// Each with a record of its own: the work on a lab outlives the page.
beforeAll(async () => {
  gradus = await startGradus();
});
beforeEach(() => gradus.startOver());
afterAll(() => gradus.close());

const openArrays = () => openLab(gradus, undefined, ARRAYS);

/** The lab with every hole filled. */
async function openSolved(): Promise<Page> {
  const page = await openArrays();
  const starter = await cellsOf("starter.ts", FOLDER);
  for (const [id, code] of await cellsOf("solution.ts", FOLDER))
    if (code !== starter.get(id)) await write(page, id, code);
  return page;
}

/** The cell that declares a function, with another body. */
async function withBody(name: string, body: string): Promise<{ readonly id: string; readonly code: string }> {
  for (const [id, code] of await cellsOf("solution.ts", FOLDER)) {
    const declaration = new RegExp(`(export function ${name}\\([^{]*\\{\\n)[\\s\\S]*?\\n\\}`);
    if (declaration.test(code))
      return { id, code: code.replace(declaration, (_, head: string) => `${head}${body}\n}`) };
  }
  throw new Error(`no cell of the solution declares ${name}`);
}

/** The grey levels of a cell's picture, row by row. */
const levels = (page: Page, id: string) =>
  cell(page, id)
    .locator("canvas")
    .first()
    .evaluate((canvas: HTMLCanvasElement) => {
      const { width, height } = canvas;
      const pixels = canvas.getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
      const grey = Array.from(pixels).filter((_, i) => i % 4 === 0);
      return Array.from({ length: height }, (_, i) => grey.slice(i * width, (i + 1) * width));
    });

describe("the lab on arrays", () => {
  it.each(["/", "/linear-algebra/systems-of-linear-equations/equations-are-information"])(
    "is reached from %s, before the lab on linear systems",
    async (from) => {
      const page = await gradus.open(from);
      const labs = page.getByRole("link", { name: /^Lab: / });
      expect(await labs.allTextContents()).toEqual([
        expect.stringContaining("Lab: Arrays"),
        expect.stringContaining("Lab: Linear systems as matrices"),
      ]);
      await labs.first().click();
      await page.waitForURL(`**${ARRAYS}`);
      expect(await page.locator("h1").textContent()).toBe("Arrays");
    },
  );

  it("says what is wrong with each function of the starter, and passes with the solution, also after a reload", async () => {
    const page = await openArrays();
    const report = await check(page);
    expect(report).toContain("0 of 4 checks pass");
    for (const words of [
      "Your function passes on the shape with more axes.",
      "Your picture stands on its head: its rows run backwards.",
      "A byte has no room for it: after 255 it starts again at 0.",
      "Levels beyond 255 wrapped round to dark ones.",
    ])
      expect(report).toContain(words);
    for (const [id, code] of await cellsOf("solution.ts", FOLDER)) await write(page, id, code);
    expect(await check(page)).toContain("All 4 checks pass");
    await reloadLab(page);
    await eventually(() => codeOf(page, "flip")).toContain('slice(picture, ":", "::-1")');
    expect(await check(page)).toContain("All 4 checks pass");
    gradus.noErrors();
  });

  it("answers each wrong result with its sentence, and leaves the other checks passed", async () => {
    const page = await openSolved();
    for (const [name, body, words] of [
      [
        "predictedShape",
        "  const axes = Math.max(a.length, b.length);\n" +
          "  return Array.from({ length: axes }, (_, i) => Math.max(a.at(i - axes) ?? 1, b.at(i - axes) ?? 1));",
        "Your function takes the larger length of each pair",
      ],
      ["flipped", '  return slice(picture, "::-1", "::-1");', "Your picture is turned half round"],
      [
        "flipped",
        '  picture.data.fill(0);\n  return slice(picture, ":", "::-1");',
        "changed its input picture; work on a copy",
      ],
      ["flipped", "  return slice(picture, 9);", "your code failed"],
      ["keptLevel", "  return Math.min(255, level + amount);", "That is what clip does; a byte goes on to 0"],
      ["brighten", '  return clip(add(cast(picture, "int32"), amount), 0, 255);', "no longer made of bytes"],
      ["brighten", '  return cast(clip(add(cast(picture, "int32"), amount), 0, 256), "uint8");', "you clip at 256"],
      ["brighten", "  return undefined as never;", "Your function returned nothing"],
    ] as const) {
      const { id, code } = await withBody(name, body);
      const right = (await cellsOf("solution.ts", FOLDER)).get(id) ?? "";
      await write(page, id, code);
      const report = await check(page);
      expect(report, body).toContain("3 of 4 checks pass");
      expect(report, body).toContain(words);
      await write(page, id, right);
    }
    gradus.noErrors();
  });

  it("refuses a rule that adds the arrays: some have no room", async () => {
    const page = await openSolved();
    const { id, code } = await withBody(
      "predictedShape",
      "  try {\n    return [...add(zeros(a), zeros(b)).shape];\n  } catch {\n    return null;\n  }",
    );
    await write(page, id, code);
    const report = await check(page);
    expect(report).toContain("3 of 4 checks pass");
    expect(report).toContain("[100000, 1] and [1, 100000] do fit together");
  });

  it("shows arrays, shapes, tables and pictures below the cells", async () => {
    const page = await openSolved();
    expect(await run(page, "log")).toContain("shape = [4, 3]");
    expect(await cell(page, "log").locator("[role=img]").getAttribute("aria-label")).toBe(
      "4 by 3 matrix: 9, 14, 10; 8, 12.5, 9.5; 10, 16, 11.5; 7, 11, 9",
    );
    expect(await run(page, "whole")).toContain("assigned =(3, 4, 2)");
    await run(page, "predict");
    const rows = await cell(page, "predict").locator("tbody tr").allTextContents();
    expect(rows[2]).toBe("[4, 3][4]nullnullnull");

    for (const id of ["island", "flip", "wrap", "brighten"]) await run(page, id);
    expect(await cell(page, "flip").getByRole("img", { name: "the island in a mirror" }).count()).toBe(1);
    expect(await cell(page, "flip").locator(".output-caption").textContent()).toBe("the island in a mirror");
    const island = await levels(page, "island");
    expect([island.length, island[0]?.length]).toEqual([32, 48]);
    expect(await levels(page, "flip")).toEqual(island.map((row) => row.toReversed()));
    expect(await levels(page, "wrap")).toEqual(island.map((row) => row.map((level) => (level + 90) % 256)));
    expect(await levels(page, "brighten")).toEqual(island.map((row) => row.map((level) => Math.min(255, level + 90))));
  });

  it("says in words what does not fit", async () => {
    const page = await openArrays();
    const code = (await cellsOf("starter.ts", FOLDER)).get("arithmetic") ?? "";
    await write(page, "arithmetic", `${code}\nadd(celsius, noon.data.length);\nadd(celsius, array([1, 2, 3, 4]));`);
    const words = await run(page, "arithmetic");
    expect(words).toContain("add: shapes [4, 3] and [4] do not fit together");
    expect(words).toContain("here 3 meets 4");
  });

  it("is mended by keyboard alone", async () => {
    const page = await openArrays();
    await cell(page, "flip").locator(".cell-static button").focus();
    await page.keyboard.press("Enter");
    await cell(page, "flip").locator(".cm-content").waitFor();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.insertText((await cellsOf("solution.ts", FOLDER)).get("flip") ?? "");
    await ended(cell(page, "flip"), () => page.keyboard.press("Control+Enter"));
    expect(await cell(page, "flip").locator("canvas").count()).toBe(1);
    await page.keyboard.press("Escape");
    const checks = page.locator(".lab-checks");
    await ended(checks, async () => {
      await checks.locator("button").focus();
      await page.keyboard.press("Enter");
    });
    expect(await checks.textContent()).toContain("1 of 4 checks pass");
  });
});

describe("the page of the lab", () => {
  it.each(["light", "dark"] as const)(
    "has nothing serious for axe to find, opened and run, in the %s theme",
    async (colorScheme) => {
      const page = await openLab(gradus, await gradus.profile({ colorScheme }), ARRAYS);
      for (const id of ["log", "predict", "island", "wrap"]) await run(page, id);
      await open(page, "flip");
      await check(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n")}`)).toEqual([]);
    },
  );

  it.each([390, 320])("is no wider than a phone of %i px, opened and run", async (width) => {
    const page = await openLab(gradus, await gradus.profile({ viewport: { width, height: 844 } }), ARRAYS);
    for (const id of ["constructors", "predict", "island", "wrap"]) await run(page, id);
    await check(page);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
});
