import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ExactMatrix, identity, matrix, transpose, vector } from "../../../exact/matrix.ts";
import { multiplyMatrices, multiplyMatrixVector } from "../../../exact/product.ts";
import { Q } from "../../../exact/rational.ts";
import { S } from "../../../exact/surd.ts";
import { dotSurds } from "../../../exact/surd-matrix.ts";
import { matrixOf } from "../../../exact/testing/arbitrary-matrix.ts";
import { eigenvalues } from "../eigen/eigenvalues.ts";
import { keepsRowSpace, readsRight } from "../invariant.ts";
import type { RowStep } from "../row-operations.ts";
import { replayed } from "../testing/replay.ts";
import { covarianceMatrix, keepsCovariance } from "./covariance.ts";
import { isSteady, keepsSteady, type MarkovStep, markovCheck, steadyState } from "./markov.ts";
import { keepsPrincipal, principalComponents2 } from "./principal-components.ts";

const isRowStep = (step: { readonly rule: string }): step is RowStep =>
  ["swap-rows", "scale-row", "add-multiple"].includes(step.rule);

const keepsMarkov = (step: MarkovStep): boolean => {
  if (step.rule === "check-markov" || step.rule === "steady-equations" || step.rule === "read-steady-state") {
    return keepsSteady(step);
  }
  return isRowStep(step) ? keepsRowSpace(step) : readsRight(step);
};

const counts = (n: number) => fc.array(fc.constantFrom(0, 0, 1, 2), { minLength: n, maxLength: n });

/** Columns of counts over their sums: chains in which many arrows may be missing. */
const chain: fc.Arbitrary<ExactMatrix> = fc
  .integer({ min: 1, max: 5 })
  .chain((n) => fc.tuple(...Array.from({ length: n }, () => counts(n))))
  .map((columns) => {
    const shares = (column: readonly number[], j: number) => {
      const sum = column.reduce((total, count) => total + count, 0);
      return column.map((count, i) => (sum === 0 ? Q.of(i === j ? 1 : 0) : Q.of(count, sum)));
    };
    return transpose(matrix(columns.map(shares)));
  });

const table = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 0, max: 3 }))
  .chain(([n, p]) => matrixOf(n, p));
const pairs = fc.integer({ min: 2, max: 5 }).chain((n) => matrixOf(n, 2));

describe("steadyState", () => {
  it("replays, and finds what stays: as many independent ones as eigenvalue 1 has dimensions", () => {
    fc.assert(
      fc.property(chain, (P) => {
        const { value, steps } = steadyState(P);
        replayed(steps, P, keepsMarkov);
        expect(["unique", "several"]).toContain(value.kind);
        if (value.kind !== "unique") return;
        expect(multiplyMatrixVector(P, value.distribution)).toEqual(value.distribution);
        expect(isSteady(value, value.distribution)).toBe(true);
      }),
    );
  });

  it("finds one state, a family, and what is no chain", () => {
    const P = matrix([
      ["9/10", "1/2"],
      ["1/10", "1/2"],
    ]);
    expect(steadyState(P).value).toEqual({ kind: "unique", distribution: vector(["5/6", "1/6"]) });
    const apart = steadyState(identity(2)).value;
    expect(apart.kind).toBe("several");
    expect(isSteady(apart, vector(["1/3", "2/3"])) && !isSteady(apart, vector([1, 1]))).toBe(true);
    const flip = matrix([
      [0, 1],
      [1, 0],
    ]);
    expect(steadyState(flip).value).toEqual({ kind: "unique", distribution: vector(["1/2", "1/2"]) });
    expect(steadyState(transpose(P)).value).toEqual({ kind: "sum", column: 0, sum: Q.of("7/5") });
    expect(
      markovCheck(
        matrix([
          [2, 1],
          [-1, 0],
        ]),
      ),
    ).toEqual({ kind: "negative", row: 1, column: 0 });
    expect(() => steadyState(matrix([]))).toThrow("steadyState: P must be square with at least one row, got 0×0");
    const bad = steadyState(P).steps.at(-1);
    const wrong = bad?.rule === "read-steady-state" && { ...bad, at: { P: flip, steady: bad.at.steady } };
    expect(wrong && keepsSteady(wrong)).toBe(false);
  });
});

