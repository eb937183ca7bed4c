import { type Matrix, matrixOf } from "../../matrix.ts";

/** Wilkinson's W⁺ of 2k + 1 rows: pairs of eigenvalues that agree to many digits and are not equal. */
export const wilkinson = (k: number): Matrix =>
  matrixOf(2 * k + 1, 2 * k + 1, (i, j) => (i === j ? Math.abs(i - k) : Math.abs(i - j) === 1 ? 1 : 0));

/** Frank's matrix: determinant 1, its small eigenvalues very sensitive. */
export const frank = (n: number): Matrix => matrixOf(n, n, (i, j) => (j >= i ? n - j : j === i - 1 ? n - i : 0));

/** Kahan's triangular matrix: nearly singular, and no entry on its diagonal shows it. */
export const kahan = (n: number, angle = 1.2): Matrix =>
  matrixOf(n, n, (i, j) => (j < i ? 0 : Math.sin(angle) ** i * (i === j ? 1 : -Math.cos(angle))));

/** Läuchli's tall matrix: a row of ones above μI. Its singular values are √(n + μ²) once and μ otherwise. */
export const lauchli = (n: number, mu: number): Matrix =>
  matrixOf(n + 1, n, (i, j) => (i === 0 ? 1 : i === j + 1 ? mu : 0));

/** One Jordan block: a single eigenvalue with a single independent eigenvector. */
export const jordan = (n: number, value: number): Matrix =>
  matrixOf(n, n, (i, j) => (i === j ? value : j === i + 1 ? 1 : 0));

/** The companion matrix of xⁿ + c₁xⁿ⁻¹ + … + cₙ: its eigenvalues are the roots. */
export const companion = (coefficients: readonly number[]): Matrix =>
  matrixOf(coefficients.length, coefficients.length, (i, j) =>
    i === 0 ? -(coefficients[j] ?? 0) : j === i - 1 ? 1 : 0,
  );

/** The Hilbert matrix. */
export const hilbert = (n: number): Matrix => matrixOf(n, n, (i, j) => 1 / (i + j + 1));

/** A symmetric matrix without any structure but this, the same each time. */
export const symmetricScattered = (n: number): Matrix =>
  matrixOf(n, n, (i, j) => Math.sin(1 + 3 * Math.min(i, j) + 7 * Math.max(i, j) + i * j));
