import { base64 } from "../drawing/base64.ts";
import { escaped } from "../drawing/escaped.ts";
import { onWhite } from "../outputs/drawn.ts";
import type { CellOutput, TableOutput } from "../outputs/output.ts";
import { plainText } from "../show/emit.ts";
import { plotSvg } from "./plot-svg.ts";
import { type Deflate, pngOf } from "./png.ts";
import { staircaseHtml } from "./staircase-html.ts";

/** An output in the kinds that Jupyter can show, and what belongs to a kind. */
export type MimeBundle = {
  readonly data: Readonly<Record<string, string>>;
  readonly metadata: Readonly<Record<string, unknown>>;
};

/** An output for Jupyter: always as text; plots and drawings as SVG, images as PNG, tables as HTML, too. */
export function mimeBundle(output: CellOutput, deflate: Deflate): MimeBundle {
  const text = { "text/plain": plainText(output) };
  switch (output.type) {
    case "plot":
      return { data: { ...text, "image/svg+xml": plotSvg(output) }, metadata: {} };
    case "drawing":
      return { data: { ...text, "image/svg+xml": onWhite(output) }, metadata: {} };
    case "staircase":
      return { data: { ...text, "text/html": staircaseHtml(output) }, metadata: {} };
    case "table":
      return { data: { ...text, "text/html": tableHtml(output) }, metadata: {} };
    case "image":
      return {
        data: { ...text, "image/png": base64(pngOf(output, deflate)) },
        metadata: { "image/png": { alt: output.label ?? "a picture" } },
      };
    default:
      return { data: text, metadata: {} };
  }
}

function tableHtml({ label, columns, rows, omitted }: TableOutput): string {
  const row = (cells: readonly string[], tag: "th" | "td") =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join("")}</tr>`;
  const caption = label === undefined ? "" : `<caption>${escaped(label)}</caption>`;
  const more = omitted === 0 ? "" : `<tr><td colspan="${columns.length}">… ${omitted} more rows</td></tr>`;
  return `<table>${caption}<thead>${row(columns, "th")}</thead><tbody>${rows.map((cells) => row(cells, "td")).join("")}${more}</tbody></table>`;
}
