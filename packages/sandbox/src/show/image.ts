import { OUTPUT_LIMITS } from "../outputs/output.ts";
import { isNumericArray, type NumericArrayData } from "../value/numeric-array.ts";
import { emit } from "./emit.ts";

/** Rows of grey levels 0…255, or rows of [red, green, blue] levels; as lists, or as an array of shape [m, n] or [m, n, 3]. */
export type Pixels = Rows | NumericArrayData;

type Rows = readonly (readonly number[])[] | readonly (readonly (readonly number[])[])[];

/**
 * Shows an image from its rows of pixels. Levels are rounded, and cut off below 0 and above 255, so it
 * shows no difference between an array that was clipped and one that goes beyond.
 *
 * @throws TypeError when the rows differ in length, a pixel is neither a level nor three of them, or there are too many.
 * @example image([[0, 255], [255, 0]])
 * @example image(array([[0, 128, 255]]), { label: "dark to light" })
 */
export function image(given: Pixels, options: { readonly label?: string } = {}): void {
  const rows = isNumericArray(given) ? rowsOf(given) : given;
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

function rowsOf({ shape, data }: NumericArrayData): Rows {
  const [height, width, colours] = shape;
  const isPicture = shape.length === 2 || (shape.length === 3 && colours === 3);
  if (height === undefined || width === undefined || !isPicture)
    throw new TypeError(`image: give an array of shape [m, n] or [m, n, 3], got [${shape.join(", ")}]`);
  const level = (at: number) => data[at] ?? Number.NaN;
  const row = <T>(i: number, pixel: (at: number) => T) => Array.from({ length: width }, (_, j) => pixel(i * width + j));
  const all = <T>(pixel: (at: number) => T) => Array.from({ length: height }, (_, i) => row(i, pixel));
  return colours === undefined ? all(level) : all((at) => [level(3 * at), level(3 * at + 1), level(3 * at + 2)]);
}

function levels(pixel: number | readonly number[]): readonly number[] {
  const list = typeof pixel === "number" ? [pixel, pixel, pixel] : pixel;
  if (list.length !== 3 || list.some((level) => typeof level !== "number" || Number.isNaN(level))) {
    throw new TypeError("image: a pixel is a level 0…255, or three of them: red, green, blue");
  }
  return list.map((level) => Math.min(255, Math.max(0, Math.round(level))));
}
