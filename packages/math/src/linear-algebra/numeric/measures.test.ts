import { describe, expect, it } from "vitest";
import { cholesky } from "./cholesky.ts";
import { conditionEstimate } from "./condition.ts";
import { angle, distance, dot } from "./dot.ts";
import { kronecker } from "./kronecker.ts";
import { diagonalMatrix, identity, type Matrix, matrix, matrixOf, zeros } from "./matrix.ts";
import { norm } from "./norm.ts";
import { diagonalOf, toRows } from "./parts.ts";
import { power } from "./power.ts";
import { trace } from "./trace.ts";
import { solveLowerTriangular, solveUpperTriangular } from "./triangular.ts";
import { toList, vector } from "./vector.ts";

const MOST = Number.MAX_VALUE;
const LEAST = Number.MIN_VALUE;

describe("norm", () => {
  it("is 0 for what is empty", () => {
    for (const kind of ["frobenius", 1, "infinity"] as const) {
      expect([norm(zeros(0, 3), kind), norm(zeros(3, 0), kind), norm(zeros(2, 2), kind)]).toEqual([0, 0, 0]);
    }
  });

  it("neither overflows nor vanishes on its way", () => {
    expect(norm(vector([3e300, 4e300]))).toBe(5e300);
    expect(norm(vector([3 * 2 ** -600, 4 * 2 ** -600]))).toBe(5 * 2 ** -600);
    expect(norm(vector([3 * LEAST, 4 * LEAST]))).toBe(5 * LEAST);
    expect(norm(vector([MOST, MOST]))).toBe(Infinity);
    // What vanishes beside the largest entry does not count.
    expect(norm(vector([1, 1e-200]))).toBe(1);
  });

  it("is NaN with an entry NaN, else infinite with an infinite one", () => {
    for (const kind of ["frobenius", 1, "infinity"] as const) {
      expect(norm(vector([1, Number.NaN, Infinity]), kind)).toBeNaN();
      expect(norm(vector([Infinity, Number.NaN]), kind)).toBeNaN();
      expect(
        norm(
          matrix([
            [1, 2],
            [-Infinity, 4],
          ]),
          kind,
        ),
      ).toBe(Infinity);
    }
  });
});

describe("dot", () => {
  it("neither overflows nor vanishes on its way", () => {
    expect(dot(vector([1e200, 1e200]), vector([1e200, -1e200]))).toBe(0);
    expect(dot(vector([1e300, 1]), vector([1e-300, 1]))).toBe(2);
    expect(dot(vector([2 ** -600, 2 ** 600]), vector([2 ** -400, 0]))).toBe(2 ** -1000);
    expect(dot(vector([1e200]), vector([-1e200]))).toBe(-Infinity);
    expect(dot(zeros(0, 1), zeros(0, 1))).toBe(0);
  });

  it("follows IEEE arithmetic with entries that are not finite", () => {
    expect(dot(vector([Infinity]), vector([0]))).toBeNaN();
    expect(dot(vector([Infinity, 1]), vector([2, 1]))).toBe(Infinity);
  });

  it("refuses vectors of different length when compiling and when running", () => {
    // @ts-expect-error 2 against 3
    expect(() => dot(vector([1, 2]), vector([1, 2, 3]))).toThrow("dot: u and v must have as many entries, got 2 and 3");
    // @ts-expect-error a row is no vector
    expect(dot(matrix([[1, 2]]), matrix([[3, 4]]))).toBe(11);
  });
});

describe("distance", () => {
  it("measures between points as far apart as floats go", () => {
    expect(distance(vector([MOST]), vector([-MOST / 4]))).toBe(Infinity);
    expect(distance(vector([1e308, 0]), vector([-2e307, 0]), "infinity")).toBe(1.2e308);
    expect(distance(vector([1e-320]), vector([-1e-320]))).toBe(2e-320);
    expect(() => distance(vector([Infinity]), vector([1]))).toThrow("distance: u must be finite, got Infinity");
  });
});

