import { type FractionData, isFraction, isFractionMatrix, isRecord } from "../value/exact.ts";
import { impliedDtype, isNumericArray, type NumericArrayData } from "../value/numeric-array.ts";

/** How much of a value is written out. */
export type PythonNotationLimits = { readonly characters: number; readonly entries: number; readonly depth: number };

/**
 * A value as one would type it in Python, on one line: `np.array([[1, 2]])`, `{"kind": "none"}`. Long lists and texts are cut with an
 * ellipsis.
 *
 * @example pythonNotation([true, null, Number.NaN], { characters: 300, entries: 20, depth: 4 }) // => "[True, None, nan]"
 */
export function pythonNotation(value: unknown, limits: PythonNotationLimits): string {
  const text = write(value, limits, 0);
  return text.length <= limits.characters ? text : `${text.slice(0, limits.characters)} …`;
}

function write(value: unknown, limits: PythonNotationLimits, depth: number): string {
  if (value === undefined || value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "number") return numberText(value);
  if (typeof value === "string") return JSON.stringify(value.length > 2_000 ? `${value.slice(0, 2_000)}…` : value);
  if (typeof value !== "object") return String(value);
  const inner = (part: unknown) => write(part, limits, depth + 1);
  if (isFraction(value)) return fractionText(value);
  if (isFractionMatrix(value)) return list(value.entries, (row) => list(row, fractionText, limits), limits);
  if (isNumericArray(value)) return arrayText(value, limits);
  if (depth >= limits.depth) return Array.isArray(value) ? "[…]" : "{…}";
  if (Array.isArray(value)) return list(value, inner, limits);
  if (ArrayBuffer.isView(value)) return list(Array.from(value as unknown as ArrayLike<unknown>), inner, limits);
  if (value instanceof Set) return value.size === 0 ? "set()" : `{${list([...value], inner, limits).slice(1, -1)}}`;
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  const isComplex =
    isRecord(value) && entries.length === 2 && typeof value.re === "number" && typeof value.im === "number";
  if (isComplex) return complexText(Number(value.re), Number(value.im));
  return `{${list(entries, ([key, part]) => `${inner(key)}: ${inner(part)}`, limits).slice(1, -1)}}`;
}

function list<T>(parts: readonly T[], text: (part: T) => string, limits: PythonNotationLimits): string {
  const shown = parts.slice(0, limits.entries).map(text);
  const more = parts.length > shown.length ? [`… ${parts.length - shown.length} more`] : [];
  return `[${[...shown, ...more].join(", ")}]`;
}

function numberText(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  return Object.is(value, -0) ? "-0.0" : String(value);
}

function complexText(re: number, im: number): string {
  const sign = im < 0 || Object.is(im, -0) ? "-" : "+";
  return `(${numberText(re)}${sign}${numberText(Math.abs(im))}j)`;
}

function fractionText({ numerator, denominator }: FractionData): string {
  return denominator === 1n ? `${numerator}` : `Fraction(${numerator}, ${denominator})`;
}

/** `np.array([[0, 255]], dtype="uint8")`; the type is left out where the entries say it, and an empty one says its shape. */
function arrayText({ dtype, shape, data }: NumericArrayData, limits: PythonNotationLimits): string {
  if (data.length === 0 && shape.length > 1) {
    return `np.zeros((${shape.join(", ")})${dtype === "float64" ? "" : `, dtype="${dtype}"`})`;
  }
  const isWhole = Array.from(data).every((entry) => Number.isInteger(entry) && !Object.is(entry, -0));
  const part = (axis: number, from: number, size: number): string => {
    const length = shape[axis];
    // A float that happens to be whole keeps its point, which says that the array is one of floats.
    if (length === undefined)
      return `${numberText(data[from] ?? Number.NaN)}${dtype === "float64" && isWhole ? "." : ""}`;
    const places = Array.from({ length }, (_, i) => from + (i * size) / length);
    return list(places, (place) => part(axis + 1, place, size / length), limits);
  };
  const isSaid = dtype === "float64" || dtype === impliedDtype(data);
  return `np.array(${part(0, 0, data.length)}${isSaid ? "" : `, dtype="${dtype}"`})`;
}
