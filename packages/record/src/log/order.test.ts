import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyLog, eventAt } from "../testing/arbitrary-events.ts";
import { mergeLogs, orderEvents } from "./order.ts";

const tombstone = fc.constantFrom("", "0000000005", "000000000F", "000000000Z");
const anyRecord = fc.record({ events: anyLog, wipedBefore: tombstone });

describe("mergeLogs", () => {
  test("is commutative, associative and idempotent", () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, anyRecord, (a, b, c) => {
        const one = mergeLogs(a, b);
        expect(mergeLogs(b, a)).toEqual(one);
        expect(mergeLogs(one, c)).toEqual(mergeLogs(a, mergeLogs(b, c)));
        expect(mergeLogs(one, one)).toEqual(one);
      }),
    );
  });

  test("loses nothing that stands after the later tombstone, and keeps nothing before it", () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (a, b) => {
        const { events, wipedBefore } = mergeLogs(a, b);
        const ids = new Set([...a.events, ...b.events].map((event) => event.id).filter((id) => id >= wipedBefore));
        expect(new Set(events.map((event) => event.id))).toEqual(ids);
        expect(wipedBefore >= a.wipedBefore && wipedBefore >= b.wipedBefore).toBe(true);
      }),
    );
  });
});

describe("orderEvents", () => {
  test("puts an event that was imported again in its old place, once", () => {
    const first = eventAt(0, "setting-changed", { name: "theme", value: "dark" });
    const second = eventAt(1_000, "setting-changed", { name: "theme", value: "light" });
    const restored = {
      ...first,
      id: eventAt(5_000, "block-visited", { lesson: "l", block: "b" }).id,
      restoredFrom: first.id,
    };
    expect(orderEvents([second, restored])).toEqual([restored, second]);
    expect(orderEvents([restored, first, second])).toEqual([first, second]);
  });
});
