import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { augment, matrix, transpose, vector } from "../../../exact/matrix.ts";
import { dot, multiplyMatrixVector } from "../../../exact/product.ts";
import { Q } from "../../../exact/rational.ts";
import { smallRational } from "../../../exact/testing/arbitrary-matrix.ts";
import { keepsRowSpace, readsRight } from "../invariant.ts";
import type { RowStep } from "../row-operations.ts";
import { placesVectors } from "../subspaces/vectors-as-columns.ts";
import { mixedRows } from "../testing/arbitrary-planes.ts";
import { anyMatrix, anySystem } from "../testing/arbitrary-systems.ts";
import { replayed } from "../testing/replay.ts";
import { fitsLeastSquares, type LeastSquaresStep, leastSquares, projectOntoSpan } from "./least-squares.ts";
import { projectOntoVector, splitsAlongVector } from "./projection-onto-vector.ts";

const isRowStep = (step: { readonly rule: string }): step is RowStep =>
  ["swap-rows", "scale-row", "add-multiple"].includes(step.rule);

const keepsFit = (step: LeastSquaresStep): boolean => {
  if (step.rule === "normal-equations" || step.rule === "read-fit") return fitsLeastSquares(step);
  return isRowStep(step) ? keepsRowSpace(step) : readsRight(step);
};

const pair = fc.integer({ min: 0, max: 5 }).chain((n) => {
  const one = fc.array(smallRational, { minLength: n, maxLength: n });
  return fc.tuple(one, one);
});

const squared = (v: readonly Parameters<typeof Q.add>[0][]) => dot(v, v);

describe("projectOntoVector", () => {
  it("splits b into a part along a and an error at right angles, and replays", () => {
    fc.assert(
      fc.property(pair, ([b, a]) => {
        const { value, steps } = projectOntoVector(b, a);
        expect(value.projection.map((p, i) => Q.add(p, value.error[i] ?? Q.of(0)))).toEqual(b);
        expect(Q.isZero(dot(a, value.error))).toBe(true);
        expect(replayed(steps, { a, b }, splitsAlongVector)).toMatchObject({ projection: value.projection });
        // Pythagoras, and a second projection changes nothing.
        expect(Q.add(squared(value.projection), squared(value.error))).toEqual(squared(b));
        expect(projectOntoVector(value.projection, a).value.projection).toEqual(value.projection);
      }),
    );
  });

  it("has no direction along the zero vector, and refuses other lengths", () => {
    expect(projectOntoVector(vector([1, 2]), vector([0, 0])).value).toEqual({
      kind: "no-direction",
      projection: vector([0, 0]),
      error: vector([1, 2]),
    });
    expect(() => projectOntoVector(vector([1]), vector([1, 2]))).toThrow(
      "projectOntoVector: a and b must have the same length, got 2 and 1",
    );
  });

  it("rejects an error that is not at right angles", () => {
    const last = projectOntoVector(vector([3, 4]), vector([1, 1])).steps.at(-1);
    expect(last && splitsAlongVector(last)).toBe(true);
    expect(last && splitsAlongVector({ ...last, after: { ...last.after, error: vector([1, 0]) } })).toBe(false);
  });
});

describe("leastSquares", () => {
  it("replays for every shape, and leaves nothing that the columns could still take up", () => {
    fc.assert(
      fc.property(anySystem, ([A, b]) => {
        const { value, steps } = leastSquares(A, b);
        replayed(steps, augment(A, b), keepsFit);
        expect(multiplyMatrixVector(transpose(A), value.residual).every(Q.isZero)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("is beaten by no other x", () => {
    const withX = anySystem.chain(([A, b]) =>
      fc.tuple(fc.constant([A, b] as const), fc.array(smallRational, { minLength: A.columns, maxLength: A.columns })),
    );
    fc.assert(
      fc.property(withX, ([[A, b], x]) => {
        const other = multiplyMatrixVector(A, x).map((entry, i) => Q.subtract(entry, b[i] ?? Q.of(0)));
        expect(Q.compare(leastSquares(A, b).value.squaredError, squared(other))).not.toBe(1);
      }),
      { numRuns: 60 },
    );
  });

  it("fits a line to three points, and tells dependent columns", () => {
    const A = matrix([
      [1, 0],
      [1, 1],
      [1, 2],
    ]);
    expect(leastSquares(A, vector([6, 0, 0])).value).toEqual({
      kind: "unique",
      x: vector([5, -3]),
      fitted: vector([5, 2, -1]),
      residual: vector([1, -2, 1]),
      squaredError: Q.of(6),
    });
    const twice = matrix([
      [1, 2],
      [1, 2],
    ]);
    expect(leastSquares(twice, vector([1, 3])).value).toMatchObject({
      kind: "rank-deficient",
      particular: vector([2, 0]),
      directions: [vector([-2, 1])],
      squaredError: Q.of(2),
    });
    expect(() => leastSquares(A, vector([1]))).toThrow(
      "leastSquares: A must have as many rows as b has entries, got 3 and 1",
    );
  });
});

describe("projectOntoSpan", () => {
  it("agrees with the projection onto a single vector, replays, and is at right angles to all of them", () => {
    fc.assert(
      fc.property(fc.oneof(anyMatrix, mixedRows), pair, (A, [b, a]) => {
        expect(projectOntoSpan([a], b).value.projection).toEqual(projectOntoVector(b, a).value.projection);
        if (A.rows === 0) return;
        const [target = [], ...vectors] = A.entries;
        const { value, steps } = projectOntoSpan(vectors, target);
        replayed(steps, matrix([...vectors, target], A.columns), (step) =>
          step.rule === "place-vectors" ? placesVectors(step) : keepsFit(step),
        );
        for (const v of vectors) expect(Q.isZero(dot(v, value.error))).toBe(true);
        expect(multiplyMatrixVector(transpose(matrix(vectors, A.columns)), value.coefficients)).toEqual(
          value.projection,
        );
      }),
      { numRuns: 60 },
    );
  });
});
