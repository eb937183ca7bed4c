import { type CellLines, type CellPlace, placeOf } from "../typescript/module-lines.ts";

/** A step of a stack trace in the learner's own file. */
export type StackFrame = CellPlace & { readonly function: string };

/** The learner's module is called gradus-lab in every language. */
const FRAME = /^\s*(?:at (?:async )?)?(.*?)(?:@|\s*\(|\s*)[^\s(@]*gradus-lab\.(?:ts|py):(\d+):\d+\)?\s*$/;

/** The learner's own part of a stack trace, innermost first, with lines counted in their cells. */
export function stackFrames(stack: string, lines: readonly CellLines[]): readonly StackFrame[] {
  return stack.split("\n").flatMap((row) => {
    const match = FRAME.exec(row);
    const place = match === null ? null : placeOf(Number(match[2]), lines);
    return place === null ? [] : [{ ...place, function: (match?.[1] ?? "").trim() }];
  });
}

/** The same as text, at most ten steps. */
export function traceText(frames: readonly StackFrame[]): string {
  const shown = frames.slice(0, 10).map((frame) => {
    const where = frame.cell === "" ? `line ${frame.line}` : `${frame.cell}, line ${frame.line}`;
    return frame.function === "" ? where : `${frame.function} (${where})`;
  });
  return [...shown, ...(frames.length > 10 ? ["…"] : [])].join("\n");
}
