import fc from "fast-check";
import { expect, it } from "vitest";
import { pagesOf } from "./pages-of.ts";

it("puts every step into one part, in order, and as many as there is room for", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40_000 }), { maxLength: 60 }), (lengths) => {
      const pages = pagesOf(lengths);
      expect(pages.flatMap(([from, to]) => lengths.slice(from, to))).toEqual(lengths);
      for (const [from, to] of pages) {
        const sum = lengths.slice(from, to).reduce((total, length) => total + length, 0);
        expect(to === from + 1 || sum <= 30_000).toBe(true);
      }
    }),
  );
});

it("leaves short work in one part, and nothing as nothing", () => {
  expect(pagesOf([100, 200, 300])).toEqual([[0, 3]]);
  expect(pagesOf([])).toEqual([]);
});
