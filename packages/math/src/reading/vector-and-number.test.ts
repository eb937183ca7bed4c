import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatRational, rational } from "../exact/rational.ts";
import { ReadingError, readNumber, readVector } from "./index.ts";

describe("readVector", () => {
  test.each([
    "[1, -2, 1/3]",
    "(1, -2, 1/3)",
    "1 -2 1/3",
    "1, -2, 1/3",
    "1; -2; 1/3",
    "1\n-2\n1/3\n",
    "[[1], [-2], [1/3]]",
    "[[1, -2, 1/3]]",
    "[1 -2\n 1/3]",
    "array([1, -2,\n  1/3])",
    String.raw`\begin{pmatrix} 1 \\ -2 \\ \frac13 \end{pmatrix}`,
  ])("reads %j as one vector", (text) => {
    expect(readVector(text).map(formatRational)).toEqual(["1", "-2", "1/3"]);
  });

  test("reads [] as the vector without entries", () => {
    expect(readVector("[]")).toEqual([]);
  });

  test("refuses a matrix, with its size", () => {
    expect(() => readVector("1 2; 3 4")).toThrow("a vector is one row or one column, this has 2 rows and 2 columns");
  });
});

describe("readNumber", () => {
  test.each([
    ["3", "3"],
    [" −1/3 ", "-1/3"],
    ["- 4", "-4"],
    ["0.25", "1/4"],
    [".5", "1/2"],
    ["5.", "5"],
    ["+1.5/2", "3/4"],
    ["1e-3", "1/1000"],
    ["1/-2", "-1/2"],
    ["2⁄6", "1/3"],
    [String.raw`$-\frac{3}{6}$`, "-1/2"],
    [String.raw`\frac{\frac12}{3}`, "1/6"],
    ["123456789012345678901234567890", "123456789012345678901234567890"],
  ])("reads %j exactly", (text, value) => {
    expect(formatRational(readNumber(text))).toBe(value);
  });

  test.each([
    ["", "there is nothing to read"],
    ["two", "“two” is not a number"],
    ["1 1/2", "“1/2” is left over after the number"],
    ["1/2/3", "“/3” is left over after the number"],
    ["3/0", "a denominator is 0"],
    ["inf", "“inf” is not a number"],
    ["-", "“-” is not a number"],
    ["1/", "a number is missing"],
    [String.raw`\frac{1}2x`, "“x” is left over after the number"],
    ['"3', 'the quotation mark " is not closed'],
  ])("refuses %j and says why", (text, message) => {
    expect(() => readNumber(text)).toThrow(new ReadingError(message, { text, position: 0, accepts: "" }).message);
    expect(() => readNumber(text)).toThrow(ReadingError);
  });

  test("reads back every fraction that is printed", () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt(1n, 10n ** 12n), (numerator, denominator) => {
        const value = rational(numerator, denominator);
        expect(readNumber(formatRational(value))).toEqual(value);
      }),
      { numRuns: 100 },
    );
  });
});
