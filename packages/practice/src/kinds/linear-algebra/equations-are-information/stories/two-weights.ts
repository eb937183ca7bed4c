import type { Prose } from "../../../../exercise/prose.ts";

/** A model with two unknown weights of any size and sign, and how a row of its table reads. */
export type TwoWeights = {
  readonly id: string;
  readonly opening: Prose;
  /** "wind 4, swell 3: 26 minutes" */
  row(first: number, second: number, answer: string): Prose;
};

/** Models in which any two numbers are possible as weights. */
export const twoWeights: readonly TwoWeights[] = [
  {
    id: "ferry",
    opening:
      "A model reckons the delay of a ferry, in minutes, as $x$ times the wind plus $y$ times the swell. Delays below zero are head starts, and nobody knows the weights $x$ and $y$.",
    row: (first, second, answer) => `wind $${first}$, swell $${second}$, delay ${answer}`,
  },
  {
    id: "bicycles",
    opening:
      "A town predicts by how many its lent bicycles exceed the average: $x$ for every degree of warmth, and $y$ for every millimetre of rain. The weights $x$ and $y$ are still to be found.",
    row: (first, second, answer) => `$${first}$ degrees warmer, $${second}$ mm of rain, surplus ${answer}`,
  },
  {
    id: "plants",
    opening:
      "A nursery expects a seedling to grow by $x$ millimetres for every hour of sun and by $y$ for every glass of water, where $x$ or $y$ may also be negative. The weights are unknown.",
    row: (first, second, answer) => `$${first}$ hours of sun, $${second}$ glasses of water, growth ${answer}`,
  },
  {
    id: "prices",
    opening:
      "An auction house estimates by how much a drawing sells above its mark: $x$ for every collector in the room, and $y$ for every tear in the paper. Both weights may be negative, and nobody knows them.",
    row: (first, second, answer) => `collectors $${first}$, tears $${second}$, price above mark ${answer}`,
  },
];
