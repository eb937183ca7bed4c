import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matrix } from "./matrix.ts";
import { multiplyMatrices } from "./product.ts";
import { S, surd } from "./surd.ts";
import {
  diagonalSurds,
  dotSurds,
  equalsSurds,
  multiplySurds,
  surdMatrix,
  toExactMatrix,
  toSurdMatrix,
  transposeSurds,
} from "./surd-matrix.ts";
import { matrixOf } from "./testing/arbitrary-matrix.ts";

const size = fc.integer({ min: 0, max: 3 });

describe("matrices of surds", () => {
  it("multiply as matrices of fractions do, for every shape", () => {
    const pair = fc.tuple(size, size, size).chain(([m, k, n]) => fc.tuple(matrixOf(m, k), matrixOf(k, n)));
    fc.assert(
      fc.property(pair, ([A, B]) => {
        const product = multiplySurds(toSurdMatrix(A), toSurdMatrix(B));
        expect(toExactMatrix(product)).toEqual(multiplyMatrices(A, B));
        expect(equalsSurds(transposeSurds(transposeSurds(product)), product)).toBe(true);
      }),
    );
  });

  it("turn by an eighth eight times and come back", () => {
    const half = S.squareRoot({ numerator: 1n, denominator: 2n });
    const turn = surdMatrix([
      [half, S.negate(half)],
      [half, half],
    ]);
    const eight = Array.from({ length: 8 }).reduce(
      (power: typeof turn) => multiplySurds(power, turn),
      diagonalSurds([S.one, S.one]),
    );
    expect(equalsSurds(eight, diagonalSurds([S.one, S.one]))).toBe(true);
    expect(toExactMatrix(turn)).toBeNull();
    expect(toExactMatrix(multiplySurds(turn, turn))).toEqual(
      matrix([
        [0, -1],
        [1, 0],
      ]),
    );
  });

  it("name the shapes they cannot put together", () => {
    expect(() => surdMatrix([[1], [1, 2]])).toThrow("surdMatrix: every row must have 1 entries, row 2 has 2");
    expect(() => multiplySurds(surdMatrix([[1, 2]]), surdMatrix([[1]]))).toThrow(
      "multiplySurds: cannot multiply 1×2 by 1×1: the inner sizes 2 and 1 differ",
    );
    expect(() => dotSurds([surd(1)], [])).toThrow("dotSurds: u and v must have the same length, got 1 and 0");
    expect(equalsSurds(surdMatrix([[1, 2]]), surdMatrix([[1], [2]]))).toBe(false);
  });
});
