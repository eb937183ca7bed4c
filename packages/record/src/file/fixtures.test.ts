import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { eventTypes, type StoredEvent } from "../event/event.ts";
import { fold } from "../progress/fold.ts";
import { exportRecord } from "./export-record.ts";
import { importRecord } from "./import-record.ts";

// Records as released versions exported them. They are added, never edited: what a learner exported once must open for ever.
const folder = new URL("../../fixtures/", import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
const read = (name: string) => readFileSync(new URL(name, folder), "utf8");

function open(name: string): readonly StoredEvent[] {
  const reading = importRecord(read(name));
  if (!reading.ok) throw new Error(reading.message);
  expect(reading.skipped).toEqual([]);
  return reading.events;
}

describe.each(names)("the old record %s", (name) => {
  test("is as it was when it was added", () => {
    const sums = new Map(
      read("checksums.txt")
        .trim()
        .split("\n")
        .map((line) => [line.slice(66), line.slice(0, 64)]),
    );
    expect(createHash("sha256").update(read(name)).digest("hex")).toBe(sums.get(name));
  });

  test("opens with every event", () => {
    const raw = JSON.parse(read(name)) as { events: unknown[] };
    expect(open(name)).toEqual(raw.events);
  });

  test("gives the progress that was worked out by hand", () => {
    expect(fold(open(name))).toEqual(JSON.parse(read(`expected/${name}`)));
  });

  test("loses nothing when it is exported and imported again", () => {
    const again = importRecord(exportRecord(open(name)));
    expect(again).toEqual({ ok: true, events: open(name), skipped: [] });
  });
});

test("the old records hold every type of event", () => {
  const held = new Set(names.flatMap((name) => open(name).map((event) => event.type)));
  expect(eventTypes.filter((type) => !held.has(type))).toEqual([]);
});
