import { columnOf, type ExactMatrix, rowOf } from "../exact/matrix.ts";
import { Q } from "../exact/rational.ts";
import type { LUState, LUStep } from "../linear-algebra/exact/algebra/lu.ts";
import {
  type ProductEntryStep,
  type ProductState,
  type TransposeRowStep,
  transposedSoFar,
} from "../linear-algebra/exact/algebra/product-steps.ts";
import type { Sayings } from "./explanation.ts";
import { equalsNode, type MathNode, numberNode, rowNode, symbolNode, textNode } from "./math-node.ts";
import { addReason, addSentence, swapReason } from "./row-words.ts";
import { matrixNode } from "./solution-node.ts";
import { weightedSumNode } from "./weighted-sum.ts";

/** A matrix whose entries are known from the top left up to some place; the others are "?". */
export function partialMatrixNode(known: readonly MathNode[], rows: number, columns: number): MathNode {
  const entries = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => known[i * columns + j] ?? textNode("?")),
  );
  return { type: "matrix", entries };
}

const productNode = ({ A, B, entries }: ProductState): MathNode =>
  equalsNode(
    rowNode([symbolNode("A"), symbolNode("B")]),
    partialMatrixNode(entries.map(numberNode), A.rows, B.columns),
  );

/** Words for a product entry by entry, and for a transpose. */
export const PRODUCT_WORDS: Sayings<ProductEntryStep["rule"] | TransposeRowStep["rule"]> = {
  "product-entry": ({ before, after, at: { row, column, value } }) => {
    const sum = weightedSumNode(rowOf(before.A, row), columnOf(before.B, column));
    const empty = before.A.columns === 0;
    return {
      sentence: [`Multiply row ${row + 1} of A by column ${column + 1} of B, entry by entry, and add`],
      result: [empty ? numberNode(value) : equalsNode(sum, numberNode(value))],
      node: productNode(after),
      reason: `row ${row + 1} times column ${column + 1}`,
    };
  },
  "transpose-row": ({ after, at: { row } }) => ({
    sentence: [`Row ${row + 1} becomes column ${row + 1}`],
    node: matrixNode(transposedSoFar(after)),
    reason: `row ${row + 1} becomes column ${row + 1}`,
  }),
};

/** A = LU, or PA = LU once rows have changed places, with the matrices of the state. */
function factorsNode({ L, U, exchanges }: LUState, mark: readonly number[]): MathNode {
  const left = exchanges === 0 ? [symbolNode("A")] : [symbolNode("P"), symbolNode("A")];
  const show = (M: ExactMatrix) => matrixNode(M, { mark });
  return equalsNode(rowNode(left), rowNode([show(L), show(U)]));
}

/** Words for the factors PA = LU. */
export const LU_WORDS: Sayings<LUStep["rule"]> = {
  "lu-swap": ({ after, at: { first, second } }) => ({
    sentence: [
      `The place of the pivot holds 0, so swap row ${first + 1} and row ${second + 1}; what L holds left of its diagonal moves along`,
    ],
    node: factorsNode(after, [first, second]),
    reason: swapReason(first, second),
  }),
  "lu-eliminate": ({ after, at: { target, source, factor } }) => ({
    sentence: [
      ...addSentence(target, source, Q.negate(factor)),
      " in U, and keep ",
      numberNode(factor),
      ` in row ${target + 1}, column ${source + 1} of L`,
    ],
    node: factorsNode(after, [target]),
    reason: addReason(target, source, Q.negate(factor)),
  }),
  "read-lu": ({ after }) => ({
    sentence: [
      after.exchanges === 0
        ? "U has only zeros below its pivots and no rows changed places, so A is L times U"
        : "U has only zeros below its pivots; P puts the rows of A in the order in which they now stand, and PA is L times U",
    ],
    node:
      after.exchanges === 0
        ? factorsNode(after, [])
        : equalsNode(
            rowNode([matrixNode(after.P), matrixNode(after.A)]),
            rowNode([matrixNode(after.L), matrixNode(after.U)]),
          ),
    reason: after.exchanges === 0 ? "A = LU" : "PA = LU",
  }),
};
