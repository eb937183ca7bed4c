import type { Plugin } from "vite";

/** Faces that the course's notation never sets in a page: calligraphic, Fraktur, sans serif, script and typewriter letters. */
const UNUSED = [
  "Caligraphic-Regular",
  "Fraktur-Regular",
  "SansSerif-Bold",
  "SansSerif-Italic",
  "SansSerif-Regular",
  "Script-Regular",
  "Typewriter-Regular",
];

/**
 * Leaves out of the typesetter that pages load the measures of faces they never use: about 5 kB of every page with a
 * problem. A letter in such a face would still be set, with the measures of none.
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
