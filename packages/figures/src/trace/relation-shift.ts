import type { MathNode } from "@gradus/math/explain";
import { atoms } from "../notation/atoms.ts";
import { leftWidth } from "../notation/layout-math.ts";

function beforeRelation(node: MathNode): number {
  if (node.type === "object") return beforeRelation(node.of);
  if (node.type === "system") return Math.max(0, ...node.lines.map(beforeRelation));
  return atoms(node).filter((atom) => atom.class === "relation").length === 1 ? leftWidth(node) : 0;
}

/**
 * How far each formula moves to the right, in em, so that their relations stand below one another. A formula without
 * exactly one relation, such as "x = 6, y = 2", stays at the left.
 */
export function relationShifts(nodes: readonly MathNode[]): readonly number[] {
  const widths = nodes.map(beforeRelation);
  const widest = Math.max(0, ...widths);
  return widths.map((width) => (width === 0 ? 0 : Number((widest - width).toFixed(3))));
}
