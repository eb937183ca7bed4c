import type { Plugin } from "vite";

/** Faces that problems are never set in: calligraphic, Fraktur, sans serif, script and typewriter letters, and bold italics. */
const UNUSED = [
  "Caligraphic-Regular",
  "Fraktur-Regular",
  "Main-BoldItalic",
  "Math-BoldItalic",
  "SansSerif-Bold",
  "SansSerif-Italic",
  "SansSerif-Regular",
  "Script-Regular",
  "Typewriter-Regular",
];

/** Outlines of marks that stretch over a formula and that problems never use: harpoons, hooks, double arrows, wide hats, braces above and below, and their kin. */
const UNUSED_OUTLINES =
  /^ {2}(double(left|right)arrow|(left|right)(group|groupunder|harpoon\w*|hook|linesegment|bracketunder|bracketover|mapsto|ToFrom)|longequal|tilde\d|widehat\d|(left|mid|right)brace(under)?|oii+ntSize\d|twohead\w+|widecheck\d|bar\w+|\w*bar\w+): ("(?:[^"\\]|\\.)*"),?$/gm;

/** So many of them there are; another number means that KaTeX has changed. */
const OUTLINES = 46;

/** Signs of the AMS's fonts, by their commands: negated relations, arrows, boxes. The letters of ℝ and its kin are not among them. */
const UNUSED_SIGNS =
  /^defineSymbol\((?:math|text), ams, (?:rel|bin|open|close|textord), "(?:\\u[0-9a-f]{4})+", "\\\\[^"]+"(?:, true)?\);$/gm;

/** So many of them there are. */
const SIGNS = 233;

/**
 * Leaves out of the typesetter that pages load the measures of faces they never use, outlines of marks they never draw, and
 * signs they never write: about 13 kB of every page with a problem. A letter in such a face would still be set, with the measures of none.
 *
 * @throws Error when KaTeX no longer keeps its measures where they are looked for
 */
export function trimKatex(code: string): string {
  let trimmed = code;
  for (const face of UNUSED) {
    const before = trimmed.length;
    trimmed = trimmed.replace(new RegExp(`(["']${face}["']\\s*:\\s*)\\{[^{}]*\\}`), "$1{}");
    if (trimmed.length === before) throw new Error(`trim-katex: KaTeX no longer has the measures of ${face}`);
  }
  let outlines = 0;
  trimmed = trimmed.replace(UNUSED_OUTLINES, (_, name: string) => {
    outlines += 1;
    return `  ${name}: "",`;
  });
  if (outlines !== OUTLINES) throw new Error(`trim-katex: KaTeX has ${outlines} of the outlines, not ${OUTLINES}`);
  let signs = 0;
  trimmed = trimmed.replace(UNUSED_SIGNS, () => {
    signs += 1;
    return "";
  });
  if (signs !== SIGNS) throw new Error(`trim-katex: KaTeX has ${signs} of the signs, not ${SIGNS}`);
  return trimmed;
}

/** {@link trimKatex} for the pages' scripts. The build itself typesets with the whole of KaTeX. */
export function trimmedKatex(): Plugin {
  return {
    name: "gradus-trimmed-katex",
    transform(code, id) {
      const forPages = this.environment.name === "client";
      return forPages && /\/katex\/dist\/katex\.mjs(\?|$)/.test(id) ? { code: trimKatex(code), map: null } : undefined;
    },
  };
}
