import { notationStyle } from "../outputs/notation-style.ts";
import { isFraction, isFractionMatrix, isRecord } from "../value/exact.ts";
import { arrayShapeText, isNumericArray } from "../value/numeric-array.ts";

/** What a value is, in the words of a message: `a number`, `a 2×3 matrix of exact fractions`, `a list of 4`. */
export function valueKind(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return notationStyle() === "python" ? "None" : "null";
  if (typeof value === "string") return "a text";
  if (typeof value === "boolean") return "true or false";
  if (typeof value === "bigint")
    return notationStyle() === "python" ? "a whole number" : "a whole number of the kind 3n";
  if (typeof value === "number") return Number.isNaN(value) ? "NaN" : "a number";
  if (isFraction(value)) return "an exact fraction";
  if (isFractionMatrix(value)) return `a ${value.rows}×${value.columns} matrix of exact fractions`;
  if (isNumericArray(value)) {
    const shape = value.shape.length === 0 ? "with a single number" : `of shape ${arrayShapeText(value.shape)}`;
    return `${value.dtype === "int32" ? "an" : "a"} ${value.dtype} array ${shape}`;
  }
  if (isListMatrix(value)) return `a ${shapeText(value)} list of rows`;
  if (Array.isArray(value))
    return value.length > 0 && value.every(isFraction)
      ? `a vector with ${value.length} entries`
      : `a list of ${value.length}`;
  if (ArrayBuffer.isView(value)) return `an array with ${Reflect.get(value, "length")} entries`;
  if (value instanceof Map) return "a Map";
  if (value instanceof Set) return "a Set";
  return isRecord(value) ? `a record with ${keysText(Object.keys(value))}` : "something else";
}

/** A record's keys, as many of them and as much of each as a message bears. */
function keysText(keys: readonly string[]): string {
  if (keys.length === 0) return "nothing in it";
  const named = keys.slice(0, 8).map((key) => (key.length > 40 ? `${key.slice(0, 40)}…` : key));
  return keys.length > 8 ? `${named.join(", ")} and ${keys.length - 8} more` : named.join(", ");
}

/** The same without sizes: what sort of thing it is. Values of different sorts are never compared entry by entry. */
export function valueSort(value: unknown): string {
  if (Array.isArray(value)) return "list";
  if (ArrayBuffer.isView(value)) return Object.prototype.toString.call(value);
  if (value instanceof Map) return "map";
  if (value instanceof Set) return "set";
  if (value === null) return "null";
  if (isFraction(value)) return "fraction";
  if (isFractionMatrix(value)) return "matrix";
  if (isNumericArray(value)) return `array of ${value.dtype}`;
  return typeof value === "object" ? "record" : typeof value;
}

/** The shape of a matrix, array or list, as `2×3` or `4`; null for other values. */
export function shapeText(value: unknown): string | null {
  if (isFractionMatrix(value)) return `${value.rows}×${value.columns}`;
  if (isNumericArray(value)) return arrayShapeText(value.shape);
  if (isListMatrix(value)) return `${value.length}×${value[0]?.length ?? 0}`;
  if (Array.isArray(value)) return `${value.length}`;
  return ArrayBuffer.isView(value) ? `${Reflect.get(value, "length")}` : null;
}

function isListMatrix(value: unknown): value is readonly (readonly unknown[])[] {
  if (!Array.isArray(value) || !Array.isArray(value[0])) return false;
  const width = value[0].length;
  return value.every((row) => Array.isArray(row) && row.length === width);
}
