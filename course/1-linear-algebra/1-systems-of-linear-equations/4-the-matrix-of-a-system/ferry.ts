import { type EquationLine, type ExactMatrix, matrix, plainTerm, Q } from "@gradus/math/exact";

/** One line of the ferry's log: what was aboard, and the litres burned beyond an empty crossing. */
export type Crossing = {
  readonly name: string;
  readonly cars: number;
  readonly lorries: number;
  readonly litres: number;
};

/** The two crossings that open the lesson: the second with twice the load of the first. */
export const log: readonly Crossing[] = [
  { name: "Outward", cars: 1, lorries: 2, litres: 8 },
  { name: "Back", cars: 2, lorries: 4, litres: 12 },
];

/** What was loaded: the block in front of the bar. */
export const loads: ExactMatrix = matrix(log.map(({ cars, lorries }) => [cars, lorries]));

/** The log as an augmented matrix: loads as coefficients, litres as constants. */
export const logMatrix: ExactMatrix = matrix(log.map(({ cars, lorries, litres }) => [cars, lorries, litres]));

const term = (coefficient: number, unknown: string | null) => plainTerm(Q.of(coefficient), unknown);

/** The equations of the next day as the mate wrote them down: 2y = 12 − 3x, and 5x = 10 for a crossing without lorries. */
export const notes: readonly EquationLine[] = [
  { left: [term(2, "y")], right: [term(12, null), term(-3, "x")] },
  { left: [term(5, "x")], right: [term(10, null)] },
];
