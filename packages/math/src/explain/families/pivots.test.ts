import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matrix } from "../../exact/matrix.ts";
import { readPivots } from "../../linear-algebra/exact/read-pivots.ts";
import { rowEchelonForm } from "../../linear-algebra/exact/row-echelon-form.ts";
import { anySystem } from "../../linear-algebra/exact/testing/arbitrary-systems.ts";
import { expectSayable } from "../testing/sayable.ts";
import { explainPivots } from "./pivots.ts";

describe("the words for reading pivots", () => {
  it("say any row echelon form, with constants behind the bar or without", () => {
    fc.assert(
      fc.property(anySystem, ([A]) => {
        explainPivots(readPivots(rowEchelonForm(A).value.matrix).steps).forEach(expectSayable);
        if (A.columns === 0) return;
        const bar = A.columns - 1;
        const augmented = rowEchelonForm(A, { pivotColumns: bar }).value.matrix;
        explainPivots(readPivots(augmented, { pivotColumns: bar }).steps, { bar }).forEach(expectSayable);
      }),
    );
  });

  it("name the unknown of each pivot, then those that are free", () => {
    const rows = [
      [0, -3, 1, 4, 7],
      [0, 0, 0, 2, 6],
      [0, 0, 0, 0, 0],
    ];
    const { steps } = readPivots(matrix(rows), { pivotColumns: 4 });
    expect(explainPivots(steps, { bar: 4 }).map(({ text, reason }) => [text, reason])).toStrictEqual([
      ["The first number of row 1 that is not 0 stands in the column of x₂: a pivot.", "pivot of row 1"],
      ["The first number of row 2 that is not 0 stands in the column of x₄: a pivot.", "pivot of row 2"],
      ["Row 3 holds only zeros in front of the bar, so it has no pivot.", "no pivot"],
      ["No pivot stands in the columns of x₁ and x₃, so they may take any values.", "free unknowns"],
    ]);
    const each = matrix(rows.slice(0, 2).map((row) => [row[1] ?? 0, row[3] ?? 0, 1]));
    expect(explainPivots(readPivots(each, { pivotColumns: 2 }).steps, { bar: 2 }).at(-1)?.text).toBe(
      "A pivot stands in the column of every unknown, so none of them is free.",
    );
  });
});
