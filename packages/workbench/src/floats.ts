import { type ComplexMatrix, type Matrix, type Vector, vector } from "@gradus/math";
import { type ExactMatrix, type ExactVector, matrix as exactMatrix, Q, valueOfDouble } from "@gradus/math/exact";
import type { Complex, Entry } from "./entry.ts";
import type { Thing } from "./thing.ts";

/** An exact matrix, each entry rounded to the nearest double. */
export function floats(A: ExactMatrix): Matrix {
  return { rows: A.rows, columns: A.columns, data: Float64Array.from(A.entries.flat(), Q.toNumber) };
}

/** An exact vector, each entry rounded to the nearest double. */
export function floatVector(v: ExactVector): Vector {
  return vector(v.map(Q.toNumber));
}

/** What doubles are, to the last bit. */
export function exactly({ rows, columns, data }: Matrix): ExactMatrix {
  return exactMatrix(
    Array.from({ length: rows }, (_, i) => Array.from(data.subarray(i * columns, (i + 1) * columns), valueOfDouble)),
    columns,
  );
}

/** A list of floats, real or complex, as a thing. */
export function floatList(values: readonly (number | Complex)[]): Thing {
  return { kind: "vector", of: values };
}

/** A matrix of floats as a thing. */
export function floatMatrix({ rows, columns, data }: Matrix): Thing {
  const of = Array.from({ length: rows }, (_, i) => Array.from(data.subarray(i * columns, (i + 1) * columns)));
  return { kind: "matrix", of, columns };
}

/** A matrix of complex floats as a thing; a column without imaginary parts is shown as real. */
export function complexMatrix({ re, im }: ComplexMatrix): Thing {
  const { rows, columns } = re;
  const isReal = Array.from({ length: columns }, (_, j) => im.data.every((part, k) => k % columns !== j || part === 0));
  const entry = (k: number): Entry =>
    isReal[k % columns] ? (re.data[k] ?? 0) : { re: re.data[k] ?? 0, im: im.data[k] ?? 0 };
  const of = Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => entry(i * columns + j)));
  return { kind: "matrix", of, columns };
}

/** Whether these entries can be given to floating point: a larger one would be infinite. */
export function fitsFloats(entries: readonly ExactVector[]): boolean {
  return entries.every((row) => row.every((entry) => Number.isFinite(Q.toNumber(entry))));
}

/** Why a matrix can't be used where only floating point has a method. */
export function beyondFloats(A: ExactMatrix): string | null {
  return fitsFloats(A.entries)
    ? null
    : "every entry must be smaller than 1.8 · 10³⁰⁸, the largest floating-point number";
}
