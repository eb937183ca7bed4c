/**
 * How many characters a line of code is indented by. Where it must be broken, its rest hangs two further in, in the text to read as in the
 * editor.
 */
export function hangOf(line: string): number {
  return Math.min(line.length - line.trimStart().length, 24);
}
