import { type Cell, cellsWhere, type FormOf, formatAnswer } from "@gradus/practice";
import { type KeyboardEvent, useRef, useState } from "react";
import { plainLabel } from "./plain-label.ts";
import { readAs } from "./read-as.ts";
import type { WidgetProps } from "./widget.ts";

const isAt =
  ([column, row]: Cell) =>
  ([c, r]: Cell) =>
    c === column && r === row;

/**
 * The pairs of two whole numbers as switches, laid out as on the lesson's grid: a full dot is chosen, a speck is not. One
 * stop for the Tab key; arrow keys move, space or Enter switches.
 */
export function CellsAnswer({ form, text, onText, disabled, describedBy }: WidgetProps<FormOf<"cells">>) {
  const table = useRef<HTMLTableElement>(null);
  const { columns: horizontal, rows: vertical } = form;
  // As on a plane: growing to the right and upwards.
  const columns = { ...horizontal, values: horizontal.values.toSorted((a, b) => a - b) };
  const rows = { ...vertical, values: vertical.values.toSorted((a, b) => b - a) };
  const chosen = readAs(form, text, "cells")?.cells ?? [];
  const [at, setAt] = useState<Cell>(() => chosen[0] ?? [columns.values[0] ?? 0, rows.values.at(-1) ?? 0]);
  const saysNone = text.trim() !== "" && chosen.length === 0;
  const write = (cells: readonly Cell[]) =>
    onText(cells.length === 0 ? "" : formatAnswer(form, { type: "cells", cells }));
  const has = (cell: Cell) => chosen.some(isAt(cell));
  const toggle = (cell: Cell) => {
    setAt(cell);
    write(has(cell) ? chosen.filter((each) => !isAt(cell)(each)) : [...chosen, cell]);
  };
  const press = (event: KeyboardEvent, [column, row]: Cell) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const [i, j] = [columns.values.indexOf(column), rows.values.indexOf(row)];
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [i - 1, j],
      ArrowRight: [i + 1, j],
      ArrowUp: [i, j - 1],
      ArrowDown: [i, j + 1],
      Home: [0, j],
      End: [columns.values.length - 1, j],
    };
    const [nextColumn = -1, nextRow = -1] = moves[event.key] ?? [];
    const [c, r] = [columns.values[nextColumn], rows.values[nextRow]];
    if (moves[event.key] === undefined) return;
    event.preventDefault();
    if (c === undefined || r === undefined) return;
    setAt([c, r]);
    table.current?.querySelector<HTMLElement>(`[data-cell="${c},${r}"]`)?.focus();
  };
  const [across, upward] = [plainLabel(columns.name), plainLabel(rows.name)];
  const count = chosen.length === 1 ? "1 pair chosen" : `${chosen.length} pairs chosen`;

  return (
    <fieldset
      className="answer-cells"
      style={{ ["--columns" as string]: columns.values.length }}
      aria-describedby={describedBy}
      disabled={disabled}
    >
      <legend className="visually-hidden">
        Choose every pair that fits: {across} from left to right, {upward} from bottom to top. Arrow keys move, space
        switches.
      </legend>
      <p className="cells-axis cells-upward" aria-hidden="true">
        ↑ {upward}
      </p>
      <table ref={table}>
        <tbody>
          {rows.values.map((row) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {columns.values.map((column) => {
                const cell: Cell = [column, row];
                return (
                  <td key={column}>
                    <button
                      type="button"
                      className="cell-switch"
                      data-cell={`${column},${row}`}
                      aria-pressed={has(cell)}
                      aria-label={`${across} ${column}, ${upward} ${row}`}
                      tabIndex={isAt(at)(cell) ? 0 : -1}
                      onClick={() => toggle(cell)}
                      onFocus={() => setAt(cell)}
                      onKeyDown={(event) => press(event, cell)}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            {columns.values.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </tfoot>
      </table>
      <p className="cells-axis cells-across" aria-hidden="true">
        {across} →
      </p>
      <div className="cells-tools">
        <button type="button" className="button quiet" onClick={() => write(cellsWhere(form, () => true))}>
          Choose all
        </button>
        <button type="button" className="button quiet" onClick={() => write([])}>
          Clear
        </button>
        <label className={saysNone ? "choice slim chosen" : "choice slim"}>
          <input type="checkbox" checked={saysNone} onChange={() => onText(saysNone ? "" : "none")} />
          <span className="choice-text">no pair fits</span>
        </label>
        <span className="cells-count" role="status">
          {chosen.length === 0 ? "" : count}
        </span>
      </div>
    </fieldset>
  );
}
