import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ExactMatrix, identity, matrix, rowOf, transpose } from "../../exact/matrix.ts";
import { ONE, Q } from "../../exact/rational.ts";
import { matrixOf, smallRational } from "../../exact/testing/arbitrary-matrix.ts";
import { determinant, determinant3x3, determinantByDefinition } from "./determinant.ts";
import { applyDeterminantMove, type DeterminantState, type DeterminantStep } from "./determinant-step.ts";
import { diagonalsOf } from "./diagonals.ts";
import { keepsDeterminant } from "./invariant.ts";
import { rank } from "./row-echelon-form.ts";
import { decidesSingularity } from "./row-invariant.ts";
import { type DecideSingularityStep, singularity } from "./singularity.ts";
import { squareMatrix } from "./testing/arbitrary-systems.ts";
import { determinantOfTriangular, triangularShape } from "./triangular.ts";

const counting = matrix([
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 10],
]);

describe("determinant3x3", () => {
  it("agrees with the definition and with reduction", () => {
    fc.assert(
      fc.property(matrixOf(3, 3), (A) => {
        const { value } = determinant3x3(A);
        expect(value).toEqual(determinantByDefinition(A));
        expect(value).toEqual(determinant(A).value);
        expect(determinant3x3(transpose(A)).value).toEqual(value);
      }),
    );
  });

  it("replays: six products and a total, each step keeping the value of the whole", () => {
    fc.assert(
      fc.property(matrixOf(3, 3), (A) => {
        let state: DeterminantState = { kind: "matrix", multiplier: ONE, matrix: A };
        const { value, steps } = determinant3x3(A);
        for (const step of steps) {
          expect(step.before).toEqual(state);
          expect(keepsDeterminant(step)).toBe(true);
          state = step.after;
        }
        expect(steps.map(({ rule }) => rule)).toEqual([...Array(6).fill("diagonal-product"), "diagonal-total"]);
        expect(state).toEqual({ kind: "value", value });
      }),
    );
  });

  it("takes each place once in three diagonals down to the right and once in three down to the left", () => {
    const diagonals = diagonalsOf(counting);
    for (const direction of ["down-right", "down-left"] as const) {
      const places = diagonals.filter((diagonal) => diagonal.direction === direction).flatMap(({ places }) => places);
      expect(new Set(places.map(String)).size).toBe(9);
    }
    expect(diagonals.map(({ term }) => Q.toText(term))).toEqual(["50", "84", "96", "-105", "-80", "-48"]);
    expect(diagonals.map(({ places }) => places.map(([, column]) => column).join(""))).toEqual([
      "012",
      "120",
      "201",
      "210",
      "102",
      "021",
    ]);
  });

  it("keeps the running sum", () => {
    const sums = determinant3x3(counting).steps.map(({ after }) =>
      after.kind === "diagonals" ? Q.toText(after.sum) : "done",
    );
    expect(sums).toEqual(["50", "134", "230", "125", "45", "-3", "done"]);
  });

  it("would see a lost minus and a diagonal taken out of turn", () => {
    const step = determinant3x3(counting).steps[3] as DeterminantStep & { rule: "diagonal-product" };
    const after = step.after as DeterminantState & { kind: "diagonals" };
    expect(keepsDeterminant({ ...step, after: { ...after, sum: Q.of(335) } })).toBe(false);
    expect(() => applyDeterminantMove(step.before, { ...step, at: { ...step.at, index: 5 } })).toThrow(
      "applyDeterminantMove: diagonal 3 is next, got 5",
    );
    expect(() => applyDeterminantMove(step.before, { rule: "diagonal-total", at: { plus: ONE, minus: ONE } })).toThrow(
      "diagonal-total needs all six diagonals",
    );
  });

  it("is for 3×3 alone", () => {
    for (const n of [0, 1, 2, 4]) {
      expect(() => determinant3x3(identity(n))).toThrow(`determinant3x3: A must be 3×3, got ${n}×${n}`);
      expect(() => diagonalsOf(identity(n))).toThrow(`diagonalsOf: A must be 3×3, got ${n}×${n}`);
    }
  });
});

/** Zeros where `keep` says no. */
const masked = (A: ExactMatrix, keep: (i: number, j: number) => boolean): ExactMatrix =>
  matrix(
    A.entries.map((row, i) => row.map((entry, j) => (keep(i, j) ? entry : Q.of(0)))),
    A.columns,
  );

