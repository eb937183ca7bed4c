import type { PlayedStep } from "@gradus/figures";
import { type Explanation, explainDeterminant, explainMissingEntry } from "@gradus/math/explain";
import { productNode } from "./diagonal-product.ts";
import { workedDeterminant, workedEntry } from "./worked-matrix.ts";

// The worked examples are made while the page is built: the page gets their lines, and not what makes them.

const played = ({ rule, text, speech, node, reason }: Explanation): PlayedStep => ({
  rule,
  text,
  speech,
  node,
  reason,
});

/** Six diagonals and their total; a line of a diagonal shows its product, and the sentence above says the sum. */
export const diagonalLines: readonly PlayedStep[] = explainDeterminant(workedDeterminant.steps).map((line, i) => {
  const step = workedDeterminant.steps[i];
  return played(step?.rule === "diagonal-product" ? { ...line, node: productNode(step.at.diagonal) } : line);
});

/** The determinant as an equation for the open entry. */
export const entryLines: readonly PlayedStep[] = explainMissingEntry(workedEntry.steps).map(played);
