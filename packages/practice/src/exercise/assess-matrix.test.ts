import { rational } from "@gradus/math/exact";
import { describe, expect, it } from "vitest";
import type { Answer, MatrixForm } from "../answer/form.ts";
import { assessMatrix } from "./assess-matrix.ts";

const form: MatrixForm = {
  type: "matrix",
  rows: 2,
  columns: 2,
  given: [
    [rational(1), null],
    [null, null],
  ],
};
const rows = (numbers: readonly (readonly number[])[]) => numbers.map((row) => row.map((value) => rational(value)));
const matrix = (numbers: readonly (readonly number[])[]): Answer => ({ type: "matrix", entries: rows(numbers) });
const words = {
  because: "Each entry is the sum.",
  nudge: ({ row, column }: { row: number; column: number }) => `Add again in row ${row}, column ${column}.`,
};
const expected = rows([
  [1, 2],
  [3, 4],
]);

describe("a matrix judged entry by entry", () => {
  it("is right when every entry agrees", () => {
    expect(
      assessMatrix(
        form,
        expected,
        matrix([
          [1, 2],
          [3, 4],
        ]),
        words,
      ),
    ).toEqual({
      is: "right",
      because: "Each entry is the sum.",
    });
  });

  it("marks every box that was asked and points at the first that differs", () => {
    expect(
      assessMatrix(
        form,
        expected,
        matrix([
          [1, 2],
          [5, 6],
        ]),
        words,
      ),
    ).toEqual({
      is: "wrong",
      nudge: "Add again in row 2, column 1.",
      witness: "The first entry that differs is in row 2, column 1.",
      marks: { r1c2: "right", r2c1: "wrong", r2c2: "wrong" },
    });
  });

  it("says so when another sort of answer came in", () => {
    expect(assessMatrix(form, expected, { type: "wrong-line", line: null }, words).is).toBe("undecided");
  });
});
