import { classHighlighter, highlightCode } from "@lezer/highlight";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escaped = (text: string) => text.replace(/[&<>]/g, (character) => entities[character] ?? character);

/** Code as HTML with the classes that the editor uses too, so that nothing changes when the editor takes over. */
export function highlightTree(code: string, tree: Parameters<typeof highlightCode>[1]): string {
  let html = "";
  highlightCode(
    code,
    tree,
    classHighlighter,
    (text, classes) => {
      html += classes ? `<span class="${classes}">${escaped(text)}</span>` : escaped(text);
    },
    () => {
      html += "\n";
    },
  );
  return html;
}
