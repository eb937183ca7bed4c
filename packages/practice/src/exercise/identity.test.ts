import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatIdentity, isSeed, parseIdentity } from "./identity.ts";
import { sampleKinds } from "./testing/sample-kind.ts";

describe("identity", () => {
  it("reads back what it writes", () => {
    const seed = fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/);
    const level = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(seed, level, fc.integer({ min: 1, max: 99 }), (s, l, version) => {
        const identity = { kind: "la.solve-2x2", version, level: l, seed: s };
        expect(parseIdentity(formatIdentity(identity))).toEqual(identity);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    "",
    "la.solve",
    "la.solve@1:1",
    "la.solve@0:1:a",
    "la.solve@1:1:",
    "la.solve@1:1:a b",
    "LA@1:1:a",
    "a@1:1:a:b",
  ])("reads %j as none", (text) => {
    expect(parseIdentity(text)).toBeNull();
  });

  it("throws for a seed that would not read back", () => {
    expect(() => formatIdentity({ kind: "la.x", version: 1, level: 1, seed: "a:b" })).toThrow(
      'formatIdentity: a seed is 1 to 40 letters, digits, _ or -, and a kind is lower case, got "la.x@1:1:a:b"',
    );
    expect(isSeed("a b")).toBe(false);
    expect(isSeed("a-b_3")).toBe(true);
  });

  it("opens the same problem for the same identity, and refuses a level that is not there", () => {
    const [kind] = sampleKinds;
    expect(kind?.open(1, "abc").problem).toEqual(kind?.open(1, "abc").problem);
    expect(() => kind?.open(7, "abc")).toThrow("test.one: level must be one of 1, 2, 3, got 7");
  });
});
