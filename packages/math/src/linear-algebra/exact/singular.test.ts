import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matrix, vector } from "../../exact/matrix.ts";
import { Q } from "../../exact/rational.ts";
import { matrixOf, smallRational } from "../../exact/testing/arbitrary-matrix.ts";
import { determinant2x2 } from "./determinant.ts";
import { classifySystem2 } from "./line.ts";
import { certifiesRight, decideSingular2, originLinePoint } from "./singular.ts";

const dependent = fc
  .tuple(smallRational, smallRational, smallRational)
  .map(([a, b, k]) => ({ rows: 2, columns: 2, entries: [[a, b], [a, b].map((entry) => Q.multiply(k, entry))] }));
const any2x2 = fc.oneof(matrixOf(2, 2), dependent);

describe("decideSingular2", () => {
  it("agrees with the determinant, zero rows included", () => {
    fc.assert(
      fc.property(any2x2, (A) => {
        expect(decideSingular2(A).value.singular).toBe(Q.isZero(determinant2x2(A).value));
      }),
    );
  });

  it("says of a matrix what holds whatever the constants are: never, or always, exactly one solution", () => {
    fc.assert(
      fc.property(any2x2, smallRational, smallRational, (A, p, q) => {
        const [[a, b] = [], [c, d] = []] = A.entries;
        if (!a || !b || !c || !d) throw new Error("a 2×2 matrix has four entries");
        const { kind } = classifySystem2({ a, b, c: p }, { a: c, b: d, c: q });
        expect(kind === "unique").toBe(!decideSingular2(A).value.singular);
      }),
    );
  });

  it("gives a certificate that every step bears out", () => {
    fc.assert(fc.property(any2x2, (A) => decideSingular2(A).steps.every(certifiesRight)));
  });

  it("takes the point from the other row where one is zero", () => {
    const { value, steps } = decideSingular2(
      matrix([
        [0, 0],
        [3, -2],
      ]),
    );
    expect(value).toEqual({ singular: true, point: vector([2, 3]) });
    expect(steps[1]?.at).toMatchObject({ row: 1 });
  });

  it("refuses a matrix that is not 2×2", () => {
    expect(() => decideSingular2(matrix([[1, 2]]))).toThrow("decideSingular2: A must be 2×2, got 1×2");
  });

  it("knows a certificate that does not hold", () => {
    const { steps } = decideSingular2(
      matrix([
        [1, 2],
        [2, 5],
      ]),
    );
    const last = steps.at(-1);
    if (last?.rule !== "conclude-non-singular") throw new Error("this matrix is non-singular");
    expect(certifiesRight({ ...last, at: { ...last.at, value: Q.of(0) } })).toBe(false);
    expect(certifiesRight({ ...last, at: { ...last.at, point: vector([0, 0]) } })).toBe(false);
    expect(certifiesRight({ ...last, rule: "conclude-singular", at: { point: last.at.point } })).toBe(false);
  });
});

describe("originLinePoint", () => {
  it("is a whole point of the line, without a common divisor, its first number positive", () => {
    fc.assert(
      fc.property(smallRational, smallRational, (a, b) => {
        const [x, y] = originLinePoint([a, b]);
        if (!x || !y) throw new Error("a point has two coordinates");
        expect(Q.isZero(Q.add(Q.multiply(a, x), Q.multiply(b, y)))).toBe(true);
        expect(Q.isZero(x) && Q.isZero(y)).toBe(false);
        expect(Q.sign(Q.isZero(x) ? y : x)).toBe(1);
        expect([x.denominator, y.denominator]).toEqual([1n, 1n]);
      }),
    );
  });
});
