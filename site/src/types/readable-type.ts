import { FITTING } from "../../build/api/fitting.ts";

/** What the compiler writes in front of a declaration to say where the name comes from. */
const ORIGIN = /^\((?:alias|property|method|parameter|local var|local function|local const|getter|setter)\) /;
const FUNCTION = /^(?:function|class|const|let|var) /;
const MORE = /( \(\+\d+ overloads?\))|(\n(?:import|export) [\w$]+$)/g;
/** The sentence that stands in place of a type where shapes don't fit. It is told by itself. */
const SENTENCE = /"[A-Za-z_$][\w$]*: [^"]+"/g;
const LONGEST = 12;

/**
 * A declaration as people read it: without the list of sizes, and with the type of what fits in place of the types that
 * only serve the compiler's messages.
 *
 * @example readableType("(alias) multiply<2, 3, 3, 1>(A: Matrix<2, 3>, B: Matrix<3, 1>): Matrix<2, 1>\nimport multiply") // => "multiply(A: Matrix<2, 3>, B: Matrix<3, 1>): Matrix<2, 1>"
 */
export function readableType(text: string): string {
  const bare = text.replace(ORIGIN, "").replaceAll(MORE, "").trim();
  const isFunction = /^(?:function )?[\w$.]+(?:<[\s\S]*>)?\(/.test(bare);
  const fitting = withoutFitting(isFunction ? withoutSizes(bare.replace(FUNCTION, "")) : bare);
  const lines = (isFunction ? fitting.replaceAll(SENTENCE, "…") : fitting).split("\n");
  return lines.length <= LONGEST ? lines.join("\n") : [...lines.slice(0, LONGEST), "    …"].join("\n");
}

/** Without the type parameters between a function's name and its brackets; those of a class's method stay with the class. */
function withoutSizes(text: string): string {
  const call = text.indexOf("(");
  const dot = text.lastIndexOf(".", call);
  const start = text.indexOf("<", Math.max(dot, 0));
  if (start < 0 || start > call) return text;
  return text.slice(0, start) + text.slice(closing(text, start) + 1);
}

function withoutFitting(text: string): string {
  for (const [name, place] of Object.entries(FITTING)) {
    const at = text.search(new RegExp(`\\b${name}<`));
    if (at < 0) continue;
    const open = at + name.length;
    const end = closing(text, open);
    const fit = argumentsOf(text.slice(open + 1, end))[place] ?? "unknown";
    return withoutFitting(text.slice(0, at) + fit + text.slice(end + 1));
  }
  return text;
}

/** Where the bracket that opens here closes. An arrow is no bracket. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if ("<([{".includes(text[i] ?? "")) depth += 1;
    else if (">)]}".includes(text[i] ?? "") && text[i - 1] !== "=") depth -= 1;
    if (depth === 0) return i;
  }
  return text.length;
}

function argumentsOf(list: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= list.length; i++) {
    const character = list[i] ?? ",";
    if ("<([{".includes(character)) depth += 1;
    else if (">)]}".includes(character) && list[i - 1] !== "=") depth -= 1;
    if (character === "," && depth === 0) {
      found.push(list.slice(start, i).trim());
      start = i + 1;
    }
  }
  return found;
}
