import type { MatrixForm } from "@gradus/practice";

/** Where the parts of a matrix stand on a CSS grid: labels, brackets, entries and the bar. */
export type MatrixLayout = {
  readonly columns: string;
  readonly entry: (row: number, column: number) => string;
  readonly rowLabel: (row: number) => string;
  readonly columnLabel: (column: number) => string;
  readonly brackets: readonly [left: string, right: string];
  readonly bar: string | null;
};

const ENTRY = "minmax(2.75rem, 4.25rem)";

/** The layout of a matrix; values are `grid-template-columns` and `grid-area`s. */
export function matrixLayout({ rows, columns, bar = 0, rowLabels, columnLabels }: MatrixForm): MatrixLayout {
  const left = rowLabels === undefined ? 0 : 1;
  const top = columnLabels === undefined ? 1 : 2;
  const hasBar = bar > 0 && bar < columns;
  const at = (column: number): number => left + 2 + column + (hasBar && column >= bar ? 1 : 0);
  const tall = (column: number): string => `${top} / ${column} / span ${rows} / auto`;
  const entries = Array.from({ length: columns }, (_, j) => (hasBar && j === bar ? `auto ${ENTRY}` : ENTRY));
  return {
    columns: [left === 0 ? "" : "auto ", "auto ", entries.join(" "), " auto"].join(""),
    entry: (row, column) => `${top + row} / ${at(column)}`,
    rowLabel: (row) => `${top + row} / 1`,
    columnLabel: (column) => `1 / ${at(column)}`,
    brackets: [tall(left + 1), tall(at(columns - 1) + 1)],
    bar: hasBar ? tall(at(bar) - 1) : null,
  };
}
