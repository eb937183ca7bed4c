import fc from "fast-check";
import { expect, test } from "vitest";
import { ReadingError, readMatrix, readNumber, readSystem, readVector } from "./index.ts";

const pieces = [
  "1", "-2", "−", "3/4", "0.5", ".", "e", "1e9", "x", "x_1", "y", "=", "+", "*", "/", "^2", "²", "(", ")", "[", "]", "{", "}",
  ",", ";", "\n", "\r\n", "\t", " ", "|", "&", "\\\\", "\\begin{bmatrix}", "\\end{bmatrix}", "\\begin{cases}", "\\end{cases}",
  "\\begin{array}{rr}", "\\frac", "\\frac{1}{2}", "\\left[", "\\right]", "\\hline", "\\,", "$", "array(", "dtype=int", '"', "'", "…",
  "...", "nan", "0", "00", "\u2028", "😀",
] as const; // biome-ignore format: a table of pieces
const salad = fc.array(fc.constantFrom(...pieces), { maxLength: 25 }).map((words) => words.join(""));
const anything = fc.oneof(salad, fc.string({ unit: "binary", maxLength: 40 }), fc.string({ maxLength: 40 }));

const readers = { readMatrix, readVector, readNumber, readSystem } as const;

test.each(Object.entries(readers))("%s throws nothing but its own error, with a place inside the text", (_, read) => {
  fc.assert(
    fc.property(anything, (text) => {
      try {
        read(text);
      } catch (error) {
        expect(error).toBeInstanceOf(ReadingError);
        if (!(error instanceof ReadingError)) return;
        expect(error.position).toBeGreaterThanOrEqual(0);
        expect(error.position).toBeLessThanOrEqual(text.length);
        expect(error.message).not.toMatch(/[\n\r\u2028\u2029]/);
        expect(error.accepts).not.toBe("");
      }
    }),
    { numRuns: 1_000 },
  );
});

test("deeply nested brackets are refused, not overflowed", () => {
  for (const read of Object.values(readers)) {
    for (const bracket of ["(", "[", "{", "-(", "\\frac{"])
      expect(() => read(bracket.repeat(50_000))).toThrow(ReadingError);
  }
});

test("long texts are read in time that grows with their length", () => {
  const blanks = " ".repeat(60_000);
  const lines = Array.from({ length: 5_000 }, (_, i) => `x + ${i}y = ${i}`).join("\n");
  const started = performance.now();
  for (const text of [
    `1;2\n1;2${blanks}x`,
    `[1]${blanks}x`,
    `1${blanks}/`,
    `[[1]]${blanks}`,
    `1${blanks}2${blanks}3`,
    blanks,
  ]) {
    for (const read of [readMatrix, readVector, readNumber, readSystem]) {
      try {
        read(text);
      } catch (error) {
        expect(error).toBeInstanceOf(ReadingError);
      }
    }
  }
  expect(readSystem(lines).constants).toHaveLength(5_000);
  expect(performance.now() - started).toBeLessThan(2_000);
});
