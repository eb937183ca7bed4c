import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entryOf, identity, matrix } from "../../../exact/matrix.ts";
import { multiplyMatrices } from "../../../exact/product.ts";
import { ONE, Q } from "../../../exact/rational.ts";
import { determinant } from "../determinant.ts";
import { rank } from "../row-echelon-form.ts";
import { anyMatrix, squareMatrix } from "../testing/arbitrary-systems.ts";
import { replayed } from "../testing/replay.ts";
import { keepsLU, lu } from "./lu.ts";

describe("lu", () => {
  it("gives PA = LU for every shape, and replays", () => {
    fc.assert(
      fc.property(anyMatrix, (A) => {
        const { value, steps } = lu(A);
        const { P, L, U } = value;
        expect(multiplyMatrices(P, A)).toEqual(multiplyMatrices(L, U));
        const order = A.entries.map((_, i) => i);
        const start = { A, P: identity(A.rows), L: identity(A.rows), U: A, order, exchanges: 0 };
        expect(replayed(steps, start, keepsLU)).toEqual({ A, ...value });
        expect(U.entries.filter((row) => !row.every(Q.isZero)).length).toBe(rank(A));
      }),
    );
  });

  it("has the determinant on the diagonal of U, the sign turned by each exchange", () => {
    fc.assert(
      fc.property(squareMatrix, (A) => {
        const { U, exchanges } = lu(A).value;
        const product = U.entries.reduce((total, _, i) => Q.multiply(total, entryOf(U, i, i)), ONE);
        expect(exchanges % 2 === 0 ? product : Q.negate(product)).toEqual(determinant(A).value);
      }),
    );
  });

  it("exchanges rows only where a pivot would be 0, and takes the filled part of L along", () => {
    const A = matrix([
      [1, 2, 3],
      [2, 4, 7],
      [3, 5, 3],
    ]);
    const { value, steps } = lu(A);
    expect(steps.map(({ rule }) => rule)).toEqual(["lu-eliminate", "lu-eliminate", "lu-swap", "read-lu"]);
    expect(value.order).toEqual([0, 2, 1]);
    expect(value.L).toEqual(
      matrix([
        [1, 0, 0],
        [3, 1, 0],
        [2, 0, 1],
      ]),
    );
  });

  it("rejects a swap that leaves L behind", () => {
    const A = matrix([
      [1, 2],
      [2, 4],
      [3, 5],
    ]);
    const swap = lu(A).steps.find(({ rule }) => rule === "lu-swap");
    expect(swap && keepsLU(swap)).toBe(true);
    expect(swap && keepsLU({ ...swap, after: { ...swap.after, L: swap.before.L } })).toBe(false);
  });
});
