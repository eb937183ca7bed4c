/** A language that code on a page is written in, as the record names it. */
export type CodeLanguage = "typescript" | "python";

/** What a learner calls each language. */
export const LANGUAGE_NAMES: Readonly<Record<CodeLanguage, string>> = { typescript: "TypeScript", python: "Python" };

/** The language of that name, or TypeScript for any other name. */
export function codeLanguage(name: unknown): CodeLanguage {
  return name === "python" ? "python" : "typescript";
}
