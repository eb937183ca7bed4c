import { isRecord, isSize } from "../value/exact.ts";
import type { OutputLimits, StaircaseOutput } from "./output.ts";

/** Rows of entries that are drawn at once: more is no picture. */
export const LARGEST_STAIRCASE = 24;

type Frame = Pick<StaircaseOutput, "type" | "from" | "label">;

/** The staircase that a message carries, rebuilt from checked parts; null when it is none. */
export function readStaircase(raw: unknown, frame: Frame, limits: OutputLimits): StaircaseOutput | null {
  if (!isRecord(raw)) return null;
  const { entries, names, pivots, bar } = raw;
  if (!isTexts(names, LARGEST_STAIRCASE) || !Array.isArray(entries) || entries.length > LARGEST_STAIRCASE) return null;
  const columns = names.length;
  if (entries.length * columns > limits.entries) return null;
  if (!entries.every((row: unknown) => isTexts(row, columns) && row.length === columns)) return null;
  if (!Array.isArray(pivots) || pivots.length > entries.length) return null;
  if (!pivots.every((column: unknown) => isSize(column) && column < columns)) return null;
  if (bar !== undefined && !(isSize(bar) && bar <= columns)) return null;
  return {
    ...frame,
    entries: (entries as readonly (readonly string[])[]).map((row) => [...row]),
    names: [...names],
    pivots: [...(pivots as readonly number[])],
    ...(bar === undefined ? {} : { bar }),
  };
}

function isTexts(value: unknown, most: number): value is readonly string[] {
  return (
    Array.isArray(value) && value.length <= most && value.every((part) => typeof part === "string" && part.length <= 40)
  );
}

/** The entries as they stand in a terminal: the pivots in brackets, which are room of their own elsewhere. */
export function bracketedEntries({ entries, pivots }: StaircaseOutput): readonly (readonly string[])[] {
  return entries.map((row, i) => row.map((entry, j) => (pivots[i] === j ? `(${entry})` : ` ${entry} `)));
}
