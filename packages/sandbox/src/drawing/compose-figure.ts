import { SVG } from "./drawn-document.ts";
import { type DrawnElement, DrawnText } from "./drawn-element.ts";
import { brokenLines, textWidth } from "./text-width.ts";

/** How the lines of text around a drawing are set, by the element that Plot writes them into. */
const TEXTS: Readonly<Record<string, { readonly size: number; readonly weight: number; readonly below: number }>> = {
  h2: { size: 15, weight: 600, below: 6 },
  h3: { size: 12, weight: 400, below: 8 },
  figcaption: { size: 11, weight: 400, below: 4 },
};
const LINE_HEIGHT = 1.35;
/** Plot sets its letters for a drawing of 640 pixels at full size. On a phone a cell has little more than half of that. */
const LETTERS = { plots: "10", ours: 11 };
/** On a page the first and the last number of an axis stand out of their drawing; an image would cut them off. */
const BESIDE = 20;
const SWATCH = { size: 15, text: LETTERS.ours, gap: 5, between: 12, row: 22 };

/** A part of the figure and the height that it takes. */
type Part = { readonly element: DrawnElement; readonly height: number };

/**
 * What Plot has drawn as one SVG element. A plot with a title, a caption or legends is a `figure` of HTML, which an image can't hold: its
 * texts are set anew, and swatches are laid out in rows.
 */
export function composedFigure(drawn: DrawnElement): DrawnElement {
  if (drawn.localName === "svg") return rooted(drawn);
  const isFigure = drawn.localName === "figure";
  const contents = isFigure ? drawn.children : [drawn];
  const width = Math.max(240, ...contents.flatMap((part) => (part.localName === "svg" ? [sizeOf(part).width] : [])));
  const parts = contents.flatMap((part) => placed(part, width));
  const whole = parts.reduce((sum, { height }) => sum + height, 0);
  const root = drawn.ownerDocument.createElementNS(SVG, "svg");
  sized(root, width, whole);
  for (const [name, value] of Object.entries({
    fill: "currentColor",
    "font-family": "system-ui, sans-serif",
    "font-size": LETTERS.ours,
  }))
    root.setAttribute(name, value);
  let y = 0;
  for (const { element, height } of parts) {
    if (element.localName === "svg") element.setAttribute("y", y);
    else element.setAttribute("transform", `translate(0,${y})`);
    root.appendChild(element);
    y += height;
  }
  return rooted(root);
}

/** The root of an image by itself. Plot's own style sheet is for a page; what matters of it is said in one property. */
function rooted(root: DrawnElement): DrawnElement {
  const { width, height } = sizeOf(root);
  root.setAttribute("width", width + 2 * BESIDE);
  root.setAttribute("viewBox", `${-BESIDE} 0 ${width + 2 * BESIDE} ${height}`);
  for (const style of root.querySelectorAll("style")) style.remove();
  for (const text of root.querySelectorAll("text")) setMinus(text);
  for (const svg of [root, ...root.querySelectorAll("svg")])
    if (svg.getAttribute("font-size") === LETTERS.plots) svg.setAttribute("font-size", LETTERS.ours);
  root.setAttribute("xmlns", SVG);
  root.styles.set("white-space", "pre");
  return root;
}

/** Axes have a minus sign, numbers written by hand a hyphen. */
function setMinus(text: DrawnElement): void {
  const [only] = text.childNodes;
  if (only instanceof DrawnText && /^-[\d.,]+$/.test(only.data)) only.data = only.data.replace("-", "−");
}

function placed(part: DrawnElement, width: number): readonly Part[] {
  const text = TEXTS[part.localName];
  if (text !== undefined) return part.textContent.trim() === "" ? [] : [textPart(part, text, width)];
  if (part.localName === "svg") return [{ element: drawnPart(part), height: sizeOf(part).height }];
  return part.querySelectorAll("svg").length > 0 ? [swatchPart(part, width)] : [];
}

/** A drawing inside the figure: the labels of a ramp stand out of it. */
function drawnPart(part: DrawnElement): DrawnElement {
  const copy = part.cloneNode(true);
  copy.setAttribute("overflow", "visible");
  return copy;
}

function textPart(from: DrawnElement, { size, weight, below }: (typeof TEXTS)[string], width: number): Part {
  const document = from.ownerDocument;
  const group = document.createElementNS(SVG, "g");
  const lines = brokenLines(from.textContent, width / size);
  lines.forEach((line, i) => {
    const text = document.createElementNS(SVG, "text");
    text.setAttribute("y", Math.round((i * LINE_HEIGHT + 1) * size));
    text.setAttribute("font-size", size);
    text.setAttribute("font-weight", weight);
    text.append(line);
    group.append(text);
  });
  return { element: group, height: Math.round(lines.length * LINE_HEIGHT * size) + below };
}

/** Swatches with their names, in rows as wide as the figure, or in as many columns as were asked for. */
function swatchPart(legend: DrawnElement, width: number): Part {
  const document = legend.ownerDocument;
  const group = document.createElementNS(SVG, "g");
  const columns = Number(legend.styles.get("columns") ?? Number.NaN);
  const [left] = [Number.parseFloat(legend.styles.get("margin-left") ?? "0")];
  const items = legend.children.filter((child) => child.localName !== "style" && child.querySelector("svg") !== null);
  const rows = Math.ceil(items.length / columns);
  let [x, y] = [left, 0];
  items.forEach((item, i) => {
    const swatch = item.querySelector("svg")?.cloneNode(true);
    if (swatch === undefined) return;
    const name = item.textContent;
    const own = sizeOf(swatch);
    const wide = own.width + SWATCH.gap + textWidth(name) * SWATCH.text + SWATCH.between;
    if (Number.isFinite(columns)) {
      x = left + Math.floor(i / rows) * (width / columns);
      y = (i % rows) * SWATCH.row;
    } else if (x > left && x + wide - SWATCH.between > width) {
      x = left;
      y += SWATCH.row;
    }
    sized(swatch, own.width, own.height);
    swatch.setAttribute("x", x);
    swatch.setAttribute("y", y + (SWATCH.size - own.height) / 2);
    const text = document.createElementNS(SVG, "text");
    text.setAttribute("x", x + own.width + SWATCH.gap);
    text.setAttribute("y", y + SWATCH.size / 2 + 3.5);
    text.append(name);
    group.append(swatch, text);
    x += wide;
  });
  const used = Number.isFinite(columns) ? rows * SWATCH.row : y + SWATCH.row;
  return { element: group, height: used + 8 };
}

/** The size that an SVG element says it has; one whose swatch has other measures keeps them by its view box. */
export function sizeOf(element: DrawnElement): { readonly width: number; readonly height: number } {
  const of = (name: string) => {
    const size = Number(element.getAttribute(name));
    return Number.isFinite(size) && size > 0 ? size : SWATCH.size;
  };
  return { width: of("width"), height: of("height") };
}

function sized(element: DrawnElement, width: number, height: number): void {
  element.setAttribute("width", width);
  element.setAttribute("height", height);
  if (!element.hasAttribute("viewBox")) element.setAttribute("viewBox", `0 0 ${width} ${height}`);
}
