import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cholesky } from "./cholesky.ts";
import { conditionEstimate } from "./condition.ts";
import { angle, distance, dot } from "./dot.ts";
import { exactSum, twoProduct } from "./exact-sum.ts";
import { inverse } from "./inverse.ts";
import { identity, type Matrix, matrixOf, type Vector } from "./matrix.ts";
import { type NormKind, norm } from "./norm.ts";
import { power } from "./power.ts";
import { multiply } from "./product.ts";
import { add, scale, subtract } from "./sum.ts";
import { matrixOfShape, scattered, squareMatrix } from "./testing/arbitrary.ts";
import { backwardError, EPS, productMinus } from "./testing/measure.ts";
import { transpose } from "./transpose.ts";
import { solveLowerTriangular, solveUpperTriangular } from "./triangular.ts";

const KINDS: readonly NormKind[] = ["frobenius", 1, "infinity"];
const vectors = (n: number) => fc.tuple(matrixOfShape(n, 1), matrixOfShape(n, 1)) as fc.Arbitrary<[Vector, Vector]>;
const pairOfVectors = fc.integer({ min: 0, max: 9 }).chain(vectors);

/** The root of the exactly rounded sum of squares. */
const lengthByExactSum = (A: Matrix) =>
  Math.sqrt(exactSum(Array.from(A.data).flatMap((entry) => twoProduct(entry, entry))));

describe("norms, dot products and angles", () => {
  it("agree with sums that round once", () => {
    fc.assert(
      fc.property(pairOfVectors, ([u, v]) => {
        const few = EPS * (u.rows + 2);
        expect(Math.abs(norm(u) - lengthByExactSum(u))).toBeLessThanOrEqual(few * norm(u));
        const products = Array.from(u.data).flatMap((entry, i) => twoProduct(entry, v.data[i] ?? 0));
        const sizes = exactSum(products.map(Math.abs));
        expect(Math.abs(dot(u, v) - exactSum(products))).toBeLessThanOrEqual(few * sizes);
        expect(distance(u, v)).toBe(norm(subtract(u, v)));
      }),
    );
  });

  it("obey the triangle inequality and scale", () => {
    fc.assert(
      fc.property(squareMatrix, fc.integer({ min: -2000, max: 2000 }), (A, e) => {
        for (const kind of KINDS) {
          const size = norm(A, kind);
          expect(norm(add(A, transpose(A)), kind)).toBeLessThanOrEqual(
            (size + norm(transpose(A), kind)) * (1 + 20 * EPS),
          );
          expect(norm(scale(-4, A), kind)).toBe(4 * size);
          // By a power of two that keeps every entry a normal float
          const exponent = Math.max(-900, Math.min(900, e));
          expect(norm(scale(2 ** exponent, A), kind)).toBe(size * 2 ** exponent);
        }
        expect(norm(A, 1)).toBe(norm(transpose(A), "infinity"));
      }),
    );
  });

  it("have angles whose cosine is the dot product of directions", () => {
    fc.assert(
      fc.property(pairOfVectors, ([u, v]) => {
        if (norm(u) === 0 || norm(v) === 0) return;
        const between = angle(u, v);
        expect(between).toBeGreaterThanOrEqual(0);
        expect(between).toBeLessThanOrEqual(Math.PI);
        expect(Math.cos(between)).toBeCloseTo(dot(u, v) / norm(u) / norm(v), 13);
        expect(angle(v, u)).toBe(between);
        expect(angle(u, scale(-1, v))).toBeCloseTo(Math.PI - between, 13);
      }),
    );
  });
});

