const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/**
 * The text of a docstring as HTML: what stands in backticks or in a link is code.
 *
 * @example textHtml("a < `b`") // => "a &lt; <code>b</code>"
 */
export function textHtml(text: string): string {
  return escaped(text)
    .replaceAll(/\{@link\s+([^}\s]+)\s*\}/g, "<code>$1</code>")
    .replaceAll(/`([^`]+)`/g, "<code>$1</code>");
}

/**
 * A signature as HTML, in which a type that has a page leads there.
 *
 * @param addressOf where a name is described; null where it is not.
 * @example signatureHtml("f(a: Row): T", (name) => (name === "Row" ? "/rows#Row" : null)) // => 'f(a: <a href="/rows#Row">Row</a>): T'
 */
export function signatureHtml(signature: string, addressOf: (name: string) => string | null): string {
  return escaped(signature).replaceAll(/(?<![\w.&])[A-Z]\w+/g, (name) => {
    const address = addressOf(name);
    return address === null ? name : `<a href="${escaped(address)}">${name}</a>`;
  });
}
