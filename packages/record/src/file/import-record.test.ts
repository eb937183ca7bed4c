import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { orderEvents } from "../log/order.ts";
import { anyLog, eventAt } from "../testing/arbitrary-events.ts";
import { exportRecord } from "./export-record.ts";
import { importRecord } from "./import-record.ts";

const event = eventAt(0, "block-visited", { lesson: "l", block: "b" });
const file = (change: object) => JSON.stringify({ ...JSON.parse(exportRecord([event])), ...change });

describe("importRecord", () => {
  test("gives back what exportRecord was given, for any log", () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        expect(importRecord(exportRecord(log))).toEqual({ ok: true, events: orderEvents(log), skipped: [] });
      }),
    );
  });

  test("keeps every field of an event of a later version, also one called __proto__", () => {
    const data: unknown = JSON.parse('{"__proto__": {"level": 2}, "skill": "la.rank"}');
    const later = { ...event, type: "skill-estimated", data } as unknown as typeof event;
    const reading = importRecord(exportRecord([later]));
    expect(JSON.stringify(reading)).toBe(JSON.stringify({ ok: true, events: [later], skipped: [] }));
    expect(JSON.stringify(reading)).toContain('"__proto__":{"level":2}');
  });

  test.each([
    ["an empty file", "  \n", /^This file is empty\./],
    ["a picture", "\u0089PNG\r\n", /^This file can't be read: it is not JSON/],
    ["half a file", exportRecord([event]).slice(0, 90), /^This file can't be read: .*a part of it is missing/],
    ["another JSON file", '{"name":"gradus"}', /^This is not a Gradus record\./],
    ["a list", "[]", /^This is not a Gradus record\./],
    ["null", "null", /^This is not a Gradus record\./],
    [
      "a record without its version",
      file({ version: undefined }),
      /damaged: its version or its list of events is missing/,
    ],
    ["a record without events", file({ events: {} }), /damaged: its version or its list of events is missing/],
    [
      "a newer file",
      file({ version: 2 }),
      /^This record was exported by a newer Gradus \(file version 2; this one reads up to 1\)\. Update Gradus/,
    ],
    [
      "a record of damaged events only",
      file({ events: [{ ...event, id: 3 }] }),
      /^No event in this record can be read\. Event 1 of 1: id: expected string, received number$/,
    ],
  ])("refuses %s and says why", (_, text, message) => {
    const reading = importRecord(text);
    expect(reading).toEqual({ ok: false, message: expect.stringMatching(message) });
  });

  test("reads the rest of a file in which an event is damaged, and says which", () => {
    const bad = { ...event, data: { lesson: "l" } };
    expect(importRecord(file({ events: [bad, event] }))).toEqual({
      ok: true,
      events: [event],
      skipped: ["Event 1 of 2: data.block: expected string, received undefined"],
    });
  });

  test("reads a file that an editor gave a byte order mark", () => {
    expect(importRecord(`\uFEFF${exportRecord([event])}`)).toMatchObject({ ok: true, events: [event] });
  });

  test("reads an empty record", () => {
    expect(importRecord(exportRecord([]))).toEqual({ ok: true, events: [], skipped: [] });
  });
});

describe("exportRecord", () => {
  test("gives the same text for the same record, one event a line", () => {
    const other = eventAt(1_000, "block-visited", { lesson: "l", block: "c" });
    const text = exportRecord([other, event, other], { at: "2026-01-02T00:00:00.000Z" });
    expect(text).toBe(exportRecord([event, other], { at: "2026-01-02T00:00:00.000Z" }));
    expect(text.split("\n")).toHaveLength(10);
    expect(text).toContain('"exportedAt": "2026-01-02T00:00:00.000Z"');
  });
});
