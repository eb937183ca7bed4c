const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Nearly all text has none of these. */
const UNUSUAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]|[&<>"]/;

/** Text as XML writes it, in an element or in an attribute. Characters that XML has no way to write become U+FFFD. */
export function escaped(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
