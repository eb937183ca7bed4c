import { describe, expect, test } from "vitest";
import { FakeServer } from "../testing/fake-server.ts";
import { browser, until } from "../testing/open-tabs.ts";

const visit = (block: string) => ["block-visited", { lesson: "two-lines", block }] as const;

describe("a record in one tab", () => {
  test("shows an event at once, before anything is read or saved", () => {
    const tab = browser().tab();
    const event = tab.append(...visit("why"));
    expect(tab.events()).toEqual([event]);
    expect(tab.progress().lessons["two-lines"]?.blocks).toEqual(["why"]);
    expect(tab.status().kind).toBe("opening");
  });

  test("is found again after a reload, under the same device", async () => {
    const chrome = browser();
    const first = chrome.tab();
    const before = first.append(...visit("why"));
    await until(() => expect(first.status()).toMatchObject({ kind: "saved", message: "Saved in this browser." }));
    first.close();
    const second = chrome.tab();
    await second.ready;
    expect(second.events()).toEqual([before]);
    const after = second.append(...visit("idea"));
    expect(after.device).toBe(before.device);
    expect(after.id > before.id).toBe(true);
  });

  test("keeps what was appended before the stored record was read", async () => {
    const chrome = browser();
    const first = chrome.tab();
    first.append(...visit("why"));
    await first.flush();
    first.close();
    const second = chrome.tab();
    second.append(...visit("idea"));
    await second.flush();
    expect(second.progress().lessons["two-lines"]?.blocks).toEqual(["why", "idea"]);
  });

  test("hands out the same objects until something changes, and tells of each change", async () => {
    const tab = browser().tab();
    await tab.ready;
    const [events, progress, status] = [tab.events(), tab.progress(), tab.status()];
    expect([tab.events(), tab.progress(), tab.status()]).toEqual([events, progress, status]);
    expect(tab.progress()).toBe(progress);
    expect(tab.status()).toBe(status);
    let told = 0;
    const end = tab.subscribe(() => {
      told += 1;
    });
    tab.append(...visit("why"));
    expect(told).toBeGreaterThan(0);
    expect(tab.progress()).not.toBe(progress);
    end();
    const before = told;
    tab.append(...visit("idea"));
    expect(told).toBe(before);
  });
});

describe("two tabs", () => {
  test("agree within a moment", async () => {
    const chrome = browser();
    const [one, two] = [chrome.tab(), chrome.tab()];
    await Promise.all([one.ready, two.ready]);
    one.append(...visit("why"));
    await until(() => expect(two.progress().lessons["two-lines"]?.blocks).toEqual(["why"]));
    two.append(...visit("idea"));
    await until(() => expect(one.progress()).toEqual(two.progress()));
  });

  test("lose nothing when both append at the same time", async () => {
    const chrome = browser();
    const [one, two] = [chrome.tab(), chrome.tab()];
    for (let i = 0; i < 100; i++) {
      one.append(...visit(`one-${i}`));
      two.append(...visit(`two-${i}`));
    }
    await Promise.all([one.flush(), two.flush()]);
    const third = chrome.tab();
    await third.ready;
    expect(third.events()).toHaveLength(200);
    await until(() => expect(one.events()).toEqual(third.events()));
  });

  test("agree on a wipe, and what is done after it stays", async () => {
    const chrome = browser();
    const [one, two] = [chrome.tab(), chrome.tab()];
    one.append(...visit("why"));
    await until(() => expect(two.events()).toHaveLength(1));
    await one.wipe();
    await until(() => expect(two.events()).toEqual([]));
    two.append(...visit("idea"));
    await two.flush();
    const third = chrome.tab();
    await third.ready;
    expect(third.progress().lessons["two-lines"]?.blocks).toEqual(["idea"]);
  });
});

