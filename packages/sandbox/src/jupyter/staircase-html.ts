import { escaped } from "../drawing/escaped.ts";
import type { StaircaseOutput } from "../outputs/output.ts";

/** A staircase of pivots as a table in HTML, as `gradus_jupyter.py` draws it. */
export function staircaseHtml({ entries, names, pivots, bar, label }: StaircaseOutput): string {
  const steps = [...pivots, bar ?? names.length];
  const hasStairs = steps.every((column, k) => k === 0 || column > (steps[k - 1] ?? 0));
  const field = (i: number, j: number, entry: string) => {
    const isPivot = pivots[i] === j;
    const isOverStairs = hasStairs && i < pivots.length && j >= (steps[i] ?? 0) && j < (steps[i + 1] ?? 0);
    const style = [
      "padding: .4em .7em; text-align: center;",
      isPivot ? "background: #5e1058; color: #fff; font-weight: bold;" : "",
      j === bar ? "border-left: 1px solid;" : "",
      isPivot && hasStairs ? "border-left: 2px solid;" : "",
      isOverStairs ? "border-bottom: 2px solid;" : "",
    ];
    return `<td style="${style.filter((part) => part !== "").join(" ")}">${escaped(entry)}</td>`;
  };
  const head = names.map((name) => `<th style="text-align: center">${escaped(name)}</th>`).join("");
  const body = entries.map((row, i) => `<tr>${row.map((entry, j) => field(i, j, entry)).join("")}</tr>`).join("");
  const caption = label === undefined ? "" : `<caption>${escaped(label)}</caption>`;
  return `<table style="border-collapse: collapse">${caption}<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}
