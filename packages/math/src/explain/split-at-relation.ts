import { type MathNode, partsOf, rowNode } from "./math-node.ts";

const isRelation = (node: MathNode): boolean =>
  node.type === "operator" && (node.symbol === "=" || node.symbol === "≠" || node.symbol === "→");

/**
 * A line cut before its first relation, for alignment: [left, relation and right]. An object around the line is put around both parts.
 * Null when there is no relation.
 */
export function splitAtRelation(line: MathNode): readonly [MathNode, MathNode] | null {
  if (line.type === "object") {
    const inner = splitAtRelation(line.of);
    return (
      inner && [
        { ...line, of: inner[0] },
        { ...line, of: inner[1] },
      ]
    );
  }
  const parts = partsOf(line);
  const at = parts.findIndex(isRelation);
  if (at < 0) return null;
  return [rowNode(parts.slice(0, at)), { type: "row", items: parts.slice(at) }];
}
