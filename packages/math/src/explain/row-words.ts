import { ONE, Q, type Rational } from "../exact/rational.ts";
import type { RowRule } from "../linear-algebra/exact/row-operations.ts";
import type { ExplainContext, Saying, Sayings, Sentence } from "./explanation.ts";
import { type MathNode, numberNode, operatorNode, rowNode, symbolNode } from "./math-node.ts";
import { matrixNode } from "./solution-node.ts";
import { toText } from "./to-text.ts";

const rowSymbol = (row: number): MathNode => symbolNode(`R_${row + 1}`);

/** factor · Rᵢ without the factor 1. */
const multipleOfRow = (factor: Rational, row: number): readonly MathNode[] =>
  Q.equals(factor, ONE) ? [rowSymbol(row)] : [numberNode(factor), rowSymbol(row)];

const becomes = (row: number, ...items: readonly MathNode[]): string =>
  toText(rowNode([rowSymbol(row), operatorNode("→"), ...items]));

/** "R₂ ↔ R₃". */
export function swapReason(first: number, second: number): string {
  return toText(rowNode([rowSymbol(first), operatorNode("↔"), rowSymbol(second)]));
}

/** "R₂ → R₂ − 3R₁". */
export function addReason(target: number, source: number, factor: Rational): string {
  const sign = operatorNode(Q.sign(factor) < 0 ? "−" : "+");
  return becomes(target, rowSymbol(target), sign, ...multipleOfRow(Q.absolute(factor), source));
}

/** "Subtract 3 times row 1 from row 2". */
export function addSentence(target: number, source: number, factor: Rational): Sentence {
  const magnitude = Q.absolute(factor);
  const times: Sentence = Q.equals(magnitude, ONE) ? [] : [numberNode(magnitude), " times "];
  return Q.sign(factor) < 0
    ? ["Subtract ", ...times, `row ${source + 1} from row ${target + 1}`]
    : ["Add ", ...times, `row ${source + 1} to row ${target + 1}`];
}

/** "Divide row 2 by 3", "Change every sign in row 2". */
export function scaleSentence(row: number, factor: Rational): Sentence {
  if (Q.equals(factor, Q.of(-1))) return [`Change every sign in row ${row + 1}`];
  const divides = !Q.isInteger(factor) && Q.isInteger(Q.reciprocal(factor));
  return divides
    ? [`Divide row ${row + 1} by `, numberNode(Q.reciprocal(factor))]
    : [`Multiply row ${row + 1} by `, numberNode(factor)];
}

/** "R₂ → (1/3)R₂". */
export function scaleReason(row: number, factor: Rational): string {
  if (Q.equals(factor, Q.of(-1))) return becomes(row, operatorNode("−"), rowSymbol(row));
  return becomes(row, ...multipleOfRow(factor, row));
}

/** A matrix as notation with the rows that changed marked and the bar where the context puts it. */
export function markedMatrix(
  A: Parameters<typeof matrixNode>[0],
  mark: readonly number[],
  context: ExplainContext,
): MathNode {
  return matrixNode(A, { mark, ...(context.bar === undefined ? {} : { bar: context.bar }) });
}

/** Words for the row operations. */
export const ROW_WORDS: Sayings<RowRule> = {
  "swap-rows": ({ after, at: { first, second } }, context): Saying => ({
    sentence: [`Swap row ${first + 1} and row ${second + 1}`],
    node: markedMatrix(after, [first, second], context),
    reason: swapReason(first, second),
  }),
  "scale-row": ({ after, at: { row, factor } }, context) => ({
    sentence: scaleSentence(row, factor),
    node: markedMatrix(after, [row], context),
    reason: scaleReason(row, factor),
  }),
  "add-multiple": ({ after, at: { target, source, factor } }, context) => ({
    sentence: addSentence(target, source, factor),
    node: markedMatrix(after, [target], context),
    reason: addReason(target, source, factor),
  }),
};
