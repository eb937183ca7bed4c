import type { DrawnElement } from "./drawn-element.ts";

const SHAPES = new Set(["path", "circle", "rect", "line", "image", "text", "use"]);
/** What a drawing uses and does not show by itself. */
const HELPERS = new Set(["clipPath", "marker", "pattern", "defs", "title"]);
/** Parts that name or measure what is drawn; the sentence says them in another way, or not at all. */
const AXIS = /^(x|y|fx|fy)-(axis|grid)( |$)/;
const AXES = { x: "Across", y: "Upwards", fx: "Side by side", fy: "One below the other" } as const;
/** What Plot calls some marks is no word for one of them. */
const WORDS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["text", ["label", "labels"]],
  ["rect", ["rectangle", "rectangles"]],
  ["density", ["density line", "density lines"]],
  ["linear-regression", ["regression line", "regression lines"]],
  ["vector", ["arrow", "arrows"]],
  ["image", ["image", "images"]],
]);
const MOST_NAMES = 12;
/** Enough for a small matrix. */
const MOST_LABELS = 40;
const NUMBER = /^[−+]?[\d.,]+/;

/**
 * What there is to see, in words: what the learner said of it, the marks and how many, the axes, the entries of the legends,
 * as in "A drawing of 342 dots. Across: length. Upwards: depth."
 */
export function describeDrawing(drawn: DrawnElement): string {
  const plots = drawn.localName === "svg" ? [drawn] : drawn.children.filter((child) => child.localName === "svg");
  const plot = plots.find((one) => !one.className.includes("-ramp"));
  const said = [
    ...["h2", "h3"].map((name) => textOf(drawn, name)),
    plot?.getAttribute("aria-label") ?? "",
    plot?.getAttribute("aria-description") ?? "",
  ];
  const computed = plot === undefined ? ["A legend"] : [`A drawing of ${listed(marksOf(plot))}`, ...axesOf(plot)];
  const parts = [...said, ...computed, ...legendsOf(drawn), textOf(drawn, "figcaption")];
  return parts.flatMap((part) => (part.trim() === "" ? [] : [sentence(part)])).join(" ");
}

const sentence = (text: string) => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

function textOf(drawn: DrawnElement, name: string): string {
  return drawn.children.find((child) => child.localName === name)?.textContent ?? "";
}

function marksOf(plot: DrawnElement): readonly string[] {
  const counts = new Map<string, number>();
  const labels: string[] = [];
  for (const group of plot.children) {
    const name = group.getAttribute("aria-label") ?? "";
    if (name === "" || AXIS.test(name) || name === "tip") continue;
    counts.set(name, (counts.get(name) ?? 0) + shapesIn(group));
    if (name === "text") labels.push(...group.querySelectorAll("text").map(lettersOf));
  }
  return [...counts].flatMap(([name, count]) => {
    if (count === 0) return [];
    const [one, many] = WORDS.get(name) ?? [name.replaceAll("-", " "), `${name.replaceAll("-", " ")}s`];
    const read = name === "text" ? ` (${listedUpTo(MOST_LABELS, labels)})` : "";
    return [`${count} ${count === 1 ? one : many}${read}`];
  });
}

/** The letters of a text, without the title that a page would show over it. */
function lettersOf(text: DrawnElement): string {
  const shown = text.childNodes.filter((node) => node.nodeType === 3 || node.localName !== "title");
  return shown
    .map(({ textContent }) => textContent)
    .join("")
    .trim();
}

function shapesIn(element: DrawnElement): number {
  if (SHAPES.has(element.localName)) return 1;
  return HELPERS.has(element.localName) ? 0 : element.children.reduce((sum, child) => sum + shapesIn(child), 0);
}

function axesOf(plot: DrawnElement): readonly string[] {
  return (Object.keys(AXES) as (keyof typeof AXES)[]).flatMap((axis) => {
    const part = (name: string) =>
      plot.children.filter((child) => child.getAttribute("aria-label") === `${axis}-axis ${name}`);
    const name = part("label").map(({ textContent }) => textContent.replaceAll(/[←→↑↓]/g, "").trim())[0] ?? "";
    const ticks = part("tick label").flatMap((group) => group.querySelectorAll("text"));
    const whole = [name, rangeOf(ticks.map((tick) => tick.textContent.trim()))].filter(Boolean).join(", ");
    return whole === "" ? [] : [`${AXES[axis]}: ${whole}`];
  });
}

/** From the first number to the last; names one by one, as long as they are few. */
function rangeOf(ticks: readonly string[]): string {
  if (ticks.length < 2) return ticks.join();
  const areNames = !ticks.every((tick) => NUMBER.test(tick)) && ticks.length <= MOST_NAMES;
  return areNames ? ticks.join(", ") : `${ticks[0]} to ${ticks.at(-1)}`;
}

function legendsOf(drawn: DrawnElement): readonly string[] {
  const legends = [drawn, ...drawn.children];
  return legends.flatMap((legend) => {
    if (legend.className.includes("-ramp")) {
      const texts = legend.querySelectorAll("text").map(({ textContent }) => textContent.trim());
      const label = legend.children.find((child) => child.localName === "text")?.textContent;
      const ticks = texts.filter((text) => text !== "" && text !== label);
      return [`Colours for ${label ?? "values"}, ${ticks[0]} to ${ticks.at(-1)}`];
    }
    if (!legend.className.includes("-swatches")) return [];
    const names = legend.children.flatMap((item) => (item.localName === "style" ? [] : [item.textContent.trim()]));
    return [`Legend: ${listedUpTo(MOST_NAMES, names)}`];
  });
}

function listedUpTo(most: number, names: readonly string[]): string {
  return `${names.slice(0, most).join(", ")}${names.length > most ? " and more" : ""}`;
}

function listed(parts: readonly string[]): string {
  if (parts.length === 0) return "nothing";
  return parts.length === 1 ? `${parts[0]}` : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
