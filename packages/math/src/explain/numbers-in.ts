import type { Rational } from "../exact/rational.ts";
import type { MathNode } from "./math-node.ts";

/** A number that stands in a formula. Its value is what is seen there: in 8 − 2y the number before y is 2. */
export type ShownNumber = {
  /** Where it stands: the child to take at each level from the root. */
  readonly path: readonly number[];
  readonly value: Rational;
  /** Where it stands, in words: "number before y", "second number in the bracket". */
  readonly label: string;
};

/** The parts of a node in a fixed order; what `path` counts. */
export function childrenOf(node: MathNode): readonly MathNode[] {
  switch (node.type) {
    case "row":
      return node.items;
    case "parentheses":
    case "object":
    case "root":
    case "function":
      return [node.of];
    case "power":
      return [node.base, node.exponent];
    case "fraction":
      return [node.numerator, node.denominator];
    case "matrix":
      return node.entries.flat();
    case "system":
      return node.lines;
    default:
      return [];
  }
}

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth"];

/**
 * The numbers shown in a formula, from left to right, each with a label that no other has.
 *
 * @example numbersIn(equationNode(equation2(2, -3, 7))).map((number) => number.label) // => ["number before x", "number before y", "number after the equals sign"]
 */
export function numbersIn(node: MathNode): readonly ShownNumber[] {
  const found = collect(node, [], "number");
  return found.map((number, i) => {
    const alike = found.filter((other) => other.label === number.label);
    const place = found.slice(0, i).filter((other) => other.label === number.label).length;
    return alike.length < 2 ? number : { ...number, label: `${ORDINALS[place] ?? `${place + 1}th`} ${number.label}` };
  });
}

function collect(node: MathNode, path: readonly number[], around: string): readonly ShownNumber[] {
  if (node.type === "number") return [{ path, value: node.value, label: around }];
  const children = childrenOf(node);
  return children.flatMap((child, i) => collect(child, [...path, i], labelFor(node, children, i, around)));
}

/** The words for a number at place i of a node; inside brackets and on either side of the equals sign they say so. */
function labelFor(parent: MathNode, children: readonly MathNode[], i: number, around: string): string {
  if (parent.type === "parentheses") return "number in the bracket";
  if (parent.type === "power" && i === 1) return "exponent";
  if (parent.type === "matrix") {
    const width = parent.entries[0]?.length ?? 1;
    return `number in row ${Math.floor(i / width) + 1}, column ${(i % width) + 1}`;
  }
  if (parent.type === "system") return around === "number" ? `number in line ${i + 1}` : around;
  if (parent.type !== "row") return around;
  const next = children[i + 1];
  const inBracket = around.includes("bracket") ? " in the bracket" : "";
  if (next?.type === "symbol") return `number before ${next.name}${inBracket}`;
  if (next?.type === "parentheses") return "number before the bracket";
  if (around !== "number") return around;
  const equals = children.findIndex((part) => part.type === "operator" && part.symbol === "=");
  if (equals < 0) return around;
  const left = children[0];
  if (equals === 1 && i === 2 && children.length === 3 && left?.type === "symbol") return `value of ${left.name}`;
  return i < equals ? "number before the equals sign" : "number after the equals sign";
}

/**
 * The formula with numbers turned into empty boxes.
 *
 * @example toText(withBlanks(equationNode(equation2(2, -3, 7)), [{ path: [0], id: "u1" }])) // => "□x − 3y = 7"
 */
export function withBlanks(
  node: MathNode,
  blanks: readonly { readonly path: readonly number[]; readonly id: string }[],
): MathNode {
  const here = blanks.find((blank) => blank.path.length === 0);
  if (here) return { type: "blank", id: here.id };
  if (blanks.length === 0) return node;
  const children = childrenOf(node).map((child, i) =>
    withBlanks(
      child,
      blanks.filter((blank) => blank.path[0] === i).map((blank) => ({ ...blank, path: blank.path.slice(1) })),
    ),
  );
  return withChildren(node, children);
}

function withChildren(node: MathNode, children: readonly MathNode[]): MathNode {
  const [first = node, second = node] = children;
  switch (node.type) {
    case "row":
      return { ...node, items: children };
    case "parentheses":
    case "object":
    case "root":
    case "function":
      return { ...node, of: first };
    case "power":
      return { ...node, base: first, exponent: second };
    case "fraction":
      return { ...node, numerator: first, denominator: second };
    case "matrix": {
      const width = node.entries[0]?.length ?? 0;
      return { ...node, entries: node.entries.map((_, i) => children.slice(i * width, (i + 1) * width)) };
    }
    case "system":
      return { ...node, lines: children };
    default:
      return node;
  }
}
