import type { AdjugateStep } from "../../linear-algebra/exact/algebra/adjugate.ts";
import type { CofactorStep } from "../../linear-algebra/exact/algebra/cofactor-expansion.ts";
import type { InverseStep } from "../../linear-algebra/exact/algebra/inverse.ts";
import type { LUStep } from "../../linear-algebra/exact/algebra/lu.ts";
import type { ProductEntryStep, TransposeRowStep } from "../../linear-algebra/exact/algebra/product-steps.ts";
import { COFACTOR_WORDS } from "../cofactor-words.ts";
import { type ExplainContext, type Explanation, explainBy } from "../explanation.ts";
import { ADJUGATE_WORDS, INVERSE_WORDS } from "../inverse-words.ts";
import { LU_WORDS, PRODUCT_WORDS } from "../product-words.ts";
import { ROW_WORDS } from "../row-words.ts";

/**
 * The steps of `multiply` or `transposeByRows`.
 *
 * @example explainProduct(multiply(matrix([[1, 2]]), matrix([[3], [4]])).steps)[0]?.text // => "Multiply row 1 of A by column 1 of B, entry by entry, and add: 1 · 3 + 2 · 4 = 11."
 */
export function explainProduct(
  steps: readonly (ProductEntryStep | TransposeRowStep)[],
  context: ExplainContext = {},
): readonly Explanation[] {
  return steps.map((step) => explainBy(PRODUCT_WORDS, step, context));
}

/**
 * The steps of `inverse`, with the bar between A and I, or of `inverseByAdjugate`.
 *
 * @example explainInverse(inverse(matrix([[1, 2], [2, 4]])).steps).at(-1)?.reason // => "no inverse"
 */
export function explainInverse(
  steps: readonly (InverseStep | AdjugateStep)[],
  context: ExplainContext = {},
): readonly Explanation[] {
  const [start] = steps;
  const bar = start?.rule === "append-identity" ? start.at.bar : context.bar;
  const words = { ...ROW_WORDS, ...INVERSE_WORDS, ...ADJUGATE_WORDS };
  return steps.map((step) => explainBy(words, step, bar === undefined ? context : { ...context, bar }));
}

/**
 * The steps of `determinantByCofactors`.
 *
 * @example explainCofactors(determinantByCofactors(matrix([[1, 2], [3, 4]])).steps)[0]?.text // => "Work out the 2×2 determinant: |1 2; 3 4| = 1 · 4 − 2 · 3 = −2."
 */
export function explainCofactors(steps: readonly CofactorStep[], context: ExplainContext = {}): readonly Explanation[] {
  return steps.map((step) => explainBy(COFACTOR_WORDS, step, context));
}

/**
 * The steps of `lu`.
 *
 * @example explainLU(lu(matrix([[2, 1], [6, 8]])).steps)[0]?.text // => "Subtract 3 times row 1 from row 2 in U, and keep 3 in row 2, column 1 of L."
 */
export function explainLU(steps: readonly LUStep[], context: ExplainContext = {}): readonly Explanation[] {
  return steps.map((step) => explainBy(LU_WORDS, step, context));
}
