import { ShapeError } from "../errors.ts";
import type { ExactMatrix, ExactVector } from "./matrix.ts";
import { S, type Surd, type SurdLike } from "./surd.ts";

/** A column of numbers a + b√d. */
export type SurdVector = readonly Surd[];

/** An m×n matrix of numbers a + b√d, rows of columns. */
export type SurdMatrix = { readonly rows: number; readonly columns: number; readonly entries: readonly SurdVector[] };

/**
 * The matrix with these rows. `columns` is needed only when there are no rows.
 *
 * @throws ShapeError "surdMatrix: every row must have 2 entries, row 2 has 3"
 * @example surdMatrix([[1, surd(0, 1, 2)]]).columns // => 2
 */
export function surdMatrix(rows: readonly (readonly SurdLike[])[], columns?: number): SurdMatrix {
  const width = columns ?? rows[0]?.length ?? 0;
  const ragged = rows.findIndex((row) => row.length !== width);
  if (ragged >= 0) {
    const found = rows[ragged]?.length;
    throw new ShapeError("surdMatrix", `every row must have ${width} entries, row ${ragged + 1} has ${found}`);
  }
  return { rows: rows.length, columns: width, entries: rows.map((row) => row.map((entry) => S.of(entry))) };
}

/**
 * A matrix of fractions as one of surds.
 *
 * @example toSurdMatrix(matrix([[1, 2]])).entries // => [[surd(1), surd(2)]]
 */
export function toSurdMatrix(A: ExactMatrix): SurdMatrix {
  return surdMatrix(A.entries, A.columns);
}

/**
 * A vector of fractions as one of surds.
 *
 * @example toSurdVector(vector([1, 2])) // => [surd(1), surd(2)]
 */
export function toSurdVector(v: ExactVector): SurdVector {
  return v.map((entry) => S.of(entry));
}

/**
 * The matrix of fractions that a matrix of surds is, or null where a root is left.
 *
 * @example toExactMatrix(surdMatrix([[1, surd(0, 1, 2)]])) // => null
 */
export function toExactMatrix(A: SurdMatrix): ExactMatrix | null {
  if (!A.entries.every((row) => row.every(S.isRational))) return null;
  return { ...A, entries: A.entries.map((row) => row.map(({ rational }) => rational)) };
}

/**
 * The dot product of u and v.
 *
 * @throws ShapeError for different lengths. @throws DomainError where the sum is no number a + b√d.
 * @example S.toText(dotSurds([surd(0, 1, 2)], [surd(0, 1, 8)])) // => "4"
 */
export function dotSurds(u: SurdVector, v: SurdVector): Surd {
  if (u.length !== v.length) {
    throw new ShapeError("dotSurds", `u and v must have the same length, got ${u.length} and ${v.length}`);
  }
  return u.reduce<Surd>((sum, entry, i) => S.add(sum, S.multiply(entry, v[i] ?? S.zero)), S.zero);
}

/**
 * Column j, counted from 0.
 *
 * @example surdColumn(surdMatrix([[1, 2], [3, 4]]), 1) // => [surd(2), surd(4)]
 */
export function surdColumn(A: SurdMatrix, j: number): SurdVector {
  return A.entries.map((row) => row[j] ?? S.zero);
}

/**
 * The transpose: rows become columns.
 *
 * @example transposeSurds(surdMatrix([[1, 2]])).entries // => [[surd(1)], [surd(2)]]
 */
export function transposeSurds(A: SurdMatrix): SurdMatrix {
  return surdMatrix(
    Array.from({ length: A.columns }, (_, j) => surdColumn(A, j)),
    A.rows,
  );
}

/**
 * The product AB. A: m×k, B: k×n; the result is m×n.
 *
 * @throws ShapeError when the inner sizes differ. @throws DomainError where an entry is no number a + b√d.
 * @example multiplySurds(surdMatrix([[surd(0, 1, 2)]]), surdMatrix([[surd(0, 1, 2)]])).entries // => [[surd(2)]]
 */
export function multiplySurds(A: SurdMatrix, B: SurdMatrix): SurdMatrix {
  if (A.columns !== B.rows) {
    const sizes = `${A.rows}×${A.columns} by ${B.rows}×${B.columns}`;
    throw new ShapeError(
      "multiplySurds",
      `cannot multiply ${sizes}: the inner sizes ${A.columns} and ${B.rows} differ`,
    );
  }
  const columns = Array.from({ length: B.columns }, (_, j) => surdColumn(B, j));
  return surdMatrix(
    A.entries.map((row) => columns.map((column) => dotSurds(row, column))),
    B.columns,
  );
}

/**
 * Whether A and B have the same shape and the same entries.
 *
 * @example equalsSurds(surdMatrix([[surd(0, 1, 8)]]), surdMatrix([[surd(0, 2, 2)]])) // => true
 */
export function equalsSurds(A: SurdMatrix, B: SurdMatrix): boolean {
  return (
    A.rows === B.rows &&
    A.columns === B.columns &&
    A.entries.every((row, i) => row.every((entry, j) => S.equals(entry, B.entries[i]?.[j] ?? S.zero)))
  );
}

/** The n×n matrix with these numbers on its diagonal and zeros elsewhere. @example diagonalSurds([surd(2)]).entries // => [[surd(2)]] */
export function diagonalSurds(diagonal: SurdVector): SurdMatrix {
  return surdMatrix(
    diagonal.map((entry, i) => diagonal.map((_, j) => (i === j ? entry : S.zero))),
    diagonal.length,
  );
}
