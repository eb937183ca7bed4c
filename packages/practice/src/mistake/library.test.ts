import "./testing/know-all.ts";
import { describe, expect, it } from "vitest";
import { mistakeWords } from "./known.ts";
import { isMistakeId, mistakeLibrary } from "./library.ts";

describe("the library of wrong rules", () => {
  it("names every rule once", () => {
    const ids = mistakeLibrary.map((entry) => entry.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(mistakeLibrary.map((entry) => [entry.id, entry] as const))(
    "%s names the action, its lure and a check of at most two lines",
    (id, entry) => {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
      expect(entry.action).toMatch(/^(This|These) .*\.$/);
      expect(entry.action).not.toMatch(/\byou\b/i);
      expect(entry.why).toMatch(/\.$/);
      expect(entry.check.split("\n").length).toBeLessThanOrEqual(2);
      for (const text of [entry.action, entry.why, entry.check]) {
        expect((text.match(/\$/g) ?? []).length % 2).toBe(0);
        expect(text).not.toMatch(/clearly|obviously|!/);
      }
    },
  );

  it("finds a rule by its id and refuses an unknown one with its name", () => {
    expect(mistakeWords("slope-inverted").id).toBe("slope-inverted");
    expect(isMistakeId("no-such-rule")).toBe(false);
    // @ts-expect-error an id from outside the library
    expect(() => mistakeWords("no-such-rule")).toThrow("mistakeWords: no wrong rule is known as no-such-rule");
  });
});
