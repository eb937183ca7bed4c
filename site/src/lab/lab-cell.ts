import type { CodeLanguage } from "../cell/code-language.ts";
import type { Closing } from "./closing.ts";

/** A cell of a lab as the page shows it; a text cell comes as HTML, a code cell with its starter. */
export type LabPageCell =
  | { readonly id: string; readonly kind: "markdown"; readonly html: string }
  | { readonly id: string; readonly kind: "code"; readonly starter: string; readonly html: string };

/** A lab in one language, as its page shows it. */
export type LabPageData = {
  readonly language: CodeLanguage;
  /** Where the lab is in Python, ready for the page; null where it is in TypeScript only. */
  readonly python: string | null;
  readonly lab: string;
  readonly title: string;
  /** An assignment: it is handed in, and the best submission counts. */
  readonly graded: boolean;
  /** The question that it ends on, below its last code; null where there is none. */
  readonly closing: Closing | null;
  readonly folder: string;
  readonly contentVersion: string;
  readonly cells: readonly LabPageCell[];
};
