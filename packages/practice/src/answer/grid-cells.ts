import type { Cell, FormOf } from "./form.ts";
import { inOrder } from "./read-cells.ts";

/** The cells of a grid for which something holds, by column and then by row. */
export function cellsWhere(
  { columns, rows }: Pick<FormOf<"cells">, "columns" | "rows">,
  holds: (column: number, row: number) => boolean,
): readonly Cell[] {
  const all = columns.values.flatMap((column) => rows.values.map((row): Cell => [column, row]));
  return inOrder(all.filter(([column, row]) => holds(column, row)));
}

/** Which cells were chosen without belonging, and which belong without having been chosen. */
export function compareCells(
  chosen: readonly Cell[],
  right: readonly Cell[],
): { readonly extra: readonly Cell[]; readonly missed: readonly Cell[] } {
  const has = (cells: readonly Cell[], [column, row]: Cell) => cells.some(([c, r]) => c === column && r === row);
  return {
    extra: chosen.filter((cell) => !has(right, cell)),
    missed: right.filter((cell) => !has(chosen, cell)),
  };
}
