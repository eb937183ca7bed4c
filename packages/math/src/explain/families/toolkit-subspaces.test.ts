import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matrix, vector } from "../../exact/matrix.ts";
import { independence } from "../../linear-algebra/exact/subspaces/independence.ts";
import { columnSpace, nullSpace, rowSpace } from "../../linear-algebra/exact/subspaces/spaces.ts";
import { spanMembership } from "../../linear-algebra/exact/subspaces/span.ts";
import { mixedRows } from "../../linear-algebra/exact/testing/arbitrary-planes.ts";
import { anyMatrix } from "../../linear-algebra/exact/testing/arbitrary-systems.ts";
import { expectSayable } from "../testing/sayable.ts";
import { explainIndependence, explainSpace, explainSpan } from "./toolkit-subspaces.ts";

describe("the words for spaces and spans", () => {
  it("say any trace, empty and zero matrices included", () => {
    fc.assert(
      fc.property(fc.oneof(anyMatrix, mixedRows), (A) => {
        for (const space of [nullSpace, columnSpace, rowSpace]) explainSpace(space(A).steps).forEach(expectSayable);
        explainIndependence(independence(A.entries).steps).forEach(expectSayable);
        if (A.rows === 0) return;
        explainSpan(spanMembership(A.entries.slice(1), A.entries[0] ?? []).steps).forEach(expectSayable);
      }),
      { numRuns: 50 },
    );
  });

  it("say how each basis is read", () => {
    const A = matrix([
      [1, 2, 0, 3],
      [0, 0, 1, 4],
    ]);
    const last = (steps: Parameters<typeof explainSpace>[0]) => explainSpace(steps).at(-1)?.text;
    expect(last(nullSpace(A).steps)).toBe(
      "Columns 2 and 4 have no pivot. Put 1 in the place of one and 0 in those of the others, each in turn, and the places of the pivots follow: (−2, 1, 0, 0), (−3, 0, −4, 1).",
    );
    expect(last(columnSpace(A).steps)).toBe(
      "The pivots stand in columns 1 and 3, so those columns of the matrix at the start are a basis: (1, 0), (0, 1).",
    );
    expect(last(rowSpace(A).steps)).toBe("The rows with a pivot are a basis: (1, 2, 0, 3), (0, 0, 1, 4).");
  });

  it("say each line of a span", () => {
    const { steps } = spanMembership([vector([1, 1]), vector([0, 2])], vector([3, 7]));
    expect(explainSpan(steps).map(({ text }) => text)).toEqual([
      "Write the vectors as columns, and the target behind a bar.",
      "Subtract row 1 from row 2.",
      "Divide row 2 by 2.",
      "Row 1 reads c₁ = 3 and row 2 reads c₂ = 2: every unknown has one value, so there is exactly one solution.",
      "There is one solution, so the vector lies in the span, as one mix alone: b = 3v₁ + 2v₂.",
    ]);
    expect(explainIndependence(independence([vector([1, 2]), vector([2, 4])]).steps).at(-1)?.text).toBe(
      "Column 2 has no pivot: it says how vector 2 is mixed from those before it, so the vectors are dependent: 2v₁ − v₂ = 0.",
    );
  });
});
