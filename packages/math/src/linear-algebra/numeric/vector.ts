import { DomainError, ShapeError } from "../../errors.ts";
import type { Vector } from "./matrix.ts";

/**
 * The vector with these entries, a column. Entries that are written out give their number to the type: `vector([1, 2, 3])` is a `Vector<3>`.
 * NaN and infinities are entries like any other. NumPy: numpy.array.
 *
 * @throws DomainError "vector: every entry must be a number, got undefined at place 2"
 * @example vector([3, 4]).data // => new Float64Array([3, 4])
 */
export function vector<const V extends readonly number[] | Float64Array>(entries: V): Vector<V["length"]> {
  if (!Array.isArray(entries) && !(entries instanceof Float64Array)) {
    throw new ShapeError("vector", "a vector is a list of numbers, as in [1, 2, 3]");
  }
  const data = new Float64Array(entries.length);
  for (let i = 0; i < data.length; i++) {
    const entry: unknown = entries[i];
    if (typeof entry !== "number") {
      throw new DomainError("vector", `every entry must be a number, got ${entry} at place ${i + 1}`);
    }
    data[i] = entry;
  }
  return { rows: data.length, columns: 1, data };
}

/**
 * The entries of a vector as a list. NumPy: ndarray.tolist.
 *
 * @example toList(vector([3, 4])) // => [3, 4]
 */
export function toList(v: Vector): readonly number[] {
  return Array.from(v.data);
}
