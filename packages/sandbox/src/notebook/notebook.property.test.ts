import fc from "fast-check";
import { expect, it } from "vitest";
import { readCells } from "../cells/parse-cells.ts";
import { fileOfNotebook } from "./from-notebook.ts";
import { COMMENT_MARKS, type NotebookLanguage } from "./notebook.ts";
import { readNotebook } from "./read-notebook.ts";
import { notebookOf, notebookText } from "./to-notebook.ts";

const line = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "\r",
    "// %% a",
    "//%%",
    "# %% a",
    "#%% [md] b",
    "// %% [markdown] text",
    "# %% [markdown]",
    "// %% a\r",
  ),
  fc.constantFrom(
    "// words",
    "//words",
    "//",
    "# words",
    "#",
    "%%",
    "1 + 1;",
    "x = 1",
    "\r\r",
    "__proto__",
    "// %% __proto__",
  ),
  fc.constantFrom('import { Q } from "@gradus/math/exact";', "import './gradus/math.js';", 'from "@gradus/show"'),
  fc.string({ unit: "binary" }),
);
const file = fc.oneof(
  fc.array(line).map((lines) => lines.join("\n")),
  fc.string({ unit: "binary" }),
);
const language = fc.constantFrom<NotebookLanguage>("ts", "py");

/** What Jupyter does to a text when it saves: joined and cut at line ends again. */
const throughJupyter = (text: string): string => {
  const raw = JSON.parse(text) as { cells: { source: string[] | string }[] };
  for (const cell of raw.cells) cell.source = [...cell.source].join("");
  return JSON.stringify(raw);
};

it("any file comes back from its notebook to the byte, with what was made for the notebook left out", () => {
  fc.assert(
    fc.property(file, language, fc.string(), (text, inLanguage, behind) => {
      const [first] = readCells(text, COMMENT_MARKS[inLanguage]);
      const parts = {
        lab: "l",
        language: inLanguage,
        file: text,
        setup: "set up",
        behind: { [first?.id ?? ""]: behind },
      };
      for (const saved of [notebookText(notebookOf(parts)), throughJupyter(notebookText(notebookOf(parts)))]) {
        const reading = readNotebook(saved, { lab: "l", language: inLanguage });
        if (!reading.ok) throw new Error(reading.message);
        expect(fileOfNotebook(reading.notebook, inLanguage)).toBe(text);
      }
    }),
    { numRuns: 1_000 },
  );
});

it("a file that came back from an edited notebook makes a notebook that brings it back", () => {
  const edited = fc.array(fc.string({ unit: "binary" }), { maxLength: 6 });
  fc.assert(
    fc.property(file, language, edited, (text, inLanguage, texts) => {
      const notebook = notebookOf({ lab: "l", language: inLanguage, file: text });
      const cells = notebook.cells.map((cell, i) => ({ ...cell, source: [texts[i] ?? cell.source.join("")] }));
      const once = fileOfNotebook({ ...notebook, cells }, inLanguage);
      const again = notebookOf({ lab: "l", language: inLanguage, file: once });
      expect(fileOfNotebook(again, inLanguage)).toBe(once);
    }),
    { numRuns: 500 },
  );
});