describe("export, wipe, import", () => {
  test("bring back what was exported, once, and leave what was done since the last word", async () => {
    const tab = browser().tab();
    tab.append("setting-changed", { name: "theme", value: "dark" });
    tab.append(...visit("why"));
    const before = tab.progress();
    const file = tab.export();
    await tab.wipe();
    expect(tab.progress().lessons).toEqual({});
    expect(await tab.import(file)).toEqual({ ok: true, added: 2, skipped: [], message: "2 events added." });
    expect(tab.progress()).toEqual(before);
    tab.append("setting-changed", { name: "theme", value: "light" });
    expect(await tab.import(file)).toMatchObject({
      ok: true,
      added: 0,
      message: "Nothing new was found in this file.",
    });
    expect(tab.progress().settings.theme).toBe("light");
  });

  test("survive a reload", async () => {
    const chrome = browser();
    const first = chrome.tab();
    first.append(...visit("why"));
    const file = first.export();
    await first.wipe();
    await first.import(file);
    await first.flush();
    first.close();
    const second = chrome.tab();
    await second.ready;
    expect(second.progress()).toEqual(first.progress());
    expect(second.progress().lessons["two-lines"]?.blocks).toEqual(["why"]);
  });

  test("say what is wrong with a file, and change nothing", async () => {
    const tab = browser().tab();
    expect(await tab.import("hello")).toMatchObject({
      ok: false,
      added: 0,
      message: expect.stringContaining("not JSON"),
    });
    expect(tab.events()).toEqual([]);
  });

  test("go on at once with what the server keeps, where the second has nothing of its own", async () => {
    const server = new FakeServer();
    const chrome = browser(server).tab();
    const event = chrome.append(...visit("why"));
    await chrome.flush();
    const slow: typeof fetch = async (...request) => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return server.fetch(...request);
    };
    const firefox = browser(server, { fetch: slow });
    const tab = firefox.tab();
    await tab.ready;
    expect(tab.events()).toEqual([event]);
    // The second time it has a copy, and does not wait.
    await tab.flush();
    tab.close();
    const later = chrome.append(...visit("idea"));
    await chrome.flush();
    const again = firefox.tab();
    await again.ready;
    expect(again.events()).toEqual([event]);
    await until(() => expect(again.events()).toEqual([event, later]));
  });

  test.each(["down", "never answers"])("begin on their own with a server that is %s", async (fault) => {
    const silent: typeof fetch = () => new Promise(() => {});
    const server = new FakeServer();
    server.mode = "down";
    const tab = browser(server, {
      patience: { firstAnswer: 40 },
      ...(fault === "down" ? {} : { fetch: silent }),
    }).tab();
    await tab.ready;
    tab.append(...visit("why"));
    expect(tab.events()).toHaveLength(1);
  });

  test("work with a server that was wiped from elsewhere meanwhile", async () => {
    const server = new FakeServer();
    const [chrome, firefox] = [browser(server).tab(), browser(server).tab()];
    chrome.append(...visit("why"));
    await chrome.flush();
    await firefox.flush();
    const file = firefox.export();
    await chrome.wipe();
    await firefox.flush();
    expect(firefox.events()).toEqual([]);
    await firefox.import(file);
    await firefox.flush();
    await chrome.flush();
    expect(chrome.progress().lessons["two-lines"]?.blocks).toEqual(["why"]);
  });
});

describe("clocks", () => {
  test("that lag behind a wipe lose nothing that is done after it", async () => {
    const server = new FakeServer();
    const ahead = browser(server, { now: () => Date.UTC(2030, 0, 1) }).tab();
    await ahead.wipe();
    const chrome = browser(server, { now: () => Date.UTC(2026, 0, 1) });
    const behind = chrome.tab();
    await behind.flush();
    behind.append(...visit("why"));
    await behind.flush();
    expect(server.events).toHaveLength(1);
    behind.close();
    const again = chrome.tab();
    // Before it has read that there was a wipe.
    again.append(...visit("idea"));
    await again.flush();
    expect(again.progress().lessons["two-lines"]?.blocks.toSorted()).toEqual(["idea", "why"]);
    expect(server.events).toHaveLength(2);
  });
});
