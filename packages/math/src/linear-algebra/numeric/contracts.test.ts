import { describe, expect, it } from "vitest";
import { DomainError } from "../../errors.ts";
import type { Matrix, Vector } from "./index.ts";
import * as numeric from "./index.ts";

const S: Matrix = numeric.matrix([
  [4, 1, 0.5],
  [1, 5, 2],
  [0.5, 2, 6],
]);
const b: Vector = numeric.vector([1, -2, 3]);
const c: Vector = numeric.vector([0.1, 0.2, 0.4]);

/** Every function of a square matrix, or of a matrix and a vector, with what it calls its arguments. */
const CALLS: readonly (readonly [name: string, call: (A: Matrix, b: Vector) => unknown, names: string])[] = [
  ["solve", (A, v) => numeric.solve(A, v), "Ab"],
  ["solveLowerTriangular", (A, v) => numeric.solveLowerTriangular(A, v), "Ab"],
  ["solveUpperTriangular", (A, v) => numeric.solveUpperTriangular(A, v), "Ab"],
  ["leastSquares", (A, v) => numeric.leastSquares(A, v), "Ab"],
  ["minimumNorm", (A, v) => numeric.minimumNorm(A, v), "Ab"],
  ["inverse", (A) => numeric.inverse(A), "A"],
  ["determinant", (A) => numeric.determinant(A), "A"],
  ["determinantSignAndLogarithm", (A) => numeric.determinantSignAndLogarithm(A), "A"],
  ["conditionEstimate", (A) => numeric.conditionEstimate(A), "A"],
  ["lu", (A) => numeric.lu(A), "A"],
  ["cholesky", (A) => numeric.cholesky(A), "A"],
  ["qr", (A) => numeric.qr(A), "A"],
  ["qrWithColumnPivoting", (A) => numeric.qrWithColumnPivoting(A), "A"],
  ["exponential", (A) => numeric.exponential(A), "A"],
  ["distance", (_, v) => numeric.distance(v, c), ""],
  ["angle", (_, v) => numeric.angle(v, c), ""],
];

const ALL: typeof CALLS = [
  ...CALLS,
  ["multiply", (A, v) => [numeric.multiply(A, v), numeric.multiply(A, A)], ""],
  ["add", (A) => numeric.add(A, A), ""],
  ["subtract", (A) => numeric.subtract(A, A), ""],
  ["scale", (A) => numeric.scale(1, A), ""],
  ["transpose", (A, v) => [numeric.transpose(A), numeric.transpose(v)], ""],
  ["placeBeside", (A, v) => numeric.placeBeside(A, v), ""],
  ["placeAbove", (A) => numeric.placeAbove(A, numeric.zeros(0, 3)), ""],
  ["submatrix", (A) => numeric.submatrix(A, { row: 0, column: 0 }, 3, 3), ""],
  ["rowOf", (A) => numeric.rowOf(A, 0), ""],
  ["columnOf", (_, v) => numeric.columnOf(v, 0), ""],
  ["diagonalOf", (A) => numeric.diagonalOf(A), ""],
  ["diagonalMatrix", (_, v) => numeric.diagonalMatrix(v), ""],
  ["kronecker", (A, v) => [numeric.kronecker(A, v), numeric.kronecker(A, numeric.identity(1))], ""],
  ["power", (A) => [0, 1, 2, 5].map((k) => numeric.power(A, k)), ""],
  ["trace", (A) => numeric.trace(A), ""],
  ["norm", (A, v) => [numeric.norm(A), numeric.norm(v, 1)], ""],
  ["dot", (_, v) => numeric.dot(v, v), ""],
];

/** All buffers in a result, however deep. */
function buffersIn(value: unknown): readonly Float64Array[] {
  if (value instanceof Float64Array) return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(buffersIn) : [];
}

describe.each(ALL)("%s", (_, call) => {
  it("leaves its inputs as they are, and shares nothing with them", () => {
    const [A, v] = [numeric.scale(1, S), numeric.scale(1, b)];
    const result = call(A, v);
    expect([A, v]).toEqual([S, b]);
    for (const buffer of buffersIn(result)) expect([A.data.buffer, v.data.buffer]).not.toContain(buffer.buffer);
  });

  it("gives the same again, whatever came in between", () => {
    const first = structuredClone(call(S, b));
    numeric.solve(numeric.scale(-3, S), c);
    numeric.qr(numeric.transpose(c));
    expect(call(S, b)).toEqual(first);
  });
});

describe.each(CALLS.filter(([, , names]) => names !== ""))("%s", (name, call, names) => {
  it.each([Number.NaN, Infinity, -Infinity])("refuses a matrix with an entry %d", (entry) => {
    const A = numeric.matrixOf(3, 3, (i, j) => (i === 2 && j === 1 ? entry : numeric.entryOf(S, i, j)));
    expect(() => call(A, b)).toThrow(new DomainError(name, `A must be finite, got ${entry} in row 3, column 2`));
  });

  it("refuses a right-hand side that is not finite", () => {
    const refuse = () => call(S, numeric.vector([1, Number.NaN, 2]));
    if (names.includes("b")) expect(refuse).toThrow(`${name}: b must be finite, got NaN in row 2, column 1`);
    else expect(refuse).not.toThrow();
  });
});

describe("making matrices", () => {
  it("refuses sizes and entries that are none", () => {
    expect(() => numeric.zeros(-1, 2)).toThrow("zeros: rows must be a whole number from 0, got -1");
    expect(() => numeric.zeros(2, 0.5)).toThrow("zeros: columns must be a whole number from 0, got 0.5");
    expect(() => numeric.identity(Number.NaN)).toThrow("identity: n must be a whole number from 0, got NaN");
    expect(() => numeric.zeros(2 ** 20, 2 ** 20)).toThrow("zeros: a 1048576×1048576 matrix has 1099511627776 entries");
    expect(() => numeric.matrixFrom(2, 2, [1, 2, 3])).toThrow("matrixFrom: a 2×2 matrix has 4 entries, got 3");
    expect(() => numeric.matrix([[1, undefined]] as unknown as number[][])).toThrow(
      "matrix: every entry must be a number, got undefined in row 1, column 2",
    );
    expect(() => numeric.vector(["1"] as unknown as number[])).toThrow(
      "vector: every entry must be a number, got 1 at place 1",
    );
    expect(() => numeric.vector(3 as unknown as number[])).toThrow(
      "vector: a vector is a list of numbers, as in [1, 2, 3]",
    );
    expect(() => numeric.permutationMatrix([0, 0])).toThrow("order must name each row from 0 to 1 once, got 0, 0");
  });

  it("refuses places that do not exist", () => {
    expect(() => numeric.entryOf(S, 3, 0)).toThrow("entryOf: no entry (3, 0) in a 3×3 matrix");
    expect(() => numeric.entryOf(S, 0, -1)).toThrow("entryOf: no entry (0, -1) in a 3×3 matrix");
    expect(() => numeric.rowOf(S, 0.5)).toThrow("rowOf: no row 0.5 in a 3×3 matrix");
    expect(() => numeric.columnOf(S, 3)).toThrow("columnOf: no column 3 in a 3×3 matrix");
    expect(() => numeric.submatrix(S, { row: 2, column: 0 }, 2, 1)).toThrow(
      "submatrix: 2×1 from (2, 0) does not lie in a 3×3 matrix",
    );
  });
});
