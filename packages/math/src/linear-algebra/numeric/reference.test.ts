import { describe, expect, it } from "vitest";
import values from "../../../../../reference/linear-algebra-numeric/values.json" with { type: "json" };
import { cholesky } from "./cholesky.ts";
import { conditionEstimate } from "./condition.ts";
import { determinant, determinantSignAndLogarithm } from "./determinant.ts";
import { angle, distance, dot } from "./dot.ts";
import { exponential } from "./exponential.ts";
import { inverse } from "./inverse.ts";
import { leastSquares } from "./least-squares.ts";
import { type Matrix, matrix, type Vector } from "./matrix.ts";
import { minimumNorm } from "./minimum-norm.ts";
import { norm } from "./norm.ts";
import { columnOf } from "./parts.ts";
import { qr } from "./qr.ts";
import { solve } from "./solve.ts";
import { EPS } from "./testing/measure.ts";
import { vector } from "./vector.ts";

const LEAST = Number.MIN_VALUE;
const rowsOf = (rows: number[][]): Matrix => matrix(rows);
const vectorOf = (entries: number[]): Vector => vector(entries);

/** The largest |found − expected| in terms of the largest |expected|. */
function error(found: Matrix, expected: Matrix): number {
  expect([found.rows, found.columns]).toEqual([expected.rows, expected.columns]);
  const scale = expected.data.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0);
  return expected.data.reduce((worst, entry, i) => Math.max(worst, Math.abs((found.data[i] ?? 0) - entry) / scale), 0);
}

/** The largest relative error of an entry. */
function worstEntry(found: Matrix, expected: Matrix): number {
  return expected.data.reduce((worst, entry, i) => {
    const apart = Math.abs((found.data[i] ?? 0) - entry);
    return apart === 0 ? worst : Math.max(worst, apart / Math.abs(entry));
  }, 0);
}

/** The largest |found − expected| in terms of how far the entry moves when the entries of A do by ε. */
function inMoves(found: Matrix, expected: Matrix, moves: Matrix): number {
  expect([found.rows, found.columns]).toEqual([expected.rows, expected.columns]);
  return expected.data.reduce((worst, entry, i) => {
    const apart = Math.abs((found.data[i] ?? 0) - entry);
    return apart === 0 ? worst : Math.max(worst, apart / EPS / (moves.data[i] ?? 0));
  }, 0);
}

/** All others are well conditioned, or made so by other units. */
const isNear = (name: string) => name === "nearly singular 2";

describe.each(values.square)("$name", ({ name, A: rows, b, x, xMoves, determinantMoves, condition, ...more }) => {
  const A = rowsOf(rows);
  const few = A.rows + 2;

  it("is solved as well as its entries determine the solution, entry by entry", () => {
    const outcome = solve(A, vectorOf(b));
    expect(outcome.kind).toBe(isNear(name) ? "nearly-singular" : "unique");
    if (outcome.kind !== "singular") expect(inMoves(outcome.x, vectorOf(x), vectorOf(xMoves))).toBeLessThanOrEqual(few);
  });

  it("has its determinant, and the logarithm of it", () => {
    const tolerance = EPS * (A.rows <= 3 ? 1 : few * determinantMoves);
    const [found, expected] = [determinant(A), more.determinant];
    if (expected === null) expect(found).toBe(more.sign * Infinity);
    else expect(Math.abs(found - expected)).toBeLessThanOrEqual(Math.max(tolerance * Math.abs(expected), LEAST));
    const { sign, logarithm } = determinantSignAndLogarithm(A);
    expect(sign).toBe(more.sign);
    expect(Math.abs(logarithm - more.logarithm)).toBeLessThanOrEqual(tolerance + 4 * EPS * Math.abs(logarithm));
  });

  it("has its condition number estimated", () => {
    const estimate = conditionEstimate(A);
    expect(estimate).toBeGreaterThanOrEqual((condition ?? Number.MAX_VALUE) / 3);
    expect(estimate).toBeLessThanOrEqual(condition === null ? Infinity : condition * (1 + few * 4 * EPS * condition));
  });
});

