import { type ExactMatrix, formatRational, type Rational } from "@gradus/math/exact";
import { type MathNode, matrixNode, toText } from "@gradus/math/explain";

type Block = { readonly lines: readonly string[]; readonly hasMatrix: boolean };

/** A fraction for people, with a true minus sign. */
export function showRational(value: Rational): string {
  return formatRational(value).replace("-", "−");
}

/**
 * A matrix for people: one line a row, columns aligned to the right. What it prints can be typed back in.
 *
 * @example showMatrix(matrix([[1, "-1/3"], [10, 2]])) // => "[  1  −1/3 ]\n[ 10     2 ]"
 */
export function showMatrix(A: ExactMatrix): string {
  if (A.rows === 0 || A.columns === 0) return `a ${A.rows}×${A.columns} matrix, without entries`;
  return showMatrices(matrixNode(A)) ?? "";
}

/**
 * Notation with its matrices over several lines, columns aligned, a bar where the matrix has one; null without a matrix.
 * What stands beside a matrix stands in its first line.
 */
export function showMatrices(node: MathNode): string | null {
  const block = blockOf(node);
  return block.hasMatrix ? block.lines.map((line) => line.trimEnd()).join("\n") : null;
}

function blockOf(node: MathNode): Block {
  if (node.type === "object") return blockOf(node.of);
  if (node.type === "row") return node.items.map(blockOf).reduce(beside, { lines: [""], hasMatrix: false });
  if (node.type === "operator" && node.symbol === "=") return { lines: [" = "], hasMatrix: false };
  if (node.type !== "matrix" || node.entries.length === 0) return { lines: [toText(node)], hasMatrix: false };
  const [open, close] = node.fence === "bars" ? ["|", "|"] : ["[", "]"];
  const texts = node.entries.map((row) => row.map((entry) => toText(entry)));
  const lines = alignedRows(texts, node.bar).map((row) => `${open} ${row} ${close}`);
  return { lines, hasMatrix: true };
}

function beside(left: Block, right: Block): Block {
  const width = Math.max(...left.lines.map((line) => line.length));
  const height = Math.max(left.lines.length, right.lines.length);
  const lines = Array.from({ length: height }, (_, i) => (left.lines[i] ?? "").padEnd(width) + (right.lines[i] ?? ""));
  return { lines, hasMatrix: left.hasMatrix || right.hasMatrix };
}

/** The rows of a matrix as lines without brackets, columns aligned to the right, with a bar before the column `bar`. */
export function alignedRows(texts: readonly (readonly string[])[], bar: number | undefined): readonly string[] {
  const widths = texts.reduce<readonly number[]>(
    (before, row) => row.map((text, j) => Math.max(text.length, before[j] ?? 0)),
    [],
  );
  return texts.map((row) => {
    const cells = row.map((text, j) => text.padStart(widths[j] ?? 0));
    const parts = bar === undefined ? [cells] : [cells.slice(0, bar), cells.slice(bar)];
    return parts
      .filter((part) => part.length > 0)
      .map((part) => part.join("  "))
      .join(" | ");
  });
}
