import { equation2, type LinearEquation2 } from "@gradus/math/exact";

/** The label of a snack: grams of fat and sugar, and the energy that they make. */
export type SnackLabel = {
  readonly name: string;
  readonly fat: number;
  readonly sugar: number;
  readonly energy: number;
  /** fat · f + sugar · s = energy */
  readonly equation: LinearEquation2;
};

const label = (name: string, fat: number, sugar: number, energy: number): SnackLabel => ({
  name,
  fat,
  sugar,
  energy,
  equation: equation2(fat, sugar, energy),
});

/** Three labels; the second snack is two of the first in one wrapper. */
export const labels: readonly SnackLabel[] = [
  label("oat biscuit", 2, 10, 58),
  label("twin pack", 4, 20, 116),
  label("date bar", 1, 15, 69),
];
