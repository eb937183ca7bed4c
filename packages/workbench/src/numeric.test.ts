import { matrix } from "@gradus/math/exact";
import { toText } from "@gradus/math/explain";
import { expect, it } from "vitest";
import { besideFloats } from "./numeric.ts";
import { matrixThing, numberThing, vectorThing } from "./thing.ts";

it.each([
  [numberThing("1/2"), [0.5], "0.5", "no error at all"],
  [numberThing("1/3"), [1 / 3], "0.3333333333", "an error of 6 · 10⁻¹⁷ of the largest entry"],
  [vectorThing([1, -2]), [1, -2.5], "(1, −2.5)", "an error of 3 · 10⁻¹ of the largest entry"],
  [matrixThing(matrix([[1, 2]])), [1, 2], "[1 2]", "no error at all"],
  [numberThing(2), [Number.POSITIVE_INFINITY], "Infinity", "too large for a floating-point number"],
])("sets a thing beside what floats found: case %#", (thing, found, shown, remark) => {
  const floats = besideFloats(thing, found);
  expect([toText(floats.node), floats.remark]).toEqual([shown, remark]);
});
