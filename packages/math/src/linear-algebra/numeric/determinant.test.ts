import { describe, expect, it } from "vitest";
import { determinant, determinantSignAndLogarithm } from "./determinant.ts";
import { diagonalMatrix, identity, matrix, matrixOf, zeros } from "./matrix.ts";
import { vector } from "./vector.ts";

describe("determinant", () => {
  it("is right to the last bit where everything cancels", () => {
    expect(
      determinant(
        matrix([
          [64919121, -159018721],
          [41869520.5, -102558961],
        ]),
      ),
    ).toBe(-0.5);
    expect(
      determinant(
        matrix([
          [1 + 2 ** -52, 1],
          [1, 1 - 2 ** -52],
        ]),
      ),
    ).toBe(-(2 ** -104));
    // The 3×3 of integers near 2⁵⁰ whose determinant is 1
    const a = 2 ** 50 + 1;
    expect(
      determinant(
        matrix([
          [a, a + 1, 0],
          [a - 1, a, 0],
          [0, 0, 1],
        ]),
      ),
    ).toBe(1);
    expect(
      determinant(
        matrix([
          [1, 2, 3],
          [4, 5, 6],
          [7, 8, 9],
        ]),
      ),
    ).toBe(0);
  });

  it("takes sizes from 0 up", () => {
    expect(determinant(zeros(0, 0))).toBe(1);
    expect(determinant(matrix([[-7]]))).toBe(-7);
    expect(determinant(identity(5))).toBe(1);
    expect(determinant(matrixOf(4, 4, (i, j) => (i + j === 3 ? i + 1 : 0)))).toBe(24);
    expect(determinant(zeros(4, 4))).toBe(0);
  });

  it("neither overflows nor vanishes on its way", () => {
    expect(determinant(diagonalMatrix(vector([1e300, 1e300, 1e-300, 1e-300])))).toBeCloseTo(1, 12);
    expect(determinant(diagonalMatrix(vector([1e200, 1e200, 1e-300])))).toBeCloseTo(1e100, -86);
    expect(determinant(diagonalMatrix(vector([1e200, 1e200])))).toBe(Infinity);
    expect(determinant(diagonalMatrix(vector([-1e200, 1e200])))).toBe(-Infinity);
  });

  it("is right to the last bit at every scale", () => {
    for (const e of [-340, -300, 300, 340]) {
      const scaled = (rows: number[][]) => matrix(rows.map((row) => row.map((entry) => entry * 2 ** e)));
      const b = 2 ** 26 + 1;
      expect(
        determinant(
          scaled([
            [1, 2, 3],
            [4, 5, 6],
            [7, 8, 10],
          ]),
        ),
      ).toBe(-3 * 2 ** (3 * e));
      expect(
        determinant(
          scaled([
            [b, b + 1, 0],
            [b - 1, b, 0],
            [0, 0, 1],
          ]),
        ),
      ).toBe(2 ** (3 * e));
    }
  });

  it("has a logarithm where no float holds it", () => {
    const { sign, logarithm } = determinantSignAndLogarithm(diagonalMatrix(vector([-1e300, 1e300, 1e300, 1e300])));
    expect(sign).toBe(-1);
    expect(logarithm).toBeCloseTo(1200 * Math.LN10, 9);
    expect(determinantSignAndLogarithm(matrix([[1 - 2 ** -53]])).logarithm).toBe(-(2 ** -53));
    expect(determinantSignAndLogarithm(zeros(0, 0))).toEqual({ sign: 1, logarithm: 0 });
  });

  it("refuses what is not square or not finite", () => {
    // @ts-expect-error not square
    expect(() => determinant(zeros(2, 3))).toThrow("determinant: A must be square, got 2×3");
    expect(() => determinant(matrix([[Infinity]]))).toThrow(
      "determinant: A must be finite, got Infinity in row 1, column 1",
    );
  });
});
