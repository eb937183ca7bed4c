import fc from "fast-check";
import { expect, it } from "vitest";
import { fromSearch, toSearch } from "./address.ts";

it("brings back what was typed, whatever it is", () => {
  const text = fc.string({ minLength: 1 }).filter((typed) => typed.trim() !== "");
  fc.assert(
    fc.property(fc.constantFrom("solve", "det", null), fc.array(text, { maxLength: 4 }), (verb, typed) => {
      const work = { verb, typed, options: typed.length > 0 ? { p: "inf" } : {} };
      expect(fromSearch(toSearch(work))).toEqual(work);
    }),
  );
});

it("says nothing of an empty workbench", () => {
  expect(toSearch({ verb: null, typed: [], options: {} })).toBe("");
  expect(fromSearch("")).toEqual({ verb: null, typed: [], options: {} });
});
