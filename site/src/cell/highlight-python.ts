import { pythonLanguage } from "@codemirror/lang-python";
import { highlightTree } from "./highlight-tree.ts";

/** Python as HTML. */
export function highlight(code: string): string {
  return highlightTree(code, pythonLanguage.parser.parse(code));
}
