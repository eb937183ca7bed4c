import type { Cursor } from "./cursor.ts";

const NAME = /\p{L}(?:_(?:\{[A-Za-z0-9]+\}|[A-Za-z0-9]+)|\d+|[₀-₉]+)?/uy;
const LOWERED = "₀₁₂₃₄₅₆₇₈₉";

/** Reads the name of an unknown: one letter, perhaps with an index (`x`, `x1`, `x_1`, `x_{12}`, `x₁`), or null. */
export function scanName(cursor: Cursor): string | null {
  const written = cursor.take(NAME);
  if (written === null) return null;
  if (/[₀-₉]/.test(written))
    return written.replace(/[₀-₉]/g, (digit) => String(LOWERED.indexOf(digit))).replace(/^./su, "$&_");
  return written.replace(/[{}]/g, "");
}

/** One key for all spellings of a name: `x1`, `x_1` and `x₁` are the same unknown. */
export function nameKey(name: string): string {
  const [letter = "", index = ""] = split(name);
  return index === "" ? letter : `${letter}_${index}`;
}

/** The order of unknowns: by letter, small before capital, then by index, numbers by value: a, x, x1, x2, x10, y. */
export function compareNames(first: string, second: string): number {
  const [letterA, indexA] = split(first);
  const [letterB, indexB] = split(second);
  return (
    compareTexts(letterA.toLowerCase(), letterB.toLowerCase()) ||
    -compareTexts(letterA, letterB) ||
    compareIndices(indexA, indexB)
  );
}

function split(name: string): readonly [letter: string, index: string] {
  const [letter = ""] = name;
  return [letter, name.slice(letter.length).replace(/^_/, "")];
}

function compareIndices(a: string, b: string): number {
  const numeric = /^\d+$/.test(a) && /^\d+$/.test(b);
  return numeric ? a.length - b.length || compareTexts(a, b) : compareTexts(a, b);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
