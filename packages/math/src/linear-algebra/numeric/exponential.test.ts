import { describe, expect, it } from "vitest";
import { exponential } from "./exponential.ts";
import { diagonalMatrix, identity, matrix, matrixOf, zeros } from "./matrix.ts";
import { diagonalOf, toRows } from "./parts.ts";
import { toList, vector } from "./vector.ts";

describe("exponential", () => {
  it("takes what is empty and what is zero", () => {
    expect(exponential(zeros(0, 0))).toEqual(identity(0));
    expect(exponential(zeros(3, 3))).toEqual(identity(3));
  });

  it("is the exponential of each entry on a diagonal", () => {
    const entries = [-745, -30, -1e-20, 0, 1e-3, 0.7, 2, 30, 709];
    const found = toList(diagonalOf(exponential(diagonalMatrix(vector(entries)))));
    entries.forEach((entry, i) => {
      expect(found[i]).toBe(Math.exp(entry));
    });
  });

  it("ends after a few terms for nilpotent matrices, however large", () => {
    for (const size of [1e-30, 1, 1e40, 1e150]) {
      const [[one, a, b] = []] = toRows(
        exponential(
          matrix([
            [0, size, 0],
            [0, 0, size],
            [0, 0, 0],
          ]),
        ),
      );
      expect(one).toBe(1);
      expect((a ?? 0) / size).toBeCloseTo(1, 14);
      expect((b ?? 0) / size / size).toBeCloseTo(0.5, 13);
    }
  });

  it("turns the plane by an angle", () => {
    for (const t of [1e-8, 0.01, 1, 3, 100]) {
      const [[c, s] = []] = toRows(
        exponential(
          matrix([
            [0, -t],
            [t, 0],
          ]),
        ),
      );
      expect(c).toBeCloseTo(Math.cos(t), 12);
      expect(s).toBeCloseTo(-Math.sin(t), 12);
    }
  });

  it("does not lose digits by too many squarings (Al-Mohy & Higham)", () => {
    // e^[[1, b], [0, −1]] = [[e, b sinh 1], [0, 1/e]]
    const [[a, b] = [], [c, d] = []] = toRows(
      exponential(
        matrix([
          [1, 1e6],
          [0, -1],
        ]),
      ),
    );
    expect([a, c, d]).toEqual([Math.E, 0, 1 / Math.E]);
    expect(Math.abs((b ?? 0) / 1e6 / Math.sinh(1) - 1)).toBeLessThan(1e-15);
  });

  it("says so where entries leave the floats, and vanishes where they do", () => {
    expect(() => exponential(matrix([[710]]))).toThrow("exponential: entries of e^A leave the floats");
    expect(() => exponential(matrix([[1e300]]))).toThrow("exponential: entries of e^A leave the floats");
    expect(exponential(matrix([[-1e300]]))).toEqual(zeros(1, 1));
    expect(exponential(matrix([[5e-324]]))).toEqual(identity(1));
  });

  it("refuses what is not square or not finite", () => {
    // @ts-expect-error not square
    expect(() => exponential(zeros(2, 3))).toThrow("exponential: A must be square, got 2×3");
    expect(() => exponential(matrix([[Number.NaN]]))).toThrow("exponential: A must be finite, got NaN");
  });

  it("leaves its input as it is", () => {
    const A = matrixOf(3, 3, (i, j) => i - 2 * j);
    exponential(A);
    expect(A).toEqual(matrixOf(3, 3, (i, j) => i - 2 * j));
  });
});
