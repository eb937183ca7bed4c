import { linearity, powerOf, type SymbolicEquation, symbolicEquation, symbolicTerm } from "@gradus/math/exact";

const [distance, speed, used] = [3, 5, 6] as const;

/**
 * What the bike’s model says of one trip of d kilometres at v metres a second: each kilometre takes one weight, and
 * another one times the square of the speed.
 */
export const rangeModel: SymbolicEquation = symbolicEquation(
  [symbolicTerm(1, "w_1", "d"), symbolicTerm(1, "w_2", "d", powerOf("v", 2))],
  [symbolicTerm(1, "c")],
);

/** The same with the numbers of one trip put in: only the weights are unknown. */
export const oneTrip: SymbolicEquation = symbolicEquation(
  [symbolicTerm(distance, "w_1"), symbolicTerm(distance * speed * speed, "w_2")],
  [symbolicTerm(used)],
);

/** The same with weights put in: only distance and speed are unknown. */
export const inTheSpeed: SymbolicEquation = symbolicEquation(
  [symbolicTerm("3/2", "d"), symbolicTerm("1/50", "d", powerOf("v", 2))],
  [symbolicTerm(used)],
);

/** The measured numbers of that trip. */
export const measured = { distance, speed, used } as const;

/** Whether an equation is linear. */
export function isLinear(equation: SymbolicEquation): boolean {
  return linearity(equation).value.kind === "linear";
}