describe("angle", () => {
  it("keeps the digits of small angles and of those near π", () => {
    expect(angle(vector([1, 0]), vector([1, 1e-12]))).toBe(1e-12);
    expect(angle(vector([1, 0, 0]), vector([-1, 0, 1e-9]))).toBe(Math.PI - 1e-9);
    expect(angle(vector([1, 0, 0, 0]), vector([1, 0, 0, 1e-12]))).toBeCloseTo(1e-12, 15);
    expect(angle(vector([0.1, 0.2, 0.3]), vector([0.2, 0.4, 0.6]))).toBe(0);
    expect(angle(vector([0.1, 0.3]), vector([-0.2, -0.6]))).toBe(Math.PI);
    expect(angle(vector([1, 1]), vector([1, -1]))).toBe(Math.PI / 2);
  });

  it("does not depend on lengths, however extreme", () => {
    expect(angle(vector([1e300, 1e300]), vector([0, 1e-300]))).toBe(Math.PI / 4);
    expect(angle(vector([LEAST, LEAST]), vector([MOST, 0]))).toBe(Math.PI / 4);
    expect(angle(vector([1e300, 1e300, 1e300, 1e300]), vector([0, LEAST, 0, 0]))).toBeCloseTo(Math.PI / 3, 15);
  });

  it("refuses the zero vector", () => {
    expect(() => angle(vector([1, 2]), vector([0, 0]))).toThrow("angle: v must not be the zero vector");
    expect(() => angle(zeros(0, 1), zeros(0, 1))).toThrow("angle: u must not be the zero vector");
  });
});

describe("trace, kronecker and power", () => {
  it("take what is empty and refuse what is not square", () => {
    expect(trace(zeros(0, 0))).toBe(0);
    expect(kronecker(zeros(0, 2), identity(3))).toEqual(zeros(0, 6));
    expect(power(zeros(0, 0), 3)).toEqual(zeros(0, 0));
    expect(power(zeros(2, 2), 0)).toEqual(identity(2));
    // @ts-expect-error not square
    expect(() => trace(zeros(2, 3))).toThrow("trace: A must be square, got 2×3");
    // @ts-expect-error not square
    expect(() => power(zeros(2, 3), 2)).toThrow("power: A must be square, got 2×3");
    expect(() => power(identity(2), -1)).toThrow("power: k must be a whole number from 0, got -1");
    expect(() => power(identity(2), 0.5)).toThrow("power: k must be a whole number from 0, got 0.5");
  });

  it("returns a copy as the first power", () => {
    const A = matrix([
      [1, 2],
      [3, 4],
    ]);
    const first = power(A, 1);
    expect(first).toEqual(A);
    expect(first.data).not.toBe(A.data);
  });

  it("has the dot product of all pairs as the Kronecker product of vectors", () => {
    expect(toRows(kronecker(vector([1, 2]), vector([3, 4])))).toEqual([[3], [4], [6], [8]]);
  });
});

describe("conditionEstimate", () => {
  const hilbert = (n: number): Matrix => matrixOf(n, n, (i, j) => 1 / (i + j + 1));

  it("is within a factor of 3 below the condition number", () => {
    // ‖H‖₁‖H⁻¹‖₁ of the Hilbert matrices, from mpmath with 60 digits: reference/linear-algebra-numeric.
    for (const [n, condition] of [
      [3, 748],
      [5, 943655.999999],
      [8, 33872791095],
    ] as const) {
      const estimate = conditionEstimate(hilbert(n));
      expect(estimate).toBeGreaterThan(condition / 3);
      expect(estimate).toBeLessThan(condition * 1.01);
    }
  });

  it("is 1 for permutations, infinite for singular matrices, whatever the scale", () => {
    expect(
      conditionEstimate(
        matrix([
          [0, 1e-200],
          [1e-200, 0],
        ]),
      ),
    ).toBe(1);
    expect(conditionEstimate(zeros(3, 3))).toBe(Infinity);
    expect(conditionEstimate(diagonalMatrix(vector([1e300, 1e-300])))).toBe(Infinity);
    expect(conditionEstimate(zeros(0, 0))).toBe(0);
  });
});

