import { type Coefficients, coefficientsOf } from "./coefficients.ts";

/** An arrangement of three planes that has a name. */
export type Preset = { readonly id: string; readonly name: string; readonly values: Coefficients };

/** What the three trays on the belt weigh: two of the three sorts of glass on each. */
export const trays = coefficientsOf([
  [1, 1, 0, 3],
  [0, 1, 1, 4],
  [1, 0, 1, 5],
]);

/** The ways in which three planes can lie, to begin from. Two neighbours never differ by one number only. */
export const presets: readonly Preset[] = [
  { id: "point", name: "A point", values: trays },
  {
    id: "line",
    name: "A line",
    values: coefficientsOf([
      [1, 1, 0, 3],
      [0, 1, 1, 4],
      [1, 0, -1, -1],
    ]),
  },
  {
    id: "plane",
    name: "A plane",
    values: coefficientsOf([
      [1, 1, 1, 3],
      [2, 2, 2, 6],
      [-1, -1, -1, -3],
    ]),
  },
  {
    id: "parallel",
    name: "Nothing: two are parallel",
    values: coefficientsOf([
      [1, 1, 2, 6],
      [1, 1, 2, -4],
      [1, -1, 0, 1],
    ]),
  },
  {
    id: "prism",
    name: "Nothing: a prism",
    values: coefficientsOf([
      [1, 1, 0, 2],
      [0, 1, 1, -2],
      [1, 0, -1, -2],
    ]),
  },
];
