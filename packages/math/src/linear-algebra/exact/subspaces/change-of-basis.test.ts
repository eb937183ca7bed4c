import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ExactMatrix, identity, matrix, transpose, vector } from "../../../exact/matrix.ts";
import { multiplyMatrices, multiplyMatrixVector } from "../../../exact/product.ts";
import { matrixOf } from "../../../exact/testing/arbitrary-matrix.ts";
import { characteristicPolynomial } from "../eigen/characteristic-polynomial.ts";
import { keepsRowSpace } from "../invariant.ts";
import { rank } from "../row-echelon-form.ts";
import { replayed } from "../testing/replay.ts";
import { type BasisStep, coordinatesIn, mapInBasis, readsInBasis, transitionMatrix } from "./change-of-basis.ts";

const keepsBasis = (step: BasisStep): boolean =>
  step.rule === "write-beside-basis" || step.rule === "read-in-basis" || step.rule === "read-no-basis"
    ? readsInBasis(step)
    : keepsRowSpace(step);

const pair = fc.integer({ min: 0, max: 4 }).chain((n) => fc.tuple(matrixOf(n, n), matrixOf(n, n)));

const columns = (rows: ExactMatrix): ExactMatrix => transpose(rows);

describe("coordinatesIn, transitionMatrix and mapInBasis", () => {
  it("replay, and refuse dependent vectors as a value", () => {
    fc.assert(
      fc.property(pair, ([A, basis]) => {
        const B = columns(basis);
        for (const { value, steps } of [
          transitionMatrix(A.entries, basis.entries),
          mapInBasis(A, basis.entries),
          coordinatesIn(basis.entries, basis.entries[0] ?? []),
        ]) {
          replayed(steps, B, keepsBasis);
          expect(value.kind).toBe(rank(B) === B.rows ? "in-basis" : "no-basis");
        }
      }),
    );
  });

  it("give coordinates that make the vector, and a map that does the same in either basis", () => {
    fc.assert(
      fc.property(pair, ([A, basis]) => {
        const B = columns(basis);
        const [first, second] = [mapInBasis(A, basis.entries).value, transitionMatrix(A.entries, basis.entries).value];
        if (first.kind === "no-basis" || second.kind === "no-basis") return;
        expect(multiplyMatrices(B, first.matrix)).toEqual(multiplyMatrices(A, B));
        expect(multiplyMatrices(B, second.matrix)).toEqual(columns(A));
        expect(characteristicPolynomial(first.matrix).value).toEqual(characteristicPolynomial(A).value);
        const v = vector(A.entries[0] ?? []);
        const found = coordinatesIn(basis.entries, v).value;
        if (found.kind === "in-basis" && A.rows > 0) {
          expect(multiplyMatrixVector(B, found.matrix.entries.flat())).toEqual(v);
        }
      }),
    );
    const unit = identity(3);
    expect(transitionMatrix(unit.entries, unit.entries).value).toEqual({ kind: "in-basis", matrix: unit });
  });

  it("name the shapes they got", () => {
    expect(() => coordinatesIn([vector([1, 2, 3]), vector([1, 2, 3])], vector([1]))).toThrow(
      "coordinatesIn: 2 vectors are a basis only of vectors with 2 entries, vector 1 has 3",
    );
    expect(() => coordinatesIn([vector([1])], vector([1, 2]))).toThrow("coordinatesIn: v must have 1 entries, got 2");
    expect(() => mapInBasis(identity(3), [vector([1])])).toThrow(
      "mapInBasis: A must be 1×1 for a basis of 1 vectors, got 3×3",
    );
    expect(() => transitionMatrix([], [vector([1])])).toThrow(
      "transitionMatrix: both bases need as many vectors, got 0 and 1",
    );
    const [step] = mapInBasis(matrix([[2]]), [vector([1])]).steps;
    expect(step?.rule === "write-beside-basis" && readsInBasis({ ...step, after: matrix([[1, 3]]) })).toBe(false);
  });
});
