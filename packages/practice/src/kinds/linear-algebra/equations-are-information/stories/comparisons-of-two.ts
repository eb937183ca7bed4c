import { clue, Q } from "@gradus/math/exact";
import { equalsNode, linearNode, type MathNode, symbolNode } from "@gradus/math/explain";
import type { EquationStory } from "./told-equations.ts";

/** "u = b + 6" */
const isMore = (larger: string, smaller: string, by: number): MathNode =>
  equalsNode(symbolNode(larger), linearNode([Q.of(1)], [smaller], Q.of(by)));

/** "w = 3g" */
const isTimes = (larger: string, smaller: string, times: number): MathNode =>
  equalsNode(symbolNode(larger), linearNode([Q.of(times)], [smaller]));

const umbrellas: EquationStory = {
  id: "umbrellas",
  level: 2,
  tell(rng) {
    const bags = rng.integer(3, 9);
    const more = rng.integer(2, 8);
    const all = 2 * bags + more;
    const sum = clue([1, 1], all);
    return {
      story: "umbrellas",
      text: `The library keeps forgotten umbrellas and forgotten bags. At the end of the year there are ${all} of these things on the rack, with ${more} more umbrellas than bags.`,
      letters: ["u", "b"],
      meanings: ["the number of umbrellas", "the number of bags"],
      equations: [sum, clue([1, -1], more)],
      asTold: isMore("u", "b", more),
      reasons: ["All things: umbrellas and bags", "Umbrellas: as many as there are bags, and some more"],
      truth: [bags + more, bags],
      wrong: {
        "comparison-reversed": [sum, clue([-1, 1], more)],
        "more-and-times-exchanged": [sum, clue([1, -more], 0)],
      },
    };
  },
};

const candles: EquationStory = {
  id: "candles",
  level: 2,
  tell(rng) {
    const short = rng.integer(3, 8);
    const times = rng.integer(2, 4);
    const sum = clue([1, 1], short * (times + 1));
    return {
      story: "candles",
      text: `Two candles stand on the table. The white one is ${times === 2 ? "twice" : `${times} times`} as tall as the green one, and one on top of the other they would reach ${short * (times + 1)} centimetres.`,
      letters: ["w", "g"],
      meanings: ["the height of the white candle in centimetres", "the height of the green candle in centimetres"],
      equations: [sum, clue([1, -times], 0)],
      asTold: isTimes("w", "g", times),
      reasons: ["On top of each other: white and green", "White: a multiple of green"],
      truth: [short * times, short],
      wrong: {
        "comparison-reversed": [sum, clue([-times, 1], 0)],
        "more-and-times-exchanged": [sum, clue([1, -1], times)],
      },
    };
  },
};

const ferry: EquationStory = {
  id: "ferry",
  level: 2,
  tell(rng) {
    const cars = rng.integer(3, 7);
    const times = rng.integer(2, 4);
    const [car, bicycle] = rng.choice([
      [6, 1],
      [7, 2],
      [5, 2],
    ] as const);
    const paid = clue([bicycle, car], (bicycle * times + car) * cars);
    return {
      story: "ferry",
      text: `The ferry takes €${car} for a car and €${bicycle} for a bicycle. On this trip there are ${times === 2 ? "twice" : `${times} times`} as many bicycles as cars, and the till holds €${(bicycle * times + car) * cars}.`,
      letters: ["b", "c"],
      meanings: ["the number of bicycles", "the number of cars"],
      equations: [paid, clue([1, -times], 0)],
      asTold: isTimes("b", "c", times),
      reasons: ["Euros: those for the bicycles and those for the cars", "Bicycles: so many for each car"],
      truth: [cars * times, cars],
      wrong: {
        "comparison-reversed": [paid, clue([-times, 1], 0)],
        "amounts-exchanged": [clue([car, bicycle], (bicycle * times + car) * cars), clue([1, -times], 0)],
        "more-and-times-exchanged": [paid, clue([1, -1], times)],
      },
    };
  },
};

const printer: EquationStory = {
  id: "printer",
  level: 2,
  tell(rng) {
    const black = rng.integer(2, 6);
    const longer = rng.integer(3, 9);
    const [n, m] = rng.choice([
      [3, 2],
      [5, 2],
      [4, 3],
    ] as const);
    const total = n * black + m * (black + longer);
    const pages = clue([n, m], total);
    return {
      story: "printer",
      text: `The printer in the corridor takes ${longer} seconds more for a page in colour than for one in black. For ${n} pages in black and ${m} in colour you have just waited ${total} seconds.`,
      letters: ["b", "c"],
      meanings: ["the seconds for a page in black", "the seconds for a page in colour"],
      equations: [pages, clue([-1, 1], longer)],
      asTold: isMore("c", "b", longer),
      reasons: ["The wait: all black pages and all coloured ones", "Colour: as long as black, and some seconds more"],
      truth: [black, black + longer],
      wrong: {
        "comparison-reversed": [pages, clue([1, -1], longer)],
        "amounts-exchanged": [clue([m, n], total), clue([-1, 1], longer)],
        "more-and-times-exchanged": [pages, clue([-longer, 1], 0)],
      },
    };
  },
};

/** Stories in which one number is compared with the other. */
export const comparisonsOfTwo: readonly EquationStory[] = [umbrellas, candles, ferry, printer];
