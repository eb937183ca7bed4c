// What a drawing may be made of. The page shows drawings as images, where nothing runs and nothing is fetched; this keeps
// out what could still break or stall an image, and tells learners in words what will not be shown.

const ELEMENTS: ReadonlySet<string> = new Set(
  "svg g path rect circle ellipse line polyline polygon text tspan title desc image defs clipPath pattern marker linearGradient radialGradient stop a".split(
    " ",
  ),
);
const PIECE = /<(\/?)([a-zA-Z]+)((?: [a-zA-Z][\w:.-]*="[^"<>]*")*)>|([^<>]+)/y;
const ATTRIBUTE = / ([a-zA-Z][\w:.-]*)="([^"]*)"/g;
/** An address in a style or an attribute, unless it is a part of the same drawing. */
const ADDRESS = /url\(\s*(?!#|&quot;#)|@import|image-set\(|src\(/i;
const PIXELS = /^data:image\/png;base64,[A-Za-z0-9+/=]*$/;
const ENTITY = /&(?!(?:amp|lt|gt|quot);)/;
const DEEPEST = 40;
/** Patterns and markers are drawn anew for each use, also inside each other: a few dozen are a picture, thousands a trap. */
const MOST_REPEATED = 64;
const REPEATED = /^(pattern|marker|clipPath)$/;

/** Why a text is no drawing that can be shown, to go on after "This drawing can't be shown:"; null if it can. */
export function faultOfDrawing(svg: string): string | null {
  if (!svg.startsWith("<svg ")) return "it is no SVG.";
  const open: string[] = [];
  let repeated = 0;
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < svg.length) {
    const at = PIECE.lastIndex;
    const piece = PIECE.exec(svg);
    if (piece === null) return `its markup can't be read, from \`${svg.slice(at, at + 40)}\` on.`;
    const [, slash, name, attributes = "", text] = piece;
    if (at > 0 && open.length === 0) return "something stands behind its end.";
    if (text !== undefined) {
      if (ENTITY.test(text)) return "its text has a sign that can't be read.";
    } else if (slash === "/") {
      if (open.pop() !== name) return `\`${name}\` ends where it did not begin.`;
    } else if (name !== undefined) {
      if (!ELEMENTS.has(name)) return `a drawing can't hold \`${name}\`.`;
      if (REPEATED.test(name)) repeated += 1;
      if (repeated > MOST_REPEATED) return "it holds too many patterns, markers or clips.";
      const fault = faultOfAttributes(
        name,
        attributes,
        open.some((holder) => REPEATED.test(holder)),
      );
      if (fault !== null) return fault;
      if (open.push(name) > DEEPEST) return "its parts lie too deep in one another.";
    }
  }
  return open.length === 0 ? null : `\`${open.at(-1)}\` has no end.`;
}

function faultOfAttributes(element: string, attributes: string, isRepeated: boolean): string | null {
  for (const [, name = "", value = ""] of attributes.matchAll(ATTRIBUTE)) {
    if (/^on/i.test(name)) return `nothing happens to a drawing, so it can't have \`${name}\`.`;
    if (ENTITY.test(value)) return `its \`${name}\` has a sign that can't be read.`;
    if (/href$/i.test(name) && !(element === "image" && PIXELS.test(value)))
      return "it asks for something at an address, and a cell has no network.";
    if (ADDRESS.test(value)) return "it asks for something at an address, and a cell has no network.";
    if (isRepeated && /url\(/i.test(value)) return "a pattern, marker or clip can't use another.";
  }
  return null;
}
