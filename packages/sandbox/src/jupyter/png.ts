/** Compresses bytes as zlib does: `deflateSync` of `node:zlib`, which Deno has as well. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** A picture's pixels as the output channel has them: red, green, blue and opacity of each, row by row. */
export type PixelData = { readonly width: number; readonly height: number; readonly pixels: readonly number[] };

/** As wide as a picture is to be seen; a small one has its pixels drawn as squares. */
const WIDTH = 360;
const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];

/** The bytes of a PNG file. */
export function pngOf({ width, height, pixels }: PixelData, deflate: Deflate): Uint8Array {
  const scale = Math.max(1, Math.floor(WIDTH / width));
  const row = 1 + 4 * width * scale;
  const filtered = new Uint8Array(row * height * scale);
  for (let i = 0; i < height * scale; i += 1)
    for (let j = 0; j < width * scale; j += 1) {
      const from = 4 * (Math.floor(i / scale) * width + Math.floor(j / scale));
      for (let k = 0; k < 4; k += 1) filtered[i * row + 1 + 4 * j + k] = pixels[from + k] ?? 0;
    }
  const EIGHT_BITS_RED_GREEN_BLUE_OPACITY = [8, 6, 0, 0, 0];
  const size = [...fourBytes(width * scale), ...fourBytes(height * scale), ...EIGHT_BITS_RED_GREEN_BLUE_OPACITY];
  return Uint8Array.from([
    ...SIGNATURE,
    ...chunk("IHDR", Uint8Array.from(size)),
    ...chunk("IDAT", deflate(filtered)),
    ...chunk("IEND", new Uint8Array()),
  ]);
}

function* chunk(name: string, data: Uint8Array): Iterable<number> {
  const named = Uint8Array.from([...Array.from(name, (letter) => letter.charCodeAt(0)), ...data]);
  yield* fourBytes(data.length);
  yield* named;
  yield* fourBytes(checksum(named));
}

const fourBytes = (number: number) => [number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255];

/** CRC-32 with the polynomial that PNG names. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}
