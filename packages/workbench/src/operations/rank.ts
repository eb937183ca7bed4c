import { rankByReduction } from "@gradus/math/exact";
import { explainRank } from "@gradus/math/explain";
import { cameTo, type Operation, way } from "../operation.ts";
import { numberThing } from "../thing.ts";

/** How many rows of a matrix bring news. */
export const rank: Operation = {
  verb: "rank",
  title: "Rank",
  summary: "Rank of a matrix: how many of its rows are independent",
  details: ["The rank is exact: an entry counts as zero only when it is zero."],
  examples: ['rank "1 2; 2 4"', 'rank "[[1, 2, 3], [4, 5, 6], [7, 8, 9]]" --steps'],
  ways: [
    way([{ kind: "matrix", name: "A" }], {
      run(A) {
        const { value, steps } = rankByReduction(A);
        return { ...cameTo(numberThing(value)), steps: () => explainRank(steps) };
      },
    }),
  ],
};
