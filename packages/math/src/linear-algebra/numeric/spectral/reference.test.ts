import { describe, expect, it } from "vitest";
import reference from "../../../../../../reference/spectral/values.json" with { type: "json" };
import { type Matrix, matrix } from "../matrix.ts";
import { EPS, largestOf } from "../testing/measure.ts";
import { eigen, eigenvalues } from "./eigen.ts";
import { principalComponents } from "./principal-components.ts";
import { pseudoinverse } from "./pseudoinverse.ts";
import { conditionNumber, rank } from "./rank.ts";
import { singularValues, svd } from "./svd.ts";
import { symmetricEigen, symmetricEigenvalues } from "./symmetric-eigen.ts";

const rowsOf = (rows: number[][]): Matrix => matrix(rows);
/** What a few nε‖A‖ comes to. */
const allowed = (A: Matrix) => 4 * EPS * Math.max(A.rows, A.columns) ** 1.5 * largestOf(A);

describe("symmetric eigenvalues", () => {
  it.each(reference.symmetric)("are those of mpmath: $name", ({ rows, values }) => {
    const A = rowsOf(rows);
    for (const found of [symmetricEigen(A).values, symmetricEigenvalues(A)]) {
      values.forEach((value, i) => {
        expect(Math.abs((found.data[i] ?? Number.NaN) - value)).toBeLessThanOrEqual(allowed(A));
      });
    }
  });
});

describe("eigenvalues", () => {
  it.each(reference.general)("are those of mpmath as far as they are certain: $name", (wanted) => {
    const A = rowsOf(wanted.rows);
    const found = eigen(A);
    const least = Math.min(...wanted.reciprocalConditions);
    expect(found.kind).toBe(least < 1e-7 ? "nearly-defective" : "diagonalisable");
    for (const values of [found.values, eigenvalues(A)]) {
      wanted.values.forEach(([re = 0, im = 0], i) => {
        const error = Math.hypot((values[i]?.re ?? Number.NaN) - re, (values[i]?.im ?? Number.NaN) - im);
        expect(error).toBeLessThanOrEqual(allowed(A) / (wanted.reciprocalConditions[i] ?? 0));
      });
    }
    wanted.reciprocalConditions.forEach((condition, i) => {
      expect(Math.abs((found.reciprocalConditions.data[i] ?? 0) / condition - 1)).toBeLessThan(1e-4);
    });
  });
});

describe("singular values", () => {
  it.each(reference.singular)("are those of mpmath, rank and pseudoinverse those of NumPy: $name", (wanted) => {
    const A = rowsOf(wanted.rows);
    for (const found of [svd(A).values, singularValues(A)]) {
      wanted.values.forEach((value, i) => {
        expect(Math.abs((found.data[i] ?? Number.NaN) - value)).toBeLessThanOrEqual(allowed(A));
      });
    }
    expect(rank(A)).toBe(wanted.rank);
    const condition = conditionNumber(A);
    if (wanted.condition === null) expect(condition).toBeGreaterThan(1e15);
    else expect(Math.abs(condition / wanted.condition - 1)).toBeLessThan(100 * EPS * wanted.condition);
    const P = pseudoinverse(A);
    const size = largestOf(P);
    const digits = 100 * EPS * Math.min(wanted.condition ?? 100, 1e12) * size;
    wanted.pseudoinverse.flat().forEach((entry, i) => {
      expect(Math.abs((P.data[i] ?? Number.NaN) - entry)).toBeLessThanOrEqual(digits);
    });
  });
});

describe("principal components", () => {
  it.each(reference.components)(
    "are those of mpmath, by either way: $name",
    ({ rows, mean, variances, components }) => {
      const X = rowsOf(rows);
      for (const method of ["svd", "gram"] as const) {
        const found = principalComponents(X, { method });
        mean.forEach((value, j) => {
          expect(found.mean.data[j]).toBeCloseTo(value, 14);
        });
        const count = found.variances.rows;
        expect(count).toBe(Math.min(X.rows - 1, X.columns));
        for (let k = 0; k < count; k++) {
          expect(found.variances.data[k]).toBeCloseTo(variances[k] ?? Number.NaN, 10);
          components[k]?.forEach((entry, i) => {
            expect(found.components.data[i * count + k]).toBeCloseTo(entry, 10);
          });
        }
      }
    },
  );
});
