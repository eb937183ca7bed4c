import { add, array, cast, clip, full, type NumericArray, subtract } from "@gradus/math/arrays";
import { defineCheck, judgeValue } from "@gradus/sandbox";
import { randomPicture, tellingPictures } from "./pictures.ts";

/** How many generated pictures a run adds. */
const GENERATED = { tried: 4, submitted: 15 } as const;

type Call = readonly [NumericArray, number];

const SAME_LEVELS =
  "The levels are right, but the picture is no longer made of bytes: turn it back into `uint8` at the end.";

/** The learner's function must raise every level and stop at white, for pictures of any shape and every amount. */
export const brightenCheck = defineCheck<Call, null>({
  name: "brightens without wrapping round",
  function: "brighten",
  parameters: ["picture", "amount"],
  cases: (rng, { submit }) => {
    const count = submit ? GENERATED.submitted : GENERATED.tried;
    const edges = array([[0, 1, 165, 166, 254, 255]], { dtype: "uint8" });
    const told: readonly Call[] = [
      [edges, 90],
      [edges, 0],
      [edges, 1],
      [edges, 255],
      [full([2, 2], 255, { dtype: "uint8" }), 255],
    ];
    const shaped = tellingPictures(rng).map((picture): Call => [picture, rng.integer(60, 200)]);
    const generated = Array.from(
      { length: count },
      (): Call => [randomPicture(rng, rng.integer(1, 6), rng.integer(1, 6)), rng.integer(0, 255)],
    );
    return [...told, ...shaped, ...generated].map((call) => ({ arguments: call, facts: null }));
  },
  judge: ({ arguments: [picture, amount] }, { value }) =>
    judgeValue(brightened(picture, amount), value, { inputs: [picture] }),
  expected: ({ arguments: call }) => brightened(...call),
  knownWrong: [
    rule(
      "wrapped",
      "Levels beyond 255 wrapped round to dark ones. `clip` can only hold what has not wrapped yet: cast to a type with more room, add, clip, and cast back to `uint8` last.",
      (picture, amount) => add(picture, amount),
    ),
    rule("unchanged", "Your picture is the one that was handed in: nothing was added.", (picture) => picture),
    rule("left-in-int32", SAME_LEVELS, (picture, amount) => clip(raised(picture, amount), 0, 255)),
    rule("left-in-float64", SAME_LEVELS, (picture, amount) => cast(clip(raised(picture, amount), 0, 255), "float64")),
    rule(
      "not-clipped",
      "Your result goes beyond 255. Room was made and the amount added; `clip` and the way back to `uint8` are missing.",
      raised,
    ),
    rule(
      "clip-at-256",
      "What is too bright turned black: you clip at 256, and 256 wraps to 0. The greatest level is 255.",
      (picture, amount) => cast(clip(raised(picture, amount), 0, 256), "uint8"),
    ),
    rule(
      "too-bright-left-alone",
      "Levels that would go beyond 255 are left as they were, so bright places end up darker than the rest. They should become 255.",
      (picture, amount) => {
        const entries = Array.from(picture.data, (level) => (level + amount > 255 ? level : level + amount));
        return { ...picture, data: Uint8Array.from(entries) };
      },
    ),
    rule(
      "darkened",
      "Your picture got darker: the amount was taken off. Brighter levels are greater ones.",
      (picture, amount) => cast(clip(subtract(cast(picture, "int32"), amount), 0, 255), "uint8"),
    ),
  ],
});

function raised(picture: NumericArray, amount: number): NumericArray {
  return add(cast(picture, "int32"), amount);
}

function brightened(picture: NumericArray, amount: number): NumericArray {
  return cast(clip(raised(picture, amount), 0, 255), "uint8");
}

function rule(id: string, message: string, apply: (picture: NumericArray, amount: number) => NumericArray) {
  return { id, message, apply: ({ arguments: call }: { readonly arguments: Call }) => apply(...call) };
}
