import { encodePng } from "../drawing/png.ts";

/** Compresses bytes as zlib does: `deflateSync` of `node:zlib`, which Deno has as well. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** A picture's pixels as the output channel has them: red, green, blue and opacity of each, row by row. */
export type PixelData = { readonly width: number; readonly height: number; readonly pixels: readonly number[] };

/** As wide as a picture is to be seen; a small one has its pixels drawn as squares. */
const WIDTH = 360;

/** The bytes of a PNG file, large enough to be looked at. */
export function pngOf({ width, height, pixels }: PixelData, deflate: Deflate): Uint8Array {
  const scale = Math.max(1, Math.floor(WIDTH / width));
  const [columns, rows] = [width * scale, height * scale];
  const data = new Uint8ClampedArray(4 * columns * rows);
  for (let i = 0; i < rows; i += 1)
    for (let j = 0; j < columns; j += 1) {
      const from = 4 * (Math.floor(i / scale) * width + Math.floor(j / scale));
      for (let k = 0; k < 4; k += 1) data[4 * (i * columns + j) + k] = pixels[from + k] ?? 0;
    }
  return encodePng({ width: columns, height: rows, data }, deflate);
}
