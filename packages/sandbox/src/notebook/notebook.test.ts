import { describe, expect, it } from "vitest";
import { parseCells } from "../cells/parse-cells.ts";
import { fileOfNotebook } from "./from-notebook.ts";
import type { Notebook, NotebookCell } from "./notebook.ts";
import { readNotebook } from "./read-notebook.ts";
import { notebookOf, notebookText } from "./to-notebook.ts";

const FILE = `// %% [markdown] story
// # Two clues
//
// Eleven boats.

// %% clues
import { matrix } from "@gradus/math/exact";
export const seats = 28;
`;

const parts = {
  lab: "boats",
  language: "ts",
  file: FILE,
  setup: "// made",
  behind: { clues: "assert(seats);" },
} as const;
const notebook = notebookOf(parts);

/** The notebook after somebody has edited its cells and saved it, and what comes back of it. */
function returned(edit: (cells: NotebookCell[]) => readonly NotebookCell[]): string {
  const edited = { ...notebook, cells: edit([...notebook.cells]) };
  const reading = readNotebook(notebookText(edited), { lab: "boats", language: "ts" });
  if (!reading.ok) throw new Error(reading.message);
  return fileOfNotebook(reading.notebook, "ts");
}

const withSource = (cell: NotebookCell, text: string): NotebookCell => ({ ...cell, source: [text] });
const own = (cell_type: NotebookCell["cell_type"], text: string): NotebookCell => ({
  id: "a1b2c3d4",
  cell_type,
  metadata: {},
  source: [text],
});

describe("a lab as a notebook", () => {
  it("has the setup first, every cell in its kind, and the assertions behind their cell", () => {
    expect(notebook.cells.map(({ id, cell_type, source }) => [id, cell_type, source.join("")])).toStrictEqual([
      ["gradus-setup-boats", "code", "// made"],
      ["story", "markdown", "# Two clues\n\nEleven boats."],
      ["clues", "code", 'import { matrix } from "./gradus/math-exact.js";\nexport const seats = 28;'],
      ["gradus-assertions-clues", "code", "assert(seats);"],
    ]);
    expect(notebook).toMatchObject({ nbformat: 4, nbformat_minor: 5, metadata: { kernelspec: { name: "deno" } } });
    const python = notebookOf({ ...parts, language: "py", file: "# %% one\nimport numpy\n" });
    expect(python.metadata.kernelspec).toMatchObject({ name: "python3", language: "python" });
  });

  it("has ids that the format allows, each once, whatever the cells are called", () => {
    const names = ["a b", "a-b", "…", "", "x".repeat(200), "x".repeat(300), "gradus-setup-boats"];
    const { cells } = notebookOf({ ...parts, file: names.map((name) => `// %% ${name}\n1;\n`).join("\n") });
    const ids = cells.map((cell) => cell.id);
    expect(ids.every((id) => /^[a-zA-Z0-9_-]{1,64}$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("an edited notebook", () => {
  it("comes back as the file it was when nothing was edited, outputs or not", () => {
    expect(returned((cells) => cells)).toBe(FILE);
    const ran = (cell: NotebookCell) => ({ ...cell, execution_count: 3, outputs: [{ output_type: "stream" }] });
    expect(returned((cells) => cells.map((cell) => ran(cell) as unknown as NotebookCell))).toBe(FILE);
  });

  it("keeps the name of an edited cell, and the toolkit's own names in its imports", () => {
    const back = returned((cells) =>
      cells.map((cell) =>
        cell.id === "clues"
          ? withSource(cell, 'import { Q } from "./gradus/math-exact.js";\n// %% no heading\n1;\n')
          : cell,
      ),
    );
    expect(parseCells(back).map(({ id, source }) => [id, source])).toStrictEqual([
      ["story", "# Two clues\n\nEleven boats."],
      ["clues", 'import { Q } from "@gradus/math/exact";\n // %% no heading\n1;'],
    ]);
  });

  it("keeps cells that are none of the lab's, and assertions that somebody changed", () => {
    const back = returned((cells) => [
      own("code", "mine();"),
      ...cells.map((cell) => (cell.id === "gradus-assertions-clues" ? withSource(cell, "assert(true);") : cell)),
      own("markdown", "%% a note"),
      own("raw", "as it is"),
    ]);
    expect(parseCells(back).map(({ id, kind, source }) => [id, kind, source])).toStrictEqual([
      ["notebook-a1b2c3d4", "code", "mine();"],
      ["story", "markdown", "# Two clues\n\nEleven boats."],
      ["clues", "code", 'import { matrix } from "@gradus/math/exact";\nexport const seats = 28;'],
      ["notebook-assertions-clues", "code", "assert(true);"],
      ["notebook-a1b2c3d4-2", "markdown", " %% a note"],
      ["notebook-a1b2c3d4-3", "markdown", "as it is"],
    ]);
  });

  it("gives a cell without a heading one, as soon as it is not the first", () => {
    const headless: Notebook = notebookOf({ lab: "boats", language: "py", file: "a = 1\n" });
    const cells = [own("code", "b = 2"), ...headless.cells];
    expect(fileOfNotebook({ ...headless, cells }, "py")).toBe(
      "# %% notebook-a1b2c3d4\nb = 2\n\n# %% notebook-2\na = 1\n",
    );
  });

  it("is read from its text where what was noted beside a cell is spoilt", () => {
    const back = returned((cells) =>
      cells.map((cell) =>
        cell.id === "story" ? { ...cell, metadata: { gradus: { cell: "story", written: 7 } } } : cell,
      ),
    );
    expect(parseCells(back)[0]).toMatchObject({
      id: "notebook-story",
      kind: "markdown",
      source: "# Two clues\n\nEleven boats.",
    });
  });
});

describe("a file that is no notebook for this lab", () => {
  const text = (change: object) => JSON.stringify({ ...notebook, ...change });
  it.each([
    ["not JSON", "{", "can’t be read as JSON"],
    ["not an object", "3", "no list of cells"],
    ["without cells", "{}", "no list of cells"],
    ["an old format", text({ nbformat: 3 }), "is in format 3; Gradus reads format 4"],
    [
      "another lab",
      text({ metadata: { gradus: { lab: "arrays" } } }),
      "belongs to the lab “arrays”, and this is “boats”",
    ],
    [
      "another language",
      text({ metadata: { kernelspec: { language: "python" } } }),
      "is in Python, and you work in TypeScript",
    ],
    ["a cell that is none", text({ cells: [null] }), "Cell 1 of this notebook is no cell."],
    ["a cell of a strange kind", text({ cells: [{ cell_type: "dream" }] }), "Cell 1 of this notebook is of a kind"],
    [
      "a cell without text",
      text({ cells: [...notebook.cells, { cell_type: "code", source: [1] }] }),
      "Cell 5 of this notebook has no text",
    ],
    ["too long", " ".repeat(20_000_001), "too large"],
  ])("is refused in words: %s", (_name, file, words) => {
    const reading = readNotebook(file, { lab: "boats", language: "ts" });
    expect(reading).toMatchObject({ ok: false, message: expect.stringContaining(words) });
  });

  it("is taken when it doesn't say what it belongs to", () => {
    expect(readNotebook(text({ metadata: {} }), { lab: "boats", language: "ts" }).ok).toBe(true);
  });
});
