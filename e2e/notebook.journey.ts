import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Gradus, startGradus } from "./gradus.ts";
import { cell, cellsOf, check, codeOf, eventually, openLab, reloadLab, write } from "./lab-page.ts";

type RawCell = { id: string; cell_type: string; metadata: object; source: string[] | string };
type RawNotebook = { nbformat: number; nbformat_minor: number; metadata: object; cells: RawCell[] };

let gradus: Gradus;
beforeAll(async () => {
  gradus = await startGradus();
});
beforeEach(() => gradus.startOver());
afterAll(() => gradus.close());

const tools = (page: Page) => page.locator(".lab-notebook");
const said = (page: Page) => tools(page).getByRole("status").textContent();

async function download(page: Page): Promise<RawNotebook> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download as notebook" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("linear-systems.ipynb");
  return JSON.parse(await readFile(await file.path(), "utf8")) as RawNotebook;
}

const open = (page: Page, text: string) =>
  tools(page)
    .locator("input")
    .setInputFiles({ name: "edited.ipynb", mimeType: "application/json", buffer: Buffer.from(text) });

const textOf = (one: RawCell) => (typeof one.source === "string" ? one.source : one.source.join(""));

describe("a lab as a notebook", () => {
  it("takes the learner's own work along, with all that it imports and the first cases as assertions", async () => {
    const page = await openLab(gradus);
    const solved = (await cellsOf("solution.ts")).get("clues") ?? "";
    await write(page, "clues", `${solved}\n// mine`);
    const notebook = await download(page);
    expect([notebook.nbformat, notebook.nbformat_minor]).toEqual([4, 5]);
    const texts = new Map(notebook.cells.map((one) => [one.id, textOf(one)]));
    expect(texts.get("clues")).toContain("// mine");
    expect(texts.get("clues")).toContain('from "./gradus/math-exact.js"');
    expect(texts.get("gradus-setup-linear-systems")).toContain("math-exact.js");
    expect(texts.get("gradus-assertions-kind")).toContain("kindOfSystem(system)");
    expect(texts.get("two-clues")).toContain("## Two clues");
    gradus.noErrors();
  });

  it("comes back edited: code into its cells, the rest set aside, and what stood there can be brought back", async () => {
    const page = await openLab(gradus);
    await write(page, "determinant", "determinant(A); // before");
    const notebook = await download(page);
    for (const one of notebook.cells) {
      if (one.id === "determinant") one.source = "determinant(A); // in Jupyter";
      if (one.id === "two-clues") one.source = `${textOf(one)}\n\nA note of mine.`;
    }
    notebook.cells.push({ id: "a1b2c3d4", cell_type: "code", metadata: {}, source: ["const extra = 1;\n", "extra;"] });
    await open(page, JSON.stringify(notebook));
    await eventually(() => said(page)).toContain("The notebook is open. One cell has the notebook’s code now");
    await eventually(() => codeOf(page, "determinant")).toBe("determinant(A); // in Jupyter");
    const aside = page.locator(".lab-aside");
    expect(await aside.textContent()).toContain("const extra = 1;\nextra;");
    expect(await aside.textContent()).toContain("A note of mine.");
    await reloadLab(page);
    await eventually(() => codeOf(page, "determinant")).toBe("determinant(A); // in Jupyter");
    expect(await page.locator(".lab-aside").textContent()).toContain("From a notebook: a1b2c3d4");

    await page.getByRole("button", { name: "Bring my work back" }).click();
    await eventually(() => codeOf(page, "determinant")).toBe("determinant(A); // before");
    gradus.noErrors();
  });

  it("says in words what is wrong with a file, and leaves the work alone", async () => {
    const page = await openLab(gradus);
    await write(page, "determinant", "determinant(A); // mine");
    const notebook = await download(page);
    for (const [text, words] of [
      ["no notebook", "can’t be read as JSON"],
      ["{}", "it has no list of cells"],
      [JSON.stringify({ ...notebook, nbformat: 3 }), "is in format 3; Gradus reads format 4"],
      [JSON.stringify({ ...notebook, metadata: { gradus: { lab: "arrays" } } }), "belongs to the lab “arrays”"],
      [JSON.stringify({ ...notebook, metadata: { kernelspec: { language: "python" } } }), "is in Python"],
      [JSON.stringify(notebook), "has the same code as the page"],
    ] as const) {
      await open(page, text);
      await eventually(() => said(page)).toContain(words);
    }
    expect(await codeOf(page, "determinant")).toBe("determinant(A); // mine");
    expect(await page.getByRole("button", { name: "Bring my work back" }).count()).toBe(0);
    gradus.noErrors();
  });
});

