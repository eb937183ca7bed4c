import type { ExactMatrix, ExactVector } from "@gradus/math/exact";

/** Why a matrix can't be used where a square one is needed. */
export function notSquare(A: ExactMatrix): string | null {
  return A.rows === A.columns ? null : `A must be square, got ${A.rows}×${A.columns}`;
}

/** Why two vectors can't be used together. */
export function notAsLong(u: ExactVector, v: ExactVector): string | null {
  return u.length === v.length ? null : `u and v must have as many entries, got ${u.length} and ${v.length}`;
}
