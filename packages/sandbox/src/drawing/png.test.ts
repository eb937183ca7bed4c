import { crc32 as crcOfNode, inflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { base64 } from "./base64.ts";
import { crc32, encodePng } from "./png.ts";

/** A PNG taken apart by other means than ours: its head, and its rows inflated by zlib, which looks at the sums. */
function decoded(png: Uint8Array) {
  const file = Buffer.from(png);
  expect(file.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  const chunks: Record<string, Buffer> = {};
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const named = file.subarray(at + 4, at + 8 + length);
    expect(file.readUInt32BE(at + 8 + length)).toBe(crcOfNode(named));
    chunks[named.subarray(0, 4).toString("latin1")] = named.subarray(4);
    at += 12 + length;
  }
  expect(Object.keys(chunks)).toStrictEqual(["IHDR", "IDAT", "IEND"]);
  const head = chunks.IHDR ?? Buffer.alloc(13);
  const [width, height, channels] = [head.readUInt32BE(0), head.readUInt32BE(4), head[9] === 2 ? 3 : 4];
  const rows = inflateSync(chunks.IDAT ?? Buffer.alloc(0));
  expect(rows).toHaveLength(height * (1 + width * channels));
  const pixels: number[][] = [];
  for (let i = 0; i < height; i += 1) {
    const row = rows.subarray(i * (1 + width * channels), (i + 1) * (1 + width * channels));
    expect(row[0]).toBe(0);
    for (let j = 0; j < width; j += 1) pixels.push([...row.subarray(1 + j * channels, 1 + (j + 1) * channels)]);
  }
  return { width, height, channels, pixels };
}

describe("a PNG", () => {
  it("holds every pixel as it was, with opacity where there is any", () => {
    const sides = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), fc.boolean());
    fc.assert(
      fc.property(sides, fc.array(fc.nat(255), { minLength: 1, maxLength: 50 }), ([width, height, isOpaque], some) => {
        const level = (_: unknown, i: number) => (isOpaque && i % 4 === 3 ? 255 : (some[i % some.length] ?? 0));
        const data = Uint8ClampedArray.from({ length: 4 * width * height }, level);
        const all = decoded(encodePng({ width, height, data }));
        const wanted = Array.from({ length: width * height }, (_, k) => [
          ...data.subarray(4 * k, 4 * k + all.channels),
        ]);
        expect(all).toMatchObject({ width, height, pixels: wanted });
        if (all.channels === 3) expect(data.every((one, i) => i % 4 !== 3 || one === 255)).toBe(true);
      }),
    );
  });

  it("may be longer than one stored block", () => {
    const data = Uint8ClampedArray.from({ length: 4 * 200 * 150 }, (_, i) => (i * 7) % 251);
    const { pixels } = decoded(encodePng({ width: 200, height: 150, data }));
    expect(pixels.at(-1)).toStrictEqual([...data.subarray(-4)]);
  });

  it("is one clear pixel where there is none", () => {
    expect(decoded(encodePng({ width: 0, height: 5, data: new Uint8ClampedArray() })).pixels).toStrictEqual([
      [0, 0, 0, 0],
    ]);
  });

  it("is checked by the sum that others calculate", () => {
    const isSame = (bytes: Uint8Array) => crc32(bytes) === crcOfNode(bytes);
    fc.assert(fc.property(fc.uint8Array(), isSame));
  });
});

it("base 64 is what others write", () => {
  const isSame = (bytes: Uint8Array) => base64(bytes) === Buffer.from(bytes).toString("base64");
  fc.assert(fc.property(fc.uint8Array(), isSame));
});
