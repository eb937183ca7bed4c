import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { identity, type Matrix, matrixOf, zeros } from "../matrix.ts";
import { multiply } from "../product.ts";
import { scattered, squareMatrix } from "../testing/arbitrary.ts";
import { EPS, largestOf, productMinus } from "../testing/measure.ts";
import { trace } from "../trace.ts";
import { transpose } from "../transpose.ts";
import { balanceInPlace } from "./balance.ts";
import { eigen, eigenvalues } from "./eigen.ts";
import { schur } from "./schur.ts";
import { companion, frank, jordan, symmetricScattered } from "./testing/adversaries.ts";
import { complexResidual, lossOfOrthogonality } from "./testing/residuals.ts";

/** A matrix far from symmetric, with complex pairs, the same each time. */
const rotating = (n: number): Matrix => matrixOf(n, n, (i, j) => Math.sin(1 + 5 * i + 11 * j * j + 3 * i * j));

function expectSchur(A: Matrix): void {
  const { Q, T } = schur(A);
  const n = A.rows;
  expect(lossOfOrthogonality(Q)).toBeLessThan(20);
  const rest = productMinus(A, Q, multiply(Q, T));
  expect(largestOf(rest)).toBeLessThanOrEqual(20 * Math.max(n, 1) * EPS * (largestOf(A) || 1));
  for (let i = 0; i < n; i++) {
    for (let j = 0; j + 1 < i; j++) expect(T.data[i * n + j]).toBe(0);
    const below = i > 0 ? (T.data[i * n + i - 1] ?? 0) : 0;
    if (below === 0) continue;
    // A pair: equal diagonal entries, opposite signs beside them, and no other block at its side.
    expect(T.data[i * n + i]).toBe(T.data[(i - 1) * n + i - 1]);
    expect(below * (T.data[(i - 1) * n + i] ?? 0)).toBeLessThan(0);
    if (i + 1 < n) expect(T.data[(i + 1) * n + i]).toBe(0);
  }
}

function expectEigen(A: Matrix): void {
  const n = A.rows;
  const before = A.data.slice();
  const found = eigen(A);
  expect(A.data).toEqual(before);
  const { values, vectors, reciprocalConditions } = found;
  expect(values).toHaveLength(n);
  // Balancing makes residuals small in its own units.
  const { scales } = balanceInPlace(A.data.slice(), n);
  const spread = Math.max(1, ...scales) / Math.min(1, ...scales);
  expect(complexResidual(A, found)).toBeLessThan(30 * Math.sqrt(Math.max(n, 1)) * spread);
  const scale = 30 * EPS * Math.max(n, 1) ** 2 * largestOf(A);
  expect(Math.abs(values.reduce((sum, { re }) => sum + re, 0) - trace(A))).toBeLessThanOrEqual(scale);
  expect(values.reduce((sum, { im }) => sum + im, 0)).toBe(0);
  values.forEach(({ re, im }, j) => {
    const next = values[j + 1];
    if (im === 0 && next?.im === 0) expect(next.re).toBeLessThanOrEqual(re);
    if (im !== 0) expect(im > 0 ? next : values[j - 1]).toEqual({ re, im: -im });
    let squares = 0;
    for (let i = 0; i < n; i++) {
      squares += (vectors.re.data[i * n + j] ?? 0) ** 2 + (vectors.im.data[i * n + j] ?? 0) ** 2;
      if (im === 0) expect(vectors.im.data[i * n + j]).toBe(0);
    }
    expect(squares).toBeCloseTo(1, 12);
    const condition = reciprocalConditions.data[j] ?? Number.NaN;
    expect(condition >= 0 && condition <= 1).toBe(true);
  });
  // Values alone are those of a neighbouring matrix, too: compare where they are certain.
  const alone = eigenvalues(A);
  values.forEach(({ re, im }, j) => {
    const allowed = (100 * EPS * Math.max(n, 1) * largestOf(A)) / (reciprocalConditions.data[j] ?? 0);
    const nearest = Math.min(...alone.map((other) => Math.hypot(other.re - re, other.im - im)));
    if (found.kind === "diagonalisable") expect(nearest).toBeLessThanOrEqual(allowed);
  });
}

describe("schur", () => {
  it("gives A = QTQᵀ for every square matrix", () => {
    fc.assert(fc.property(squareMatrix, expectSchur), { numRuns: 400 });
  });

  it.each([12, 31, 60])("gives A = QTQᵀ for %i rows", (n) => {
    expectSchur(rotating(n));
    expectSchur(scattered(n, n));
  });
});

describe("eigen", () => {
  it("gives AV = VΛ with unit V in order, for every square matrix", () => {
    fc.assert(fc.property(squareMatrix, expectEigen), { numRuns: 500 });
  });

  it.each([10, 17, 40, 75])("decomposes a matrix of %i rows", (n) => {
    expectEigen(rotating(n));
    expectEigen(scattered(n, n));
    expectEigen(symmetricScattered(n));
  });

  it("decomposes adversaries", () => {
    expectEigen(zeros(9, 9));
    expectEigen(identity(9));
    expectEigen(frank(12));
    expectEigen(transpose(frank(14)));
    expectEigen(jordan(6, 2));
    expectEigen(companion([0, 0, 0, 0, -1]));
    expectEigen(companion([-21, 175, -735, 1624, -1764, 720]));
    // A cycle of seven: eigenvalues on the unit circle, where sweeps without other shifts stand still.
    expectEigen(matrixOf(7, 7, (i, j) => ((i + 1) % 7 === j ? 1 : 0)));
    expectEigen(matrixOf(4, 4, (i, j) => ((i + 1) % 4 === j ? 1 : 0)));
    // A pair that rounding made of a defective 0, and a third eigenvalue 0 beside it.
    const zeros3 = [0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 0, 0];
    expectEigen(matrixOf(4, 4, (i, j) => zeros3[4 * i + j] ?? 0));
    // Badly scaled, which balancing mends.
    const [A, size] = [rotating(8), (i: number) => 10 ** (3 * i - 12)];
    const scaled = matrixOf(8, 8, (i, j) => ((A.data[i * 8 + j] ?? 0) * size(i)) / size(j));
    const [plain, mended] = [eigenvalues(A), eigenvalues(scaled)];
    plain.forEach(({ re, im }, j) => {
      expect(Math.hypot(re - (mended[j]?.re ?? 0), im - (mended[j]?.im ?? 0))).toBeLessThan(1e-12);
    });
  });

  it("gives transposes and similar matrices the same eigenvalues", () => {
    fc.assert(
      fc.property(squareMatrix, (A) => {
        const { kind, values, reciprocalConditions } = eigen(A);
        if (kind !== "diagonalisable") return;
        const others = eigenvalues(transpose(A));
        const least = Math.min(1, ...reciprocalConditions.data);
        const allowed = (100 * EPS * Math.max(1, A.rows) ** 2 * largestOf(A)) / least ** 2;
        for (const { re, im } of values) {
          expect(Math.min(...others.map((other) => Math.hypot(other.re - re, other.im - im)))).toBeLessThanOrEqual(
            allowed,
          );
        }
      }),
    );
  });
});
