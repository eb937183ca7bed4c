import { describe, expect, it } from "vitest";
import { leastSquares } from "./least-squares.ts";
import { identity, matrix, matrixOf, zeros } from "./matrix.ts";
import { minimumNorm } from "./minimum-norm.ts";
import { diagonalOf, toRows } from "./parts.ts";
import { multiply } from "./product.ts";
import { qr, qrWithColumnPivoting } from "./qr.ts";
import { solve } from "./solve.ts";
import { backwardError } from "./testing/measure.ts";
import { toList, vector } from "./vector.ts";

describe("qr", () => {
  it("takes what is empty", () => {
    expect(qr(zeros(0, 3))).toEqual({ Q: zeros(0, 0), R: zeros(0, 3) });
    expect(qr(zeros(3, 0))).toEqual({ Q: zeros(3, 0), R: zeros(0, 0) });
    expect(qr(zeros(2, 2))).toEqual({ Q: identity(2), R: zeros(2, 2) });
  });

  it("has no negative entry on the diagonal of R and no −0 in it", () => {
    const { Q, R } = qr(
      matrix([
        [-3, 1],
        [-4, 7],
      ]),
    );
    expect(toRows(R)[0]?.[0]).toBe(5);
    expect(toRows(R)[1]).toEqual([0, 3.4]);
    expect(toRows(Q)[0]?.[0]).toBeCloseTo(-0.6, 15);
    expect(
      Object.is(
        qr(
          matrix([
            [-1, 0],
            [0, -1],
          ]),
        ).R.data[1],
        0,
      ),
    ).toBe(true);
  });

  it("works with columns at both ends of the floats at once", () => {
    const { Q, R } = qr(
      matrix([
        [3e300, 1e-310],
        [4e300, 1e-310],
      ]),
    );
    expect(toList(diagonalOf(R))[0]).toBeCloseTo(5e300, -287);
    expect(toList(diagonalOf(R))[1]).toBeCloseTo(1e-310 / 5, 318);
    expect(Q.data.every((entry) => Math.abs(entry) <= 1)).toBe(true);
  });

  it("stays orthogonal where Gram–Schmidt does not (Läuchli)", () => {
    const A = matrix([
      [1, 1, 1],
      [1e-9, 0, 0],
      [0, 1e-9, 0],
      [0, 0, 1e-9],
    ]);
    const { Q, R } = qr(A);
    expect(backwardError(Q, R, A)).toBeLessThan(1e10);
    const gram = multiply(
      matrixOf(3, 4, (i, j) => Q.data[j * 3 + i] ?? 0),
      Q,
    );
    for (let i = 0; i < 3; i++)
      for (let j = 0; j < 3; j++) expect(gram.data[3 * i + j]).toBeCloseTo(i === j ? 1 : 0, 14);
  });
});

describe("qrWithColumnPivoting", () => {
  it("shows the rank on the diagonal", () => {
    const A = matrixOf(6, 5, (i, j) => (i + 1) * (j + 1) + (i % 2) * (j % 3));
    const diagonal = toList(diagonalOf(qrWithColumnPivoting(A).R));
    expect(diagonal[1]).toBeGreaterThan(0.1);
    expect(diagonal[2]).toBeLessThan(1e-13);
  });

  it("takes the first of equal columns", () => {
    expect(qrWithColumnPivoting(identity(3)).order).toEqual([0, 1, 2]);
  });
});

describe("leastSquares", () => {
  it("takes no columns and no rows", () => {
    expect(leastSquares(zeros(2, 0), vector([3, 4]))).toEqual({
      kind: "unique",
      x: zeros(0, 1),
      residual: vector([3, 4]),
    });
    expect(leastSquares(zeros(0, 2), zeros(0, 1))).toEqual({ kind: "rank-deficient", rank: 0 });
  });

  it("does not mind the units of the columns", () => {
    const outcome = leastSquares(
      matrix([
        [1e-300, 1e200],
        [2e-300, 1e200],
        [3e-300, 1e200],
      ]),
      vector([3, 5, 7]),
    );
    expect(outcome.kind).toBe("unique");
    if (outcome.kind !== "unique") return;
    expect(outcome.x.data[0]).toBeCloseTo(2e300, -287);
    expect((outcome.x.data[1] ?? 0) * 1e200).toBeCloseTo(1, 13);
  });

  it("sees that columns are dependent at every scale", () => {
    for (const size of [1, 1e-300, 1e300, 1e-320]) {
      const outcome = leastSquares(
        matrixOf(5, 3, (i, j) => size * (j === 2 ? 2 * i + 1 : i + j)),
        matrixOf(5, 1, (i) => i),
      );
      expect(outcome).toEqual({ kind: "rank-deficient", rank: 2 });
    }
  });

  it("refuses shapes that do not fit", () => {
    // @ts-expect-error 4 rows against 3
    expect(() => leastSquares(zeros(4, 2), zeros(3, 1))).toThrow(
      "leastSquares: A and b must have as many rows, got 4×2 and 3×1",
    );
    expect(() => leastSquares(zeros(1, 1), vector([Number.NaN]))).toThrow("leastSquares: b must be finite, got NaN");
  });
});

describe("minimumNorm", () => {
  it("takes what is empty", () => {
    expect(minimumNorm(zeros(0, 2), zeros(0, 1))).toEqual({ x: zeros(2, 1), residual: zeros(0, 1), rank: 0 });
    expect(minimumNorm(zeros(2, 3), vector([1, 2]))).toEqual({ x: zeros(3, 1), residual: vector([1, 2]), rank: 0 });
  });

  it("finds the shortest at the ends of the floats", () => {
    const { x, rank } = minimumNorm(matrix([[1e-300, 1e-300]]), vector([2e-300]));
    expect(rank).toBe(1);
    expect(x.data[0]).toBeCloseTo(1, 14);
    expect(x.data[1]).toBeCloseTo(1, 14);
    expect(minimumNorm(matrix([[5e-324]]), vector([1e300])).x.data[0]).toBe(Infinity);
  });
});

describe("solve", () => {
  it("keeps its digits where entries grow while they are eliminated (Wilkinson)", () => {
    const n = 60;
    const A = matrixOf(n, n, (i, j) => (i === j || j === n - 1 ? 1 : i > j ? -1 : 0));
    const x = matrixOf(n, 1, (i) => (i % 3) - 1);
    const outcome = solve(A, multiply(A, x));
    expect(outcome.kind).toBe("unique");
    if (outcome.kind !== "unique") return;
    for (let i = 0; i < n; i++) expect(outcome.x.data[i]).toBeCloseTo((i % 3) - 1, 12);
  });
});
