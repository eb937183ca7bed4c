import type { MathNode } from "@gradus/math/explain";
import { atoms } from "../notation/atoms.ts";
import { changedAtoms } from "./changed-atoms.ts";

/** One line of a trace as it is shown: what the step wrote, and which of its atoms are new. */
export type PlayedLine = { readonly node: MathNode; readonly marked: ReadonlySet<number> };

const nothing: ReadonlySet<number> = new Set();

const relations = (node: MathNode): number => atoms(node).filter((atom) => atom.class === "relation").length;

const isLine = ({ type }: MathNode): boolean => type !== "system" && type !== "matrix";

/**
 * What to show of each step. Of a system only the equation that the step changed, as one would write it on paper, with
 * what is new against the same equation before marked; a single line is compared with the line above it. A matrix, or a
 * system of which several equations changed, is shown whole and carries its own marks.
 */
export function playedLines(nodes: readonly MathNode[]): readonly PlayedLine[] {
  return nodes.map((node, index): PlayedLine => {
    const previous = nodes[index - 1];
    if (node.type !== "system") {
      // "x = 6, y = 2" gathers what was found; against the line above it nothing of it changed.
      const follows =
        previous !== undefined && isLine(node) && isLine(previous) && relations(node) === relations(previous);
      return { node, marked: follows ? changedAtoms(previous, node) : nothing };
    }
    const [only, ...others] = node.mark ?? [];
    const line = only === undefined || others.length > 0 ? undefined : node.lines[only];
    if (only === undefined || line === undefined) return { node, marked: nothing };
    const origin = previous?.type === "system" ? previous.lines[only] : undefined;
    return { node: line, marked: origin === undefined ? nothing : changedAtoms(origin, line) };
  });
}
