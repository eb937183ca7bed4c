import { alignedRows } from "./matrix.ts";
import { plainLatex, unlinkedLatex } from "./plain-latex.ts";

const ARRAY = /^\\left([[|(])\s*\\begin\{array\}\{([rlc|]+)\}(.*)\\end\{array\}\s*\\right[\]|)]$/s;
const NAMED = /^\\begin\{([bvp])matrix\}(.*)\\end\{\1matrix\}$/s;

/**
 * A formula that is one matrix, with its rows below each other for a terminal; null for any other, or when an entry has no plain form.
 *
 * @example plainMatrix("\\begin{bmatrix}1 & -2 \\\\ 10 & 0\\end{bmatrix}") // => "[  1  −2 ]\n[ 10   0 ]"
 */
export function plainMatrix(latex: string): string | null {
  const whole = unlinkedLatex(latex).trim();
  const [, named, entries] = NAMED.exec(whole) ?? [];
  const [, fence = named, columns = "", body = entries] = ARRAY.exec(whole) ?? [];
  if (body === undefined) return null;
  const bar = columns.indexOf("|");
  const rows = body
    .trim()
    .replace(/\\\\$/, "")
    .split(/\\\\(?:\[[^\]]*\])?/)
    .map((row) => row.split("&").map((entry) => plainLatex(entry.trim())));
  const known = rows.map((row) => row.filter((entry): entry is string => entry !== null && !entry.includes("\n")));
  if (known.some((row, i) => row.length !== rows[0]?.length || row.length !== rows[i]?.length)) return null;
  const [open, close] = fence === "|" || fence === "v" ? ["|", "|"] : ["[", "]"];
  return alignedRows(known, bar > 0 ? bar : undefined)
    .map((row) => `${open} ${row} ${close}`)
    .join("\n");
}
