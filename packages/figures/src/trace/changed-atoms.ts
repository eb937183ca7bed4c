import type { MathNode } from "@gradus/math/explain";
import { type Atom, atoms } from "../notation/atoms.ts";
import { mathHtml } from "../notation/math-html.ts";

const keyOf = ({ of }: Atom): string => (of.type === "fence" ? of.symbol : mathHtml(of));

/** Of which pieces the longest common subsequence of two lines consists, by position in the second. */
function kept(before: readonly string[], after: readonly string[]): ReadonlySet<number> {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row !== undefined) {
        row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
      }
    }
  }
  const positions = new Set<number>();
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    if (before[i] === after[j]) {
      positions.add(j);
      i++;
      j++;
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return positions;
}

/**
 * Which atoms of a line are new against the line it came from. Nothing when most of it is new: then there is nothing
 * that a mark would set apart.
 *
 * @example [...changedAtoms(equationNode(equation2(1, 2, 4)), equationNode(equation2(1, 2, 5)))] // => [5]
 */
export function changedAtoms(before: MathNode, after: MathNode): ReadonlySet<number> {
  const [first, second] = [atoms(before), atoms(after)];
  const same = kept(first.map(keyOf), second.map(keyOf));
  const changed = second.map((_, index) => index).filter((index) => !same.has(index));
  return new Set(changed.length > second.length * 0.65 ? [] : changed);
}
