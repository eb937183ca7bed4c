/** An example of a docstring: its code, and the line of its file on which it begins (counted from 1). */
export type Example = { readonly line: number; readonly code: string };

const DOCSTRING = /^[ \t]*\/\*\*([\s\S]*?)\*\//gm;
// A docstring that speaks of the tag sets it in backticks.
const TAG = /(?:^|\s)@example\b(?!`)(.*)$/;
const TAG_AT_START = /^@[a-z]+\b/;

/**
 * The examples in a module's docstrings. One begins behind `@example` and ends where the next tag stands at the start
 * of a line, or with the docstring.
 */
export function examplesIn(source: string): readonly Example[] {
  return [...source.matchAll(DOCSTRING)].flatMap((docstring) => {
    const firstLine = source.slice(0, docstring.index).split("\n").length;
    const lines = (docstring[1] ?? "").split("\n").map((line) => line.replace(/^\s*\*? ?/, "").trimEnd());
    return inDocstring(lines).map(({ line, code }) => ({ line: firstLine + line, code }));
  });
}

function inDocstring(lines: readonly string[]): readonly Example[] {
  const found: { line: number; code: string[] }[] = [];
  let open: string[] | null = null;
  lines.forEach((text, line) => {
    const behind = TAG.exec(text)?.[1];
    if (behind !== undefined) {
      open = [behind.trim()];
      found.push({ line, code: open });
    } else if (TAG_AT_START.test(text)) open = null;
    else open?.push(text);
  });
  return found.map(({ line, code }) => ({ line, code: code.join("\n").trim() }));
}
