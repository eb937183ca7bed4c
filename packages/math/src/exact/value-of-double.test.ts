import fc from "fast-check";
import { expect, it } from "vitest";
import { nearestDouble } from "./nearest-double.ts";
import { Q } from "./rational.ts";
import { valueOfDouble } from "./value-of-double.ts";

it("is undone by rounding to the nearest double, for every finite double", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
      expect(nearestDouble(valueOfDouble(x))).toBe(x === 0 ? 0 : x);
    }),
  );
});

it("keeps every bit, down to the smallest double", () => {
  expect(valueOfDouble(Number.MIN_VALUE)).toEqual(Q.of(1n, 2n ** 1074n));
  expect(Q.toText(valueOfDouble(2 ** 60))).toBe(`${2n ** 60n}`);
});

it("refuses what is no number", () => {
  expect(() => valueOfDouble(Number.POSITIVE_INFINITY)).toThrow(
    "valueOfDouble: NaN and infinities are no fractions, got Infinity",
  );
});
