/**
 * A matrix of whole numbers in echelon form. Every entry is a determinant of a part of the matrix at the start, so none grows beyond that; the pivot of row k
 * is the determinant of the part that the first k + 1 pivot rows and columns make. `sign` is −1 after an odd number of exchanges.
 */
export type IntegerEchelon = {
  readonly rows: readonly (readonly bigint[])[];
  readonly pivots: readonly number[];
  readonly sign: 1n | -1n;
};

/** Where a reduction stands: what the next pivot needs. */
type Progress = { row: number; column: number; pivots: number[]; sign: 1n | -1n };

/** Up to here the difference of two products of entries is exact in a double. */
const LARGEST_EXACT = 6.7e7;

/**
 * Echelon form without fractions (Bareiss): each entry below a pivot becomes (pivot · entry − first · above) / last pivot, which leaves no remainder. The first
 * steps run in doubles, as long as these are exact, the others in BigInt.
 *
 * @param rows rows of equal length. @param width how many columns may hold a pivot.
 * @cost about 2mn · rank / 3 products of whole numbers.
 * @source Bareiss, Sylvester's identity and multistep integer-preserving Gaussian elimination, Math. Comp. 22 (1968) 565.
 * @example integerEchelon([[2n, 1n], [4n, 5n]], 2) // => { rows: [[2n, 1n], [0n, 6n]], pivots: [0, 1], sign: 1n }
 */
export function integerEchelon(rows: readonly (readonly bigint[])[], width: number): IntegerEchelon {
  const progress: Progress = { row: 0, column: 0, pivots: [], sign: 1n };
  const large = rows.some((row) => row.some((entry) => entry > 67_000_000n || entry < -67_000_000n));
  if (large)
    return inBigInts(
      rows.map((row) => [...row]),
      width,
      progress,
      1n,
    );
  const small = rows.map((row) => row.map(Number));
  const last = inDoubles(small, width, progress);
  const whole = small.map((row) => row.map(BigInt));
  return inBigInts(whole, width, progress, BigInt(last));
}

/** Runs in doubles until an entry is too large for the next step; gives the last pivot. */
function inDoubles(rows: number[][], width: number, progress: Progress): number {
  let last = 1;
  for (; progress.column < width && progress.row < rows.length; progress.column++) {
    const { row, column } = progress;
    const top = pivotRow(rows, row, column, 0, progress);
    if (top === null) continue;
    const pivot = top[column] ?? 0;
    let largest = 0;
    for (let i = row + 1; i < rows.length; i++) {
      const target = rows[i] ?? [];
      const first = target[column] ?? 0;
      for (let j = column; j < target.length; j++) {
        const entry = (pivot * (target[j] ?? 0) - first * (top[j] ?? 0)) / last;
        target[j] = entry;
        const size = Math.abs(entry);
        if (size > largest) largest = size;
      }
    }
    last = pivot;
    progress.pivots.push(column);
    progress.row++;
    if (largest > LARGEST_EXACT) {
      progress.column++;
      return last;
    }
  }
  return last;
}

function inBigInts(rows: bigint[][], width: number, progress: Progress, start: bigint): IntegerEchelon {
  let last = start;
  for (; progress.column < width && progress.row < rows.length; progress.column++) {
    const { row, column } = progress;
    const top = pivotRow(rows, row, column, 0n, progress);
    if (top === null) continue;
    const pivot = top[column] ?? 0n;
    for (let i = row + 1; i < rows.length; i++) {
      const target = rows[i] ?? [];
      const first = target[column] ?? 0n;
      for (let j = column + 1; j < target.length; j++) {
        target[j] = (pivot * (target[j] ?? 0n) - first * (top[j] ?? 0n)) / last;
      }
      target[column] = 0n;
    }
    last = pivot;
    progress.pivots.push(column);
    progress.row++;
  }
  return { rows, pivots: progress.pivots, sign: progress.sign };
}

/** Brings a row whose entry in the column is not zero to its place; null where there is none. */
function pivotRow<Entry extends number | bigint>(
  rows: Entry[][],
  row: number,
  column: number,
  zero: Entry,
  progress: Progress,
): Entry[] | null {
  let source = row;
  while (source < rows.length && (rows[source]?.[column] ?? zero) === zero) source++;
  const [found, here] = [rows[source], rows[row]];
  if (found === undefined || here === undefined) return null;
  if (source !== row) {
    rows[source] = here;
    rows[row] = found;
    progress.sign = progress.sign === 1n ? -1n : 1n;
  }
  return found;
}