describe("determinantOfTriangular", () => {
  it("is the product along the diagonal for upper, lower and diagonal matrices, and agrees with the definition", () => {
    fc.assert(
      fc.property(squareMatrix, (A) => {
        for (const keep of [(i: number, j: number) => i <= j, (i: number, j: number) => i >= j]) {
          const T = masked(A, keep);
          const { value, steps } = determinantOfTriangular(T);
          expect(value).toEqual(determinantByDefinition(T));
          expect(steps.every(keepsDeterminant)).toBe(true);
        }
      }),
    );
  });

  it("tells the shapes apart", () => {
    expect(
      triangularShape(
        matrix([
          [1, 5],
          [0, 2],
        ]),
      ),
    ).toBe("upper");
    expect(
      triangularShape(
        matrix([
          [1, 0],
          [5, 2],
        ]),
      ),
    ).toBe("lower");
    expect(
      [
        identity(3),
        matrix([]),
        matrix([[7]]),
        matrix([
          [0, 0],
          [0, 0],
        ]),
      ].map(triangularShape),
    ).toEqual(Array(4).fill("diagonal"));
    expect(triangularShape(counting)).toBeNull();
    expect(() => triangularShape(matrix([[1, 2]]))).toThrow("triangularShape: A must be square, got 1×2");
    expect(() => determinantOfTriangular(counting)).toThrow(
      "determinantOfTriangular: A must have only zeros below or above its diagonal",
    );
  });
});

const singularSquare = fc
  .tuple(squareMatrix, smallRational)
  .map(([A, k]) => (A.rows < 2 ? A : matrix([...A.entries.slice(0, -1), rowOf(A, 0).map((x) => Q.multiply(k, x))])));

describe("singularity", () => {
  it("is decided by the determinant, with a certificate from rows and columns", () => {
    fc.assert(
      fc.property(fc.oneof(squareMatrix, singularSquare), (A) => {
        const { value, steps } = singularity(A);
        expect(value.kind).toBe(rank(A) < A.rows ? "singular" : "non-singular");
        let state: DeterminantState = { kind: "matrix", multiplier: ONE, matrix: A };
        for (const step of steps) {
          expect(step.before).toEqual(state);
          expect(step.rule === "decide-singularity" ? decidesSingularity(step) : keepsDeterminant(step)).toBe(true);
          state = step.after;
        }
        expect(steps.at(-1)).toMatchObject({ rule: "decide-singularity", at: { singularity: value } });
      }),
    );
  });

  it("goes the shortest way by hand", () => {
    const rules = (A: ExactMatrix) => new Set(singularity(A).steps.map(({ rule }) => rule));
    expect(
      rules(
        matrix([
          [1, 2],
          [0, 4],
        ]),
      ).has("determinant-diagonal"),
    ).toBe(true);
    expect(
      rules(
        matrix([
          [1, 2],
          [3, 4],
        ]),
      ).has("products"),
    ).toBe(true);
    expect(rules(counting).has("diagonal-product")).toBe(true);
    expect(singularity(matrix([])).value).toEqual({ kind: "non-singular", determinant: ONE });
    expect(() => singularity(matrix([[1, 2]]))).toThrow("singularity: A must be square, got 1×2");
  });

  it("would see a false certificate", () => {
    const step = singularity(
      matrix([
        [1, 2],
        [2, 4],
      ]),
    ).steps.at(-1) as DecideSingularityStep;
    const { matrix: A, singularity: found } = step.at;
    expect(decidesSingularity(step)).toBe(true);
    if (found.kind !== "singular") throw new Error("the rows are dependent");
    const forged = { ...found, nullVector: found.nullVector.map(Q.negate).with(0, Q.of(2)) };
    expect(decidesSingularity({ ...step, at: { matrix: A, singularity: forged } })).toBe(false);
    const zero = { ...found, combination: found.combination.map(() => Q.of(0)) };
    expect(decidesSingularity({ ...step, at: { matrix: A, singularity: zero } })).toBe(false);
    expect(
      decidesSingularity({ ...step, at: { matrix: A, singularity: { kind: "non-singular", determinant: ONE } } }),
    ).toBe(false);
  });
});
