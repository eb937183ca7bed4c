import { exceptionWords } from "../kernel/exception-words.ts";
import type { Language } from "../kernel/language.ts";
import { thrownError } from "../kernel/stop-words.ts";
import { compile } from "./compile.ts";
import type { ToolkitAddresses } from "./toolkit.ts";

/** TypeScript for realms that find the toolkit at these addresses. */
export function typeScriptLanguage(toolkit: ToolkitAddresses): Language {
  return {
    mark: "//",
    grace: 0,
    prepare: (cells, purpose) => compile({ cells, toolkit, purpose }),
    thrown: (error, lines, ran) => thrownError(error, lines, ran, (thrown) => exceptionWords(thrown, toolkit)),
  };
}