describe("covarianceMatrix", () => {
  it("replays: deviations add up to 0, and the entries agree with a formula over pairs", () => {
    fc.assert(
      fc.property(table, (X) => {
        const { value, steps } = covarianceMatrix(X);
        expect(replayed(steps, { X }, keepsCovariance)).toEqual({ X, ...value });
        expect(transpose(value.covariance)).toEqual(value.covariance);
      }),
      { numRuns: 60 },
    );
  });

  it("does not notice a shift, and turns with the data", () => {
    const both = fc.integer({ min: 0, max: 3 }).chain((p) => fc.tuple(matrixOf(4, p), matrixOf(p, p), matrixOf(1, p)));
    fc.assert(
      fc.property(both, ([X, M, shift]) => {
        const C = covarianceMatrix(X).value.covariance;
        const moved = matrix(
          X.entries.map((row) => row.map((x, j) => Q.add(x, shift.entries[0]?.[j] ?? Q.of(0)))),
          X.columns,
        );
        expect(covarianceMatrix(moved).value.covariance).toEqual(C);
        const turned = covarianceMatrix(multiplyMatrices(X, M)).value.covariance;
        expect(turned).toEqual(multiplyMatrices(transpose(M), multiplyMatrices(C, M)));
      }),
      { numRuns: 40 },
    );
    expect(() => covarianceMatrix(matrix([[1, 2]]))).toThrow("covarianceMatrix: X must have at least 2 rows, got 1×2");
  });
});

describe("principalComponents2", () => {
  it("replays, and its variances are the eigenvalues", () => {
    fc.assert(
      fc.property(pairs, (X) => {
        const C = covarianceMatrix(X).value.covariance;
        const { value, steps } = principalComponents2(C);
        replayed(steps, { covariance: C }, keepsPrincipal);
        const real = eigenvalues(C).value.values;
        if (value.kind !== "components") {
          expect(real.length).toBe(1);
          return;
        }
        expect(value.components.map(({ variance }) => variance)).toEqual(
          real.map((one) => (one.kind === "real" ? one.value : null)),
        );
        for (const { unit } of value.components) {
          if (unit !== null) expect(S.equals(dotSurds(unit, unit), S.one)).toBe(true);
        }
      }),
    );
  });

  it("tells a round cloud from none, and refuses what is no covariance matrix", () => {
    const rows = (...entries: number[][]) => matrix(entries);
    expect(principalComponents2(rows([2, 0], [0, 2])).value).toEqual({ kind: "round", variance: Q.of(2) });
    expect(principalComponents2(rows([0, 0], [0, 0])).value).toEqual({ kind: "no-spread" });
    const { value } = principalComponents2(rows([1, 0], [0, 3]));
    expect(value.kind === "components" && value.components[0].direction.map(S.toText)).toEqual(["0", "1"]);
    const golden = principalComponents2(rows([2, 1], [1, 1])).value;
    expect(
      golden.kind === "components" && golden.components.map(({ variance, unit }) => [S.toText(variance), unit]),
    ).toEqual([
      ["(3+sqrt(5))/2", null],
      ["(3-sqrt(5))/2", null],
    ]);
    expect(() => principalComponents2(rows([1, 2], [3, 4]))).toThrow(
      "principalComponents2: C must be 2×2 and symmetric, got 2 and 3 off the diagonal",
    );
    expect(() => principalComponents2(rows([1]))).toThrow("principalComponents2: C must be 2×2 and symmetric, got 1×1");
    expect(() => principalComponents2(rows([1, 2], [2, 1]))).toThrow(
      "principalComponents2: C must have no variance below 0 in any direction",
    );
  });
});
