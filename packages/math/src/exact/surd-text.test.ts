import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatSurd, S, surd } from "./surd.ts";
import { parseSurd } from "./surd-text.ts";
import { smallRational } from "./testing/arbitrary-matrix.ts";

describe("parseSurd", () => {
  it("reads back what formatSurd writes", () => {
    fc.assert(
      fc.property(smallRational, smallRational, fc.integer({ min: 0, max: 60 }), (a, b, d) => {
        const number = surd(a, b, d);
        expect(parseSurd(formatSurd(number))).toEqual(number);
        expect(parseSurd(formatSurd(number).replaceAll("-", "−").replaceAll("sqrt", "√"))).toEqual(number);
      }),
    );
  });

  it.each([
    ["(1+sqrt(5))/2", "(1+sqrt(5))/2"],
    ["1/2 - √5/2", "(1-sqrt(5))/2"],
    ["2√3", "2*sqrt(3)"],
    ["√8", "2*sqrt(2)"],
    ["√2 · √3", "sqrt(6)"],
    ["1/√2", "sqrt(2)/2"],
    ["SQRT 1/4", "1/4"],
    ["√(1/4)", "1/2"],
    ["-(1-√2)(1+√2)", "1"],
    ["0.5", "1/2"],
    ["+3", "3"],
  ])("reads %s as %s", (text, expected) => {
    const read = parseSurd(text);
    expect(read && S.toText(read)).toBe(expected);
  });

  it.each([
    "",
    " ",
    "x",
    "1+",
    "(1",
    "1)",
    "√",
    "√-2",
    "√(-2)",
    "1/0",
    "√2+√3",
    "√(1+√2)",
    "2 3",
    "--1",
    "1..2",
    "1e5",
  ])("reads nothing in %j", (text) => {
    expect(parseSurd(text)).toBeNull();
  });

  it("never throws, whatever is typed", () => {
    const piece = fc.constantFrom("1", "2", "√", "sqrt", "(", ")", "+", "-", "*", "/", " ", "0", ".");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const read = parseSurd(pieces.join(""));
        expect(read === null || Number.isFinite(S.toNumber(read))).toBe(true);
      }),
    );
    expect(parseSurd("(".repeat(100_000))).toBeNull();
  });
});
