import { describe, expect, expectTypeOf, it } from "vitest";
import { DomainError, ShapeError } from "../../../errors.ts";
import { identity, type Matrix, matrix, matrixOf, zeros } from "../matrix.ts";
import { multiply } from "../product.ts";
import { vector } from "../vector.ts";
import type { ComplexMatrix } from "./complex.ts";
import { eigen, eigenvalues } from "./eigen.ts";
import { schur } from "./schur.ts";
import { companion, jordan } from "./testing/adversaries.ts";

const HALF = Math.SQRT1_2;

describe("eigen", () => {
  it("takes 0×0 and 1×1", () => {
    expect(eigen(zeros(0, 0))).toEqual({
      kind: "diagonalisable",
      values: [],
      vectors: { re: zeros(0, 0), im: zeros(0, 0) },
      reciprocalConditions: zeros(0, 1),
    });
    expect(eigen(matrix([[-2]])).values).toEqual([{ re: -2, im: 0 }]);
    expect(schur(zeros(0, 0))).toEqual({ Q: zeros(0, 0), T: zeros(0, 0) });
  });

  it("keeps complex pairs and turns their vectors to a positive start", () => {
    const { values, vectors, reciprocalConditions, kind } = eigen(
      matrix([
        [0, -1],
        [1, 0],
      ]),
    );
    expect(kind).toBe("diagonalisable");
    expect(values).toEqual([
      { re: 0, im: 1 },
      { re: 0, im: -1 },
    ]);
    for (const [place, re, im] of [
      [0, HALF, 0],
      [1, HALF, 0],
      [2, 0, -HALF],
      [3, 0, HALF],
    ] as const) {
      expect(vectors.re.data[place]).toBeCloseTo(re, 15);
      expect(vectors.im.data[place]).toBeCloseTo(im, 15);
    }
    for (const condition of reciprocalConditions.data) expect(condition).toBeCloseTo(1, 14);
  });

  it("puts real eigenvalues first, the largest at the front, then pairs", () => {
    const values = eigenvalues(
      matrix([
        [0, -5, 0, 0, 0],
        [5, 0, 0, 0, 0],
        [0, 0, -3, 0, 0],
        [0, 0, 0, 2, 1],
        [0, 0, 0, -1, 2],
      ]),
    );
    expect(values).toEqual([
      { re: -3, im: 0 },
      { re: 2, im: 1 },
      { re: 2, im: -1 },
      { re: 0, im: 5 },
      { re: 0, im: -5 },
    ]);
  });

  it("reads triangular matrices exactly, upper and lower", () => {
    const upper = matrixOf(5, 5, (i, j) => (i <= j ? (i + 2) ** (j + 1) / 3 : 0));
    const lower = matrixOf(5, 5, (i, j) => upper.data[j * 5 + i] ?? 0);
    const diagonal = [2 / 3, 9 / 3, 64 / 3, 625 / 3, 7776 / 3].reverse().map((re) => ({ re, im: 0 }));
    expect(eigenvalues(upper)).toEqual(diagonal);
    expect(eigenvalues(lower)).toEqual(diagonal);
    expect(eigen(lower).values).toEqual(diagonal);
  });

  it("does not hide that eigenvectors are missing", () => {
    for (const n of [2, 3, 5]) {
      const { kind, values, reciprocalConditions } = eigen(jordan(n, 4));
      expect(kind).toBe("nearly-defective");
      for (const { re, im } of values) expect([re, im]).toEqual([4, 0]);
      expect(Math.max(...reciprocalConditions.data)).toBeLessThan(1e-7);
    }
    // The same hidden by a change of basis: values come apart by √ε, and that is said.
    const mixed = matrix([
      [3, 1, 2],
      [-1, 1, 7],
      [0, 0, 5],
    ]);
    const { kind, values, reciprocalConditions } = eigen(mixed);
    expect(kind).toBe("nearly-defective");
    expect(values[0]?.re).toBeCloseTo(5, 12);
    expect(reciprocalConditions.data[0]).toBeGreaterThan(0.01);
    expect(Math.hypot((values[1]?.re ?? 0) - 2, values[1]?.im ?? 0)).toBeLessThan(1e-6);
    expect(reciprocalConditions.data[1]).toBeLessThan(1e-6);
    expect(eigen(identity(4)).kind).toBe("diagonalisable");
    expect(
      eigen(
        matrix([
          [1, 0, 3],
          [0, 1, 5],
          [0, 0, 2],
        ]),
      ).kind,
    ).toBe("diagonalisable");
  });

  it("finds roots by a companion matrix", () => {
    const roots = eigenvalues(companion([-6, 11, -6]));
    [3, 2, 1].forEach((root, j) => {
      expect(roots[j]?.re).toBeCloseTo(root, 12);
    });
  });

  it("works at the ends of the floats", () => {
    const huge = Number.MAX_VALUE;
    expect(
      eigenvalues(
        matrix([
          [0, -huge],
          [huge, 0],
        ]),
      ),
    ).toEqual([
      { re: 0, im: huge },
      { re: 0, im: -huge },
    ]);
    const least = Number.MIN_VALUE;
    expect(
      eigenvalues(
        matrix([
          [least, 2 * least],
          [0, 3 * least],
        ]),
      ),
    ).toEqual([
      { re: 3 * least, im: 0 },
      { re: least, im: 0 },
    ]);
    const graded = eigen(matrixOf(6, 6, (i, j) => (i <= j + 1 ? 2 ** (-60 * (i + j)) : 0)));
    for (const { re, im } of graded.values) expect(Number.isFinite(re) && Number.isFinite(im)).toBe(true);
    for (const entry of graded.vectors.re.data) expect(Math.abs(entry)).toBeLessThanOrEqual(1);
  });

  it("takes a symmetric matrix to orthogonal vectors", () => {
    const A = matrixOf(6, 6, (i, j) => 1 / (i + j + 1));
    const { vectors } = eigen(A);
    const gram = multiply(
      matrixOf(6, 6, (i, j) => vectors.re.data[j * 6 + i] ?? 0),
      vectors.re,
    );
    gram.data.forEach((entry, at) => {
      expect(entry).toBeCloseTo(at % 7 === 0 ? 1 : 0, 14);
    });
  });

  it("refuses what is not square or not finite", () => {
    // @ts-expect-error not square
    expect(() => eigen(zeros(2, 3))).toThrow(new ShapeError("eigen", "A must be square, got 2×3"));
    // @ts-expect-error not square
    expect(() => schur(vector([1, 2]))).toThrow("schur: A must be square, got 2×1");
    const bad = matrix([
      [1, -Infinity],
      [0, 0],
    ]);
    expect(() => eigenvalues(bad)).toThrow(
      new DomainError("eigenvalues", "A must be finite, got -Infinity in row 1, column 2"),
    );
  });

  it("keeps sizes in the type", () => {
    expectTypeOf(eigen(identity(3)).vectors).toEqualTypeOf<ComplexMatrix<3, 3>>();
    expectTypeOf(schur(identity(2)).T).toEqualTypeOf<Matrix<2, 2>>();
  });
});
