import { type Diagonal, Q } from "@gradus/math/exact";
import { equalsNode, type MathNode, numberNode, objectNode, operatorNode, rowNode } from "@gradus/math/explain";
import { rowObjects } from "./entries.ts";

/** A number behind a sign: in brackets where it is negative. */
export const guarded = (value: MathNode, isNegative: boolean): MathNode =>
  isNegative ? { type: "parentheses", of: value } : value;

/** The product along a diagonal, each factor in the colour of its row. */
export function productNode({ factors, product }: Diagonal): MathNode {
  const written = factors.flatMap((factor, i): readonly MathNode[] => {
    const node = objectNode(guarded(numberNode(factor), i > 0 && Q.sign(factor) < 0), rowObjects[i]);
    return i === 0 ? [node] : [operatorNode("·"), node];
  });
  return equalsNode(rowNode(written), numberNode(product));
}
