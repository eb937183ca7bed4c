import type { CommentMark } from "../cells/parse-cells.ts";

/** A language that a lab's notebook can be in. */
export type NotebookLanguage = "ts" | "py";

/** How each language writes comments. */
export const COMMENT_MARKS: Readonly<Record<NotebookLanguage, CommentMark>> = { ts: "//", py: "#" };

/** A cell of a notebook in nbformat 4.5, as far as Gradus writes it. */
export type NotebookCell = {
  /** 1 to 64 letters, digits, `-` and `_`; unique in its notebook. */
  readonly id: string;
  readonly cell_type: "code" | "markdown" | "raw";
  readonly metadata: Readonly<Record<string, unknown>>;
  /** The text, as a list of lines that keep their line ends. */
  readonly source: readonly string[];
  readonly execution_count?: null;
  readonly outputs?: readonly never[];
};

/** A notebook in nbformat 4.5. */
export type Notebook = {
  readonly nbformat: 4;
  readonly nbformat_minor: number;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly cells: readonly NotebookCell[];
};

/** What Gradus writes beside each cell of its own, under `gradus` in the cell's metadata. */
export type CellNote = {
  /** The name of the cell in the lab's file. */
  readonly cell: string;
  /** The lines of the file that the cell came from. */
  readonly written?: {
    readonly opening: readonly string[];
    readonly body: readonly string[];
    readonly closing: readonly string[];
  };
  /** A cell that is in no file: made for the notebook. The sum tells whether it was edited since. */
  readonly made?: { readonly as: "setup" | "assertions"; readonly sum: string };
};

/** Text as nbformat keeps it. */
export function sourceLines(text: string): readonly string[] {
  return text === "" ? [] : text.split(/(?<=\n)/);
}

/** A short sum of a text: enough to see that somebody changed it, not to keep anybody from it (FNV-1a, 32 bits). */
export function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, "0");
}
