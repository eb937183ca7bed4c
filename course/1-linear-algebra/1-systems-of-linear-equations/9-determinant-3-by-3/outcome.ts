import { Q, vector } from "@gradus/math/exact";
import { dependenceNode, toText } from "@gradus/math/explain";
import { boxShape } from "./box-shape.ts";
import { determinantOf, diagonalsOfRows, type Numbers, type Rows, rowsOf, type Triple } from "./entries.ts";

/** What the figure finds: whether the box is flat, and why. */
export type Outcome = { readonly verdict: string; readonly reason: string };

const shown = (value: number): string => (value < 0 ? `−${-value}` : `${value}`);
const rowText = (row: Triple): string => `(${row.map(shown).join(", ")})`;

/**
 * What the box is at this moment.
 *
 * @example outcomeOf([[1, 2, 1], [2, 0, 2], [1, 1, -1]]).verdict // => "A box of volume 8."
 * @example outcomeOf([[1, 2, 1], [2, 0, 2], [1, 1, 1]]).reason // => "The rows are dependent: 2r₁ + r₂ − 4r₃ = 0."
 */
export function outcomeOf(rows: Rows): Outcome {
  const shape = boxShape(rows);
  switch (shape.kind) {
    case "volume":
      return { verdict: `A box of volume ${shape.volume}.`, reason: "The matrix is non-singular." };
    case "mixed":
      return {
        verdict: "Flat.",
        reason: `The rows are dependent: ${toText(dependenceNode(vector(shape.combination)))}.`,
      };
    case "on-one-line":
      return {
        verdict: "Flat.",
        reason: `Rows ${shape.rows.map((row) => row + 1).join(" and ")} point along one line.`,
      };
    case "zero-row":
      return { verdict: "Flat.", reason: `Row ${shape.row + 1} holds only zeros.` };
  }
}

/** Whether the matrix is singular, in one word. */
export function standingOf(rows: Rows): "singular" | "non-singular" {
  return determinantOf(rows) === 0 ? "singular" : "non-singular";
}

const ways = ["first", "second", "third"] as const;

/** How far the diagonals have been taken, in words. */
export function stepText({ step, ...entries }: Numbers): string {
  if (step === 0) return "No diagonal is taken yet.";
  const diagonals = diagonalsOfRows(rowsOf({ step, ...entries }));
  const last = diagonals[step - 1];
  if (last === undefined) return "";
  const sum = diagonals.slice(0, step).reduce((total, { term }) => total + Q.toNumber(term), 0);
  const way = `${ways[(step - 1) % 3]} diagonal down to the ${last.sign > 0 ? "right" : "left"}`;
  const product = `${last.factors.map((factor) => shown(Q.toNumber(factor))).join(" times ")} is ${shown(Q.toNumber(last.product))}`;
  return `The ${way}: ${product}, with a ${last.sign > 0 ? "plus" : "minus"}. The sum so far is ${shown(sum)}.`;
}

/** What the figure shows, for those who don't see it. */
export function describeFigure(numbers: Numbers): string {
  const rows = rowsOf(numbers);
  const { verdict, reason } = outcomeOf(rows);
  return [
    `Three arrows from the origin span a box: ${rows.map((row, i) => `row ${i + 1} is ${rowText(row)}`).join(", ")}.`,
    `${verdict} ${reason} The determinant is ${shown(determinantOf(rows))}.`,
    `Beside it the matrix stands with its first two columns repeated, so that six diagonals run through it. ${stepText(numbers)}`,
  ].join(" ");
}
