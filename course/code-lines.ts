import { type CommentMark, parseCells } from "@gradus/sandbox";

/** What doesn't count as a line of code: imports, and comments that have a line to themselves, in each language. */
const PASSED_OVER: Readonly<Record<CommentMark, readonly RegExp[]>> = {
  "//": [/^import [\s\S]*?;$/gm, /^\s*(\/\/.*|\/\*\*.*\*\/)$/gm],
  "#": [/^(?:import|from) .*$/gm, /^\s*#.*$/gm, /^\s*""".*"""$/gm],
};

/** The lines of code that somebody has written in a lab's file: without blank ones, comments and imports. */
export function codeLines(file: string, mark: CommentMark = "//"): readonly string[] {
  const code = parseCells(file, mark)
    .filter((cell) => cell.kind === "code")
    .map((cell) => cell.source)
    .join("\n");
  const left = PASSED_OVER[mark].reduce((text, pattern) => text.replace(pattern, ""), code);
  return left.split("\n").filter((line) => line.trim() !== "");
}

/** How many lines two files have in common, in their order. */
export function inCommon(one: readonly string[], other: readonly string[]): number {
  let row = Array.from({ length: other.length + 1 }, () => 0);
  for (const line of one) {
    const before = row;
    row = [0];
    other.forEach((same, j) => {
      row.push(line === same ? (before[j] ?? 0) + 1 : Math.max(before[j + 1] ?? 0, row[j] ?? 0));
    });
  }
  return row.at(-1) ?? 0;
}
