import { isRecord } from "../value/exact.ts";
import type { CellNote, Notebook, NotebookCell, NotebookLanguage } from "./notebook.ts";

/** A notebook, or what is wrong with the file, in words. */
export type NotebookReading =
  | { readonly ok: true; readonly notebook: Notebook }
  | { readonly ok: false; readonly message: string };

/** Which notebook is wanted. */
export type WantedNotebook = { readonly lab: string; readonly language: NotebookLanguage };

/** Longer files are no notebook of a lab. */
const MOST_CHARACTERS = 20_000_000;
const MOST_CELLS = 2_000;
const LANGUAGES: Readonly<Record<NotebookLanguage, string>> = { ts: "TypeScript", py: "Python" };

/**
 * The notebook that a file holds. Every part is checked before it is used; outputs are not read at all. A notebook of another lab or another
 * language is refused, one that doesn't say is taken.
 */
export function readNotebook(text: string, wanted: WantedNotebook): NotebookReading {
  const refused = (message: string): NotebookReading => ({ ok: false, message });
  if (text.length > MOST_CHARACTERS)
    return refused("This file is too large for a notebook of a lab. Clear its outputs, and save it again.");
  const raw = fromJson(text);
  if (raw === undefined)
    return refused("This file is not a notebook: it can’t be read as JSON. A notebook’s name ends in .ipynb.");
  if (!isRecord(raw) || !Array.isArray(raw.cells))
    return refused("This file is not a notebook: it has no list of cells.");
  if (raw.nbformat !== 4)
    return refused(
      `This notebook is in format ${shown(raw.nbformat)}; Gradus reads format 4. Open it in Jupyter, and save it again.`,
    );
  if (raw.cells.length > MOST_CELLS) return refused(`This notebook has more than ${MOST_CELLS} cells.`);
  const metadata = isRecord(raw.metadata) ? raw.metadata : {};
  const problem = wrongLab(metadata, wanted) ?? wrongLanguage(metadata, wanted);
  if (problem !== null) return refused(problem);
  const cells: NotebookCell[] = [];
  for (const [i, part] of raw.cells.entries()) {
    const cell = readCell(part, i);
    if (typeof cell === "string") return refused(cell);
    cells.push(cell);
  }
  const minor = typeof raw.nbformat_minor === "number" ? raw.nbformat_minor : 0;
  return { ok: true, notebook: { nbformat: 4, nbformat_minor: minor, metadata, cells } };
}

/** What Gradus noted beside a cell; null where it noted nothing, or where the note has been spoilt. */
export function noteOf(cell: NotebookCell): CellNote | null {
  const note: unknown = cell.metadata.gradus;
  if (!isRecord(note) || typeof note.cell !== "string" || /[\r\n]/.test(note.cell)) return null;
  const { written, made } = note;
  const isMade = isRecord(made) && (made.as === "setup" || made.as === "assertions") && typeof made.sum === "string";
  if (isMade) return { cell: note.cell, made: { as: made.as as "setup" | "assertions", sum: String(made.sum) } };
  if (!isRecord(written)) return { cell: note.cell };
  const { opening, body, closing } = written;
  if (!isLines(opening) || !isLines(body) || !isLines(closing)) return { cell: note.cell };
  return { cell: note.cell, written: { opening, body, closing } };
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function wrongLab(metadata: Readonly<Record<string, unknown>>, { lab }: WantedNotebook): string | null {
  const named = isRecord(metadata.gradus) ? metadata.gradus.lab : undefined;
  if (typeof named !== "string" || named === lab) return null;
  return `This notebook belongs to the lab “${named.slice(0, 60)}”, and this is “${lab}”. Open it on that lab’s page.`;
}

function wrongLanguage(metadata: Readonly<Record<string, unknown>>, { language }: WantedNotebook): string | null {
  const kernel = isRecord(metadata.kernelspec) ? metadata.kernelspec.language : undefined;
  const other = language === "ts" ? "py" : "ts";
  if (kernel !== LANGUAGES[other].toLowerCase()) return null;
  return `This notebook is in ${LANGUAGES[other]}, and you work in ${LANGUAGES[language]} here. Choose ${LANGUAGES[other]} first.`;
}

function readCell(raw: unknown, i: number): NotebookCell | string {
  const which = `Cell ${i + 1} of this notebook`;
  if (!isRecord(raw)) return `${which} is no cell.`;
  const { cell_type: type, source } = raw;
  if (type !== "code" && type !== "markdown" && type !== "raw")
    return `${which} is of a kind that Gradus doesn’t know: ${shown(type)}.`;
  const isSource = typeof source === "string" || isTexts(source);
  if (!isSource) return `${which} has no text in it that could be read.`;
  const id = typeof raw.id === "string" && /^[a-zA-Z0-9_-]{1,64}$/.test(raw.id) ? raw.id : `${i + 1}`;
  const metadata = isRecord(raw.metadata) ? raw.metadata : {};
  return { id, cell_type: type, metadata, source: typeof source === "string" ? [source] : source };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((line) => typeof line === "string");
}

function isLines(value: unknown): value is readonly string[] {
  return isTexts(value) && value.every((line) => !line.includes("\n"));
}

function shown(value: unknown): string {
  return value === undefined ? "none" : String(JSON.stringify(value)).slice(0, 40);
}
