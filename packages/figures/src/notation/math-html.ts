import type { MathNode } from "@gradus/math/explain";
import { objectClass } from "../theme/object-colours.ts";
import { type Atom, atoms } from "./atoms.ts";
import { numberText } from "./number-text.ts";

/** How {@link mathHtml} writes what it cannot know. */
export type MathHtmlOptions = {
  /** The HTML of an empty box, such as an input; without it a rule to write on. */
  readonly blank?: (id: string) => string;
  /** The atoms to mark as changed, by their position in reading order. */
  readonly marked?: ReadonlySet<number>;
};

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
const span = (classes: string, content: string): string => `<span class="${classes}">${content}</span>`;

const stacked = (numerator: string, denominator: string): string =>
  span("math-fraction", span("math-over", numerator) + span("math-under", denominator));

function leaf({ of: node }: Atom, options: MathHtmlOptions): string {
  switch (node.type) {
    case "number": {
      const { sign, numerator, denominator } = numberText(node.value);
      return denominator === null ? sign + numerator : sign + stacked(numerator, denominator);
    }
    case "symbol": {
      const [base = "", index] = node.name.split("_");
      const letter = span(base.length === 1 ? "math-italic" : "math-words", escaped(base));
      return index === undefined
        ? letter
        : `${letter}<sub class="math-index">${escaped(index.replace(/[{}]/g, ""))}</sub>`;
    }
    case "text":
      return span("math-words", escaped(node.text));
    case "operator":
      return escaped(node.symbol === "·" ? "⋅" : node.symbol);
    case "fence":
      return node.tall ? span("math-fence-2", node.symbol) : node.symbol;
    case "fraction":
      return stacked(inline(node.numerator, options), inline(node.denominator, options));
    case "power":
      return `${inline(node.base, options)}<sup class="math-index">${inline(node.exponent, options)}</sup>`;
    case "matrix": {
      const columns = Math.max(0, ...node.entries.map((row) => row.length));
      const cells = node.entries.flatMap((row, i) => {
        const marked = node.mark?.includes(i) === true ? " is-marked" : "";
        return row.map((entry, j) =>
          span(`math-cell${j === node.bar ? " math-bar" : ""}${marked}`, inline(entry, options)),
        );
      });
      const fence = node.fence === "bars" ? " has-bars" : "";
      return `<span class="math-matrix${fence}" style="--columns:${columns}">${cells.join("")}</span>`;
    }
    case "system":
      return span(
        "math-system",
        node.lines.map((line, i) => systemLine(line, node.mark?.includes(i) === true, options)).join(""),
      );
    case "blank":
      return options.blank?.(node.id) ?? `<span class="math-blank" data-blank="${escaped(node.id)}"></span>`;
  }
}

function systemLine(line: MathNode, isMarked: boolean, options: MathHtmlOptions): string {
  const pieces = atoms(line);
  const relation = pieces.findIndex((atom) => atom.class === "relation");
  const cut = relation < 0 ? pieces.length : relation;
  const marked = isMarked ? " is-marked" : "";
  const left = span(`math-left${marked}`, lineOf(pieces.slice(0, cut), options));
  return left + span(`math-right${marked}`, lineOf(pieces.slice(cut), options));
}

const spaces: readonly (readonly [least: number, name: string])[] = [
  [5 / 18, "math-thick"],
  [4 / 18, "math-medium"],
  [3 / 18, "math-thin"],
];

function lineOf(pieces: readonly Atom[], options: MathHtmlOptions, marked?: ReadonlySet<number>): string {
  let html = "";
  let open: readonly string[] = [];
  for (const [index, atom] of pieces.entries()) {
    let shared = 0;
    while (shared < open.length && open[shared] === atom.objects[shared]) shared++;
    html += "</span>".repeat(open.length - shared);
    const space = spaces.find(([least]) => atom.before >= least - 1e-9)?.[1];
    const opening = atom.objects
      .slice(shared)
      .map((name) => `<span class="${objectClass(escaped(name))}" data-obj="${escaped(name)}">`)
      .join("");
    // The space belongs outside a new object, or its highlight would start with a gap.
    // A space inside a marked stretch is marked with it.
    const between = marked?.has(index) === true && marked.has(index - 1) ? `${space} is-marked` : space;
    html += space === undefined ? opening : `<span class="${between}"></span>${opening}`;
    html += marked?.has(index) === true ? span("is-marked", leaf(atom, options)) : leaf(atom, options);
    open = atom.objects;
  }
  return html + "</span>".repeat(open.length);
}

function inline(node: MathNode, options: MathHtmlOptions): string {
  return lineOf(atoms(node), options);
}

/**
 * A formula as a string of HTML in KaTeX's fonts, made without KaTeX's script: for formulas that follow a state. Objects
 * become `<span class="object object-line-1" data-obj="line-1">`. The caller hides it from assistive technology
 * (`aria-hidden`) and puts `toSpeech(node)` beside it.
 *
 * @example mathHtml({ type: "symbol", name: "x" }) // => '<span class="math"><span class="math-italic">x</span></span>'
 */
export function mathHtml(node: MathNode, options: MathHtmlOptions = {}): string {
  return span("math", lineOf(atoms(node), options, options.marked));
}
