import type { Panel } from "../panel.ts";
import { addProduct } from "../product.ts";
import type { Columns, Remaining } from "./rank-one-deflation.ts";

// Room for matrices up to about 120×120: to ask the system for it each time costs a tenth of a decomposition.
const kept = new Float64Array(2 ** 16);

/** Room for so many numbers, until the next one asks. */
export function roomFor(size: number): Float64Array {
  return size <= kept.length ? kept : new Float64Array(size);
}

/** Room for the columns of a block, side by side, and for a product of these. */
export type CombiningRoom = { readonly gathered: Float64Array; readonly product: Float64Array };

/** Two blocks: rows from `low`, and rows from `middle` to `high` − 1. */
export type TwoBlocks = { readonly low: number; readonly middle: number; readonly high: number };

/** Columns in such an order that each block's rows need a run of neighbours only. */
export type Arrangement = {
  readonly places: readonly number[];
  readonly arranged: readonly number[];
  /** Where place i of the list of places went. */
  readonly rowOf: Uint32Array;
  /** The first column with entries in the second block, and the first without any in the first one. */
  readonly secondFrom: number;
  readonly firstTo: number;
};

/** Columns that are 0 in the second block first, then the mixed, then those that are 0 in the first block, which ends before place `middle`. */
export function arrange({ places, isMixed }: Remaining, middle: number): Arrangement {
  const arranged: number[] = [];
  const rowOf = new Uint32Array(places.length);
  const ends = [0, 1, 2].map((group) => {
    places.forEach((place, i) => {
      if ((isMixed[place] === 1 ? 1 : place < middle ? 0 : 2) !== group) return;
      rowOf[i] = arranged.length;
      arranged.push(place);
    });
    return arranged.length;
  });
  return { places, arranged, rowOf, secondFrom: ends[0] ?? 0, firstTo: ends[1] ?? 0 };
}

/** The columns at `places` become combinations of them: row j of `components` has those of column j, as `arranged`. */
export function combineColumns(
  vectors: Columns,
  { low, middle, high }: TwoBlocks,
  arrangement: Arrangement,
  components: Float64Array,
  room: CombiningRoom,
): void {
  combineRows(vectors, low, middle, arrangement, 0, arrangement.firstTo, components, room);
  combineRows(vectors, middle, high, arrangement, arrangement.secondFrom, arrangement.places.length, components, room);
}

/** The same in the rows from `top` to `bottom` − 1, where only the columns `arranged[from]` … `arranged[to − 1]` are not 0. */
function combineRows(
  { data, n }: Columns,
  top: number,
  bottom: number,
  { places, arranged }: Arrangement,
  from: number,
  to: number,
  components: Float64Array,
  { gathered, product }: CombiningRoom,
): void {
  const [height, k, width] = [bottom - top, places.length, to - from];
  for (let i = 0; i < height; i++) {
    const row = (top + i) * n;
    for (let p = 0; p < width; p++) gathered[i * width + p] = data[row + (arranged[from + p] ?? 0)] ?? 0;
  }
  product.fill(0, 0, height * k);
  const right: Panel = { data: components, offset: from, rowStep: 1, columnStep: k };
  addProduct(rowsOf(product, k), 1, rowsOf(gathered, width), right, height, k, width);
  for (let i = 0; i < height; i++) {
    const row = (top + i) * n;
    for (let j = 0; j < k; j++) data[row + (places[j] ?? 0)] = product[i * k + j] ?? 0;
  }
}

const rowsOf = (data: Float64Array, columns: number): Panel => ({ data, offset: 0, rowStep: columns, columnStep: 1 });
