import { javascriptLanguage, typescriptLanguage } from "@codemirror/lang-javascript";
import { highlightTree } from "./highlight-tree.ts";

/** TypeScript or JavaScript as HTML. */
export function highlight(code: string, language: "ts" | "js" = "ts"): string {
  return highlightTree(code, (language === "ts" ? typescriptLanguage : javascriptLanguage).parser.parse(code));
}
