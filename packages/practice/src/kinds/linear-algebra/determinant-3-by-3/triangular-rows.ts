import { matrix, triangularShape } from "@gradus/math/exact";

/** A square matrix of whole numbers of any size, row by row. */
export type Square = readonly (readonly number[])[];

/** The numbers from the top left to the bottom right. */
export function diagonalOf(rows: Square): readonly number[] {
  return rows.map((row, i) => row[i] ?? 0);
}

/** The product of some numbers. */
export function productOf(numbers: readonly number[]): number {
  return numbers.reduce((product, each) => product * each, 1);
}

/** A triangular matrix of this shape; `entry` gives the numbers off the diagonal. */
export function drawTriangular(options: {
  readonly size: number;
  readonly shape: "upper" | "lower" | "diagonal";
  readonly entry: () => number;
  readonly onDiagonal: () => number;
}): Square {
  const { size, shape, entry, onDiagonal } = options;
  const places = Array.from({ length: size }, (_, i) => i);
  return places.map((i) =>
    places.map((j) => {
      if (i === j) return onDiagonal();
      return (shape === "upper" && i < j) || (shape === "lower" && i > j) ? entry() : 0;
    }),
  );
}

/** Where its zeros are: "Below the diagonal". */
export function shapeWords(rows: Square): string {
  const shape = triangularShape(matrix(rows));
  return shape === "diagonal" ? "Off the diagonal" : shape === "upper" ? "Below the diagonal" : "Above the diagonal";
}
