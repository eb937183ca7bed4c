import { shortNotation } from "../outputs/notation.ts";
import { notationStyle } from "../outputs/notation-style.ts";
import { isFraction, isFractionMatrix, isRecord } from "../value/exact.ts";
import { isNumericArray, placeOf } from "../value/numeric-array.ts";
import type { Judgement } from "./check.ts";
import { DEFAULT_TOLERANCE, type Difference, firstDifference } from "./compare.ts";
import { shapeText, valueKind, valueSort } from "./value-kind.ts";

/** How a value is judged against the one expected. */
export type JudgeOptions = {
  /** τ of the comparison of floats; 1e-9 without it. */
  readonly relative?: number;
  /** The inputs of the call, for the scale of the comparison. */
  readonly inputs?: readonly unknown[];
};

/**
 * Judges a returned value against the one expected, with its own words for each way of being wrong: nothing returned, the
 * wrong sort of thing, NaN, the wrong shape, the wrong value.
 *
 * @example judgeValue(3, undefined) // => { right: false, message: "Your function returned nothing. Is there a `return` on every way through it?", expected: "3" }
 */
export function judgeValue(expected: unknown, got: unknown, options: JudgeOptions = {}): Judgement {
  const tolerance = { relative: options.relative ?? DEFAULT_TOLERANCE, inputs: options.inputs ?? [] };
  const difference = firstDifference(expected, got, tolerance);
  if (difference === null) return { right: true };
  // In Python a function that gives None and one that gives nothing are the same.
  if (expected === null && got === undefined && notationStyle() === "python") return { right: true };
  return { right: false, expected: shortNotation(expected), ...wrongness(expected, got, difference) };
}

/** Words for a value that is no use at all, whatever was expected; null if it might be. */
export function emptyWords(got: unknown): string | null {
  return got === undefined ? "Your function returned nothing. Is there a `return` on every way through it?" : null;
}

type Wrongness = { readonly message: string; readonly firstDifference?: string; readonly shapes?: string };

function wrongness(expected: unknown, got: unknown, difference: Difference): Wrongness {
  const empty = emptyWords(got);
  if (empty !== null) return { message: empty };
  if (valueSort(expected) !== valueSort(got))
    return { message: `Your function returned ${valueKind(got)}; ${valueKind(expected)} was expected.` };
  const firstDifference = differenceText(difference);
  const notANumber = placeOfNaN(got, "");
  if (notANumber !== null && placeOfNaN(expected, "") === null) {
    const where = notANumber === "" ? "Your function returned NaN" : `There is NaN in your result (${notANumber})`;
    return {
      message: `${where}: what comes of 0/0, or of calculating with something that is no number.`,
      firstDifference,
    };
  }
  const [wanted, came] = [shapeText(expected), shapeText(got)];
  if (wanted !== null && came !== null && wanted !== came) {
    const message = `Your result is ${sizeWords(got, came)}; ${sizeWords(expected, wanted)} was expected.`;
    return { message, shapes: `expected ${wanted}, got ${came}` };
  }
  return { message: "Look at the first difference: how did your code come to that?", firstDifference };
}

/** A shape in a sentence, where a bare 3 would read as a result. */
function sizeWords(value: unknown, shape: string): string {
  if (!/^\d+$/.test(shape)) return shape;
  return `${Array.isArray(value) ? "a list" : "an array"} of length ${shape}`;
}

/** `row 2, column 1: expected 3, got 4`. */
export function differenceText({ where, expected, got }: Difference): string {
  const values = `expected ${shortNotation(expected)}, got ${shortNotation(got)}`;
  return where === "" ? values : `${where}: ${values}`;
}

function placeOfNaN(value: unknown, where: string): string | null {
  if (typeof value === "number") return Number.isNaN(value) ? where : null;
  if (isFraction(value) || isFractionMatrix(value)) return null;
  if (isNumericArray(value)) {
    const i = Array.from(value.data).findIndex(Number.isNaN);
    return i < 0 ? null : `${where === "" ? "" : `${where}, `}at [${placeOf(value.shape, i).join(", ")}]`;
  }
  const parts: readonly (readonly [string, unknown])[] = Array.isArray(value)
    ? value.map((part, i) => [`${where === "" ? "" : `${where}, `}entry ${i + 1}`, part] as const)
    : isRecord(value)
      ? Object.entries(value).map(([key, part]) => [`${where}.${key}`, part] as const)
      : [];
  for (const [place, part] of parts) {
    const found = placeOfNaN(part, place);
    if (found !== null) return found;
  }
  return null;
}
