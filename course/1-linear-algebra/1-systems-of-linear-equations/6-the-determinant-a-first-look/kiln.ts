import { determinant2x2, type ExactMatrix, matrix, Q, solve, vector } from "@gradus/math/exact";

/** One firing of the kiln: hours of drying, hours of firing, kilowatt-hours drawn. */
export type Batch = { readonly name: string; readonly drying: number; readonly firing: number; readonly drawn: number };

/** The log that the solver refuses: the second batch is the first, twice over. */
export const log: readonly Batch[] = [
  { name: "Cups", drying: 2, firing: 3, drawn: 34 },
  { name: "Bowls", drying: 4, firing: 6, drawn: 68 },
];

/** A third batch that does not repeat the first. */
export const plates: Batch = { name: "Plates", drying: 4, firing: 5, drawn: 60 };

/** The hours of some batches as a matrix. */
export const hoursOf = (batches: readonly Batch[]): ExactMatrix =>
  matrix(batches.map(({ drying, firing }) => [drying, firing]));

/** The determinant of the hours of some batches. */
export const determinantOfHours = (batches: readonly Batch[]) => determinant2x2(hoursOf(batches)).value;

/** What an hour of each costs, as far as some batches settle it. */
export const costsOf = (batches: readonly Batch[]) =>
  solve(hoursOf(batches), vector(batches.map(({ drawn }) => drawn))).value;

/** Whether two costs explain every one of the batches. */
export const explains = (batches: readonly Batch[], [drying, firing]: readonly [number, number]): boolean =>
  batches.every((batch) => drying * batch.drying + firing * batch.firing === batch.drawn);

/** The batches that settle the costs: the first, and the third in place of the second. */
export const settled: readonly Batch[] = [...log.slice(0, 1), plates];

/** Two pairs of costs that explain the log alike. */
export const costs = { first: [5, 8], second: [8, 6] } as const;

/** The costs that the settled log leaves, as a point. */
export const settledCosts = (() => {
  const found = costsOf(settled);
  return found.kind === "unique" ? found.point : [Q.of(0), Q.of(0)];
})();
