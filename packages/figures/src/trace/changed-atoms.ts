import type { MathNode } from "@gradus/math/explain";
import { type Atom, atoms } from "../notation/atoms.ts";
import { mathHtml } from "../notation/math-html.ts";

const keyOf = ({ of }: Atom): string => (of.type === "fence" ? of.symbol : mathHtml(of));

/**
 * Which atoms of a line are new against the line it came from: all between what both begin with and what both end with.
 * Nothing when most of the line is new, for then there is nothing that a mark would set apart.
 *
 * @example [...changedAtoms(equationNode(equation2(1, 3, 4)), equationNode(equation2(1, 2, 4)))] // => [2]
 */
export function changedAtoms(before: MathNode, after: MathNode): ReadonlySet<number> {
  const [old, now] = [atoms(before).map(keyOf), atoms(after).map(keyOf)];
  const most = Math.min(old.length, now.length);
  let start = 0;
  while (start < most && old[start] === now[start]) start++;
  let end = 0;
  while (end < most - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const changed = now.map((_, index) => index).slice(start, now.length - end);
  return new Set(changed.length > now.length * 0.7 ? [] : changed);
}
