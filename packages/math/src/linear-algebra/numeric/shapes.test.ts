import { expect, expectTypeOf, it } from "vitest";
import { ShapeError } from "../../errors.ts";
import { type Matrix, matrix, matrixFrom, type Vector, zeros } from "./matrix.ts";
import { columnOf, rowOf } from "./parts.ts";
import { multiply } from "./product.ts";
import { placeAbove, placeBeside } from "./stack.ts";
import { add, subtract } from "./sum.ts";
import { transpose } from "./transpose.ts";
import { vector } from "./vector.ts";

const A = matrix([
  [1, 2, 3],
  [4, 5, 6],
]);
const rows: number[][] = [[1, 2]];
const anyMatrix = matrix(rows);

it("takes the shape of a matrix from what is written", () => {
  expectTypeOf(A).toEqualTypeOf<Matrix<2, 3>>();
  expectTypeOf(matrix([])).toEqualTypeOf<Matrix<0, 0>>();
  expectTypeOf(matrix([], 3)).toEqualTypeOf<Matrix<0, 3>>();
  expectTypeOf(matrix([[], []])).toEqualTypeOf<Matrix<2, 0>>();
  expectTypeOf(vector([1, 2, 3])).toEqualTypeOf<Vector<3>>();
  expectTypeOf(zeros(2, 4)).toEqualTypeOf<Matrix<2, 4>>();
  expectTypeOf(matrixFrom(2, 1, [1, 2])).toExtend<Vector<2>>();
});

it("leaves a shape open that only the run of the program knows", () => {
  expectTypeOf(anyMatrix).toEqualTypeOf<Matrix<number, number>>();
  expectTypeOf(vector(Array.from({ length: 3 }, Number))).toEqualTypeOf<Vector<number>>();
  expectTypeOf(A).toExtend<Matrix>();
  expectTypeOf(matrix(rows, 2)).toEqualTypeOf<Matrix<number, 2>>();
  expect(() => matrix(rows, 3)).toThrow("matrix: every row must have 3 entries, row 1 has 2");
});

it("knows the shape of what it computes", () => {
  expectTypeOf(multiply(A, transpose(A))).toEqualTypeOf<Matrix<2, 2>>();
  expectTypeOf(multiply(A, vector([1, 0, 1]))).toEqualTypeOf<Matrix<2, 1>>();
  expectTypeOf(multiply(A, vector([1, 0, 1]))).toExtend<Vector<2>>();
  expectTypeOf(add(A, A)).toEqualTypeOf<Matrix<2, 3>>();
  expectTypeOf(placeBeside(A, vector([7, 8]))).toEqualTypeOf<Matrix<2, 4>>();
  expectTypeOf(placeAbove(A, A)).toEqualTypeOf<Matrix<4, 3>>();
  expectTypeOf(rowOf(A, 0)).toEqualTypeOf<Vector<3>>();
  expectTypeOf(columnOf(A, 0)).toEqualTypeOf<Vector<2>>();
});

it("learns a size from the other operand, and keeps the rest open", () => {
  const known: Matrix<1, 2> = matrix([[3, 4]]);
  expectTypeOf(add(anyMatrix, known)).toEqualTypeOf<Matrix<1, 2>>();
  expectTypeOf(multiply(A, zeros(anyMatrix.columns + 1, 2))).toEqualTypeOf<Matrix<2, 2>>();
  expectTypeOf(placeBeside(anyMatrix, known)).toEqualTypeOf<Matrix<1, number>>();
});

it("lets functions be written for every size", () => {
  const gram = <M extends number, N extends number>(X: Matrix<M, N>): Matrix<N, N> => multiply(transpose(X), X);
  const twice = <M extends number, N extends number>(X: Matrix<M, N>): Matrix<M, N> => add(X, X);
  expectTypeOf(gram(A)).toEqualTypeOf<Matrix<3, 3>>();
  expect(twice(gram(A)).rows).toBe(3);
});

/** The sentence that stands where the second argument is expected, as the compiler shows it. */
type Refusal<F extends (A: never, B: never) => unknown> = Parameters<F>[1];

