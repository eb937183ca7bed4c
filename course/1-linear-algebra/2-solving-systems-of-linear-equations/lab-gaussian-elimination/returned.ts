import { array, cast, type NumericArray } from "@gradus/math/arrays";
import { emptyWords, firstDifference, type Judgement, valueKind } from "@gradus/sandbox";

/** τ of everything that has gone through an elimination. */
export const TOLERANCE = 1e-8;

type Details = Omit<Extract<Judgement, { right: false }>, "right" | "message">;

/** A wrong answer, in words. */
export const wrong = (message: string, more: Details = {}): Judgement => ({ right: false, message, ...more });

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);

/** Whether a value is an array of the toolkit, or of NumPy. */
export function isArray(value: unknown): value is NumericArray {
  return isRecord(value) && "dtype" in value && Array.isArray(value.shape) && ArrayBuffer.isView(value.data);
}

/** A returned value as it is judged: the entries of arrays as floats, whatever their type, and an array without axes as its number. */
export function asFloats(value: unknown): unknown {
  if (isArray(value)) return value.shape.length === 0 ? value.data[0] : cast(value, "float64");
  if (Array.isArray(value)) return value.map(asFloats);
  if (!isRecord(value)) return value;
  const parts = Object.entries(value).map(([key, part]) => [key, asFloats(part)] as const);
  return parts.length === 0 || Object.getPrototypeOf(value) === Map.prototype ? value : Object.fromEntries(parts);
}

/** Whole numbers as a list, also when they came as an array; null if they are anything else. */
export function wholeNumbers(value: unknown): readonly number[] | null {
  const list = isArray(value) && value.shape.length === 1 ? Array.from(value.data) : value;
  return Array.isArray(list) && list.every((entry) => Number.isInteger(entry)) ? list : null;
}

/** Whether two values are the same as far as an elimination in floats can tell. */
export function isSame(one: unknown, other: unknown, inputs: readonly unknown[] = []): boolean {
  return firstDifference(one, other, { relative: TOLERANCE, inputs }) === null;
}

/** Floats of two axes. */
export const floats = (rows: readonly (readonly number[])[]): NumericArray => array(rows, { dtype: "float64" });

/** What can be said of a part of a record that should be an array of this shape; null if it is one, with numbers in it. */
export function arrayWords(name: string, value: unknown, shape: readonly number[]): Judgement | null {
  const wanted = `an array of shape ${shapeText(shape)}`;
  if (!isArray(value)) return wrong(`${name} is ${valueKind(value)}; ${wanted} was expected.`);
  if (value.shape.join() !== shape.join())
    return wrong(`${name} has the shape ${shapeText(value.shape)}; ${shapeText(shape)} was expected.`, {
      shapes: `expected ${shapeText(shape)}, got ${shapeText(value.shape)}`,
    });
  const odd = Array.from(value.data).findIndex((entry) => !Number.isFinite(entry));
  if (odd < 0) return null;
  return wrong(`There is ${value.data[odd]} in ${name}: what comes of dividing by 0, or by next to nothing.`);
}

const shapeText = (shape: readonly number[]) => `[${shape.join(", ")}]`;

type Parts = { readonly parts: Readonly<Record<string, unknown>> } | { readonly judgement: Judgement };

/** The parts of a returned record, or what to say if it isn't one that has them. */
export function recordWith(value: unknown, keys: readonly string[]): Parts {
  const empty = emptyWords(value);
  if (empty !== null) return { judgement: wrong(empty) };
  if (isRecord(value) && !isArray(value) && keys.every((key) => key in value)) return { parts: value };
  const names = keys.map((key) => `\`${key}\``).join(" and ");
  return { judgement: wrong(`Your function returned ${valueKind(value)}; a record with ${names} was expected.`) };
}
