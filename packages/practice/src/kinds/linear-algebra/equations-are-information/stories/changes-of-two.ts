import { clue, Q } from "@gradus/math/exact";
import { equalsNode, linearNode, type MathNode, numberNode, operatorNode, rowNode } from "@gradus/math/explain";
import type { EquationStory } from "./told-equations.ts";

/** "u − 8": an amount after something has been added or taken away. */
const after = (letter: string, change: number): MathNode => linearNode([Q.of(1)], [letter], Q.of(change));

/** "2(m + 3)" */
const times = (factor: number, of: MathNode): MathNode =>
  rowNode([numberNode(Q.of(factor)), { type: "parentheses", of }]);

const tanks: EquationStory = {
  id: "tanks",
  level: 3,
  tell(rng) {
    const lower = rng.integer(8, 30);
    const pumped = rng.integer(3, 12);
    const upper = lower + 2 * pumped;
    const sum = clue([1, 1], upper + lower);
    return {
      story: "tanks",
      text: `Two rain barrels hold ${upper + lower} litres between them. After ${pumped} litres have run from the upper one into the lower one, both stand at the same level.`,
      letters: ["u", "w"],
      meanings: ["the litres in the upper barrel at first", "the litres in the lower barrel at first"],
      equations: [sum, clue([1, -1], 2 * pumped)],
      asTold: equalsNode(after("u", -pumped), after("w", pumped)),
      reasons: ["At first: upper and lower", "Afterwards: one has lost what the other has gained, and they are equal"],
      truth: [upper, lower],
      wrong: {
        "change-counted-once": [sum, clue([1, -1], pumped)],
        "comparison-reversed": [sum, clue([-1, 1], 2 * pumped)],
      },
    };
  },
};

const stickers: EquationStory = {
  id: "stickers",
  level: 3,
  tell(rng) {
    const given = rng.integer(2, 6);
    const then = rng.integer(given + 2, 14);
    const [lena, max] = [2 * then + given, then - given];
    const sum = clue([1, 1], lena + max);
    return {
      story: "stickers",
      text: `Lena and Max have ${lena + max} stickers between them. Lena gives Max ${given} of hers, and still has twice as many as he has then.`,
      letters: ["a", "m"],
      meanings: ["Lena's stickers before", "Max's stickers before"],
      equations: [sum, clue([1, -2], 3 * given)],
      asTold: equalsNode(after("a", -given), times(2, after("m", given))),
      reasons: ["Before: hers and his", "Afterwards: what she has kept is twice what he has now"],
      truth: [lena, max],
      wrong: {
        "change-counted-once": [sum, clue([1, -2], given)],
        "comparison-reversed": [sum, clue([2, -1], 3 * given)],
      },
    };
  },
};

const ages: EquationStory = {
  id: "ages",
  level: 3,
  tell(rng) {
    const years = rng.integer(3, 9);
    const then = rng.integer(years + 3, 18);
    const [aunt, niece] = [3 * then - years, then - years];
    const sum = clue([1, 1], aunt + niece);
    return {
      story: "ages",
      text: `An aunt and her niece are ${aunt + niece} years old together. In ${years} years the aunt will be three times as old as her niece will be then.`,
      letters: ["a", "n"],
      meanings: ["the aunt's age today", "the niece's age today"],
      equations: [sum, clue([1, -3], 2 * years)],
      asTold: equalsNode(after("a", years), times(3, after("n", years))),
      reasons: ["Today: aunt and niece", "Then: both are older by the same years, and one is three times the other"],
      truth: [aunt, niece],
      wrong: {
        "change-counted-once": [sum, clue([1, -3], -years)],
        "comparison-reversed": [sum, clue([3, -1], -2 * years)],
      },
    };
  },
};

const flocks: EquationStory = {
  id: "flocks",
  level: 3,
  tell(rng) {
    const moved = rng.integer(2, 8);
    const more = rng.integer(2, 9);
    const barn = rng.integer(4, 15);
    const meadow = barn + 2 * moved + more;
    const sum = clue([1, 1], meadow + barn);
    return {
      story: "flocks",
      text: `A farmer has ${meadow + barn} sheep, some on the meadow and some in the barn. When ${moved} come in from the meadow before the rain, there are still ${more} more outside than inside.`,
      letters: ["m", "b"],
      meanings: ["the sheep on the meadow at first", "the sheep in the barn at first"],
      equations: [sum, clue([1, -1], 2 * moved + more)],
      asTold: equalsNode(after("m", -moved), rowNode([after("b", moved), operatorNode("+"), numberNode(Q.of(more))])),
      reasons: ["At first: meadow and barn", "Afterwards: those still outside are those inside and some more"],
      truth: [meadow, barn],
      wrong: {
        "change-counted-once": [sum, clue([1, -1], moved + more)],
        "comparison-reversed": [sum, clue([-1, 1], 2 * moved + more)],
      },
    };
  },
};

/** Stories in which both numbers change before they are compared. */
export const changesOfTwo: readonly EquationStory[] = [tanks, stickers, ages, flocks];