it("refuses shapes that do not fit when compiling, with the sentence of the error", () => {
  const product = "multiply: cannot multiply 2×3 by 2×3: the inner sizes 3 and 2 differ";
  expectTypeOf<Refusal<typeof multiply<2, 3, 2, 3>>>().toEqualTypeOf<typeof product>();
  // @ts-expect-error the inner sizes differ
  expect(() => multiply(A, A)).toThrow(new ShapeError("multiply", product.slice("multiply: ".length)));
  // @ts-expect-error the inner sizes differ
  expect(() => multiply(A, vector([1, 2]))).toThrow(
    "multiply: cannot multiply 2×3 by 2×1: the inner sizes 3 and 2 differ",
  );

  const sum = "add: A and B must have the same shape, got 2×3 and 3×2";
  expectTypeOf<Refusal<typeof add<2, 3, 3, 2>>>().toEqualTypeOf<typeof sum>();
  // @ts-expect-error the shapes differ
  expect(() => add(A, transpose(A))).toThrow(sum);
  // @ts-expect-error the shapes differ
  expect(() => subtract(A, vector([1, 2]))).toThrow("subtract: A and B must have the same shape, got 2×3 and 2×1");

  const beside = "placeBeside: A and B must have as many rows, got 2×3 and 3×2";
  expectTypeOf<Refusal<typeof placeBeside<2, 3, 3, 2>>>().toEqualTypeOf<typeof beside>();
  // @ts-expect-error 2 rows beside 3
  expect(() => placeBeside(A, transpose(A))).toThrow(beside);
  const above = "placeAbove: A and B must have as many columns, got 2×3 and 3×2";
  expectTypeOf<Refusal<typeof placeAbove<2, 3, 3, 2>>>().toEqualTypeOf<typeof above>();
  // @ts-expect-error 3 columns above 2
  expect(() => placeAbove(A, transpose(A))).toThrow(above);
});

it("says ? for a size that is not known yet", () => {
  expectTypeOf<
    Refusal<typeof multiply<number, 3, 2, number>>
  >().toEqualTypeOf<"multiply: cannot multiply ?×3 by 2×?: the inner sizes 3 and 2 differ">();
});

it("checks open sizes when the program runs", () => {
  expect(() => multiply(A, anyMatrix)).toThrow("multiply: cannot multiply 2×3 by 1×2: the inner sizes 3 and 1 differ");
  expect(() => add(anyMatrix, A)).toThrow("add: A and B must have the same shape, got 1×2 and 2×3");
  expect(() => placeBeside(anyMatrix, A)).toThrow("placeBeside: A and B must have as many rows, got 1×2 and 2×3");
  expect(() => placeAbove(anyMatrix, A)).toThrow("placeAbove: A and B must have as many columns, got 1×2 and 2×3");
});

it("refuses ragged rows when compiling and when running", () => {
  // @ts-expect-error row 2 is shorter
  expect(() => matrix([[1, 2], [3]])).toThrow("matrix: every row must have 2 entries, row 2 has 1");
  expect(() => matrix([[1, 2], [3]] as number[][])).toThrow(ShapeError);
  // @ts-expect-error no row at all
  expect(() => matrix([1, 2, 3])).toThrow(
    "matrix: a matrix is a list of rows, as in [[1, 2, 3]]; a column is made by vector([1, 2, 3])",
  );
  // @ts-expect-error a vector is one list
  expect(() => vector([[1, 2]])).toThrow("vector: every entry must be a number, got 1,2 at place 1");
  // @ts-expect-error 2 columns are no 3
  const wrong: Matrix<2, 3> = zeros(2, 2);
  expect(wrong.columns).toBe(2);
});

it("counts on for stacks of known sizes and stops counting at a thousand", () => {
  expectTypeOf(placeAbove(zeros(400, 2), zeros(599, 2))).toEqualTypeOf<Matrix<999, 2>>();
  expectTypeOf(placeAbove(zeros(1200, 2), zeros(1, 2))).toEqualTypeOf<Matrix<number, 2>>();
});
