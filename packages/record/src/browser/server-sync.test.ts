import { describe, expect, test } from "vitest";
import { FakeServer } from "../testing/fake-server.ts";
import { browser, until } from "../testing/open-tabs.ts";

const visit = (block: string) => ["block-visited", { lesson: "two-lines", block }] as const;

describe("with a server", () => {
  test("sends a burst of events in one request, a moment later", async () => {
    const server = new FakeServer();
    const tab = browser(server).tab();
    await tab.flush();
    for (let i = 0; i < 20; i++) tab.append(...visit(`b${i}`));
    await until(() => expect(server.events).toHaveLength(20));
    expect(server.requests.filter((request) => request.method === "POST")).toHaveLength(1);
    await until(() => expect(tab.status()).toMatchObject({ kind: "saved", server: "synced", waiting: 0 }));
    expect(tab.status().message).toBe("Saved in this browser and on the server.");
  });

  test("doesn't fetch what it has just sent", async () => {
    const server = new FakeServer();
    const tab = browser(server).tab();
    await tab.flush();
    const before = server.requests.length;
    tab.append(...visit("why"));
    await until(() => expect(tab.status().server).toBe("synced"));
    await until(() => expect(server.events).toHaveLength(1));
    expect(server.requests.slice(before).map((request) => request.method)).toEqual(["POST"]);
  });

  test("gives another browser with an empty store everything, page by page", async () => {
    const server = new FakeServer();
    server.pageSize = 7;
    const chrome = browser(server).tab();
    for (let i = 0; i < 30; i++) chrome.append(...visit(`b${i}`));
    await chrome.flush();
    const firefox = browser(server).tab();
    await firefox.flush();
    expect(firefox.events()).toEqual(chrome.events());
  });

  test("joins what two browsers did apart", async () => {
    const server = new FakeServer();
    const [chrome, firefox] = [browser(server).tab(), browser(server).tab()];
    server.mode = "down";
    chrome.append(...visit("why"));
    firefox.append(...visit("idea"));
    await Promise.all([chrome.flush(), firefox.flush()]);
    server.mode = "up";
    await chrome.flush();
    await firefox.flush();
    await chrome.flush();
    expect(chrome.events()).toHaveLength(2);
    expect(firefox.progress()).toEqual(chrome.progress());
  });

  test("goes on without it, says so, and sends later by itself", async () => {
    const server = new FakeServer();
    server.mode = "down";
    const tab = browser(server).tab();
    tab.append(...visit("why"));
    await tab.flush();
    expect(tab.status()).toMatchObject({ kind: "offline", server: "offline", waiting: 1, offerExport: false });
    expect(tab.status().message).toMatch(/^Saved in this browser\. The server can’t be reached/);
    server.mode = "up";
    await until(() => expect(tab.status()).toMatchObject({ kind: "saved", server: "synced", waiting: 0 }));
    expect(server.events).toHaveLength(1);
  });

  test("sends after a reload what a crash kept from being sent", async () => {
    const server = new FakeServer();
    server.mode = "down";
    const chrome = browser(server);
    const first = chrome.tab();
    const event = first.append(...visit("why"));
    await first.flush();
    first.close();
    server.mode = "up";
    await chrome.tab().flush();
    expect(server.events).toEqual([event]);
  });

  test("stores an event once when the answer was lost and it is sent again", async () => {
    const server = new FakeServer();
    const tab = browser(server).tab();
    await tab.flush();
    server.mode = "deaf";
    tab.append(...visit("why"));
    await until(() => expect(server.events).toHaveLength(1));
    server.mode = "up";
    await until(() => expect(tab.status()).toMatchObject({ server: "synced", waiting: 0 }));
    expect(server.events).toHaveLength(1);
  });

  test("misses no foreign event when a lost answer and another browser's event come together", async () => {
    const server = new FakeServer();
    const [chrome, firefox] = [browser(server).tab(), browser(server).tab()];
    await Promise.all([chrome.flush(), firefox.flush()]);
    server.mode = "deaf";
    chrome.append(...visit("mine"));
    await until(() => expect(server.events).toHaveLength(1));
    server.mode = "up";
    firefox.append(...visit("theirs"));
    await firefox.flush();
    await until(() => expect(chrome.status().waiting).toBe(0));
    await until(() => expect(chrome.events()).toHaveLength(2));
  });

  test("tells a server that lost its data everything again", async () => {
    const server = new FakeServer();
    const chrome = browser(server);
    const first = chrome.tab();
    for (let i = 0; i < 5; i++) first.append(...visit(`b${i}`));
    await first.flush();
    server.forgetEverything();
    first.append(...visit("last"));
    await first.flush();
    expect(server.events).toHaveLength(6);
    first.close();
    server.forgetEverything();
    await chrome.tab().flush();
    expect(server.events).toHaveLength(6);
  });

  test("tells a server that went back to an older copy of its data what it has lost", async () => {
    const server = new FakeServer();
    const tab = browser(server).tab();
    for (let i = 0; i < 5; i++) tab.append(...visit(`b${i}`));
    await tab.flush();
    server.goBackTo(2);
    await tab.flush();
    expect(server.events).toHaveLength(5);
  });

  test("isn't held up by an event that the server refuses", async () => {
    const server = new FakeServer();
    server.refuses = (event) => event.type === "prediction-made";
    const tab = browser(server).tab();
    await tab.flush();
    for (let i = 0; i < 4; i++) tab.append(...visit(`b${i}`));
    tab.append("prediction-made", { lesson: "two-lines", block: "predict", prediction: "one" });
    for (let i = 4; i < 8; i++) tab.append(...visit(`b${i}`));
    await tab.flush();
    expect(server.events).toHaveLength(8);
    expect(tab.events()).toHaveLength(9);
    expect(tab.status().server).toBe("synced");
  });

  test("asks a site without a record once and then leaves it alone", async () => {
    const server = new FakeServer();
    server.mode = "page";
    const tab = browser(server).tab();
    await tab.flush();
    tab.append(...visit("why"));
    await tab.flush();
    expect(tab.status()).toMatchObject({ kind: "saved", server: "none", message: "Saved in this browser." });
    expect(server.requests).toHaveLength(1);
  });

  test("wipes the server as soon as it can be reached, and other browsers after it", async () => {
    const server = new FakeServer();
    const [chrome, firefox] = [browser(server).tab(), browser(server).tab()];
    chrome.append(...visit("why"));
    await chrome.flush();
    await firefox.flush();
    expect(firefox.events()).toHaveLength(1);
    server.mode = "down";
    await chrome.wipe();
    expect(chrome.events()).toEqual([]);
    expect(chrome.status().message).toContain("The server is wiped as soon as it can be reached.");
    server.mode = "up";
    await until(() => expect(server.events).toEqual([]));
    await firefox.flush();
    expect(firefox.events()).toEqual([]);
  });

  test("gets the last events when the page is closed", async () => {
    const server = new FakeServer();
    const page = Object.assign(new EventTarget(), { visibilityState: "visible" });
    const target = new EventTarget();
    const globals = {
      document: page,
      addEventListener: target.addEventListener.bind(target),
      removeEventListener: target.removeEventListener.bind(target),
    };
    const before = Object.fromEntries(Object.keys(globals).map((key) => [key, Reflect.get(globalThis, key)]));
    Object.assign(globalThis, globals);
    try {
      const tab = browser(server, { delays: { gather: 60_000 } }).tab();
      await tab.flush();
      tab.append(...visit("last"));
      target.dispatchEvent(new Event("pagehide"));
      await until(() => expect(server.events).toHaveLength(1));
      expect(server.requests.at(-1)).toEqual({ method: "POST", events: 1, keepalive: true });
      tab.close();
    } finally {
      Object.assign(globalThis, before);
    }
  });
});
