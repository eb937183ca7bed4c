import { type Staircase, stepsRight } from "@gradus/math/explain";

/** Where everything stands in a drawn row echelon form, in pixels of the drawing. */
export type StaircaseLayout = {
  readonly width: number;
  readonly height: number;
  /** Width and height of one entry's field. */
  readonly cell: readonly [width: number, height: number];
  /** The left edge of a column's field, the right end of the grid behind the last. */
  readonly left: (column: number) => number;
  /** The upper edge of a row's fields, the lower end of the grid behind the last. */
  readonly top: (row: number) => number;
  /** Where the bar stands; null where there is none. */
  readonly bar: number | null;
  /** The path of the stair line; null where the pivots make no stairs. */
  readonly stairs: string | null;
};

const HEIGHT = 38;
const HEAD = 30;
const EDGE = 3;
/** Room on both sides of the bar together. */
const GAP = 12;

/** Lays out a row echelon form: fields as wide as the longest entry asks, a head above each column, a gap at the bar. */
export function staircaseLayout({ entries, names, pivots, bar }: Staircase): StaircaseLayout {
  const width = Math.max(40, 22 + 8.8 * Math.max(0, ...entries.flat().map(({ length }) => length)));
  const isBarred = bar !== undefined && bar > 0 && bar < names.length;
  const left = (column: number): number => EDGE + column * width + (isBarred && column >= bar ? GAP : 0);
  const top = (row: number): number => EDGE + HEAD + row * HEIGHT;
  // The stairs end in front of the bar: the constants are no part of them.
  const end = isBarred ? left(bar) - GAP : left(names.length);
  return {
    width: left(names.length) + EDGE,
    height: top(entries.length) + EDGE,
    cell: [width, HEIGHT],
    left,
    top,
    bar: isBarred ? left(bar) - GAP / 2 : null,
    stairs: stairsPath(pivots, { left, top, end }),
  };
}

/** Along the left edge of each pivot, below its row to the next one, and on to the end of the unknowns. */
function stairsPath(
  pivots: readonly number[],
  { left, top, end }: Pick<StaircaseLayout, "left" | "top"> & { readonly end: number },
): string | null {
  const [first] = pivots;
  if (first === undefined || !stepsRight(pivots)) return null;
  const start = first === 0 ? `M${left(0)} ${top(0)}` : `M${left(0)} ${top(0)}H${left(first)}`;
  const steps = pivots.map((_, row) => {
    const next = pivots[row + 1];
    return `V${top(row + 1)}H${next === undefined ? end : left(next)}`;
  });
  return `${start}${steps.join("")}`;
}
