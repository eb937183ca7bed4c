import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identity, matrix, transpose } from "../../exact/matrix.ts";
import { multiplyMatrices } from "../../exact/product.ts";
import { ONE, Q } from "../../exact/rational.ts";
import { matrixOf } from "../../exact/testing/arbitrary-matrix.ts";
import { determinant, determinant2x2, determinantByDefinition, determinantValue } from "./determinant.ts";
import { applyDeterminantMove, type DeterminantState, type DeterminantStep } from "./determinant-step.ts";
import { keepsDeterminant } from "./invariant.ts";
import { rank } from "./row-echelon-form.ts";
import { squareMatrix } from "./testing/arbitrary-systems.ts";

describe("determinant", () => {
  it("agrees with the definition, the sum over all permutations", () => {
    fc.assert(
      fc.property(squareMatrix, (A) => {
        expect(determinant(A).value).toEqual(determinantByDefinition(A));
        if (A.rows === 2) expect(determinant2x2(A).value).toEqual(determinantByDefinition(A));
      }),
    );
  });

  it("replays: steps chain, each keeps the value, and the last state is the value", () => {
    fc.assert(
      fc.property(squareMatrix, (A) => {
        for (const { value, steps } of A.rows === 2 ? [determinant(A), determinant2x2(A)] : [determinant(A)]) {
          let state: DeterminantState = { kind: "matrix", multiplier: ONE, matrix: A };
          for (const step of steps) {
            expect(step.before).toEqual(state);
            expect(keepsDeterminant(step)).toBe(true);
            state = step.after;
          }
          expect(state).toEqual({ kind: "value", value });
        }
      }),
    );
  });

  it("multiplies: det AB = det A · det B, det Aᵀ = det A, and 0 exactly for rank below n", () => {
    const pair = fc.integer({ min: 0, max: 4 }).chain((n) => fc.tuple(matrixOf(n, n), matrixOf(n, n)));
    fc.assert(
      fc.property(pair, ([A, B]) => {
        const [a, b] = [determinant(A).value, determinant(B).value];
        expect(determinant(multiplyMatrices(A, B)).value).toEqual(Q.multiply(a, b));
        expect(determinant(transpose(A)).value).toEqual(a);
        expect(Q.isZero(a)).toBe(rank(A) < A.rows);
      }),
    );
  });

  it("is 1 for the empty matrix and for every identity", () => {
    for (const n of [0, 1, 4]) expect(determinant(identity(n)).value).toEqual(ONE);
  });

  it("keeps account of signs and factors", () => {
    const { steps, value } = determinant(
      matrix([
        [0, 2, 4],
        [3, 6, 9],
        [6, 5, 1],
      ]),
    );
    expect(steps.map((step) => step.rule)).toEqual([
      "determinant-swap",
      "determinant-factor",
      "determinant-add",
      "determinant-factor",
      "determinant-add",
      "determinant-diagonal",
    ]);
    const multipliers = steps.map(({ after }) => (after.kind === "matrix" ? Q.toText(after.multiplier) : "done"));
    expect(multipliers).toEqual(["-1", "-3", "-3", "-6", "-6", "done"]);
    expect(Q.toText(value)).toBe("18");
  });

  it("names the shape it got", () => {
    expect(() => determinant(matrix([[1, 2]]))).toThrow("determinant: A must be square, got 1×2");
    expect(() => determinant2x2(matrix([[1]]))).toThrow("determinant2x2: A must be 2×2, got 1×1");
    expect(() => determinantByDefinition(matrix([[1, 2]]))).toThrow(
      "determinantByDefinition: A must be square, got 1×2",
    );
  });
});

describe("keepsDeterminant", () => {
  it("rejects a swap without the sign and ad + bc", () => {
    const A = matrix([
      [1, 2],
      [3, 4],
    ]);
    const swapped = matrix([
      [3, 4],
      [1, 2],
    ]);
    const swap: DeterminantStep = {
      rule: "determinant-swap",
      before: { kind: "matrix", multiplier: ONE, matrix: A },
      after: { kind: "matrix", multiplier: ONE, matrix: swapped },
      at: { first: 0, second: 1 },
    };
    expect(keepsDeterminant(swap)).toBe(false);
    expect(keepsDeterminant({ ...swap, after: { kind: "matrix", multiplier: Q.of(-1), matrix: swapped } })).toBe(true);
    const [products] = determinant2x2(A).steps;
    expect(products && keepsDeterminant(products)).toBe(true);
    const sum: DeterminantState = { kind: "difference", minuend: Q.of(4), subtrahend: Q.of(-6) };
    expect(products?.rule === "products" && keepsDeterminant({ ...products, after: sum })).toBe(false);
  });

  it("refuses a rule in a state that it does not fit", () => {
    const state: DeterminantState = { kind: "value", value: ONE };
    expect(() => applyDeterminantMove(state, { rule: "determinant-no-pivot", at: { column: 0 } })).toThrow(
      "applyDeterminantMove: determinant-no-pivot needs a matrix",
    );
    expect(determinantValue(state)).toEqual(ONE);
  });
});
