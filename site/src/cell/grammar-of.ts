import type { Extension } from "@codemirror/state";
import type { CodeLanguage } from "./code-language.ts";

/** What an editor knows of a language: its words, and how far a level is indented. Each is loaded when it is first needed. */
export async function grammarOf(language: CodeLanguage): Promise<Extension> {
  const { grammar } = await (language === "python" ? import("./python-grammar.ts") : import("./typescript-grammar.ts"));
  return grammar;
}
