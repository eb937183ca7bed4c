import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matrixOf, zeros } from "./matrix.ts";
import { panelOf, transposed } from "./panel.ts";
import { submatrix } from "./parts.ts";
import { addProduct, multiply } from "./product.ts";
import { placeAbove, placeBeside } from "./stack.ts";
import { add, scale, subtract } from "./sum.ts";
import { matrixOfShape, scattered } from "./testing/arbitrary.ts";
import { backwardError } from "./testing/measure.ts";
import { transpose } from "./transpose.ts";

const size = fc.integer({ min: 0, max: 9 });
const factors = fc.tuple(size, size, size).chain(([m, k, n]) => fc.tuple(matrixOfShape(m, k), matrixOfShape(k, n)));

/** Sizes on both sides of every block, packed and not. */
const SIZES: readonly (readonly [number, number, number])[] = [
  [1, 1, 1],
  [1, 70, 1],
  [70, 1, 70],
  [1, 90, 33],
  [33, 90, 1],
  [23, 24, 25],
  [25, 24, 26],
  [65, 66, 67],
  [3, 300, 40],
  [67, 257, 70],
  [40, 2, 600],
];

describe("the product", () => {
  it("is right to the bound of plain sums, whatever the shape", () => {
    fc.assert(
      fc.property(factors, ([A, B]) => {
        expect(backwardError(A, B, multiply(A, B))).toBeLessThanOrEqual(Math.max(1, A.columns));
      }),
    );
  });

  it.each(SIZES)("is right for %i×%i times width %i", (m, k, n) => {
    const [A, B] = [scattered(m, k), scattered(k, n)];
    expect(backwardError(A, B, multiply(A, B))).toBeLessThanOrEqual(k);
  });

  it.each(SIZES)("takes transposed panels and adds to what is there, for %i×%i times width %i", (m, k, n) => {
    const [A, B] = [scattered(m, k), scattered(k, n)];
    const C = scattered(n, m);
    const expected = subtract(C, scale(2, transpose(multiply(A, B))));
    const turned = (X: typeof A) => transposed(panelOf(transpose(X)));
    addProduct(transposed(panelOf(C)), -2, turned(A), turned(B), m, n, k);
    const difference = subtract(C, expected);
    expect(Math.max(0, ...difference.data.map(Math.abs))).toBeLessThan(1e-14 * k * (m + n + k) ** 2);
  });

  it.each([2, 3, 4])("has the same bits for %i×%i written out as in the loops", (n) => {
    fc.assert(
      fc.property(matrixOfShape(n, n), matrixOfShape(n, n), (A, B) => {
        const C = zeros(n, n);
        addProduct(panelOf(C), 1, panelOf(A), panelOf(B), n, n, n);
        expect(multiply(A, B)).toEqual(C);
      }),
    );
  });

  it("is turned round by the transpose, bit by bit", () => {
    fc.assert(
      fc.property(factors, ([A, B]) => {
        expect(transpose(multiply(A, B))).toEqual(multiply(transpose(B), transpose(A)));
      }),
    );
  });

  it("lets NaN and infinities through where they belong and nowhere else", () => {
    for (const n of [2, 9, 40]) {
      const A = matrixOf(n, n, (i, j) => (i === 1 && j === 0 ? Number.NaN : i === j ? 1 : 0));
      const B = matrixOf(n, n, (i, j) => (i === n - 1 && j === n - 1 ? Infinity : 1));
      const C = multiply(A, B);
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < n; j++) {
          // 0 · ∞ in the last column of every row but the last, NaN in row 1
          const lost = i === 1 || (j === n - 1 && i !== n - 1);
          expect(Number.isNaN(C.data[i * n + j])).toBe(lost);
        }
      }
    }
  });
});

describe("sums, stacks and transposes", () => {
  it("undo each other", () => {
    fc.assert(
      fc.property(
        fc.tuple(size, size).chain(([m, n]) => fc.tuple(matrixOfShape(m, n), matrixOfShape(m, n))),
        ([A, B]) => {
          expect(transpose(transpose(A))).toEqual(A);
          expect(add(A, B)).toEqual(add(B, A));
          expect(add(A, scale(-1, B))).toEqual(subtract(A, B));
          const beside = placeBeside(A, B);
          expect(submatrix(beside, { row: 0, column: A.columns }, B.rows, B.columns)).toEqual(B);
          expect(transpose(beside)).toEqual(placeAbove(transpose(A), transpose(B)));
        },
      ),
    );
  });
});
