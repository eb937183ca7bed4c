import type { ErrorKind, ErrorOutput } from "../outputs/output.ts";
import type { CellPlace } from "./module-lines.ts";

/** An error that was found before anything ran, with the place of the cell that it is about. */
export function failure(kind: ErrorKind, message: string, place: CellPlace | null, original?: string): ErrorOutput {
  return { type: "error", kind, message, ...place, ...(original === undefined ? {} : { original }) };
}
