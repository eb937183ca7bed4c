import { describe, expect, it } from "vitest";
import { DomainError, ShapeError } from "../../errors.ts";
import { determinant } from "./determinant.ts";
import { inverse } from "./inverse.ts";
import { lu } from "./lu.ts";
import { identity, type Matrix, matrix, matrixOf, zeros } from "./matrix.ts";
import { toRows } from "./parts.ts";
import { solve } from "./solve.ts";
import { toList, vector } from "./vector.ts";

const MOST = Number.MAX_VALUE;
const LEAST = Number.MIN_VALUE;
const rowsOf = (A: number[][]): Matrix => matrix(A);
const solved = (A: number[][], b: number[]) => {
  const outcome = solve(rowsOf(A), vector(b));
  return outcome.kind === "unique" ? toList(outcome.x) : outcome.kind;
};

describe("solve", () => {
  it("takes no equations, one, and several right-hand sides", () => {
    expect(solve(zeros(0, 0), zeros(0, 2))).toEqual({ kind: "unique", x: zeros(0, 2) });
    expect(solve(zeros(2, 2), zeros(2, 0))).toEqual({ kind: "singular" });
    expect(solved([[4]], [2])).toEqual([0.5]);
    const outcome = solve(
      matrix([
        [0, 2],
        [1, 0],
      ]),
      matrix([
        [2, 4],
        [5, 6],
      ]),
    );
    expect(outcome.kind === "unique" && toRows(outcome.x)).toEqual([
      [5, 6],
      [1, 2],
    ]);
  });

  it("is not misled by a row in other units", () => {
    // x = y = 1 to the last bit but one; without scaling the pivot 10 would lose y's equation
    expect(
      solved(
        [
          [10, 1e17],
          [1, 1],
        ],
        [1e17, 2],
      ),
    ).toEqual([1, 1]);
  });

  it("solves with entries at the ends of the floats", () => {
    expect(
      solved(
        [
          [MOST, MOST],
          [MOST, -MOST],
        ],
        [MOST, 0],
      ),
    ).toEqual([0.5, 0.5]);
    expect(
      solved(
        [
          [LEAST, 0],
          [0, LEAST],
        ],
        [LEAST, 2 * LEAST],
      ),
    ).toEqual([1, 2]);
    expect(
      solved(
        [
          [1e-300, 1],
          [1, 1e300],
        ],
        [1, 1e300],
      ),
    ).toEqual("singular");
    expect(
      solved(
        [
          [1e-300, 2],
          [1, 1e300],
        ],
        [2, 1e300],
      ),
    ).toEqual([0, 1]);
    expect(solved([[LEAST]], [MOST])).toEqual([Infinity]);
    expect(solved([[MOST]], [LEAST])).toEqual([0]);
  });

  it("tells a matrix that rounding made regular from one that is", () => {
    const near = solve(
      matrix([
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ]),
      vector([1, 2, 3]),
    );
    expect(near.kind).toBe("nearly-singular");
    expect(near.kind === "nearly-singular" && near.reciprocalCondition).toBeLessThan(1e-16);
    expect(
      solved(
        [
          [1, 1],
          [1, 1 + 2 ** -52],
        ],
        [2, 2],
      ),
    ).toBe("nearly-singular");
    expect(
      solved(
        [
          [1, 1],
          [1, 1 + 2 ** -40],
        ],
        [2, 2],
      ),
    ).toEqual([2, 0]);
    // Badly scaled is not singular.
    expect(
      solved(
        [
          [1e-200, 0],
          [0, 1],
        ],
        [1e-200, 3],
      ),
    ).toEqual([1, 3]);
  });

  it("is not taken in by patterns: rows in arithmetic progression are dependent", () => {
    for (const n of [3, 4, 7, 20, 50]) {
      const A = matrixOf(n, n, (i, j) => n * i + j + 1);
      expect(
        solve(
          A,
          matrixOf(n, 1, () => 1),
        ).kind,
      ).not.toBe("unique");
      const B = matrixOf(n, n, (i, j) => (i + 1) / (j + 1) + (j % 3) / 7);
      expect(inverse(B).kind).not.toBe("inverse");
    }
  });

  it("refuses what it cannot use, by name", () => {
    const two = identity(2);
    // @ts-expect-error not square
    expect(() => solve(zeros(2, 3), vector([1, 2]))).toThrow(new ShapeError("solve", "A must be square, got 2×3"));
    // @ts-expect-error three rows against two
    expect(() => solve(two, vector([1, 2, 3]))).toThrow("solve: A and b must have as many rows, got 2×2 and 3×1");
    const bad = matrix([
      [1, Number.NaN],
      [0, 1],
    ]);
    expect(() => solve(bad, vector([1, 2]))).toThrow(
      new DomainError("solve", "A must be finite, got NaN in row 1, column 2"),
    );
    expect(() => solve(two, vector([1, -Infinity]))).toThrow(
      "solve: b must be finite, got -Infinity in row 2, column 1",
    );
  });

  it("leaves its inputs as they are", () => {
    const [A, b] = [
      matrix([
        [1e-9, 2],
        [3, 4e9],
      ]),
      vector([5, 6]),
    ];
    solve(A, b);
    inverse(A);
    determinant(A);
    expect(A).toEqual(
      matrix([
        [1e-9, 2],
        [3, 4e9],
      ]),
    );
    expect(b).toEqual(vector([5, 6]));
  });
});

describe("inverse", () => {
  it("undoes scaling at the ends of the floats", () => {
    const outcome = inverse(
      matrix([
        [1e300, 0],
        [0, 1e-300],
      ]),
    );
    expect(outcome.kind === "inverse" && toRows(outcome.matrix)).toEqual([
      [1e-300, 0],
      [0, 1 / 1e-300],
    ]);
    expect(inverse(zeros(0, 0))).toEqual({ kind: "inverse", matrix: zeros(0, 0) });
    // @ts-expect-error not square
    expect(() => inverse(zeros(1, 2))).toThrow("inverse: A must be square, got 1×2");
  });

  it("says that a nearly singular matrix is one", () => {
    expect(
      inverse(
        matrix([
          [1, 2, 3],
          [4, 5, 6],
          [7, 8, 9],
        ]),
      ).kind,
    ).toBe("nearly-singular");
    expect(
      inverse(
        matrix([
          [1, 2],
          [2, 4],
        ]),
      ),
    ).toEqual({ kind: "singular" });
  });
});

describe("lu", () => {
  it("passes over a column without a pivot", () => {
    const { L, U, order, exchanges } = lu(
      matrix([
        [0, 1],
        [0, 2],
      ]),
    );
    expect([toRows(L), toRows(U), order, exchanges]).toEqual([
      [
        [1, 0],
        [0, 1],
      ],
      [
        [0, 1],
        [0, 2],
      ],
      [0, 1],
      0,
    ]);
  });

  it("keeps its factors at the ends of the floats", () => {
    const { L, U } = lu(
      matrix([
        [MOST, MOST],
        [MOST, -MOST / 2],
      ]),
    );
    expect(toRows(L)).toEqual([
      [1, 0],
      [1, 1],
    ]);
    expect(toRows(U)).toEqual([
      [MOST, MOST],
      [0, -MOST * 1.5],
    ]);
    expect(
      toRows(
        lu(
          matrix([
            [3 * LEAST, LEAST],
            [3 * LEAST, 2 * LEAST],
          ]),
        ).U,
      ),
    ).toEqual([
      [3 * LEAST, LEAST],
      [0, LEAST],
    ]);
  });
});
