import { describe, expect, test } from "vitest";
import { isSameOrigin, isTrustedHost } from "./trusted-request.ts";

describe("isTrustedHost", () => {
  const own = { loopback: true, names: [] };

  test.each(["localhost", "localhost:4117", "LOCALHOST:4117", "127.0.0.1:4117", "[::1]:4117"])("accepts %s", (host) => {
    expect(isTrustedHost(host, own)).toBe(true);
  });

  test.each([
    undefined,
    "",
    "evil.example",
    "evil.example:4117",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "localhost@evil.example",
    "evil.example#localhost",
    "localhost:4117:1",
    "192.168.1.5",
  ])("refuses %s on a server for this machine only", (host) => {
    expect(isTrustedHost(host, own)).toBe(false);
  });

  test("accepts a name it was told, and only that", () => {
    const rule = { loopback: true, names: ["Gradus.school.example"] };
    expect(isTrustedHost("gradus.school.example:443", rule)).toBe(true);
    expect(isTrustedHost("school.example", rule)).toBe(false);
  });

  test("accepts addresses, but not names, on a server that is open to the network", () => {
    const rule = { loopback: false, names: [] };
    expect(isTrustedHost("192.168.1.5:4117", rule)).toBe(true);
    expect(isTrustedHost("[fe80::1]:4117", rule)).toBe(true);
    expect(isTrustedHost("evil.example:4117", rule)).toBe(false);
  });
});

describe("isSameOrigin", () => {
  const host = "127.0.0.1:4117";

  test.each([
    ["a page of its own", `http://${host}`, "same-origin", true],
    ["a page of its own behind TLS", `https://${host}`, "same-origin", true],
    ["a program", undefined, undefined, true],
    ["the address bar", undefined, "none", true],
    ["another site", "https://evil.example", "cross-site", false],
    ["another port", "http://127.0.0.1:8080", "same-site", false],
    ["another site's picture", undefined, "cross-site", false],
    ["an old browser on another site", "https://evil.example", undefined, false],
    ["the sandboxed frame", "null", "cross-site", false],
    ["the sandboxed frame in an old browser", "null", undefined, false],
  ])("takes %s for what it is", (_, origin, fetchSite, expected) => {
    expect(isSameOrigin({ host, origin, fetchSite })).toBe(expected);
  });
});
