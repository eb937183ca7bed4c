import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { FakeServer } from "../testing/fake-server.ts";
import { browser, until } from "../testing/open-tabs.ts";
import { RecordDatabase } from "./database.ts";

const visit = (block: string) => ["block-visited", { lesson: "two-lines", block }] as const;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** From now on the browser has no room. */
function fillStorage() {
  return vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  });
}

describe("a full store", () => {
  test("in mid-session goes on in memory, says so, and offers the export", async () => {
    const tab = browser().tab();
    tab.append(...visit("why"));
    await tab.flush();
    fillStorage();
    tab.append(...visit("idea"));
    await tab.flush();
    expect(tab.status()).toMatchObject({ kind: "memory-only", keeping: "full", offerExport: true });
    expect(tab.status().message).toBe(
      "This browser’s storage is full, so new work can’t be saved in it. Your work lasts until you close this page: export it to keep it.",
    );
    expect(tab.progress().lessons["two-lines"]?.blocks).toEqual(["why", "idea"]);
    expect(tab.export()).toContain("idea");
  });

  test("saves everything once there is room again", async () => {
    const chrome = browser();
    const tab = chrome.tab();
    await tab.ready;
    const full = fillStorage();
    tab.append(...visit("why"));
    await tab.flush();
    full.mockRestore();
    tab.append(...visit("idea"));
    await tab.flush();
    expect(tab.status().kind).toBe("saved");
    const other = chrome.tab();
    await other.ready;
    expect(other.events()).toHaveLength(2);
  });

  test("doesn't alarm when the server keeps the work", async () => {
    const tab = browser(new FakeServer()).tab();
    await tab.flush();
    fillStorage();
    tab.append(...visit("why"));
    await tab.flush();
    await until(() =>
      expect(tab.status()).toMatchObject({ kind: "memory-only", server: "synced", offerExport: false }),
    );
    expect(tab.status().message).toMatch(/full.*Your work is kept on the server\.$/);
  });

  test("that fills when a transaction commits counts as full too", async () => {
    const chrome = browser();
    const tab = chrome.tab();
    await tab.ready;
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...given) {
      const request = put.apply(this, given);
      request.addEventListener("success", () => this.transaction.abort());
      Object.defineProperty(this.transaction, "error", {
        get: () => new DOMException("The quota has been exceeded.", "QuotaExceededError"),
      });
      return request;
    });
    tab.append(...visit("why"));
    await tab.flush();
    expect(tab.status()).toMatchObject({ kind: "memory-only", keeping: "full" });
  });
});

describe("a refused store", () => {
  test.each(["SecurityError", "InvalidStateError"])("with a %s goes on in memory and says so", async (name) => {
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("refused", name);
    });
    const tab = browser().tab();
    tab.append(...visit("why"));
    await tab.ready;
    expect(tab.status()).toMatchObject({ kind: "memory-only", keeping: "refused", offerExport: true });
    expect(tab.progress().lessons["two-lines"]?.blocks).toEqual(["why"]);
  });

  test("where IndexedDB is missing altogether goes on in memory", async () => {
    Reflect.deleteProperty(globalThis, "indexedDB");
    const tab = browser().tab();
    tab.append(...visit("why"));
    await tab.ready;
    expect(tab.status()).toMatchObject({ kind: "memory-only", keeping: "refused" });
  });

  test("still shares the record with the server", async () => {
    const server = new FakeServer();
    const chrome = browser(server).tab();
    chrome.append(...visit("why"));
    await chrome.flush();
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("refused", "SecurityError");
    });
    const secret = browser(server).tab();
    await secret.flush();
    secret.append(...visit("idea"));
    await secret.flush();
    expect(server.events).toHaveLength(2);
    expect(secret.status()).toMatchObject({ kind: "memory-only", server: "synced", offerExport: false });
  });

  test("that answers late joins then", async () => {
    const chrome = browser();
    const first = chrome.tab();
    first.append(...visit("why"));
    await first.flush();
    first.close();
    const load = RecordDatabase.prototype.load;
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    vi.spyOn(RecordDatabase.prototype, "load").mockImplementation(async function (this: RecordDatabase) {
      await released;
      return load.call(this);
    });
    const second = browser(null, { name: chrome.name, patience: { database: 10 } }).tab();
    await second.ready;
    expect(second.status()).toMatchObject({ kind: "memory-only", keeping: "refused" });
    second.append(...visit("idea"));
    release();
    await until(() => expect(second.status().kind).toBe("saved"));
    expect(second.progress().lessons["two-lines"]?.blocks).toEqual(["why", "idea"]);
  });
});

describe("a store that is taken away", () => {
  test("by a newer Gradus in another tab says to reload", async () => {
    const chrome = browser();
    const tab = chrome.tab();
    tab.append(...visit("why"));
    await tab.flush();
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open(chrome.name, 99);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
      request.onerror = () => reject(request.error);
    });
    expect(tab.status()).toMatchObject({ kind: "memory-only", keeping: "newer" });
    expect(tab.status().message).toContain("Reload this page");
    const old = chrome.tab();
    await old.ready;
    expect(old.status()).toMatchObject({ kind: "memory-only", keeping: "newer" });
  });

  test("by a failing disk is opened again with the next event", async () => {
    const chrome = browser();
    const tab = chrome.tab();
    await tab.ready;
    const failing = vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(() => {
      throw new DOMException("Internal error.", "UnknownError");
    });
    tab.append(...visit("why"));
    await tab.flush();
    expect(tab.status()).toMatchObject({ kind: "memory-only", keeping: "lost", offerExport: true });
    failing.mockRestore();
    tab.append(...visit("idea"));
    await tab.flush();
    await until(() => expect(tab.status().kind).toBe("saved"));
    const other = chrome.tab();
    await other.ready;
    expect(other.events()).toHaveLength(2);
  });
});
