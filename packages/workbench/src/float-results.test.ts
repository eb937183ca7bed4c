import { matrix, surd } from "@gradus/math/exact";
import { toText } from "@gradus/math/explain";
import { expect, it } from "vitest";
import { besideFloats, distance } from "./beside-floats.ts";
import { matrixThing, numberThing, vectorThing } from "./thing.ts";

it.each([
  [numberThing("1/2"), [0.5], "0.5", "No error at all."],
  [numberThing("1/3"), [1 / 3], "0.3333333333", "The error is 6 · 10⁻¹⁷ of the value."],
  [vectorThing([1, -2]), [1, -2.5], "(1, −2.5)", "The error is 3 · 10⁻¹ of the largest entry."],
  [matrixThing(matrix([[1, 2]])), [1, 2], "[1 2]", "No error at all."],
  [vectorThing(["1/100000000000000000000"]), [1e-20], "(1 · 10⁻²⁰)", "The error is 5 · 10⁻¹⁷ of the largest entry."],
  [numberThing(2), [Number.POSITIVE_INFINITY], "∞", "The result is too large for a floating-point number."],
])("sets a thing beside what floats found: case %#", (thing, found, shown, remark) => {
  const floats = besideFloats(thing, found);
  expect([floats.answer.map(({ node }) => (node ? toText(node) : "")).join(), floats.remark]).toEqual([shown, remark]);
});

it("measures the distance to a root far below the last digit of a float", () => {
  // Worked out with Python's decimal module in 60 digits.
  expect(distance(surd(0, 1, 2), Math.SQRT2) / 9.667293313452913e-17).toBeCloseTo(1, 12);
  expect(distance(surd(0, "1/1000000000", 2), 0)).toBeCloseTo(Math.SQRT2 * 1e-9, 20);
});
