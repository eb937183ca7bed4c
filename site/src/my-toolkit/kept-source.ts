import { type CommentMark, parseCells } from "@gradus/sandbox";

type LanguageWords = {
  readonly title: string;
  readonly mark: CommentMark;
  /** The line that imports a function. */
  readonly importOf: (name: string) => string;
};

/** The languages in which functions are kept, by the names that the record has for them. */
export const LANGUAGES: Readonly<Record<string, LanguageWords>> = {
  typescript: {
    title: "TypeScript",
    mark: "//",
    importOf: (name) => `import { ${name} } from "my-toolkit";`,
  },
  python: { title: "Python", mark: "#", importOf: (name) => `from my_toolkit import ${name}` },
};

/**
 * The cell of a file that makes a function: what there is to read of it. The whole file where no cell can be told.
 *
 * @example cellOf("// %% a\n1;\n\n// %% b\nfunction f() {}\n", "f", "//") // => "function f() {}"
 */
export function cellOf(file: string, name: string, mark: CommentMark): string {
  const makes = new RegExp(`\\b(?:function\\*?|const|let|class|def)\\s+${name.replaceAll("$", "\\$")}(?![\\w$])`);
  const cells = parseCells(file, mark).filter((cell) => cell.kind === "code");
  return cells.findLast((cell) => makes.test(cell.source))?.source ?? file;
}
