import { OUTPUT_LIMITS } from "../outputs/output.ts";
import { emit } from "./emit.ts";

/** Rows of grey levels 0…255, or rows of [red, green, blue] levels. */
export type Pixels = readonly (readonly number[])[] | readonly (readonly (readonly number[])[])[];

/**
 * Shows an image from its rows of pixels. Levels are rounded, and cut off below 0 and above 255.
 *
 * @throws TypeError when the rows differ in length, a pixel is neither a level nor three of them, or there are too many.
 * @example image([[0, 255], [255, 0]])
 */
export function image(rows: Pixels, options: { readonly label?: string } = {}): void {
  const height = rows.length;
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) {
    throw new TypeError("image: give rows of pixels, all of the same length, at least one");
  }
  if (width * height > OUTPUT_LIMITS.pixels) {
    throw new TypeError(`image: at most ${OUTPUT_LIMITS.pixels} pixels, got ${width} × ${height}`);
  }
  const pixels = rows.flatMap((row) => row.flatMap((pixel) => [...levels(pixel), 255]));
  const label = options.label === undefined ? {} : { label: options.label };
  emit({ type: "image", from: "show", ...label, width, height, pixels });
}

function levels(pixel: number | readonly number[]): readonly number[] {
  const list = typeof pixel === "number" ? [pixel, pixel, pixel] : pixel;
  if (list.length !== 3 || list.some((level) => typeof level !== "number" || Number.isNaN(level))) {
    throw new TypeError("image: a pixel is a level 0…255, or three of them: red, green, blue");
  }
  return list.map((level) => Math.min(255, Math.max(0, Math.round(level))));
}
