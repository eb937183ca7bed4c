import { isRecord } from "../value/exact.ts";
import { faultOfDrawing } from "./drawing-markup.ts";
import { type CellOutput, OUTPUT_LIMITS, type OutputSource } from "./output.ts";

/**
 * The name under which something drawn says what it looks like, as `{ svg, width, height, description }`. Whoever shows it need not know what drew
 * it: Plot comes in a file of its own, which only the cells load that import it.
 */
export const DRAWING: unique symbol = Symbol.for("gradus.drawing") as never;

/** A drawing as an output, or the words why it can't be shown; null for anything that is no drawing. */
export function drawnOutput(value: unknown, from: OutputSource, label: { readonly label?: string }): CellOutput | null {
  if (typeof value !== "object" || value === null) return null;
  const draw: unknown = Reflect.get(value, DRAWING);
  if (typeof draw !== "function") return null;
  const drawing: unknown = Reflect.apply(draw, value, []);
  const fault = isRecord(drawing) ? faultOf(drawing) : "it is no drawing.";
  if (fault !== null) return { type: "text", from, level: "error", text: `This drawing can't be shown: ${fault}` };
  const { svg, width, height, description } = drawing as DrawnParts;
  return { type: "drawing", from, ...label, svg, width, height, description: short(description) };
}

type DrawnParts = {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly description: string;
};

const short = (text: string) => (text.length > 5_000 ? `${text.slice(0, 5_000)} …` : text);

/** Why these parts make no drawing that can be shown; null if they do. What the page believes of a drawing is what stands here. */
export function faultOf(drawing: Readonly<Record<string, unknown>>): string | null {
  const { svg, width, height, description } = drawing;
  if (typeof svg !== "string" || typeof description !== "string") return "it is no drawing.";
  if (!isSide(width) || !isSide(height)) return `its sides must be 1 to ${OUTPUT_LIMITS.drawingSide} pixels long.`;
  if (svg.length > OUTPUT_LIMITS.drawing) {
    const millions = (count: number) => `${Math.ceil(count / 100_000) / 10} million`;
    return `it takes ${millions(svg.length)} characters, and at most ${millions(OUTPUT_LIMITS.drawing)} can be shown. Draw fewer marks, or larger pixels (\`pixelSize\`).`;
  }
  return faultOfDrawing(svg);
}

function isSide(value: unknown): value is number {
  return typeof value === "number" && value >= 1 && value <= OUTPUT_LIMITS.drawingSide;
}

/** A drawing in black on white, for a notebook: it may be dark, and knows nothing of the ink in an image. */
export function onWhite({ svg, width, height }: Pick<DrawnParts, "svg" | "width" | "height">): string {
  const style = "background:white;color:black;--plot-background:white";
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" style="${style}">${svg}</svg>`;
}
