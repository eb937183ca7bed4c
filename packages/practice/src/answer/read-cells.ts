import type { AnswerOf, Cell, CellAxis, FormOf } from "./form.ts";
import { expectedAt, Unreadable } from "./unreadable.ts";

const noCell =
  /^(?:none|no (?:cells?|pairs?|worlds?)(?: .*)?|the empty set|empty|∅|\{\s*\}|\\(?:emptyset|varnothing))\.?$/i;
const bracketed = /\s*[([]\s*([-−]?\d+)\s*[,;\s]\s*([-−]?\d+)\s*[)\]]/y;
const bare = /\s*([-−]?\d+)\s*,\s*([-−]?\d+)(?=\s*(?:[;\n]|$))/y;
const between = /(?:[\s,;]|\band\b)*/y;

/**
 * Reads cells of a grid: `(3, 4), (2, 5)`, the column's value first, in any order; `none` for no cell at all.
 *
 * @throws Unreadable for what is no pair, and for a pair that is not on the grid.
 */
export function readCells(raw: string, form: FormOf<"cells">): AnswerOf<"cells"> {
  if (noCell.test(raw.trim())) return { type: "cells", cells: [] };
  const text = raw.replace(/^(\s*)\{(.*)\}(\s*)$/s, "$1 $2 $3");
  const found: Cell[] = [];
  let at = 0;
  while (at < text.length) {
    const pair = matchAt(bracketed, text, at) ?? matchAt(bare, text, at);
    if (pair === null) {
      const rest = text.slice(at).trim();
      throw expectedAt(text, at, `a pair such as \`${samplePair(form)}\``, rest.split(/\s/)[0] ?? "");
    }
    const cell: Cell = [whole(pair[1]), whole(pair[2])];
    requireOnGrid(cell, form, at);
    found.push(cell);
    at += pair[0].length;
    at += matchAt(between, text, at)?.[0].length ?? 0;
  }
  return { type: "cells", cells: inOrder(found) };
}

/** Each cell once, by column and then by row. */
export function inOrder(cells: readonly Cell[]): readonly Cell[] {
  return cells
    .filter(([column, row], i) => cells.findIndex(([c, r]) => c === column && r === row) === i)
    .sort(([c, r], [d, s]) => c - d || r - s);
}

/** One cell of the grid as text. */
export function samplePair({ columns, rows }: FormOf<"cells">): string {
  return `(${columns.values[0] ?? 0}, ${rows.values[0] ?? 0})`;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function whole(digits: string | undefined): number {
  return Number((digits ?? "0").replace("−", "-"));
}

function requireOnGrid([column, row]: Cell, { columns, rows }: FormOf<"cells">, at: number): void {
  if (columns.values.includes(column) && rows.values.includes(row)) return;
  throw new Unreadable(
    at,
    `I read \`(${column}, ${row})\`, which is not on the grid. The first number counts ${columns.name}, ${span(columns)}; the second counts ${rows.name}, ${span(rows)}.`,
  );
}

function span({ values }: CellAxis): string {
  return `from $${Math.min(...values)}$ to $${Math.max(...values)}$`;
}