it.each(values.square.filter(({ inverse: expected }) => expected !== null))(
  "is the inverse of $name",
  ({ name, A, ...more }) => {
    const outcome = inverse(rowsOf(A));
    expect(outcome.kind).toBe(isNear(name) ? "nearly-singular" : "inverse");
    if (outcome.kind === "singular") return;
    const [expected, moves] = [rowsOf(more.inverse ?? []), rowsOf(more.inverseMoves ?? [])];
    expect(inMoves(outcome.matrix, expected, moves)).toBeLessThanOrEqual(A.length + 2);
  },
);

it.each(values.definite)("has the root of $name", ({ A, L }) => {
  const outcome = cholesky(rowsOf(A));
  expect(outcome.kind).toBe("positive-definite");
  if (outcome.kind === "positive-definite") expect(worstEntry(outcome.L, rowsOf(L))).toBeLessThan(1e-9);
});

/** With columns in other units their condition is that of their directions alone, at most a hundred here. */
const conditionOf = (condition: number | null) => condition ?? 100;
const boundOf = (condition: number | null, residual: number[], b: number[]) => {
  const k = conditionOf(condition);
  return 40 * EPS * k * (1 + (k * norm(vectorOf(residual))) / norm(vectorOf(b)));
};
const tall = values.rectangular.filter(({ R }) => R !== null);

it.each(tall)("fits $name by least squares", ({ A, b, x, residual, condition }) => {
  const outcome = leastSquares(rowsOf(A), vectorOf(b));
  expect(outcome.kind).toBe("unique");
  if (outcome.kind !== "unique") return;
  if (condition === null) expect(worstEntry(outcome.x, vectorOf(x))).toBeLessThan(1e-13);
  else expect(error(outcome.x, vectorOf(x))).toBeLessThanOrEqual(boundOf(condition, residual, b));
  const apart = vectorOf(residual.map((entry, i) => entry - (outcome.residual.data[i] ?? 0)));
  expect(norm(apart)).toBeLessThan(40 * EPS * conditionOf(condition));
});

it.each(tall)("has the triangular factor of $name", ({ A, R, condition }) => {
  const [found, expected] = [qr(rowsOf(A)).R, rowsOf(R ?? [])];
  for (let j = 0; j < expected.columns; j++) {
    expect(error(columnOf(found, j), columnOf(expected, j))).toBeLessThan(40 * EPS * conditionOf(condition));
  }
});

it.each(values.rectangular.filter(({ condition }) => condition !== null))("has the shortest x for $name", (problem) => {
  const { A, b, x, residual, condition } = problem;
  const shortest = minimumNorm(rowsOf(A), vectorOf(b));
  expect(shortest.rank).toBe(Math.min(A.length, x.length));
  expect(error(shortest.x, vectorOf(x))).toBeLessThanOrEqual(boundOf(condition, residual, b));
});

it.each(values.deficient)("has the shortest x for rank $rank", ({ A, b, rank, x }) => {
  for (const size of [1, 2 ** -900, 2 ** 900]) {
    const scaled = rowsOf(A.map((row) => row.map((entry) => entry * size)));
    const found = minimumNorm(scaled, vectorOf(b));
    expect(found.rank).toBe(rank);
    expect(error(found.x, vectorOf(x.map((entry) => entry / size)))).toBeLessThan(1e-13);
    const outcome = leastSquares(scaled, vectorOf(b));
    expect(outcome).toEqual({ kind: "rank-deficient", rank });
  }
});

it.each(values.exponentials)("has the exponential of $name", ({ A, value, condition }) => {
  expect(error(exponential(rowsOf(A)), rowsOf(value))).toBeLessThanOrEqual(20 * EPS * Math.max(1, condition));
});

it.each(values.vectors)("measures $u and $v", ({ u, v, dot: product, norms, angle: between, distance: apart }) => {
  const [a, b] = [vectorOf(u), vectorOf(v)];
  const close = (found: number, expected: number, scale = Math.abs(expected)) =>
    expect(Math.abs(found - expected)).toBeLessThanOrEqual(12 * EPS * scale);
  close(dot(a, b), product, norm(a) * norm(b));
  close(norm(a), norms[0] ?? 0);
  close(norm(b), norms[1] ?? 0);
  close(angle(a, b), between);
  close(distance(a, b), apart);
});
