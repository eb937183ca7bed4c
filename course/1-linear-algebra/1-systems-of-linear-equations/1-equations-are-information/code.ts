// %% pairs
import { classifyClues, clue, everyWorld, fits } from "@gradus/math/exact";

// the clues that are switched on: on each bike, on each trike, counted
const clues = [
  clue([1, 1], 7), // saddles
];

const pairs = everyWorld([8, 8]);
const left = pairs.filter((pair) => clues.every((each) => fits(pair, each)));

console.log(left.length, "of", pairs.length, "pairs are left");
console.log("the clues are", classifyClues(clues, [8, 8]).kind);
