import { ONE, Q, type Rational } from "../exact/rational.ts";
import type { DeterminantRule, DeterminantState } from "../linear-algebra/exact/determinant-step.ts";
import type { Sayings, Sentence } from "./explanation.ts";
import { equalsNode, type MathNode, numberNode, operatorNode, rowNode } from "./math-node.ts";
import { addReason, addSentence, swapReason } from "./row-words.ts";
import { matrixNode } from "./solution-node.ts";
import { guardedNumber } from "./written-equation-node.ts";

/** first · second · …, negative factors after the first in brackets. */
function productNode(factors: readonly Rational[]): MathNode {
  return rowNode(
    factors.flatMap((factor, i) => (i === 0 ? [numberNode(factor)] : [operatorNode("·"), guardedNumber(factor)])),
  );
}

const differenceNode = (minuend: MathNode, subtrahend: MathNode): MathNode => {
  const parts = (node: MathNode) => (node.type === "row" ? node.items : [node]);
  return rowNode([...parts(minuend), operatorNode("−"), ...parts(subtrahend)]);
};

/** A state of a determinant's computation as notation, changed rows marked. */
export function determinantStateNode(state: DeterminantState, mark: readonly number[] = []): MathNode {
  switch (state.kind) {
    case "value":
      return numberNode(state.value);
    case "difference":
      return differenceNode(numberNode(state.minuend), guardedNumber(state.subtrahend));
    case "matrix": {
      const bars = matrixNode(state.matrix, { fence: "bars", mark });
      const magnitude = Q.absolute(state.multiplier);
      const sign = Q.sign(state.multiplier) < 0 ? [operatorNode("−")] : [];
      return rowNode([...sign, ...(Q.equals(magnitude, ONE) ? [] : [numberNode(magnitude)]), bars]);
    }
  }
}

/** Words for determinants. */
export const DETERMINANT_WORDS: Sayings<DeterminantRule> = {
  products: ({ after, at: { diagonal, antidiagonal } }) => {
    const [a, d] = diagonal;
    const [b, c] = antidiagonal;
    const second = rowNode([guardedNumber(b), operatorNode("·"), guardedNumber(c)]);
    const products = differenceNode(productNode([a, d]), second);
    const node = equalsNode(products, determinantStateNode(after));
    return {
      sentence: ["Multiply down each diagonal and subtract the second product from the first"],
      result: [node],
      node,
      reason: "ad − bc",
    };
  },
  difference: ({ before, after }) => {
    const node = equalsNode(determinantStateNode(before), determinantStateNode(after));
    return { sentence: ["Subtract"], result: [node], node, reason: "subtract" };
  },
  "determinant-swap": ({ after, at: { first, second } }) => ({
    sentence: [`Swap row ${first + 1} and row ${second + 1}, which changes the sign of the determinant`],
    node: determinantStateNode(after, [first, second]),
    reason: swapReason(first, second),
  }),
  "determinant-factor": ({ after, at: { row, factor } }) => ({
    sentence: ["Take the factor ", numberNode(factor), ` out of row ${row + 1} and write it in front`],
    node: determinantStateNode(after, [row]),
    reason: "take a factor out",
  }),
  "determinant-add": ({ after, at: { target, source, factor } }) => ({
    sentence: [...addSentence(target, source, factor), ", which leaves the determinant as it is"],
    node: determinantStateNode(after, [target]),
    reason: addReason(target, source, factor),
  }),
  "determinant-diagonal": ({ before, after, at: { diagonal } }) => {
    const multiplier = before.kind === "matrix" ? before.multiplier : ONE;
    const factors = Q.equals(multiplier, ONE) && diagonal.length > 0 ? diagonal : [multiplier, ...diagonal];
    const value = determinantStateNode(after);
    const node = factors.length > 1 ? equalsNode(productNode(factors), value) : value;
    const reason = "multiply the diagonal";
    if (diagonal.length === 0) return { sentence: ["The determinant of the empty matrix is ", value], node, reason };
    const sentence: Sentence =
      diagonal.length === 1
        ? ["The determinant of a single entry is that entry"]
        : ["Below the diagonal all entries are 0, so the determinant is the product along the diagonal"];
    return { sentence, result: [node], node, reason };
  },
  "determinant-no-pivot": ({ after, at: { column } }) => {
    const node = determinantStateNode(after);
    const reason = "no pivot";
    if (column === 0) return { sentence: ["Column 1 holds only zeros, so the determinant is 0"], node, reason };
    return {
      sentence: [`From row ${column + 1} down, column ${column + 1} holds only zeros, so the determinant is 0`],
      node,
      reason,
    };
  },
};