describe("cholesky", () => {
  it("tells where a matrix is not positive definite", () => {
    expect(
      cholesky(
        matrix([
          [1, 2],
          [2, 4],
        ]),
      ),
    ).toEqual({ kind: "not-positive-definite", at: 1 });
    expect(cholesky(zeros(1, 1))).toEqual({ kind: "not-positive-definite", at: 0 });
    expect(cholesky(zeros(0, 0))).toEqual({ kind: "positive-definite", L: zeros(0, 0) });
    const late = matrixOf(60, 60, (i, j) => (i === j ? (i === 47 ? -1 : 2) : 0));
    expect(cholesky(late)).toEqual({ kind: "not-positive-definite", at: 47 });
  });

  it("works at the ends of the floats", () => {
    const large = cholesky(
      matrix([
        [2 ** 1000, 2 ** 1000],
        [2 ** 1000, 2 ** 1001],
      ]),
    );
    expect(large.kind === "positive-definite" && toRows(large.L)).toEqual([
      [2 ** 500, 0],
      [2 ** 500, 2 ** 500],
    ]);
    const small = cholesky(diagonalMatrix(vector([4 * LEAST, LEAST])));
    expect(small.kind === "positive-definite" && toList(diagonalOf(small.L))).toEqual([2 ** -536, 2 ** -537]);
  });

  it("refuses a matrix that is not symmetric, but not one that rounding made so", () => {
    expect(() =>
      cholesky(
        matrix([
          [1, 2],
          [3, 4],
        ]),
      ),
    ).toThrow("cholesky: A must be symmetric, got 3 in row 2, column 1 and 2 in row 1, column 2");
    expect(
      cholesky(
        matrix([
          [1, 0.5 + 2 ** -50],
          [0.5, 1],
        ]),
      ).kind,
    ).toBe("positive-definite");
    // @ts-expect-error not square
    expect(() => cholesky(zeros(2, 3))).toThrow("cholesky: A must be square, got 2×3");
  });
});

describe("triangular systems", () => {
  it("read only their half and name the first 0 on the diagonal", () => {
    const T = matrix([
      [2, 7],
      [7, 4],
    ]);
    expect(solveLowerTriangular(T, vector([2, 11]))).toEqual({ kind: "unique", x: vector([1, 1]) });
    expect(solveUpperTriangular(T, vector([9, 4]))).toEqual({ kind: "unique", x: vector([1, 1]) });
    expect(
      solveUpperTriangular(
        matrix([
          [1, 1],
          [0, 0],
        ]),
        vector([1, 1]),
      ),
    ).toEqual({ kind: "singular", at: 1 });
    expect(solveLowerTriangular(zeros(0, 0), zeros(0, 1))).toEqual({ kind: "unique", x: zeros(0, 1) });
  });

  it("overflow to infinities with the right sign, never to NaN", () => {
    const n = 40;
    const T = matrixOf(n, n, (i, j) => (i === j ? 2 ** -30 : i > j ? -1 : 0));
    const outcome = solveLowerTriangular(
      T,
      matrixOf(n, 1, () => 1),
    );
    expect(outcome.kind === "unique" && toList(outcome.x).slice(-2)).toEqual([Infinity, Infinity]);
    expect(outcome.kind === "unique" && toList(outcome.x).every((entry) => entry > 0)).toBe(true);
    const worse = matrixOf(90, 90, (i, j) => (i === j ? 2 ** -30 : i > j ? -1 : 0));
    expect(() =>
      solveLowerTriangular(
        worse,
        matrixOf(90, 1, () => 1),
      ),
    ).toThrow("solveLowerTriangular: x has entries too far beyond the largest float");
  });
});
