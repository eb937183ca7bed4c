import { type EventData, newId, type StoredEvent } from "@gradus/record";
import { afterEach, describe, expect, test } from "vitest";
import type { RecordStore } from "../store/record-store.ts";

let made = 0;

/** A fresh event for a test, later than those before it. */
export function anEvent(data: EventData["block-visited"] = { lesson: "two-lines", block: "why" }): StoredEvent {
  made += 1;
  const time = Date.UTC(2026, 0, 1) + made;
  return {
    id: newId(time, Math.random),
    schema: 1,
    at: new Date(time).toISOString(),
    device: "test",
    type: "block-visited",
    data,
  };
}

/** Ids that a wipe asks for. */
export const idAfter = (after: string | undefined) => newId(Date.UTC(2026, 0, 1), Math.random, after);

/**
 * What every record store must do, whichever database it stands on.
 * @param open a new, empty store each time.
 */
export function describeRecordStore(name: string, open: () => Promise<RecordStore>): void {
  describe(`a record store on ${name}`, () => {
    const stores: RecordStore[] = [];
    const opened = async () => {
      const store = await open();
      stores.push(store);
      return store;
    };
    afterEach(async () => {
      for (const store of stores.splice(0)) await store.close();
    });

    test("is empty at first", async () => {
      const store = await opened();
      expect(await store.after(0)).toEqual({
        events: [],
        cursor: 0,
        more: false,
        wipedBefore: "",
        record: expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
    });

    test("gives back what was added, whole and in the order it came", async () => {
      const store = await opened();
      const events = [anEvent(), anEvent(), anEvent()].reverse();
      expect(await store.append(events)).toMatchObject({ accepted: 3, added: 3, cursor: 3 });
      expect(await store.after(0)).toMatchObject({ events, cursor: 3, more: false });
    });

    test("stores an event once, however often it is sent", async () => {
      const store = await opened();
      const event = anEvent();
      await store.append([event, event]);
      expect(await store.append([event])).toMatchObject({ accepted: 1, added: 0, cursor: 1 });
      expect((await store.after(0)).events).toEqual([event]);
    });

    test("gives only what came after a cursor", async () => {
      const store = await opened();
      await store.append([anEvent()]);
      const { cursor } = await store.after(0);
      const next = anEvent();
      await store.append([next]);
      expect(await store.after(cursor)).toMatchObject({ events: [next], more: false });
      expect(await store.after(2)).toMatchObject({ events: [], cursor: 2, more: false });
    });

    test("takes a cursor that it never reached for the beginning", async () => {
      const store = await opened();
      const event = anEvent();
      await store.append([event]);
      expect(await store.after(99)).toMatchObject({ events: [event], cursor: 1 });
    });

    test("gives a long record page by page, missing and doubling nothing", async () => {
      const store = await opened();
      const events = Array.from({ length: 1_203 }, () => anEvent());
      await store.append(events);
      const seen: StoredEvent[] = [];
      for (let cursor = 0, more = true; more; ) {
        const page = await store.after(cursor, 100);
        expect(page.events.length).toBeLessThanOrEqual(100);
        seen.push(...page.events);
        ({ cursor, more } = page);
      }
      expect(seen).toEqual(events);
    });

    test("cuts a page of large events short, but never to nothing", async () => {
      const store = await opened();
      const large = Array.from({ length: 3 }, () => anEvent({ lesson: "l", block: "b".repeat(1_500_000) }));
      await store.append(large);
      const page = await store.after(0);
      expect(page).toMatchObject({ events: [large[0]], cursor: 1, more: true });
    });

    test("wipes everything, keeps the tombstone, and takes nothing older again", async () => {
      const store = await opened();
      const old = [anEvent(), anEvent()];
      await store.append(old);
      const wipedBefore = await store.wipe(idAfter);
      expect(old.every((event) => event.id < wipedBefore)).toBe(true);
      expect(await store.append(old)).toMatchObject({ accepted: 0, added: 0, wipedBefore });
      expect(await store.after(0)).toMatchObject({ events: [], wipedBefore });
    });

    test("wipes again after a wipe", async () => {
      const store = await opened();
      const first = await store.wipe(idAfter);
      expect((await store.wipe(idAfter)) > first).toBe(true);
    });

    test("takes the greater tombstone of a client, and no lesser one", async () => {
      const store = await opened();
      const [before, after] = [anEvent(), anEvent()];
      await store.append([before]);
      expect(await store.append([after], after.id)).toMatchObject({ accepted: 1, wipedBefore: after.id });
      expect(await store.append([], before.id)).toMatchObject({ wipedBefore: after.id });
      expect((await store.after(0)).events).toEqual([after]);
    });

    test("goes on counting after a wipe, so that a cursor from before it stays good", async () => {
      const store = await opened();
      await store.append([anEvent(), anEvent()]);
      const wipedBefore = await store.wipe(idAfter);
      const event = { ...anEvent(), id: idAfter(wipedBefore) };
      await store.append([event]);
      expect(await store.after(2)).toMatchObject({ events: [event], cursor: 3 });
    });

    test("loses nothing when many write at once, and gives every event its own place", async () => {
      const store = await opened();
      const batches = Array.from({ length: 20 }, () => [anEvent(), anEvent(), anEvent()]);
      await Promise.all(batches.map((batch) => store.append(batch)));
      const page = await store.after(0);
      expect(page.cursor).toBe(60);
      expect(new Set(page.events.map((event) => event.id)).size).toBe(60);
    });

    test("keeps an event of a later version whole", async () => {
      const store = await opened();
      const event: StoredEvent = {
        ...anEvent(),
        schema: 9,
        type: "skill-estimated",
        data: { alpha: 2, deep: [{ "": null }] },
      };
      await store.append([event]);
      expect((await store.after(0)).events).toEqual([event]);
    });
  });
}
