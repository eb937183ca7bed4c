import { readCells, type WrittenCell } from "../cells/parse-cells.ts";
import {
  COMMENT_MARKS,
  type Notebook,
  type NotebookCell,
  type NotebookLanguage,
  sourceLines,
  sumOf,
} from "./notebook.ts";
import { importsFromFiles } from "./toolkit-imports.ts";

/** What a notebook is made from. */
export type NotebookParts = {
  readonly lab: string;
  readonly language: NotebookLanguage;
  /** The lab's file in percent format. */
  readonly file: string;
  /** Code that has to run before the first cell; nothing where it is empty. */
  readonly setup?: string;
  /** Code to stand behind a cell, by the cell's name: the assertions on the functions that it declares. */
  readonly behind?: Readonly<Record<string, string>>;
};

const KERNELS: Readonly<Record<NotebookLanguage, Readonly<Record<string, unknown>>>> = {
  py: {
    kernelspec: { display_name: "Python 3", language: "python", name: "python3" },
    language_info: { name: "python", file_extension: ".py", mimetype: "text/x-python" },
  },
  ts: {
    kernelspec: { display_name: "Deno", language: "typescript", name: "deno" },
    language_info: { name: "typescript", file_extension: ".ts", mimetype: "text/x.typescript" },
  },
};

/**
 * A lab's file as a notebook in nbformat 4.5: each cell of the file is one of the notebook, with the setup before and the
 * assertions between them. {@link fileOfNotebook} gives the file back to the byte.
 */
export function notebookOf({ lab, language, file, setup = "", behind = {} }: NotebookParts): Notebook {
  const taken = new Set<string>();
  const made = (as: "setup" | "assertions", of: string, code: string): readonly NotebookCell[] => {
    if (code === "") return [];
    const folded = as === "setup" ? { jupyter: { source_hidden: true } } : {};
    const gradus = { cell: of, made: { as, sum: sumOf(code) } };
    return [codeCell(cellId(`gradus-${as}-${of}`, taken), code, { ...folded, gradus })];
  };
  const cells = readCells(file, COMMENT_MARKS[language]).flatMap((cell) => [
    labCell(cell, cellId(cell.id, taken), language),
    ...made("assertions", cell.id, Object.hasOwn(behind, cell.id) ? (behind[cell.id] ?? "") : ""),
  ]);
  return {
    nbformat: 4,
    nbformat_minor: 5,
    metadata: { ...KERNELS[language], gradus: { lab, language } },
    cells: [...made("setup", lab, setup), ...cells],
  };
}

/** A notebook as the text of an `.ipynb` file. */
export function notebookText(notebook: Notebook): string {
  return `${JSON.stringify(notebook, null, 1)}\n`;
}

/** What a cell of a file shows in a notebook. */
export function shownSource(source: string, kind: "code" | "markdown", language: NotebookLanguage): string {
  return kind === "code" && language === "ts" ? importsFromFiles(source) : source;
}

function labCell(cell: WrittenCell, id: string, language: NotebookLanguage): NotebookCell {
  const { opening, body, closing } = cell;
  const metadata = { gradus: { cell: cell.id, written: { opening, body, closing } } };
  const source = shownSource(cell.source, cell.kind, language);
  if (cell.kind === "code") return codeCell(id, source, metadata);
  return { id, cell_type: "markdown", metadata, source: sourceLines(source) };
}

function codeCell(id: string, code: string, metadata: NotebookCell["metadata"]): NotebookCell {
  return { id, cell_type: "code", metadata, source: sourceLines(code), execution_count: null, outputs: [] };
}

/** The format allows few characters in an id, and 64 of them. */
function cellId(name: string, taken: Set<string>): string {
  const plain = name.replace(/[^a-zA-Z0-9_-]+/g, "-").slice(0, 50) || "cell";
  let id = plain;
  for (let copy = 2; taken.has(id); copy += 1) id = `${plain}-${copy}`;
  taken.add(id);
  return id;
}
