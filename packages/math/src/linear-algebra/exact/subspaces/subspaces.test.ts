import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ExactMatrix, type ExactVector, matrix, transpose, vector } from "../../../exact/matrix.ts";
import { dot, multiplyMatrixVector } from "../../../exact/product.ts";
import { Q } from "../../../exact/rational.ts";
import { smallRational } from "../../../exact/testing/arbitrary-matrix.ts";
import { keepsRowSpace, readsRight } from "../invariant.ts";
import { rank } from "../row-echelon-form.ts";
import type { RowStep } from "../row-operations.ts";
import { mixedRows } from "../testing/arbitrary-planes.ts";
import { anyMatrix } from "../testing/arbitrary-systems.ts";
import { replayed } from "../testing/replay.ts";
import { type IndependenceStep, independence } from "./independence.ts";
import { columnSpace, nullSpace, rowSpace, type SpaceStep } from "./spaces.ts";
import { type SpanStep, spanMembership } from "./span.ts";
import { decidesIndependence, decidesSpan, readsSpace } from "./subspace-invariant.ts";
import { placesVectors } from "./vectors-as-columns.ts";

const isRowStep = (step: { readonly rule: string }): step is RowStep =>
  ["swap-rows", "scale-row", "add-multiple"].includes(step.rule);

const keepsSpace = (step: SpaceStep): boolean => (isRowStep(step) ? keepsRowSpace(step) : readsSpace(step));

const anyRows: fc.Arbitrary<ExactMatrix> = fc.oneof(anyMatrix, mixedRows);

const isZero = (v: ExactVector): boolean => v.every(Q.isZero);

describe("nullSpace, columnSpace and rowSpace", () => {
  it("replay for every shape, rank-deficient ones included", () => {
    fc.assert(
      fc.property(anyRows, (A) => {
        for (const space of [nullSpace, columnSpace, rowSpace]) replayed(space(A).steps, A, keepsSpace);
      }),
    );
  });

  it("have dimensions that add up, and are orthogonal where they should be", () => {
    fc.assert(
      fc.property(anyRows, (A) => {
        const [nullity, column, row] = [nullSpace(A).value, columnSpace(A).value, rowSpace(A).value];
        expect(nullity.dimension + row.dimension).toBe(A.columns);
        expect(column.dimension).toBe(row.dimension);
        for (const x of nullity.basis) {
          expect(isZero(multiplyMatrixVector(A, x))).toBe(true);
          for (const r of row.basis) expect(Q.isZero(dot(r, x))).toBe(true);
        }
        for (const y of nullSpace(transpose(A)).value.basis) {
          for (const c of column.basis) expect(Q.isZero(dot(c, y))).toBe(true);
        }
      }),
    );
  });

  it("are read off this matrix", () => {
    const A = matrix([
      [1, 2, 0, 3],
      [2, 4, 1, 10],
    ]);
    expect(nullSpace(A).value).toEqual({
      basis: [vector([-2, 1, 0, 0]), vector([-3, 0, -4, 1])],
      dimension: 2,
      pivots: [0, 2],
      free: [1, 3],
    });
    expect(columnSpace(A).value.basis).toEqual([vector([1, 2]), vector([0, 1])]);
    expect(rowSpace(A).value.basis).toEqual([vector([1, 2, 0, 3]), vector([0, 0, 1, 4])]);
  });

  it("reject a basis with a vector too few", () => {
    const last = nullSpace(matrix([[1, 1]])).steps.at(-1);
    expect(last?.rule === "read-null-space" && readsSpace(last)).toBe(true);
    expect(
      last?.rule === "read-null-space" && readsSpace({ ...last, at: { ...last.at, basis: [], dimension: 0 } }),
    ).toBe(false);
  });
});

describe("spanMembership", () => {
  it("replays and decides as ranks do", () => {
    fc.assert(
      fc.property(
        anyRows.filter((A) => A.rows > 0),
        (A) => {
          const [vectors, target] = [A.entries.slice(0, -1), A.entries.at(-1) ?? []];
          const { value, steps } = spanMembership(vectors, target);
          const keeps = (step: SpanStep): boolean => {
            if (step.rule === "place-vectors") return placesVectors(step);
            if (step.rule === "decide-span") return decidesSpan(step, A);
            return isRowStep(step) ? keepsRowSpace(step) : readsRight(step);
          };
          replayed(steps, A, keeps);
          expect(value.kind).toBe(rank(A) === rank(matrix(vectors, A.columns)) ? "inside" : "outside");
        },
      ),
    );
  });

  it("finds a vector made from others, and refuses vectors of other lengths", () => {
    expect(spanMembership([], vector([0, 0])).value).toEqual({ kind: "inside", coefficients: [], only: true });
    expect(spanMembership([], vector([0, 1])).value).toEqual({ kind: "outside" });
    expect(() => spanMembership([vector([1])], vector([1, 2]))).toThrow(
      "spanMembership: every vector must have 2 entries, vector 1 has 1",
    );
  });
});

describe("independence", () => {
  it("replays, and gives a relation that holds exactly when the rank is lower than the number of vectors", () => {
    fc.assert(
      fc.property(anyRows, (A) => {
        const { value, steps } = independence(A.entries);
        const start = matrix(A.entries, A.entries[0]?.length ?? 0);
        const keeps = (step: IndependenceStep): boolean => {
          if (step.rule === "place-vectors") return placesVectors(step);
          return step.rule === "decide-independence" ? decidesIndependence(step) : keepsRowSpace(step);
        };
        replayed(steps, start, keeps);
        expect(value.kind).toBe(rank(A) === A.rows ? "independent" : "dependent");
        if (value.kind === "independent") return;
        expect(isZero(multiplyMatrixVector(transpose(A), value.relation))).toBe(true);
        expect(isZero(value.relation)).toBe(false);
      }),
    );
  });

  it("names the first vector that is a mix of those before it", () => {
    const found = independence([vector([1, 0, 1]), vector([2, 0, 2]), vector([0, 1, 0])]).value;
    expect(found).toEqual({ kind: "dependent", vector: 1, relation: vector([2, -1, 0]) });
    expect(independence([vector([0, 0])]).value).toEqual({ kind: "dependent", vector: 0, relation: vector([1]) });
    fc.assert(
      fc.property(fc.array(smallRational, { minLength: 2, maxLength: 4 }), (v) => {
        expect(independence([v, v]).value.kind).toBe("dependent");
      }),
    );
  });
});
