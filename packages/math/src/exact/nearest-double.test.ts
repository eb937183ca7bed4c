import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestDouble } from "./nearest-double.ts";
import { Q, type Rational, rational } from "./rational.ts";

const view = new DataView(new ArrayBuffer(8));

/** The double next to a positive finite one, by counting its bits up or down. */
function neighbour(x: number, direction: 1n | -1n): number {
  view.setFloat64(0, x);
  view.setBigUint64(0, view.getBigUint64(0) + direction);
  return view.getFloat64(0);
}

/** A double's exact value, from its bits. */
function exactly(x: number): Rational {
  view.setFloat64(0, x);
  const bits = view.getBigUint64(0);
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const mantissa = (bits & 0xfffffffffffffn) | (exponent === 0 ? 0n : 1n << 52n);
  const power = BigInt(Math.max(exponent, 1) - 1075);
  return power >= 0n ? rational(mantissa << power) : rational(mantissa, 1n << -power);
}

describe("nearestDouble", () => {
  it("gives the double that no neighbour is nearer than, for fractions of any size", () => {
    const big = fc.bigInt({ min: 1n, max: 10n ** 60n });
    fc.assert(
      fc.property(big, big, fc.integer({ min: -300, max: 200 }), (n, d, power) => {
        const scale = 10n ** BigInt(Math.abs(power));
        const q = power < 0 ? rational(n, d * scale) : rational(n * scale, d);
        const x = nearestDouble(q);
        if (x === 0 || !Number.isFinite(x)) return;
        const error = Q.absolute(Q.subtract(exactly(x), q));
        for (const direction of [1n, -1n] as const) {
          const other = neighbour(x, direction);
          if (!Number.isFinite(other)) continue;
          expect(Q.compare(error, Q.absolute(Q.subtract(exactly(other), q)))).toBeLessThanOrEqual(0);
        }
        expect(nearestDouble(Q.negate(q))).toBe(-x);
      }),
      // Just below twice the smallest normal double, where 54 bits are kept.
      { examples: [[22n, 493897513577427741939094070044664746992005829517450951312626n, -249]] },
    );
  });

  it.each([
    ["1/10", 0.1],
    ["1/3", 1 / 3],
    ["9007199254740993", 9007199254740992],
    ["9007199254740995", 9007199254740996],
    ["18014398509481985/2", 9007199254740992],
    ["-7/2", -3.5],
  ])("rounds %s to %s, ties to even", (text, expected) => {
    expect(nearestDouble(rational(text))).toBe(expected);
  });

  it("reaches the edges: the smallest double, half of it, and infinity", () => {
    const smallest = rational(1n, 1n << 1074n);
    expect(nearestDouble(smallest)).toBe(Number.MIN_VALUE);
    expect(nearestDouble(Q.divide(smallest, Q.of(2)))).toBe(0);
    expect(nearestDouble(Q.divide(Q.multiply(smallest, Q.of(3)), Q.of(2)))).toBe(2 * Number.MIN_VALUE);
    expect(nearestDouble(rational(10n ** 400n, 3n))).toBe(Number.POSITIVE_INFINITY);
    expect(nearestDouble(rational(1n, 10n ** 400n))).toBe(0);
  });
});
