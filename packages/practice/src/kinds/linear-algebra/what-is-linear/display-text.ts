import { type MathNode, toLatex } from "@gradus/math/explain";
import type { Prose } from "../../../exercise/prose.ts";

/** A formula on a line of its own. */
export function displayText(node: MathNode): Prose {
  return `$$${toLatex(node)}$$`;
}