describe("triangular systems", () => {
  const triangular = fc.integer({ min: 0, max: 7 }).chain((n) => fc.tuple(matrixOfShape(n, n), matrixOfShape(n, 2)));

  it("are solved to the bound of plain sums, entry by entry", () => {
    fc.assert(
      fc.property(triangular, ([A, b]) => {
        const L = matrixOf(A.rows, A.columns, (i, j) => (i >= j ? (A.data[i * A.columns + j] ?? 0) : 0));
        const [lower, upper] = [solveLowerTriangular(A, b), solveUpperTriangular(transpose(A), b)];
        expect(lower.kind).toBe(upper.kind);
        if (lower.kind === "unique") expect(backwardError(L, lower.x, b)).toBeLessThanOrEqual(A.rows + 1);
        if (upper.kind === "unique") expect(backwardError(transpose(L), upper.x, b)).toBeLessThanOrEqual(A.rows + 1);
      }),
    );
  });

  it.each([33, 70])("are solved in halves, with %i rows", (n) => {
    const A = matrixOf(n, n, (i, j) => (i === j ? 3 : i > j ? (scattered(n, n).data[i * n + j] ?? 0) : 0));
    for (const r of [1, 5]) {
      const b = scattered(n, r);
      const [lower, upper] = [solveLowerTriangular(A, b), solveUpperTriangular(transpose(A), b)];
      expect(lower.kind === "unique" && backwardError(A, lower.x, b)).toBeLessThan(n);
      expect(upper.kind === "unique" && backwardError(transpose(A), upper.x, b)).toBeLessThan(n);
    }
  });
});

describe("cholesky", () => {
  const expectRoot = (A: Matrix) => {
    const outcome = cholesky(A);
    expect(outcome.kind).toBe("positive-definite");
    if (outcome.kind !== "positive-definite") return;
    const { L } = outcome;
    const n = A.rows;
    const rest = productMinus(L, transpose(L), A);
    for (let i = 0; i < n; i++) {
      expect(L.data[i * n + i]).toBeGreaterThan(0);
      for (let j = 0; j < n; j++) {
        if (j > i) expect(L.data[i * n + j]).toBe(0);
        const size = Math.sqrt((A.data[i * n + i] ?? 0) * (A.data[j * n + j] ?? 0));
        expect(Math.abs(rest.data[i * n + j] ?? 0)).toBeLessThanOrEqual((n + 3) * EPS * size);
      }
    }
  };

  it("gives LLᵀ = A for positive definite matrices, graded ones as well", () => {
    fc.assert(
      fc.property(squareMatrix, (B) => {
        const n = B.rows;
        const gram = multiply(B, transpose(B));
        // A lift of the diagonal, row by row, that keeps rounding from making it indefinite
        expectRoot(
          matrixOf(
            n,
            n,
            (i, j) => (gram.data[i * n + j] ?? 0) * (i === j ? 1 + 2 ** -30 : 1) + (i === j ? 2 ** -200 : 0),
          ),
        );
      }),
    );
  });

  it.each([17, 50, 97])("gives LLᵀ = A for %i rows, in halves", (n) => {
    const B = scattered(n, n + 3);
    expectRoot(multiply(B, transpose(B)));
  });
});

describe("conditionEstimate", () => {
  it("is hardly ever below a tenth of the condition number, and never above", () => {
    fc.assert(
      fc.property(squareMatrix, (A) => {
        const outcome = inverse(A);
        if (outcome.kind !== "inverse") return;
        const condition = norm(A, 1) * norm(outcome.matrix, 1);
        if (condition > 1e10) return;
        const estimate = conditionEstimate(A);
        expect(estimate).toBeLessThanOrEqual(Math.max(A.rows === 0 ? 0 : 1, condition * (1 + 1e-5)));
        expect(estimate).toBeGreaterThanOrEqual(condition / 10);
      }),
    );
  });
});

describe("power", () => {
  it("adds exponents, exactly for whole numbers", () => {
    const whole = squareMatrix.map((A) => ({ ...A, data: A.data.map((entry) => Math.round(entry) % 3) }));
    fc.assert(
      fc.property(whole, fc.nat(6), fc.nat(6), (A, j, k) => {
        expect(subtract(power(A, j + k), multiply(power(A, j), power(A, k))).data.every((entry) => entry === 0)).toBe(
          true,
        );
        expect(power(A, 0)).toEqual(identity(A.rows));
      }),
    );
  });
});
