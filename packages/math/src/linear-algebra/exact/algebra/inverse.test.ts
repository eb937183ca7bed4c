import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ExactMatrix, identity, matrix, transpose } from "../../../exact/matrix.ts";
import { multiplyMatrices } from "../../../exact/product.ts";
import { Q } from "../../../exact/rational.ts";
import { matrixOf } from "../../../exact/testing/arbitrary-matrix.ts";
import { keepsRowSpace } from "../invariant.ts";
import { rank } from "../row-echelon-form.ts";
import { squareMatrix } from "../testing/arbitrary-systems.ts";
import { replayed } from "../testing/replay.ts";
import { buildsAdjugate, inverseByAdjugate } from "./adjugate.ts";
import { type InverseStep, inverse, readsInverse } from "./inverse.ts";

const keepsInverse = (step: InverseStep): boolean =>
  step.rule === "append-identity" || step.rule === "read-inverse" || step.rule === "read-no-inverse"
    ? readsInverse(step)
    : keepsRowSpace(step);

const small: fc.Arbitrary<ExactMatrix> = fc.constantFrom(2, 3).chain((n) => matrixOf(n, n));

describe("inverse", () => {
  it("multiplies to I from both sides, and is missing exactly for rank below n", () => {
    fc.assert(
      fc.property(squareMatrix, (A) => {
        const { value } = inverse(A);
        expect(value.kind).toBe(rank(A) === A.rows ? "inverse" : "singular");
        if (value.kind === "singular") return;
        expect(multiplyMatrices(A, value.matrix)).toEqual(identity(A.rows));
        expect(multiplyMatrices(value.matrix, A)).toEqual(identity(A.rows));
      }),
    );
  });

  it("replays: I is appended, rows are reduced, the inverse is read", () => {
    fc.assert(
      fc.property(squareMatrix, (A) => {
        const { value, steps } = inverse(A);
        const end = replayed(steps, A, keepsInverse);
        if (value.kind === "inverse") expect(end).toEqual(value.matrix);
      }),
    );
  });

  it("turns products and transposes round", () => {
    const pair = fc.integer({ min: 0, max: 4 }).chain((n) => fc.tuple(matrixOf(n, n), matrixOf(n, n)));
    fc.assert(
      fc.property(pair, ([A, B]) => {
        const [a, b, ab] = [inverse(A).value, inverse(B).value, inverse(multiplyMatrices(A, B)).value];
        if (a.kind === "singular" || b.kind === "singular") {
          expect(ab.kind).toBe("singular");
          return;
        }
        expect(ab).toEqual({ kind: "inverse", matrix: multiplyMatrices(b.matrix, a.matrix) });
        expect(inverse(transpose(A)).value).toEqual({ kind: "inverse", matrix: transpose(a.matrix) });
      }),
      { numRuns: 50 },
    );
  });

  it("names the shape it got, and rejects a reading of another inverse", () => {
    expect(() => inverse(matrix([[1, 2]]))).toThrow("inverse: A must be square, got 1×2");
    const last = inverse(matrix([[2]])).steps.at(-1);
    expect(last?.rule === "read-inverse" && readsInverse({ ...last, after: matrix([[2]]) })).toBe(false);
  });
});

describe("inverseByAdjugate", () => {
  it("agrees with Gauss–Jordan and replays its steps", () => {
    fc.assert(
      fc.property(small, (A) => {
        const { value, steps } = inverseByAdjugate(A);
        expect(value).toEqual(inverse(A).value);
        const end = replayed(steps, { A }, buildsAdjugate);
        if (value.kind === "inverse") expect(end).toMatchObject({ inverse: value.matrix });
      }),
    );
  });

  it("exchanges for 2×2, and goes by cofactors for 3×3", () => {
    const rules = (A: ExactMatrix) => inverseByAdjugate(A).steps.map(({ rule }) => rule);
    expect(rules(identity(2))).toEqual(["adjugate-determinant", "adjugate-exchange", "adjugate-divide"]);
    expect(rules(identity(3)).slice(1, 3)).toEqual(["adjugate-cofactors", "adjugate-transpose"]);
    expect(() => inverseByAdjugate(identity(4))).toThrow("inverseByAdjugate: A must be 2×2 or 3×3, got 4×4");
  });

  it("rejects cofactors without their signs", () => {
    const A = matrix([
      [1, 2],
      [3, 4],
    ]);
    const step = inverseByAdjugate(A).steps[1];
    const unsigned = matrix([
      [4, 2],
      [3, 1],
    ]);
    expect(step && buildsAdjugate({ ...step, after: { ...step.after, adjugate: unsigned } })).toBe(false);
    expect(step && buildsAdjugate(step)).toBe(true);
    expect(step && Q.toText(step.after.determinant ?? Q.of(0))).toBe("-2");
  });
});
