import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identity, matrix } from "../../../exact/matrix.ts";
import { ONE, Q } from "../../../exact/rational.ts";
import { determinant } from "../determinant.ts";
import { squareMatrix } from "../testing/arbitrary-systems.ts";
import { replayed } from "../testing/replay.ts";
import { determinantByCofactors, keepsCofactorSum } from "./cofactor-expansion.ts";
import { emptiestLine, minorMatrix } from "./minor.ts";

describe("determinantByCofactors", () => {
  it("agrees with reduction and replays: every step keeps the sum, and the last state is one value", () => {
    fc.assert(
      fc.property(squareMatrix, (A) => {
        const { value, steps } = determinantByCofactors(A);
        expect(value).toEqual(determinant(A).value);
        const end = replayed(steps, [{ coefficient: ONE, matrix: A }], keepsCofactorSum);
        expect(end).toEqual([{ coefficient: ONE, value }]);
      }),
      { numRuns: 60 },
    );
  });

  it("expands along the line with the most zeros, and leaves them out", () => {
    const A = matrix([
      [1, 0, 2],
      [3, 4, 5],
      [6, 0, 7],
    ]);
    const { steps, value } = determinantByCofactors(A);
    expect(emptiestLine(A)).toEqual({ kind: "column", index: 1 });
    expect(steps.map(({ rule, after }) => [rule, after.length])).toEqual([
      ["expand-cofactors", 1],
      ["work-out-minor", 1],
      ["add-terms", 1],
    ]);
    expect(Q.toText(value)).toBe("-20");
  });

  it("takes the signs of the chessboard", () => {
    const A = matrix([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 10],
    ]);
    const [first] = determinantByCofactors(A).steps;
    expect(first?.after.map(({ coefficient }) => Q.toText(coefficient))).toEqual(["1", "-2", "3"]);
  });

  it("is 1 without entries, and names the shape it got", () => {
    expect(determinantByCofactors(identity(0)).value).toEqual(ONE);
    expect(() => determinantByCofactors(matrix([[1, 2]]))).toThrow("determinantByCofactors: A must be square, got 1×2");
    expect(() => determinantByCofactors(identity(7))).toThrow(
      "determinantByCofactors: 7×7 has too many terms; determinant reduces it",
    );
    expect(() => minorMatrix(identity(2), 0, 2)).toThrow("minorMatrix: no entry (0, 2) in a 2×2 matrix");
    expect(() => emptiestLine(identity(0))).toThrow("emptiestLine: a matrix without rows has no line");
  });

  it("rejects an expansion with a wrong sign", () => {
    const A = matrix([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 10],
    ]);
    const [step] = determinantByCofactors(A).steps;
    const wrong = step?.after.map((term) => ({ ...term, coefficient: Q.absolute(term.coefficient) }));
    expect(step?.rule === "expand-cofactors" && wrong && keepsCofactorSum({ ...step, after: wrong })).toBe(false);
  });
});
