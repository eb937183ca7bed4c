import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newId } from "../id/new-id.ts";
import { fold } from "../progress/fold.ts";
import { anyLog, eventAt } from "../testing/arbitrary-events.ts";
import { orderEvents } from "./order.ts";
import { restoreEvents } from "./restore.ts";

function ids(after: string) {
  let last = after;
  return () => {
    last = newId(0, () => 0.5, last);
    return last;
  };
}

describe("restoreEvents", () => {
  const old = eventAt(0, "setting-changed", { name: "theme", value: "dark" });
  const wipedBefore = newId(Date.UTC(2026, 0, 1) + 500, () => 0);

  test("gives a wiped event a fresh id after the tombstone and remembers the old one", () => {
    const [restored] = restoreEvents([old], { events: [], wipedBefore }, ids(wipedBefore));
    expect(restored).toEqual({ ...old, id: expect.any(String), restoredFrom: old.id });
    expect((restored?.id ?? "") > wipedBefore).toBe(true);
  });

  test("leaves what was done since the wipe the last word", () => {
    const later = eventAt(1_000, "setting-changed", { name: "theme", value: "light" });
    const added = restoreEvents([old], { events: [later], wipedBefore }, ids(later.id));
    expect(fold([later, ...added]).settings.theme).toBe("light");
  });

  test("adds nothing when the same file is imported again, also after a second wipe in between", () => {
    const first = restoreEvents([old], { events: [], wipedBefore }, ids(wipedBefore));
    expect(restoreEvents([old], { events: first, wipedBefore }, ids("0Z"))).toEqual([]);
    const next = newId(Date.UTC(2026, 5, 1), () => 0);
    const again = restoreEvents([...first, old], { events: [], wipedBefore: next }, ids(next));
    expect(again.map((event) => event.restoredFrom)).toEqual([old.id]);
  });

  test("brings back exactly the progress that was wiped, for any log", () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const kept = orderEvents(log);
        const tombstone = newId(1_000, () => 0);
        const back = restoreEvents(kept, { events: [], wipedBefore: tombstone }, ids(tombstone));
        expect(back.every((event) => event.id > tombstone)).toBe(true);
        expect(fold(back)).toEqual(fold(log));
      }),
    );
  });
});
