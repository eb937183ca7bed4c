import { type NumericArray, slice, transpose } from "@gradus/math/arrays";
import { defineCheck, judgeValue } from "@gradus/sandbox";
import { otherArrays, randomPicture, tellingPictures } from "./pictures.ts";

/** How many generated pictures a run adds. */
const GENERATED = { tried: 4, submitted: 15 } as const;

type Picture = readonly [NumericArray];

/** The learner's function must exchange left and right in a picture of any shape, and leave the original alone. */
export const flippedCheck = defineCheck<Picture, null>({
  name: "exchanges left and right",
  function: "flipped",
  parameters: ["picture"],
  cases: (rng, { submit }) => {
    const count = submit ? GENERATED.submitted : GENERATED.tried;
    const generated = Array.from({ length: count }, () => randomPicture(rng, rng.integer(1, 7), rng.integer(1, 7)));
    return [...tellingPictures(rng), ...otherArrays(rng), ...generated].map((picture) => ({
      arguments: [picture] as const,
      facts: null,
    }));
  },
  judge: ({ arguments: [picture] }, { value }) => judgeValue(slice(picture, ":", "::-1"), value, { inputs: [picture] }),
  expected: ({ arguments: [picture] }) => slice(picture, ":", "::-1"),
  knownWrong: [
    rule(
      "upside-down",
      "Your picture stands on its head: its rows run backwards. Left and right lie along the columns, axis 1.",
      (picture) => slice(picture, "::-1"),
    ),
    rule(
      "half-turn",
      "Your picture is turned half round: rows and columns both run backwards. A mirror leaves up and down alone.",
      (picture) => slice(picture, "::-1", "::-1"),
    ),
    rule(
      "unchanged",
      "Your picture is the one that was handed in. Which axis should run backwards?",
      (picture) => picture,
    ),
    rule(
      "transposed",
      "Your picture lies on its side: rows and columns are exchanged. A mirror keeps the shape.",
      (picture) => transpose(picture),
    ),
    rule(
      "quarter-turn",
      "Your picture is turned by a quarter: rows and columns are exchanged and one of them runs backwards. A mirror keeps the shape.",
      (picture) => slice(transpose(picture), ":", "::-1"),
    ),
  ],
});

function rule(id: string, message: string, turn: (picture: NumericArray) => NumericArray) {
  return {
    id,
    message,
    apply: ({ arguments: [picture] }: { readonly arguments: Picture }) => turn(picture),
  };
}
