import type { CommentMark } from "../cells/parse-cells.ts";
import type { NotationStyle } from "../outputs/notation-style.ts";
import type { ErrorOutput } from "../outputs/output.ts";
import type { ThrownError } from "../runtime/messages.ts";
import type { CellLines } from "../typescript/module-lines.ts";
import type { KernelLimits } from "./kernel.ts";

/** What a learner's cells are made ready for: to be run, or to have one of their functions called. */
export type Purpose = { readonly type: "run" } | { readonly type: "call"; readonly name: string };

/** Code as a realm takes it, with the lines of its cells; or why there is none. */
export type Prepared =
  | { readonly ok: true; readonly code: string; readonly lines: readonly CellLines[] }
  | { readonly ok: false; readonly error: ErrorOutput };

/** What a kernel has to know of the language that its realms run. */
export type Language = {
  readonly name: NotationStyle;
  readonly mark: CommentMark;
  /** Milliseconds that one step of a start may take. */
  readonly startStep: number;
  /** Milliseconds beyond its time that a run may take, for realms that end it themselves and say where it was. */
  readonly grace: number;
  /** Makes code cells ready. What can be found wrong without running them comes back as an error. */
  prepare(cells: readonly { readonly id: string; readonly source: string }[], purpose: Purpose): Prepared;
  /** An error that the code threw, in words. `ran` is the cell that was run, null for a call. */
  thrown(error: ThrownError, lines: readonly CellLines[], ran: string | null, limits: KernelLimits): ErrorOutput;
};
