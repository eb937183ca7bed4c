import { ONE, Q, type Rational, ZERO } from "../exact/rational.ts";
import type { DeterminantRule, DeterminantState } from "../linear-algebra/exact/determinant-step.ts";
import type { Diagonal } from "../linear-algebra/exact/diagonals.ts";
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

/**
 * a · d − b · c with every factor written out, the two products of a 2×2 determinant.
 *
 * @param diagonal a and d. @param antidiagonal b and c.
 * @example toText(twoProductsNode([Q.of(3), Q.of(4)], [Q.of(-2), Q.of(5)])) // => "3 · 4 − (−2) · 5"
 */
export function twoProductsNode(
  diagonal: readonly [Rational, Rational],
  [b, c]: readonly [Rational, Rational],
): MathNode {
  return differenceNode(productNode(diagonal), rowNode([guardedNumber(b), operatorNode("·"), guardedNumber(c)]));
}

/** The diagonals taken so far as a sum of their terms: 50 + 84 − 105; 0 before the first. */
function diagonalSumNode(taken: readonly Diagonal[]): MathNode {
  if (taken.length === 0) return numberNode(0);
  return rowNode(
    taken.flatMap(({ sign, product }, i) => {
      if (i === 0) return [numberNode(product)];
      return [operatorNode(sign > 0 ? "+" : "−"), guardedNumber(product)];
    }),
  );
}

/** "first", "second", "third" of its direction, and which way it runs. */
function diagonalName(index: number, { direction }: Diagonal): string {
  const which = ["first", "second", "third"][index % 3] ?? "next";
  return direction === "down-right" ? `${which} diagonal down to the right` : `${which} diagonal down to the left`;
}

/** A state of a determinant's computation as notation, changed rows marked. */
export function determinantStateNode(state: DeterminantState, mark: readonly number[] = []): MathNode {
  switch (state.kind) {
    case "value":
      return numberNode(state.value);
    case "difference":
      return differenceNode(numberNode(state.minuend), guardedNumber(state.subtrahend));
    case "diagonals":
      return diagonalSumNode(state.taken);
    case "matrix": {
      const bars = matrixNode(state.matrix, { fence: "bars", mark });
      const magnitude = Q.absolute(state.multiplier);
      const sign = Q.sign(state.multiplier) < 0 ? [operatorNode("−")] : [];
      return rowNode([...sign, ...(Q.equals(magnitude, ONE) ? [] : [numberNode(magnitude)]), bars]);
    }
  }
}

/** Where a triangular matrix has its zeros. */
function zerosOf(state: DeterminantState): string {
  if (state.kind !== "matrix") return "Below the diagonal";
  const zeros = (where: (i: number, j: number) => boolean) =>
    state.matrix.entries.every((row, i) => row.every((entry, j) => !where(i, j) || Q.isZero(entry)));
  if (!zeros((i, j) => i > j)) return "Above the diagonal";
  return zeros((i, j) => i < j) ? "Off the diagonal" : "Below the diagonal";
}

/** Words for determinants. */
export const DETERMINANT_WORDS: Sayings<DeterminantRule> = {
  products: ({ after, at: { diagonal, antidiagonal } }) => {
    const node = equalsNode(twoProductsNode(diagonal, antidiagonal), determinantStateNode(after));
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
  "diagonal-product": ({ after, at: { index, diagonal } }) => {
    const product = equalsNode(productNode(diagonal.factors), numberNode(diagonal.product));
    const sum = after.kind === "diagonals" ? after.sum : ZERO;
    const node = equalsNode(determinantStateNode(after), numberNode(sum));
    const sign = diagonal.sign > 0 ? "plus" : "minus";
    return {
      sentence: [`Multiply along the ${diagonalName(index, diagonal)}: `, product, `. It counts with a ${sign}`],
      result: index === 0 ? ["the sum starts at ", numberNode(sum)] : ["the sum is now ", numberNode(sum)],
      node: index === 0 ? numberNode(sum) : node,
      reason: `diagonal ${index + 1} of 6, with a ${sign}`,
    };
  },
  "diagonal-total": ({ after, at: { plus, minus } }) => {
    const node = equalsNode(differenceNode(numberNode(plus), guardedNumber(minus)), determinantStateNode(after));
    return {
      sentence: ["Subtract what the diagonals to the left add up to from what those to the right add up to"],
      result: [node],
      node,
      reason: "add up the six diagonals",
    };
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
        : [
            `${zerosOf(before)} all entries are 0, so the determinant is the product along the diagonal`,
            ...(Q.equals(multiplier, ONE) ? [] : [", times the number in front"]),
          ];
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
