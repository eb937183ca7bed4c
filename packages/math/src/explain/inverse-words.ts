import type { AdjugateStep } from "../linear-algebra/exact/algebra/adjugate.ts";
import type { InverseStep } from "../linear-algebra/exact/algebra/inverse.ts";
import type { RowStep } from "../linear-algebra/exact/row-operations.ts";
import type { Sayings } from "./explanation.ts";
import { equalsNode, type MathNode, numberNode, powerNode, rowNode, symbolNode, textNode } from "./math-node.ts";
import { markedMatrix } from "./row-words.ts";
import { matrixNode } from "./solution-node.ts";

/** A⁻¹ as notation, of the matrix with this name. */
export const inverseSymbol = (name: string): MathNode => powerNode(symbolNode(name), numberNode(-1));

/** Words for reading an inverse off a reduced (A | I). */
export const INVERSE_WORDS: Sayings<Exclude<InverseStep, RowStep>["rule"]> = {
  "append-identity": ({ after, at: { bar } }, context) => ({
    sentence: ["Write the identity matrix behind a bar, and reduce until it stands left of the bar"],
    node: markedMatrix(after, [], { ...context, bar }),
    reason: "append I",
  }),
  "read-inverse": ({ after }) => ({
    sentence: ["The identity matrix stands left of the bar, so the inverse stands right of it"],
    node: equalsNode(inverseSymbol("A"), matrixNode(after)),
    reason: "the inverse",
  }),
  "read-no-inverse": ({ after, at: { bar, row } }, context) => ({
    sentence: [`Left of the bar row ${row + 1} holds only zeros, so the matrix is singular and has no inverse`],
    node: markedMatrix(after, [row], { ...context, bar }),
    reason: "no inverse",
  }),
};

const named = (name: string, node: MathNode): MathNode => equalsNode(rowNode([textNode(name), symbolNode("A")]), node);

/** Words for the inverse by the adjugate. */
export const ADJUGATE_WORDS: Sayings<AdjugateStep["rule"]> = {
  "adjugate-determinant": ({ before, at: { determinant } }) => {
    const node = equalsNode(matrixNode(before.A, { fence: "bars" }), numberNode(determinant));
    return { sentence: ["Work out the determinant"], result: [node], node, reason: "the determinant" };
  },
  "adjugate-singular": ({ before }) => ({
    sentence: ["The determinant is 0, so the matrix is singular and has no inverse"],
    node: matrixNode(before.A),
    reason: "no inverse",
  }),
  "adjugate-exchange": ({ after }) => ({
    sentence: ["Swap the two entries of the diagonal, and change the signs of the other two"],
    node: named("adj", matrixNode(after.adjugate ?? after.A)),
    reason: "the adjugate",
  }),
  "adjugate-cofactors": ({ after }) => ({
    sentence: [
      "Replace every entry by its cofactor: the determinant of what is left without its row and its column, with the sign of the place",
    ],
    node: matrixNode(after.cofactors ?? after.A),
    reason: "the cofactors",
  }),
  "adjugate-transpose": ({ after }) => ({
    sentence: ["Transpose: the rows of cofactors become columns"],
    node: named("adj", matrixNode(after.adjugate ?? after.A)),
    reason: "the adjugate",
  }),
  "adjugate-divide": ({ after, at: { determinant } }) => ({
    sentence: ["Divide every entry by the determinant, ", numberNode(determinant)],
    node: equalsNode(inverseSymbol("A"), matrixNode(after.inverse ?? after.A)),
    reason: "divide by the determinant",
  }),
};
