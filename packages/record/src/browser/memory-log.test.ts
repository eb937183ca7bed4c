import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { orderEvents } from "../log/order.ts";
import { fold } from "../progress/fold.ts";
import { anyLog, eventAt } from "../testing/arbitrary-events.ts";
import { MemoryLog } from "./memory-log.ts";

describe("MemoryLog", () => {
  test("says the same as a fold of everything, after each of many additions in any order, with a wipe in between", () => {
    const batches = anyLog.chain((log) =>
      fc
        .tuple(fc.boolean(), fc.array(fc.nat({ max: 5 }), { maxLength: 12 }), fc.nat({ max: 12 }))
        .map(([inOrder, sizes, wipeAt]) => {
          const events = inOrder ? log.toSorted((a, b) => (a.id < b.id ? -1 : 1)) : [...log];
          const parts = sizes.map((size) => events.splice(0, size));
          return { parts: [...parts, events], wipeAt };
        }),
    );
    fc.assert(
      fc.property(batches, ({ parts, wipeAt }) => {
        const log = new MemoryLog();
        let all: (typeof parts)[number] = [];
        parts.forEach((part, index) => {
          if (index === wipeAt && log.greatest !== undefined) {
            log.wipe(log.greatest);
            all = all.filter((event) => event.id >= log.wipedBefore);
          }
          log.add(part);
          all = [...all, ...part.filter((event) => event.id >= log.wipedBefore)];
          expect(log.progress()).toEqual(fold(all));
          expect(log.events()).toEqual(orderEvents(all));
        });
      }),
    );
  });

  test("leaves the progress that it handed out as it was", () => {
    const log = new MemoryLog();
    log.add([eventAt(0, "block-visited", { lesson: "l", block: "why" })]);
    const before = log.progress();
    const copy = structuredClone(before);
    log.add([eventAt(1_000, "block-visited", { lesson: "l", block: "idea" })]);
    expect(log.progress()).not.toEqual(copy);
    expect(before).toEqual(copy);
  });
});
