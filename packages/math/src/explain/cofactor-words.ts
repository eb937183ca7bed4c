import { entryOf } from "../exact/matrix.ts";
import { ONE, Q } from "../exact/rational.ts";
import type { CofactorState, CofactorStep, CofactorTerm } from "../linear-algebra/exact/algebra/cofactor-expansion.ts";
import { twoProductsNode } from "./determinant-words.ts";
import type { Sayings } from "./explanation.ts";
import { equalsNode, type MathNode, numberNode, operatorNode, rowNode } from "./math-node.ts";
import { matrixNode } from "./solution-node.ts";
import { guardedNumber } from "./written-equation-node.ts";

function termParts({ coefficient, ...term }: CofactorTerm, first: boolean): readonly MathNode[] {
  const size = Q.absolute(coefficient);
  const one = Q.equals(size, ONE);
  const sign = Q.sign(coefficient) < 0 ? [operatorNode("−")] : first ? [] : [operatorNode("+")];
  if ("matrix" in term)
    return [...sign, ...(one ? [] : [numberNode(size)]), matrixNode(term.matrix, { fence: "bars" })];
  if (one) return [...sign, first && sign.length === 0 ? numberNode(term.value) : guardedNumber(term.value)];
  return [...sign, numberNode(size), operatorNode("·"), guardedNumber(term.value)];
}

/** An expansion as notation: numbers times determinants; 0 without terms. */
export function cofactorStateNode(state: CofactorState): MathNode {
  if (state.length === 0) return numberNode(0);
  return rowNode(state.flatMap((term, i) => termParts(term, i === 0)));
}

/** Words for an expansion by cofactors. */
export const COFACTOR_WORDS: Sayings<CofactorStep["rule"]> = {
  "expand-cofactors": ({ before, after, at: { line, matrix } }) => {
    const where = `${line.kind} ${line.index + 1}`;
    const node = cofactorStateNode(after);
    const reason = `expand along ${where}`;
    const size = `${matrix.rows}×${matrix.columns}`;
    const which = before.length === 1 ? "" : ` the next ${size} determinant`;
    const zeros = after.length - before.length + 1 < matrix.rows ? "; entries that are 0 drop out" : "";
    if (after.length < before.length) {
      return { sentence: [`Expand${which} along ${where}, which holds only zeros, so it is worth 0`], node, reason };
    }
    return {
      sentence: [`Expand${which} along ${where}: each entry with the sign of its place, times its minor${zeros}`],
      node,
      reason,
    };
  },
  "work-out-minor": ({ after, at: { matrix, value } }) => {
    const bars = matrixNode(matrix, { fence: "bars" });
    const entry = (i: number, j: number) => entryOf(matrix, i, j);
    const worked =
      matrix.rows === 2
        ? equalsNode(twoProductsNode([entry(0, 0), entry(1, 1)], [entry(0, 1), entry(1, 0)]), numberNode(value))
        : numberNode(value);
    const sentence =
      matrix.rows === 2
        ? "Work out the 2×2 determinant"
        : matrix.rows === 1
          ? "The determinant of a single entry is that entry"
          : "The determinant of the empty matrix is 1";
    return {
      sentence: [sentence],
      ...(matrix.rows === 0 ? {} : { result: [equalsNode(bars, worked)] }),
      node: cofactorStateNode(after),
      reason: matrix.rows === 2 ? "ad − bc" : "work it out",
    };
  },
  "add-terms": ({ before, at: { value } }) => {
    const node = equalsNode(cofactorStateNode(before), numberNode(value));
    if (before.length === 0) {
      return {
        sentence: ["No term is left, so the determinant is 0"],
        node: numberNode(value),
        reason: "nothing is left",
      };
    }
    return { sentence: ["Work out the sum"], result: [node], node, reason: "add up" };
  },
};
