import { shortNotation } from "../outputs/notation.ts";
import { isFraction, isFractionMatrix, isRecord } from "../value/exact.ts";
import { isNumericArray, type NumericArrayData, placeOf } from "../value/numeric-array.ts";
import { valueSort } from "./value-kind.ts";

/** Where two values first part. */
export type Difference = {
  /** `row 2, column 1`, `entry 3`, `.kind`; empty for the values themselves. */
  readonly where: string;
  readonly expected: unknown;
  readonly got: unknown;
};

/** How floats are compared. */
export type Tolerance = {
  /** τ in |a − b| ≤ τ·scale. */
  readonly relative: number;
  /** The inputs that the values were made from; they set the scale when the expected values are tiny beside them. */
  readonly inputs: readonly unknown[];
};

/** τ unless a check says otherwise. */
export const DEFAULT_TOLERANCE = 1e-9;

/**
 * Where two values first differ; null when they are the same. Exact values and texts are compared exactly, floats by
 * |a − b| ≤ τ·scale. The scale is the largest magnitude in the expected value, or in the inputs where the expected ones
 * are smaller than 1e-6 of them.
 *
 * @example firstDifference([1, 2], [1, 3], { relative: 1e-9, inputs: [] })?.where // => "entry 2"
 * @example firstDifference([0.3], [0.1 + 0.2], { relative: 1e-9, inputs: [] }) // => null
 */
export function firstDifference(expected: unknown, got: unknown, tolerance: Tolerance): Difference | null {
  const largest = largestMagnitude(expected);
  const input = tolerance.inputs.reduce<number>((most, value) => Math.max(most, largestMagnitude(value)), 0);
  const scale = largest < 1e-6 * input ? input : largest;
  return differenceAt(expected, got, "", tolerance.relative * scale);
}

/** Whether two values are the same to the bit, −0 and 0 apart and NaN equal to itself. */
export function sameValue(a: unknown, b: unknown): boolean {
  return differenceAt(a, b, "", null) === null;
}

/** The largest finite magnitude of the floats in a value; 0 when there are none. */
function largestMagnitude(value: unknown): number {
  if (typeof value === "number") return Number.isFinite(value) ? Math.abs(value) : 0;
  if (Array.isArray(value)) return value.reduce((most: number, part) => Math.max(most, largestMagnitude(part)), 0);
  if (ArrayBuffer.isView(value)) return largestMagnitude(Array.from(value as unknown as ArrayLike<unknown>));
  if (isNumericArray(value)) return largestMagnitude(Array.from(value.data));
  if (isFraction(value)) return Math.abs(Number(value.numerator) / Number(value.denominator)) || 0;
  if (isRecord(value)) return largestMagnitude(Object.values(value));
  return 0;
}

/** `room` is the difference that two floats may have; null asks for the same bits. */
function differenceAt(expected: unknown, got: unknown, where: string, room: number | null): Difference | null {
  const apart: Difference = { where, expected, got };
  if (valueSort(expected) !== valueSort(got)) return apart;
  if (typeof expected === "number" && typeof got === "number") return sameNumber(expected, got, room) ? null : apart;
  if (isFraction(expected) && isFraction(got)) {
    return expected.numerator === got.numerator && expected.denominator === got.denominator ? null : apart;
  }
  if (isFractionMatrix(expected) && isFractionMatrix(got)) {
    if (expected.rows !== got.rows || expected.columns !== got.columns) return apart;
    return listDifference(expected.entries, got.entries, where, room, true);
  }
  if (isNumericArray(expected) && isNumericArray(got)) {
    const isSame = sameShape(expected.shape, got.shape);
    return isSame ? arrayDifference(expected, got, where, room) : apart;
  }
  if (Array.isArray(expected) && Array.isArray(got)) {
    const isMatrix = where === "" && expected.length > 0 && expected.every(Array.isArray);
    return expected.length === got.length ? listDifference(expected, got, where, room, isMatrix) : apart;
  }
  if (ArrayBuffer.isView(expected) && ArrayBuffer.isView(got)) {
    const [first, second] = [listOf(expected), listOf(got)];
    return first.length === second.length ? listDifference(first, second, where, room, false) : apart;
  }
  if (expected instanceof Set && got instanceof Set) {
    return expected.size === got.size ? listDifference([...expected], [...got], where, room, false) : apart;
  }
  if (expected instanceof Map && got instanceof Map) return mapDifference(expected, got, where, room, apart);
  if (isRecord(expected) && isRecord(got)) {
    return mapDifference(new Map(Object.entries(expected)), new Map(Object.entries(got)), where, room, apart);
  }
  return Object.is(expected, got) ? null : apart;
}

function sameNumber(a: number, b: number, room: number | null): boolean {
  if (Object.is(a, b)) return true;
  return room !== null && (a === b || Math.abs(a - b) <= room);
}

function listOf(view: ArrayBufferView): readonly unknown[] {
  return Array.from(view as unknown as ArrayLike<unknown>);
}

type List = readonly unknown[];

function listDifference(
  expected: List,
  got: List,
  where: string,
  room: number | null,
  rows: boolean,
): Difference | null {
  for (let i = 0; i < expected.length; i += 1) {
    const [a, b] = [expected[i], got[i]];
    if (rows && Array.isArray(a) && Array.isArray(b) && a.length === b.length) {
      for (let j = 0; j < a.length; j += 1) {
        const inner = differenceAt(a[j], b[j], joined(where, `row ${i + 1}, column ${j + 1}`), room);
        if (inner !== null) return inner;
      }
      continue;
    }
    const inner = differenceAt(a, b, joined(where, rows ? `row ${i + 1}` : `entry ${i + 1}`), room);
    if (inner !== null) return inner;
  }
  return null;
}

function sameShape(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((length, axis) => length === other[axis]);
}

function arrayDifference(
  { shape, data }: NumericArrayData,
  got: NumericArrayData,
  where: string,
  room: number | null,
): Difference | null {
  for (let i = 0; i < data.length; i += 1) {
    const [a, b] = [data[i] ?? Number.NaN, got.data[i] ?? Number.NaN];
    // Places of arrays are said as they are typed: counted from 0.
    const step = `at [${placeOf(shape, i).join(", ")}]`;
    if (!sameNumber(a, b, room)) return { where: joined(where, step), expected: a, got: b };
  }
  return null;
}

type Entries = ReadonlyMap<unknown, unknown>;

function mapDifference(
  expected: Entries,
  got: Entries,
  where: string,
  room: number | null,
  apart: Difference,
): Difference | null {
  for (const [key, value] of expected) {
    if (!got.has(key)) return apart;
    const inner = differenceAt(
      value,
      got.get(key),
      joined(where, `.${typeof key === "string" ? key : shortNotation(key)}`),
      room,
    );
    if (inner !== null) return inner;
  }
  return got.size === expected.size ? null : apart;
}

function joined(where: string, step: string): string {
  if (where === "") return step;
  return step.startsWith(".") ? `${where}${step}` : `${where}, ${step}`;
}