describe("a lab in Python as a notebook", () => {
  it("takes the work along with the module that draws, and comes back edited", async () => {
    const page = await openLab(gradus);
    await page.getByRole("radio", { name: "Python" }).check();
    await eventually(() => codeOf(page, "clues")).toContain("import numpy as np");
    await write(page, "determinant", "1 + 1  # mine");
    const notebook = await download(page);
    const texts = new Map(notebook.cells.map((one) => [one.id, textOf(one)]));
    expect(notebook.metadata).toMatchObject({ kernelspec: { name: "python3" }, gradus: { language: "py" } });
    expect(texts.get("gradus-setup-linear-systems")).toContain('"gradus_show.py"');
    expect(texts.get("gradus-assertions-kind")).toContain("got = kind_of_system(system)");
    expect(texts.get("determinant")).toBe("1 + 1  # mine");
    for (const one of notebook.cells) if (one.id === "determinant") one.source = "2 + 2  # edited";
    await open(page, JSON.stringify(notebook));
    await eventually(() => codeOf(page, "determinant")).toBe("2 + 2  # edited");
    const typescript = { ...notebook, metadata: { kernelspec: { language: "typescript" } } };
    await open(page, JSON.stringify(typescript));
    await eventually(() => said(page)).toContain("This notebook is in TypeScript, and you work in Python here.");
    gradus.noErrors();
  });
});

describe("the learner's own toolkit", () => {
  it("keeps what passed, shows it, and gives it to other labs; what is not earned is told with its place", async () => {
    const page = await openLab(gradus);
    await write(page, "determinant", 'import { kindOfSystem as kindOf } from "my-toolkit";\nkindOf(M);');
    await cell(page, "determinant").locator(".cell-run").click();
    await eventually(() => cell(page, "determinant").locator(".cell-output").textContent()).toContain(
      "You have no kindOfSystem yet: it is kept once it passes in the lab “Linear systems as matrices”.",
    );
    for (const [id, code] of await cellsOf("solution.ts")) await write(page, id, code);
    expect(await check(page)).toContain("All 3 checks pass");
    await eventually(() => page.locator(".lab-kept").textContent()).toContain("kindOfSystem, singularWithSolution");
    const arrays = await openLab(gradus, page.context(), "/linear-algebra/systems-of-linear-equations/arrays");
    await write(
      arrays,
      "log",
      'import { matrix } from "@gradus/math/exact";\nimport { kindOfSystem } from "my-toolkit";\nkindOfSystem(matrix([[1, 1, 2], [2, 2, 4]]));',
    );
    await cell(arrays, "log").locator(".cell-run").click();
    await eventually(() => cell(arrays, "log").locator(".cell-output").textContent()).toContain("infinite");

    await page.goto(new URL("/record", page.url()).href);
    await page.getByRole("link", { name: "your own toolkit" }).click();
    await page.waitForURL("**/my-toolkit");
    await eventually(() => page.getByRole("status").first().textContent()).toBe("3 functions are kept.");
    const kept = page.locator(".kept", { hasText: "kindOfSystem" });
    expect(await kept.textContent()).toContain("TypeScript · version 1 · passed on ");
    expect(await kept.textContent()).toContain('import { kindOfSystem } from "my-toolkit";');
    await kept.getByText("The code that passed").click();
    expect(await kept.locator("details pre").textContent()).toContain("export function kindOfSystem");
    expect(await page.locator(".my-toolkit").textContent()).toContain("To be earned here: predictedShape, flipped");
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    gradus.noErrors();
  });
});
