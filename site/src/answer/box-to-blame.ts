/** Where a text could not be read, counted in characters from 0; nothing while it can be, or while it is being changed. */
export type UnreadableAt = number | undefined;

/**
 * Which box the place lies in where reading stopped, for boxes whose texts stand one after another with a mark between.
 *
 * @param text of all the boxes together. @param count how many boxes there are.
 * @returns its number from 0; `null` where everything could be read.
 */
export function boxToBlame(text: string, at: UnreadableAt, mark: "," | ";", count: number): number | null {
  if (at === undefined) return null;
  return Math.min(text.slice(0, at).split(mark).length - 1, count - 1);
}

/** The same for boxes that are named in the text, `u1=3, u2=-1`: the name, where the text has one before the place. */
export function namedBoxToBlame(text: string, at: UnreadableAt): string | null {
  if (at === undefined) return null;
  const before = text.split(",").slice(0, text.slice(0, at).split(",").length);
  const named = before.findLast((piece) => piece.includes("="));
  return named?.split("=")[0]?.trim() ?? null;
}
