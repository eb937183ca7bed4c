/** One opening tag: its name in lower case, its attributes with entities decoded, and the text of a script or style. */
export type Tag = { readonly name: string; readonly attributes: ReadonlyMap<string, string>; readonly text: string };

const RAW = new Set(["script", "style", "textarea", "title"]);
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/**
 * The opening tags of an HTML page in order. Comments, declarations and closing tags are passed over, and so is
 * whatever stands inside a script, style, textarea or title, which is text and not markup.
 *
 * @example tags('<a href="/x?a=1&amp;b=2">x</a>')[0].attributes.get("href") // => "/x?a=1&b=2"
 */
export function tags(html: string): readonly Tag[] {
  const found: Tag[] = [];
  let position = 0;
  while (position < html.length) {
    const open = html.indexOf("<", position);
    if (open === -1) break;
    if (html.startsWith("<!--", open)) {
      position = after(html, "-->", open + 4);
      continue;
    }
    const [, name] = /^<([a-zA-Z][^\s/>]*)/.exec(html.slice(open, open + 64)) ?? [];
    if (name === undefined) {
      position = open + 1;
      continue;
    }
    const end = endOfTag(html, open);
    const tag = { name: name.toLowerCase(), attributes: attributesOf(html.slice(open + 1 + name.length, end)) };
    position = end + 1;
    if (!RAW.has(tag.name)) {
      found.push({ ...tag, text: "" });
      continue;
    }
    const close = html.toLowerCase().indexOf(`</${tag.name}`, position);
    found.push({ ...tag, text: html.slice(position, close === -1 ? html.length : close) });
    position = close === -1 ? html.length : close;
  }
  return found;
}

/** Where the tag that opens at `open` ends: at the first `>` that is not inside quotes. */
function endOfTag(html: string, open: number): number {
  let quote = "";
  for (let at = open + 1; at < html.length; at += 1) {
    const letter = html[at] ?? "";
    if (quote !== "") {
      if (letter === quote) quote = "";
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === ">") return at;
  }
  return html.length;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single, bare] of text.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    // As in a browser, the first of two attributes with one name counts.
    if (!attributes.has(key)) attributes.set(key, decodeEntities(double ?? single ?? bare ?? ""));
  }
  return attributes;
}

/** The text with numeric entities and the five of XML decoded; other names stay as they are. */
export function decodeEntities(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|#[xX]([\da-fA-F]+)|([a-zA-Z]+));/g, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? text.length : at + mark.length;
}
