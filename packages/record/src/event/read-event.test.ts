import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyLog, eventAt } from "../testing/arbitrary-events.ts";
import { eventTypes } from "./event.ts";
import { isEnvelope } from "./is-envelope.ts";
import { readEvent } from "./read-event.ts";
import { dataSchemas } from "./schema.ts";

const event = eventAt(0, "answer-given", {
  problem: "count@1:1:a",
  answer: "b",
  verdict: "right",
  attempt: 1,
  help: "none",
  where: "practice",
});

describe("readEvent", () => {
  test("reads whatever a log may hold, whole", () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        for (const one of log) {
          expect(readEvent(JSON.parse(JSON.stringify(one)))).toEqual({ ok: true, event: one });
          expect(isEnvelope(one)).toBe(true);
        }
      }),
    );
  });

  test("has a schema for every type", () => {
    expect(Object.keys(dataSchemas).toSorted()).toEqual([...eventTypes].toSorted());
  });

  test("keeps fields that a later version has added to a known type", () => {
    const later = { ...event, data: { ...event.data, seconds: 12 } };
    expect(readEvent(later)).toEqual({ ok: true, event: later });
  });

  test("keeps an event of a later schema even when its type is known and its data is another", () => {
    const later = { ...event, schema: 2, data: { rewritten: true } };
    expect(readEvent(later)).toEqual({ ok: true, event: later });
  });

  test.each([
    [{ ...event, id: "01ARZ3NDEKTSV4RRFFQ69G5FAI" }, "id: expected an id of 26 characters"],
    [{ ...event, restoredFrom: "x" }, "restoredFrom: expected an id of 26 characters"],
    [{ ...event, schema: 0 }, /^schema: /],
    [{ ...event, at: "2026-01-01" }, /^at: /],
    [{ ...event, device: "" }, /^device: /],
    [{ ...event, data: [] }, /^data: /],
    [{ ...event, data: { ...event.data, verdict: "splendid" } }, /^data\.verdict: /],
    [{ ...event, data: { ...event.data, attempt: 0 } }, /^data\.attempt: /],
    [{ ...event, data: { ...event.data, answer: "x".repeat(4_001) } }, /^data\.answer: /],
    [{ ...event, data: { ...event.data, lesson: undefined } }, /^data\.lesson: /],
    [null, "expected object, received null"],
    ["event", "expected object, received string"],
  ])("refuses %j and names the field", (value, message) => {
    const reading = readEvent(value);
    expect(reading.ok ? "" : reading.message).toMatch(message);
    expect(reading.ok).toBe(false);
  });
});
