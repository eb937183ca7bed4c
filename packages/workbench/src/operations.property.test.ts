import { multiply, matrix as numericMatrix, type Rows, toRows, transpose } from "@gradus/math";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Given, type GivenKind, operations, readPlace } from "./index.ts";

function dataOf(verb: string, ...texts: readonly string[]): Record<string, unknown> {
  const way = operations
    .find((each) => each.verb === verb)
    ?.ways.find(({ places }) => places.length === texts.length && places[0]?.kind !== "system");
  if (!way) throw new Error(verb);
  const given: readonly Given[GivenKind][] = way.places.map((place, i) => readPlace(place, texts[i] ?? ""));
  expect(way.refuses(given)).toBe(null);
  return way.run(given).data;
}

const size = fc.integer({ min: 1, max: 4 });
const entry = fc.integer({ min: -6, max: 6 });
const shaped = (rows: number, columns: number) =>
  fc.array(fc.array(entry, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
const anyMatrix = fc.tuple(size, size).chain(([rows, columns]) => shaped(rows, columns));
const square = size.chain((n) => shaped(n, n));

const times = (...matrices: readonly Rows[]): Rows =>
  toRows(matrices.map((rows) => numericMatrix(rows)).reduce((product, next) => multiply(product, next)));
const upright = (rows: Rows): Rows => toRows(transpose(numericMatrix(rows)));

function near(found: unknown, expected: Rows): void {
  (found as Rows).forEach((row, i) => {
    row.forEach((value, j) => {
      expect(value).toBeCloseTo(expected[i]?.[j] ?? Number.NaN, 9);
    });
  });
}

const text = JSON.stringify;

describe("what the operations promise, checked in floating point", () => {
  it("multiply gives the product, transpose turns it", () => {
    fc.assert(
      fc.property(
        fc.tuple(size, size, size).chain(([m, n, p]) => fc.tuple(shaped(m, n), shaped(n, p))),
        ([A, B]) => {
          const { value } = dataOf("multiply", text(A), text(B));
          near(value, times(A, B));
          near(dataOf("transpose", text(value)).value, upright(times(A, B)));
        },
      ),
    );
  });

  it("inverse undoes the matrix, or the determinant is zero", () => {
    fc.assert(
      fc.property(square, (A) => {
        const found = dataOf("inverse", text(A));
        const { value: determinant } = dataOf("det", text(A));
        expect(found.kind === "singular").toBe(determinant === 0);
        if (found.kind === "inverse")
          near(
            times(found.value as Rows, A),
            A.map((_, i) => A.map((__, j) => (i === j ? 1 : 0))),
          );
      }),
    );
  });

  it("lu gives factors with PA = LU", () => {
    fc.assert(
      fc.property(anyMatrix, (A) => {
        const { p, l, u } = dataOf("lu", text(A)).value as Record<"p" | "l" | "u", Rows>;
        near(times(p, A), times(l, u));
      }),
    );
  });

  it("qr gives orthonormal columns whose product with R is A", () => {
    fc.assert(
      fc.property(
        anyMatrix.filter((A) => A.flat().some((value) => value !== 0)),
        (A) => {
          const { q, r } = dataOf("qr", text(A)).value as Record<"q" | "r", Rows>;
          near(times(q, r), A);
          near(
            times(upright(q), q),
            r.map((_, i) => r.map((__, j) => (i === j ? 1 : 0))),
          );
        },
      ),
    );
  });

  it("lstsq leaves a residual that is orthogonal to every column", () => {
    fc.assert(
      fc.property(
        fc.tuple(size, size).chain(([m, n]) => fc.tuple(shaped(m, n), shaped(1, m))),
        ([A, [b = []]]) => {
          const { residual } = dataOf("lstsq", text(A), text(b));
          near(times([residual as readonly number[]], A), [A[0]?.map(() => 0) ?? []]);
        },
      ),
    );
  });

  it("ref and rref have as many pivots as the rank, and norm squared is the dot product with itself", () => {
    fc.assert(
      fc.property(anyMatrix, (A) => {
        const { value: rank } = dataOf("rank", text(A));
        expect((dataOf("ref", text(A)).pivots as readonly number[]).length).toBe(rank);
        expect(dataOf("rref", text(A)).pivots).toEqual(dataOf("ref", text(A)).pivots);
        const v = text(A[0]);
        expect((dataOf("norm", v).value as number) ** 2).toBeCloseTo(dataOf("dot", v, v).value as number, 9);
      }),
    );
  });
});
