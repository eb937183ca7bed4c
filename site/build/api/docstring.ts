/** What a docstring says, part by part. Text is as its author wrote it, names in backticks; paragraphs are on one line each. */
export type Docstring = {
  readonly text: readonly string[];
  readonly parameters: readonly NamedText[];
  readonly returns: string | null;
  /** Each with the error's name and when it is thrown, mostly as its message. */
  readonly throws: readonly NamedText[];
  readonly accuracy: string | null;
  readonly cost: string | null;
  readonly source: string | null;
  /** Code whose lines may end in `// => value`; scripts/examples runs it. */
  readonly examples: readonly string[];
};

/** A parameter or an error, and what is said of it. */
export type NamedText = { readonly name: string; readonly text: string };

type Part = { readonly tag: string; readonly lines: string[] };

// A docstring that speaks of a tag sets it in backticks.
const TAG = /(?:^|\s)@(param|returns|throws|accuracy|cost|source|example)\b(?!`)/;
const TAG_AT_START = /^@[a-z]+\b/;

/**
 * The parts of a docstring, given with its stars. A tag may stand behind text and other tags in a line; an example ends
 * only where a tag stands at the start of a line, since code may hold anything.
 *
 * @example readDocstring("/** Doubles. @cost one step. *\/").cost // => "one step."
 */
export function readDocstring(comment: string): Docstring {
  const lines = comment
    .replace(/^\/\*\*/, "")
    .replace(/\*\/$/, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\*? ?/, "").trimEnd());
  const parts = partsIn(lines);
  const all = (tag: string) => parts.filter((part) => part.tag === tag);
  const one = (tag: string) => {
    const texts = all(tag).flatMap(({ lines }) => paragraphs(lines));
    return texts.length === 0 ? null : texts.join(" ");
  };
  return {
    text: all("").flatMap((part) => paragraphs(part.lines)),
    parameters: all("param").map(named),
    returns: one("returns"),
    throws: all("throws").map(named),
    accuracy: one("accuracy"),
    cost: one("cost"),
    source: one("source"),
    examples: all("example").map((part) => part.lines.join("\n").trim()),
  };
}

function partsIn(lines: readonly string[]): readonly Part[] {
  let open: Part = { tag: "", lines: [] };
  const parts = [open];
  for (const line of lines) {
    let rest = line;
    for (let found = nextTag(rest, open); found !== null; found = nextTag(rest, open)) {
      open.lines.push(rest.slice(0, found.index));
      rest = rest.slice(found.index + found[0].length);
      open = { tag: found[1] ?? "", lines: [] };
      parts.push(open);
    }
    open.lines.push(rest);
  }
  return parts;
}

function nextTag(line: string, open: Part): RegExpExecArray | null {
  return open.tag === "example" && !TAG_AT_START.test(line) ? null : TAG.exec(line);
}

function paragraphs(lines: readonly string[]): readonly string[] {
  return lines
    .join("\n")
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "");
}

function named({ lines }: Part): NamedText {
  const text = paragraphs(lines).join(" ");
  const [name = ""] = text.split(" ", 1);
  return { name, text: text.slice(name.length).trim() };
}
