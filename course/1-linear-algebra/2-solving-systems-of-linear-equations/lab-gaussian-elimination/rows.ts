import type { NumericArray } from "@gradus/math/arrays";

/** Rows of numbers: coefficients, then the constant. */
export type Rows = readonly (readonly number[])[];

/** The coefficients of an augmented matrix. */
export const coefficientsOf = (rows: Rows): Rows => rows.map((row) => row.slice(0, -1));

/** An array of two axes as rows. */
export function rowsOf({ shape: [rows = 0, columns = 0], data }: NumericArray): Rows {
  return Array.from({ length: rows }, (_, i) => Array.from(data.slice(i * columns, (i + 1) * columns)));
}

/** Lists of numbers and texts as they are written in either language. */
export const written = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(written).join(", ")}]` : JSON.stringify(value);
