/** Pixels as a canvas keeps them: red, green, blue, opacity, row by row. */
export type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** The longest block that deflate can store as it is. */
const LONGEST_BLOCK = 65_535;

/**
 * Pixels as a PNG file. Nothing is compressed unless somebody hands in what can (zlib's deflate): that would need more code than it
 * saves characters.
 */
export function encodePng(
  { width, height, data }: Pixels,
  compressed: (bytes: Uint8Array) => Uint8Array = stored,
): Uint8Array {
  // An empty image is no PNG; one clear pixel looks the same.
  if (width === 0 || height === 0)
    return encodePng({ width: 1, height: 1, data: new Uint8ClampedArray(4) }, compressed);
  const isOpaque = data.every((level, i) => i % 4 !== 3 || level === 255);
  const channels = isOpaque ? 3 : 4;
  const rows = new Uint8Array(height * (1 + channels * width));
  let at = 0;
  for (let i = 0; i < data.length; i += 4) {
    // Each row begins with the number of its filter: 0, none.
    if (i % (4 * width) === 0) at += 1;
    for (let channel = 0; channel < channels; channel += 1) rows[at++] = data[i + channel] ?? 0;
  }
  const head = [...word(width), ...word(height), 8, isOpaque ? 2 : 6, 0, 0, 0];
  return joined([
    SIGNATURE,
    chunk("IHDR", Uint8Array.from(head)),
    chunk("IDAT", compressed(rows)),
    chunk("IEND", new Uint8Array()),
  ]);
}

/** A zlib stream of stored blocks. */
function stored(bytes: Uint8Array): Uint8Array {
  const parts: ArrayLike<number>[] = [[0x78, 0x01]];
  for (let from = 0; from < bytes.length; from += LONGEST_BLOCK) {
    const block = bytes.subarray(from, from + LONGEST_BLOCK);
    const isLast = from + LONGEST_BLOCK >= bytes.length;
    const { length } = block;
    parts.push([isLast ? 1 : 0, length & 255, length >> 8, ~length & 255, (~length >> 8) & 255], block);
  }
  return joined([...parts, word(adler32(bytes))]);
}

function chunk(type: string, body: Uint8Array): Uint8Array {
  const named = joined([[...type].map((letter) => letter.charCodeAt(0)), body]);
  return joined([word(body.length), named, word(crc32(named))]);
}

const word = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);

function joined(parts: readonly ArrayLike<number>[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The sum by which PNG checks its chunks. */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (CRC_TABLE[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
  return ~sum >>> 0;
}

/** The sum by which zlib checks what it holds. */
export function adler32(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return ((b << 16) | a) >>> 0;
}
