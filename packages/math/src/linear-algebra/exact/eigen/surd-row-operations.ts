import { S, type Surd } from "../../../exact/surd.ts";
import { type SurdMatrix, type SurdVector, surdMatrix } from "../../../exact/surd-matrix.ts";

/** A row operation on a matrix of surds: two rows change places, a row is scaled, or a multiple of one is added to another. Rows are counted from 0. */
export type SurdRowMove =
  | { readonly kind: "swap"; readonly first: number; readonly second: number }
  | { readonly kind: "scale"; readonly row: number; readonly factor: Surd }
  | { readonly kind: "add"; readonly target: number; readonly source: number; readonly factor: Surd };

/** A reduced matrix of surds, the columns of its pivots, and the row operations that lead to it. */
export type SurdReduction = {
  readonly matrix: SurdMatrix;
  readonly pivots: readonly number[];
  readonly moves: readonly SurdRowMove[];
};

/** The matrix after a row operation. */
export function applySurdRowMove(A: SurdMatrix, move: SurdRowMove): SurdMatrix {
  const changed = A.entries.map((entries, i) => rowAfter(A, move, entries, i));
  return surdMatrix(changed, A.columns);
}

function rowAfter(A: SurdMatrix, move: SurdRowMove, entries: SurdVector, i: number): SurdVector {
  const row = (k: number): SurdVector => A.entries[k] ?? [];
  switch (move.kind) {
    case "swap":
      return i === move.first ? row(move.second) : i === move.second ? row(move.first) : entries;
    case "scale":
      return i === move.row ? entries.map((entry) => S.multiply(move.factor, entry)) : entries;
    case "add": {
      if (i !== move.target) return entries;
      const source = row(move.source);
      return entries.map((entry, j) => S.add(entry, S.multiply(move.factor, source[j] ?? S.zero)));
    }
  }
}

/** The row, from `from` down, whose entry in the column makes the most humane pivot: 1, then a fraction, then any that is not 0. */
function choosePivot(A: SurdMatrix, column: number, from: number): number | null {
  const effort = (entry: Surd): number => (S.equals(entry, S.one) ? 0 : S.isRational(entry) ? 1 : 2);
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [row, entries] of A.entries.entries()) {
    const entry = entries[column] ?? S.zero;
    if (row < from || S.isZero(entry) || effort(entry) >= least) continue;
    [best, least] = [row, effort(entry)];
  }
  return best;
}

/**
 * Reduced row echelon form of a matrix of surds of one field, with the operations that lead to it.
 *
 * @throws DomainError when the entries have different roots.
 * @example reduceSurds(surdMatrix([[surd(0, 1, 2), 2]])).matrix.entries[0]?.map(S.toText) // => ["1", "sqrt(2)"]
 */
export function reduceSurds(A: SurdMatrix): SurdReduction {
  const moves: SurdRowMove[] = [];
  const pivots: number[] = [];
  let current = A;
  const take = (move: SurdRowMove): void => {
    moves.push(move);
    current = applySurdRowMove(current, move);
  };
  for (let column = 0; column < A.columns && pivots.length < A.rows; column++) {
    const row = pivots.length;
    const source = choosePivot(current, column, row);
    if (source === null) continue;
    if (source !== row) take({ kind: "swap", first: row, second: source });
    const pivot = current.entries[row]?.[column] ?? S.one;
    if (!S.equals(pivot, S.one)) take({ kind: "scale", row, factor: S.reciprocal(pivot) });
    for (const target of A.entries.keys()) {
      const entry = current.entries[target]?.[column] ?? S.zero;
      if (target !== row && !S.isZero(entry)) take({ kind: "add", target, source: row, factor: S.negate(entry) });
    }
    pivots.push(column);
  }
  return { matrix: current, pivots, moves };
}

/** A basis of the null space of a reduced matrix: one vector for each column without a pivot, with 1 there. */
export function surdNullBasis({ matrix, pivots }: Pick<SurdReduction, "matrix" | "pivots">): readonly SurdVector[] {
  const columns = Array.from({ length: matrix.columns }, (_, j) => j);
  return columns
    .filter((column) => !pivots.includes(column))
    .map((column) =>
      columns.map((j) => {
        const row = pivots.indexOf(j);
        if (row >= 0) return S.negate(matrix.entries[row]?.[column] ?? S.zero);
        return j === column ? S.one : S.zero;
      }),
    );
}

/** The inverse of a square matrix of surds of one field; null where it has none. */
export function inverseOfSurds(A: SurdMatrix): SurdMatrix | null {
  const beside = A.entries.map((row, i) => [...row, ...row.map((_, j) => (i === j ? S.one : S.zero))]);
  const { matrix, pivots } = reduceSurds(surdMatrix(beside, 2 * A.columns));
  if (!pivots.every((column, i) => column === i) || pivots.length < A.rows) return null;
  return surdMatrix(
    matrix.entries.map((row) => row.slice(A.columns)),
    A.columns,
  );
}
