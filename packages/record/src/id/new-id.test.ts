import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { idTime, isId, newId } from "./new-id.ts";

const time = fc.nat({ max: 2 ** 47 });
const draw = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe("newId", () => {
  test("orders ids by time, whatever the random part", () => {
    fc.assert(
      fc.property(time, time, draw, draw, (a, b, x, y) => {
        fc.pre(a < b);
        expect(newId(a, () => x) < newId(b, () => y)).toBe(true);
      }),
    );
  });

  test("is always greater than the id it follows, even when the clock has gone back", () => {
    fc.assert(
      fc.property(time, time, draw, draw, (before, now, x, y) => {
        const last = newId(before, () => x);
        expect(newId(now, () => y, last) > last).toBe(true);
      }),
    );
  });

  test("draws afresh after a lagging clock, so that two devices don't make the same id", () => {
    const last = newId(5, () => 0);
    expect(newId(0, () => 0.1, last)).not.toBe(newId(0, () => 0.2, last));
  });

  test("keeps the time to the millisecond", () => {
    fc.assert(
      fc.property(time, draw, (now, x) => {
        expect(idTime(newId(now, () => x))).toBe(now);
      }),
    );
  });

  test("makes ids that isId recognises and others that it doesn't", () => {
    expect(isId(newId(Date.UTC(2026, 10, 23), () => 0.999))).toBe(true);
    for (const text of [
      "",
      "0",
      "8ZZZZZZZZZZZZZZZZZZZZZZZZZ",
      "01ARZ3NDEKTSV4RRFFQ69G5FAI",
      "01arz3ndektsv4rrffq69g5fav",
    ]) {
      expect(isId(text)).toBe(false);
    }
  });

  test("agrees with the ULID specification's example of the time 1469918176385", () => {
    expect(newId(1_469_918_176_385, () => 0).slice(0, 10)).toBe("01ARYZ6S41");
  });

  test.each([-1, Number.NaN, 2 ** 48])("refuses the time %s", (now) => {
    expect(() => newId(now, () => 0)).toThrow(/newId: the time must be between 0 and 281474976710655 ms, got/);
  });
});
