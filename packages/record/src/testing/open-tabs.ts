import "fake-indexeddb/auto";
import { afterEach, vi } from "vitest";
import { openRecord, type RecordOptions } from "../browser/open-record.ts";
import type { RecordStore } from "../browser/record-store.ts";
import type { FakeServer } from "./fake-server.ts";

const open: RecordStore[] = [];
let browsers = 0;

afterEach(() => {
  for (const store of open.splice(0)) store.close();
});

/** A browser with a storage of its own; each `tab()` of it is another page on the same record. */
export function browser(server: FakeServer | null = null, options: RecordOptions = {}) {
  browsers += 1;
  const name = `gradus-test-${browsers}`;
  return {
    name,
    tab(): RecordStore {
      const store = openRecord({
        name,
        server: server === null ? null : "/api/record",
        ...(server === null ? {} : { fetch: server.fetch }),
        delays: { gather: 5, firstRetry: 20, longestRetry: 80 },
        ...options,
      });
      open.push(store);
      return store;
    },
  };
}

/** Waits until something holds. */
export async function until(holds: () => void): Promise<void> {
  await vi.waitFor(holds, { timeout: 3_000, interval: 5 });
}
