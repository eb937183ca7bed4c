import {
  combineRows,
  dependence,
  equation2,
  matrix,
  Q,
  rowFactor,
  rowOf,
  solveBySubstitution,
  vector,
  ZERO,
} from "@gradus/math/exact";

/** The rows of the worked example. */
export const rows = matrix([
  [4, -6],
  [6, -9],
]);

/** The factor between them, column by column. */
export const factor = rowFactor(rowOf(rows, 0), rowOf(rows, 1));

const found = dependence(rows).value;

/** The combination that gives zeros, in whole numbers. */
export const combination = found.kind === "dependent" ? found.combination : vector([0, 0]);

/** The combination worked out. */
export const combined = combineRows(rows, combination);

/** Rows with a letter: (2, 3) and (8, t + 5), as two equations for k and t. */
export const letter = solveBySubstitution(equation2(2, 0, 8), equation2(3, -1, 5), ["k", "t"]);

const letterValue = letter.value.kind === "unique" ? (letter.value.point[1] ?? ZERO) : ZERO;

/** Row 1 of the example with a letter. */
export const letterFirst = vector([2, 3]);

/** Row 2 of it, with the number for t put in. */
export const letterSecond = vector([8, Q.add(letterValue, Q.of(5))]);
