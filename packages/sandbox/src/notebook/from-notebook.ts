import { type CommentMark, readCells, writeCells } from "../cells/parse-cells.ts";
import {
  type CellNote,
  COMMENT_MARKS,
  type Notebook,
  type NotebookCell,
  type NotebookLanguage,
  sumOf,
} from "./notebook.ts";
import { noteOf } from "./read-notebook.ts";
import { shownSource } from "./to-notebook.ts";
import { importsFromToolkit } from "./toolkit-imports.ts";

/** Begins the name of a cell that came with a notebook and is none of the lab's. */
export const FROM_NOTEBOOK = "notebook-";

type Lines = NonNullable<CellNote["written"]>;

/**
 * The percent-format file that a notebook holds. What nobody edited comes back to the byte; an edited cell keeps its heading;
 * a new one gets a name that begins with {@link FROM_NOTEBOOK}. Outputs are left out, and so are the cells that Gradus made
 * for the notebook, except assertions that somebody has edited.
 */
export function fileOfNotebook(notebook: Notebook, language: NotebookLanguage): string {
  const parts = notebook.cells.flatMap((cell): readonly Lines[] => {
    const note = noteOf(cell);
    const source = cell.source.join("");
    if (note?.made?.as === "setup" || note?.made?.sum === sumOf(source)) return [];
    if (note?.written === undefined || note.made !== undefined) return [newCell(cell, note, source, language)];
    return [unchanged(note.written, source, language) ?? edited(note.written, cell, source, language)];
  });
  return headed(parts, COMMENT_MARKS[language])
    .flatMap(({ opening, body, closing }) => [...opening, ...body, ...closing])
    .join("\n");
}

/** The lines that the cell came from, if they still say what it says. */
function unchanged(written: Lines, source: string, language: NotebookLanguage): Lines | null {
  const lines = [...written.opening, ...written.body, ...written.closing];
  const cells = readCells(lines.join("\n"), COMMENT_MARKS[language]);
  const [cell] = cells;
  if (cell === undefined || cells.length !== 1 || writeCells(cells) !== lines.join("\n")) return null;
  return shownSource(cell.source, cell.kind, language) === source ? written : null;
}

function edited(written: Lines, cell: NotebookCell, source: string, language: NotebookLanguage): Lines {
  return { ...written, body: bodyOf(cell, source, language) };
}

function newCell(cell: NotebookCell, note: CellNote | null, source: string, language: NotebookLanguage): Lines {
  const mark = COMMENT_MARKS[language];
  const name = note?.made === undefined ? (note?.cell ?? cell.id) : `${note.made.as}-${note.cell}`;
  const heading = `${mark} %%${cell.cell_type === "code" ? "" : " [markdown]"} ${FROM_NOTEBOOK}${name}`;
  return { opening: [heading], body: bodyOf(cell, source, language), closing: [""] };
}

/** The cell's text as lines of the file, none of which may open another cell. */
function bodyOf(cell: NotebookCell, source: string, language: NotebookLanguage): readonly string[] {
  const mark = COMMENT_MARKS[language];
  const text = cell.cell_type === "code" && language === "ts" ? importsFromToolkit(source) : source;
  if (text === "") return [];
  const heading = new RegExp(`^${mark} ?%%`);
  return text.split("\n").map((line) => {
    if (cell.cell_type === "code") return heading.test(line) ? ` ${line}` : line;
    if (line === "") return mark;
    return line.startsWith("%%") ? `${mark}  ${line}` : `${mark} ${line}`;
  });
}

/** The first cell of a file may stand without a heading; anywhere else it needs one. */
function headed(parts: readonly Lines[], mark: CommentMark): readonly Lines[] {
  return parts.map((part, i) =>
    i === 0 || part.opening.length > 0 ? part : { ...part, opening: [`${mark} %% ${FROM_NOTEBOOK}${i + 1}`] },
  );
}
