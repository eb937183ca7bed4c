import { type Matrix, type Vector, vector } from "@gradus/math";
import { type ExactMatrix, type ExactVector, Q } from "@gradus/math/exact";

/** An exact matrix, each entry rounded to the nearest double. */
export function floats(A: ExactMatrix): Matrix {
  return { rows: A.rows, columns: A.columns, data: Float64Array.from(A.entries.flat(), Q.toNumber) };
}

/** An exact vector, each entry rounded to the nearest double. */
export function floatVector(v: ExactVector): Vector {
  return vector(v.map(Q.toNumber));
}
