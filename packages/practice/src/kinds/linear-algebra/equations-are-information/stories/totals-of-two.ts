import { clue } from "@gradus/math/exact";
import type { Prose } from "../../../../exercise/prose.ts";
import type { EquationStory, ToldEquations } from "./told-equations.ts";

/** Two sorts of things: how many there are, and the total of something that each sort has its own amount of. */
type Sorts = {
  readonly id: string;
  readonly letters: readonly [string, string];
  readonly meanings: readonly [Prose, Prose];
  readonly amounts: readonly [number, number];
  text(count: number, total: number): Prose;
  readonly reasons: readonly [Prose, Prose];
};

function storyOf(sorts: Sorts): EquationStory {
  return {
    id: sorts.id,
    level: 1,
    tell(rng): ToldEquations {
      const truth = rng.sample([2, 3, 4, 5, 6, 7, 8, 9], 2) as [number, number];
      const [p, q] = sorts.amounts;
      const count = truth[0] + truth[1];
      const total = p * truth[0] + q * truth[1];
      const things = clue([1, 1], count);
      const parts = clue([p, q], total);
      return {
        story: sorts.id,
        text: sorts.text(count, total),
        letters: sorts.letters,
        meanings: sorts.meanings,
        equations: [things, parts],
        reasons: sorts.reasons,
        truth,
        wrong: {
          "amounts-exchanged": [things, clue([q, p], total)],
          "totals-exchanged": [clue([1, 1], total), clue([p, q], count)],
          "parts-not-counted": [things, clue([1, 1], total)],
        },
      };
    },
  };
}

/** Stories that tell how many things there are and what they come to. */
export const totalsOfTwo: readonly EquationStory[] = [
  storyOf({
    id: "boats",
    letters: ["d", "f"],
    meanings: ["the number of doubles", "the number of fours"],
    amounts: [2, 4],
    text: (count, total) =>
      `A class goes rowing. The boathouse lends doubles with two seats and fours with four. In the end ${count} boats are on the water, every seat is taken, and the teacher on the bank counts ${total} heads.`,
    reasons: ["Boats: doubles and fours", "Heads: two in a double, four in a four"],
  }),
  storyOf({
    id: "radio",
    letters: ["s", "g"],
    meanings: ["the number of short pieces", "the number of long pieces"],
    amounts: [3, 7],
    text: (count, total) =>
      `For a radio programme Amira chooses ${count} pieces of music. The short ones last three minutes, the long ones seven, and with nobody talking they fill ${total} minutes.`,
    reasons: ["Pieces: short and long", "Minutes: three for a short one, seven for a long one"],
  }),
  storyOf({
    id: "shelf",
    letters: ["p", "a"],
    meanings: ["the number of paperbacks", "the number of atlases"],
    amounts: [2, 5],
    text: (count, total) =>
      `On the shelf above the radiator paperbacks of two centimetres stand between atlases of five. There are ${count} books, and they take up ${total} centimetres.`,
    reasons: ["Books: paperbacks and atlases", "Centimetres: two for a paperback, five for an atlas"],
  }),
  storyOf({
    id: "flowers",
    letters: ["r", "c"],
    meanings: ["the number of roses", "the number of carnations"],
    amounts: [3, 2],
    text: (count, total) =>
      `Grandfather's bunch has ${count} flowers, roses at €3 and carnations at €2 each. The paper around it was free, and he paid €${total}.`,
    reasons: ["Flowers: roses and carnations", "Euros: three for a rose, two for a carnation"],
  }),
  storyOf({
    id: "crates",
    letters: ["h", "k"],
    meanings: ["the number of honey crates", "the number of wax crates"],
    amounts: [9, 4],
    text: (count, total) =>
      `A beekeeper loads her van with crates of honey, 9 kg each, and crates of wax, 4 kg each. She carries ${count} crates, and the van sinks under ${total} kg.`,
    reasons: ["Crates: honey and wax", "Kilograms: nine for honey, four for wax"],
  }),
];
