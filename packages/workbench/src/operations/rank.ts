import { rank as rankOfFloats } from "@gradus/math";
import { type ExactMatrix, rankByReduction } from "@gradus/math/exact";
import { explainRank } from "@gradus/math/explain";
import { floating, type InFloats } from "../beside-floats.ts";
import { floats } from "../floats.ts";
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
        return {
          ...cameTo(numberThing(value)),
          inFloats: () => rankInFloats(A, value),
          steps: () => explainRank(steps),
        };
      },
    }),
  ],
};

/** Floats can't tell zero from nearly zero, so they count singular values above a tolerance. */
function rankInFloats(A: ExactMatrix, exact: number): InFloats {
  const found = rankOfFloats(floats(A));
  const remark =
    found === exact
      ? "It counts the singular values that stand out from rounding, and finds as many."
      : "It counts the singular values that stand out from rounding; here it takes for rounding what is not.";
  return { data: { value: found }, answer: [floating({ kind: "number", of: found })], remark };
}
