import type { MathNode } from "@gradus/math/explain";

/** What an atom is to its neighbours; decides the space between them. */
export type AtomClass = "ordinary" | "binary" | "relation" | "open" | "close" | "punctuation";

type Leaf = Exclude<MathNode, { type: "row" | "object" | "parentheses" | "root" | "function" }>;
/** What encloses or leads a part. Bars and the root sign do not grow. */
type Fence = { readonly type: "fence"; readonly symbol: "(" | ")" | "|" | "√"; readonly tall: boolean };

/** One piece of a formula in reading order, with the objects it belongs to (outermost first) and the space before it. */
export type Atom = {
  readonly of: Leaf | Fence;
  readonly class: AtomClass;
  readonly objects: readonly string[];
  /** Space before this atom, in em. */
  readonly before: number;
};

const relations: ReadonlySet<string> = new Set(["=", "≠", "<", ">", "≤", "≥", "→", "∈", "≈", "↔"]);
const punctuation: ReadonlySet<string> = new Set([",", ";", ":"]);

/** Whether a formula is taller than a line of text, so that its brackets must grow. */
export function isTall(node: MathNode): boolean {
  switch (node.type) {
    case "fraction":
    case "matrix":
    case "system":
      return true;
    case "number":
      return node.value.denominator !== 1n;
    case "row":
      return node.items.some(isTall);
    case "object":
    case "parentheses":
    case "root":
    case "function":
      return isTall(node.of);
    case "power":
      return isTall(node.base);
    default:
      return false;
  }
}

type Unspaced = Omit<Atom, "before">;

/** A sign that keeps its size, whatever it encloses. */
const low = (symbol: Fence["symbol"], kind: AtomClass, objects: readonly string[]): Unspaced => ({
  of: { type: "fence", symbol, tall: false },
  class: kind,
  objects,
});

function flatten(node: MathNode, objects: readonly string[]): readonly Unspaced[] {
  switch (node.type) {
    case "row":
      return node.items.flatMap((item) => flatten(item, objects));
    case "object":
      return flatten(node.of, [...objects, node.name]);
    case "parentheses": {
      const tall = isTall(node.of);
      return [
        { of: { type: "fence", symbol: "(", tall }, class: "open", objects },
        ...flatten(node.of, objects),
        { of: { type: "fence", symbol: ")", tall }, class: "close", objects },
      ];
    }
    case "root": {
      const bare = node.of.type === "symbol" || (node.of.type === "number" && node.of.value.denominator === 1n);
      const inner: MathNode = bare ? node.of : { type: "parentheses", of: node.of };
      return [low("√", "open", objects), ...flatten(inner, objects)];
    }
    case "function": {
      if (node.name === "absolute") {
        return [low("|", "open", objects), ...flatten(node.of, objects), low("|", "close", objects)];
      }
      const name: Unspaced = { of: { type: "text", text: node.name }, class: "ordinary", objects };
      return [name, ...flatten({ type: "parentheses", of: node.of }, objects)];
    }
    case "operator": {
      const { symbol } = node;
      const kind = relations.has(symbol) ? "relation" : punctuation.has(symbol) ? "punctuation" : "binary";
      return [{ of: node, class: kind, objects }];
    }
    default:
      return [{ of: node, class: "ordinary", objects }];
  }
}

// The spaces of TeX: thin 3/18 em, medium 4/18, thick 5/18.
function spaceBetween(left: Unspaced, right: Unspaced): number {
  if (left.class === "relation" || right.class === "relation") return 5 / 18;
  if (left.class === "binary" || right.class === "binary") return 4 / 18;
  if (left.class === "punctuation") return 3 / 18;
  const words = left.of.type === "text" || right.of.type === "text";
  if (words && left.class === "ordinary" && right.class === "ordinary") return 4 / 18;
  return 0;
}

/**
 * A formula as a line of atoms, nested rows and objects laid open, each with the space that TeX would put before it.
 * A sign that opens a formula, a bracket or a side of an equation stands close to what follows it.
 *
 * @source Knuth, The TeXbook, chapter 18, table on p. 170.
 */
export function atoms(node: MathNode): readonly Atom[] {
  const flat = flatten(node, []);
  const classed: Unspaced[] = [];
  for (const atom of flat) {
    const previous = classed.at(-1)?.class;
    const leads = previous === undefined || ["binary", "relation", "open", "punctuation"].includes(previous);
    classed.push(atom.class === "binary" && leads ? { ...atom, class: "ordinary" } : atom);
  }
  return classed.map((atom, index) => {
    const left = classed[index - 1];
    return { ...atom, before: left === undefined ? 0 : spaceBetween(left, atom) };
  });
}
