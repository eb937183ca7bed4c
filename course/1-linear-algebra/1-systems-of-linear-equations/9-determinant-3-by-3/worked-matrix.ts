import { determinant3x3, matrix, missingEntry } from "@gradus/math/exact";
import { workedRows } from "./worked-rows.ts";

/** The determinant of the worked example by the six diagonals. */
export const workedDeterminant = determinant3x3(matrix(workedRows));

/** The same matrix with the second entry of row 1 open: for which number is its box flat? */
export const workedEntry = missingEntry(matrix(workedRows), 0, 1);
