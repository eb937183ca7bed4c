import { type ExactMatrix, type ExactVector, formatRational, Q, type Rational } from "@gradus/math/exact";

/** `value` and `exact` of an answer: JSON numbers, and the same nesting as strings such as "-1/3". */
export type ExactData = { readonly value: unknown; readonly exact: unknown };

/** A vector's `value` and `exact`. A number beyond the range of a double is null in `value`; `exact` still has it. */
export function vectorData(v: ExactVector): { readonly value: readonly number[]; readonly exact: readonly string[] } {
  return { value: v.map(Q.toNumber), exact: v.map(formatRational) };
}

/** A matrix's `value` and `exact`, rows as arrays. */
export function matrixData(A: ExactMatrix): ExactData {
  return {
    value: A.entries.map((row) => row.map(Q.toNumber)),
    exact: A.entries.map((row) => row.map(formatRational)),
  };
}

/** A number's `value` and `exact`. */
export function numberData(value: Rational): { readonly value: number; readonly exact: string } {
  return { value: Q.toNumber(value), exact: formatRational(value) };
}
