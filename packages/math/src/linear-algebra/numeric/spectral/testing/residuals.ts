import { expect } from "vitest";
import { diagonalMatrix, identity, type Matrix, type Vector } from "../../matrix.ts";
import { multiply } from "../../product.ts";
import { EPS, largestOf, productMinus } from "../../testing/measure.ts";
import { transpose } from "../../transpose.ts";
import type { Eigen } from "../eigen.ts";

/** How far QᵀQ is from I, in units of nε. */
export function lossOfOrthogonality(Q: Matrix): number {
  return largestOf(productMinus(transpose(Q), Q, identity(Q.columns))) / (EPS * Math.max(Q.rows, 1));
}

/** How far AV is from VΛ, in units of nε‖A‖. */
export function residual(A: Matrix, V: Matrix, values: Vector): number {
  const rest = productMinus(A, V, multiply(V, diagonalMatrix(values)));
  return largestOf(rest) / (EPS * Math.max(A.rows, A.columns, 1) * (largestOf(A) || 1));
}

/** Every column begins with a positive component, those of rounding size left out. */
export function expectOriented(V: Matrix): void {
  for (let j = 0; j < V.columns; j++) {
    const column = Array.from({ length: V.rows }, (_, i) => V.data[i * V.columns + j] ?? 0);
    const largest = Math.max(0, ...column.map(Math.abs));
    expect(column.find((entry) => Math.abs(entry) > 2 ** -40 * largest) ?? 1).toBeGreaterThan(0);
  }
}

/** Each value is at most as large as the one before. */
export function expectDescending(values: Vector): void {
  for (let i = 1; i < values.rows; i++) expect(values.data[i]).toBeLessThanOrEqual(values.data[i - 1] ?? 0);
}

/** How far AV is from VΛ for complex V and Λ, in units of nε‖A‖. */
export function complexResidual(A: Matrix, { values, vectors }: Pick<Eigen, "values" | "vectors">): number {
  const n = A.rows;
  const { re, im } = vectors;
  const [realPart, imaginaryPart] = [multiply(A, re).data.slice(), multiply(A, im).data.slice()];
  let worst = 0;
  for (let at = 0; at < n * n; at++) {
    const value = values[at % n] ?? { re: Number.NaN, im: Number.NaN };
    const [x, y] = [re.data[at] ?? 0, im.data[at] ?? 0];
    const real = (realPart[at] ?? 0) - (value.re * x - value.im * y);
    const imaginary = (imaginaryPart[at] ?? 0) - (value.re * y + value.im * x);
    worst = Math.max(worst, Math.hypot(real, imaginary));
  }
  return worst / (EPS * Math.max(n, 1) * (largestOf(A) || 1));
}
