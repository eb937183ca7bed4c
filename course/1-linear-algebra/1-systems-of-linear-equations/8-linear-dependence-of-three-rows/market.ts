import { combineRows, type ExactMatrix, matrix, vector } from "@gradus/math/exact";

/** The evenings of the table, in their order. */
export const evenings = ["Fri", "Sat", "Fri", "Sat"] as const;

/** The features of each evening: is it a Friday, is it a Saturday, and the constant 1. */
export const features = {
  Friday: evenings.map((day) => (day === "Fri" ? 1 : 0)),
  Saturday: evenings.map((day) => (day === "Sat" ? 1 : 0)),
  Constant: evenings.map(() => 1),
} as const;

/** The features as three rows. */
export const table: ExactMatrix = matrix(Object.values(features));

/** What a model with these three weights predicts for the evenings: a mix of the rows. */
export const predictions = (friday: number, saturday: number, constant: number) =>
  combineRows(table, vector([friday, saturday, constant])).value;

/** Weights with the constant in use, and weights without it that predict the same. */
export const weights = {
  first: [20, 50, 100],
  second: [120, 150, 0],
} as const;

const WEEK = 7;

/** Two weeks of a stall that opens daily: a row for each weekday, and the constant 1 below them. */
export const week: ExactMatrix = matrix(
  Array.from({ length: WEEK + 1 }, (_, row) =>
    Array.from({ length: 2 * WEEK }, (_, day) => (row === WEEK || day % WEEK === row ? 1 : 0)),
  ),
);
