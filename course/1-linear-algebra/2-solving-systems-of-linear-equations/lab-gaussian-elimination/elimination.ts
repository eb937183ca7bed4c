import type { Rows } from "./rows.ts";

/** How an elimination goes: the right way where nothing else is said, or one of the wrong ways that are known. */
export type Way = {
  /** Which entry of a column becomes the pivot. */
  readonly choose: "largest" | "first";
  /** Clears above the pivots, too, in one of these ways. They come to the same only when all else is right. */
  readonly reduce?: (typeof UPWARDS)[number];
  /** Lets the column of constants have a pivot. */
  readonly throughConstants?: boolean;
  /** Goes down a row although a column had no pivot. */
  readonly alongDiagonal?: boolean;
  /** Leaves pivots as they are. */
  readonly unscaled?: boolean;
  /** Cuts what is behind the point whenever a row is stored, as an array of whole numbers does. */
  readonly cut?: boolean;
};

/** What an elimination came to. */
export type Eliminated = {
  readonly rows: Rows;
  readonly pivots: readonly number[];
  readonly swaps: number;
  /** The product of the pivots before they were scaled. */
  readonly product: number;
};

/** Ways up: in both orders, and with the pivots taken to stand in rows 0, 1, 2 and so on, wherever they are. */
export const UPWARDS = ["last pivot first", "first pivot first", "pivot k in row k"] as const;

/** Both ways to choose a pivot; a wrong rule is recognised whichever of them it goes along with. */
export const CHOICES = ["largest", "first"] as const;

/** Eliminates in floats, the way that is asked for. */
export function eliminated(augmented: Rows, way: Way): Eliminated {
  const rows = augmented.map((row) => [...row]);
  const columns = rows[0]?.length ?? 1;
  const largest = Math.max(0, ...rows.flatMap((row) => row.slice(0, -1)).map(Math.abs));
  const stored = (row: readonly number[]) => (way.cut ? row.map((entry) => Math.trunc(entry) + 0) : [...row]);
  const entry = (i: number, j: number) => rows[i]?.[j] ?? 0;
  const addTo = (target: number, source: number, c: number) => {
    rows[target] = stored((rows[target] ?? []).map((old, j) => old + c * entry(source, j)));
  };
  const pivots: number[] = [];
  const places: number[] = [];
  let [swaps, product] = [0, 1];
  for (let column = 0; column < (way.throughConstants ? columns : columns - 1); column++) {
    const row = way.alongDiagonal ? column : pivots.length;
    const found = pivotPlace(
      rows.map((line) => line[column] ?? 0),
      row,
      1e-10 * largest,
      way.choose,
    );
    if (found < 0) continue;
    if (found !== row) swaps += 1;
    [rows[row], rows[found]] = [rows[found] ?? [], rows[row] ?? []];
    product *= entry(row, column);
    if (!way.unscaled) rows[row] = stored((rows[row] ?? []).map((old, _, line) => old * (1 / (line[column] ?? 1))));
    for (let i = row + 1; i < rows.length; i++)
      addTo(i, row, -entry(i, column) / (way.unscaled ? entry(row, column) : 1));
    pivots.push(column);
    places.push(row);
  }
  if (way.reduce !== undefined) {
    const order = pivots.map((column, k) => ({
      column,
      row: way.reduce === "pivot k in row k" ? k : (places[k] ?? 0),
    }));
    for (const { column, row } of way.reduce === "first pivot first" ? order : order.reverse()) {
      const pivot = way.unscaled ? entry(row, column) : 1;
      for (let i = 0; i < row; i++) addTo(i, row, -entry(i, column) / pivot);
    }
  }
  return { rows, pivots, swaps, product };
}

function pivotPlace(column: readonly number[], from: number, zero: number, choose: Way["choose"]): number {
  const candidates = column.flatMap((value, i) => (i >= from && Math.abs(value) > zero ? [i] : []));
  if (choose === "first") return candidates[0] ?? -1;
  const size = (i: number) => Math.abs(column[i] ?? 0);
  return candidates.reduce((best, i) => (best < 0 || size(i) > size(best) ? i : best), -1);
}
